import { expect, test } from "vitest";
import { activityLabel, withoutLeadingYears } from "#lib/profile/activity-label.ts";

test("a label is told where it says more than the kind", () => {
  expect(activityLabel("service", "Conference referee")).toBe("Conference referee");
  expect(activityLabel("talk", "Invited talks")).toBe("Invited talks");
  expect(activityLabel("service", "Professional service")).toBeNull();
  expect(activityLabel("award", "Honors & Awards")).toBeNull();
  expect(activityLabel("award", null)).toBeNull();
});

test("capitals of a heading are not kept, those of an abbreviation are", () => {
  expect(activityLabel("talk", "SEMINARS ABROAD")).toBe("Seminars abroad");
  expect(activityLabel("talk", "SEMINARS ABROAD (two of nine)")).toBe("Seminars abroad (two of nine)");
  expect(activityLabel("service", "ICML")).toBe("ICML");
});

test.each([
  ["2021 Fen Medal", "Fen Medal"],
  ["2019–2021 – Salt Prize", "Salt Prize"],
  ["2019–: Warden", "Warden"],
  ["2014/15 Fen Medal", "2014/15 Fen Medal"],
  ["2012", "2012"],
  ["Fen Medal, 2021", "Fen Medal, 2021"],
])("%j stands beside its years as %j", (text, shown) => {
  expect(withoutLeadingYears(text)).toBe(shown);
});
