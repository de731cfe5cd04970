import { expect, test } from "vitest";
import { activityLabel } from "#lib/profile/activity-label.ts";

test("a label is told where it says more than the kind", () => {
  expect(activityLabel("service", "Conference referee")).toBe("Conference referee");
  expect(activityLabel("talk", "Invited talks")).toBe("Invited talks");
  expect(activityLabel("service", "Professional service")).toBeNull();
  expect(activityLabel("award", "Honors & Awards")).toBeNull();
  expect(activityLabel("award", null)).toBeNull();
});

test("capitals of a heading are not kept, those of an abbreviation are", () => {
  expect(activityLabel("talk", "SEMINARS ABROAD")).toBe("Seminars abroad");
  expect(activityLabel("service", "ICML")).toBe("ICML");
});
