import { expect, test } from "vitest";
import { cleanVenue } from "#lib/ingest/references/venue-reading.ts";

test.each([
  ["in “Bays of the North”", "Bays of the North"],
  ["Mire Letters)", "Mire Letters"],
  ["Mire Letters (MIRE", "Mire Letters"],
  ["Mire Letters (MIRE)", "Mire Letters (MIRE)"],
  ["Mire Letters, n/a", "Mire Letters"],
])("%s", (printed, name) => {
  expect(cleanVenue(printed)).toBe(name);
});
