import { describe, expect, it } from "vitest";
import { readingTime } from "#lib/reviews/desk-place.ts";
import { deskReport } from "#lib/reviews/desk-report.ts";

describe("a report of the desk", () => {
  const report = { documentId: 7, criterionId: null, scroll: 0.25, seconds: 12 };

  it("is taken as it is, but for a time no report can hold", () => {
    expect(deskReport.parse(report)).toEqual(report);
    expect(deskReport.parse({ ...report, seconds: 90_000 }).seconds).toBe(120);
  });

  it("is refused with a place outside the document or a time that runs backwards", () => {
    expect(deskReport.safeParse({ ...report, scroll: 1.01 }).success).toBe(false);
    expect(deskReport.safeParse({ ...report, seconds: -1 }).success).toBe(false);
  });
});

describe("reading time", () => {
  it("is said in minutes and hours; a glance is not called reading", () => {
    expect([0, 29, 30, 89, 90, 3599, 3900].map(readingTime)).toEqual([
      ...["", "", "1 min", "1 min", "2 min", "1 h 0 min", "1 h 5 min"],
    ]);
  });
});
