import { expect, test } from "vitest";
import { dueAt } from "#lib/opening/retention.ts";

test.each([
  ["2026-11-21", 36, "2029-11-21"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2026-08-31", 1, "2026-09-30"],
])("closed on %s and kept %i months, it is due on %s", (closed, months, due) => {
  expect(dueAt(new Date(`${closed}T09:30:00Z`), months).toISOString()).toBe(`${due}T09:30:00.000Z`);
});
