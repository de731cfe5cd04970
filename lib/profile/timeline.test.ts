import { expect, test } from "vitest";
import { periodText, type ShownPeriod } from "#lib/profile/profile.ts";
import { timelineOf } from "#lib/profile/timeline.ts";

const receipt = { documentId: 1, start: 0, end: 1, line: "", unsure: false };
const none: ShownPeriod = { startYear: null, startMonth: null, endYear: null, endMonth: null, ongoing: false };
const school = (period: Partial<ShownPeriod>) => ({
  ...none,
  ...period,
  id: 1,
  institution: "Northmere",
  degree: "PhD",
  thesis: null,
  advisors: [],
  receipt,
  rivals: [],
});
const post = (period: Partial<ShownPeriod>) => ({
  ...none,
  ...period,
  id: 2,
  organization: "Lakeside",
  title: null,
  receipt,
  rivals: [],
});

test("bars and counts stand on one scale of years; what goes on ends this year", () => {
  const line = timelineOf(
    {
      education: [school({ startYear: 2014, endYear: 2019 })],
      positions: [post({ startYear: 2019, ongoing: true }), post({})],
      publications: [
        { year: 2018, countedAs: "conference" },
        { year: 2018, countedAs: "submitted" },
        { year: null, countedAs: "journal" },
      ],
    },
    2026,
  );
  expect(line?.bars).toEqual([
    { label: "PhD, Northmere", kind: "education", from: 2014, to: 2019, open: false },
    { label: "Lakeside", kind: "position", from: 2019, to: 2026, open: true },
  ]);
  expect([line?.from, line?.to, line?.years.length]).toEqual([2014, 2026, 13]);
  expect(line?.years.find(({ year }) => year === 2018)).toEqual({ year: 2018, published: 1, other: 1 });
});

test("a single end year is a point; years the wrong way round are turned", () => {
  const line = timelineOf(
    {
      education: [school({ endYear: 2012 }), school({ startYear: 2016, endYear: 2013 })],
      positions: [],
      publications: [],
    },
    2026,
  );
  expect(line?.bars.map(({ from, to }) => [from, to])).toEqual([
    [2012, 2012],
    [2013, 2016],
  ]);
});

test("nothing with a year draws nothing", () => {
  expect(timelineOf({ education: [], positions: [post({})], publications: [] }, 2026)).toBeNull();
});

test("periods are written as printed", () => {
  expect(periodText({ ...none, startYear: 2018, startMonth: 9, endYear: 2023, endMonth: 6 })).toBe(
    "Sep 2018 – Jun 2023",
  );
  expect(periodText({ ...none, startYear: 2021, ongoing: true })).toBe("2021 – present");
  expect(periodText({ ...none, startYear: 2019, endYear: 2019 })).toBe("2019");
  expect(periodText({ ...none, endYear: 2019 })).toBe("2019");
  expect(periodText(none)).toBe("");
});
