import { expect, test } from "vitest";
import { findPeriods } from "#lib/ingest/dates/dates.ts";

const date = (printed: { year: number; month?: number } | "present" | null) =>
  printed === null || printed === "present"
    ? printed
    : printed.month
      ? `${printed.year}-${printed.month}`
      : `${printed.year}`;

test.each([
  ["2017.3--2017.8", "2017-3", "2017-8"],
  ["11.2025 - *", "2025-11", "present"],
  ["Oct. 2014–Present", "2014-10", "present"],
  ["Sep-2031 – Feb-2034", "2031-9", "2034-2"],
  ["Nov-2032 – Ongoing", "2032-11", "present"],
  ["14-Oct-2031", null, "2031-10"],
  ["Fall 2020", null, "2020-9"],
  ["April 27-29, 2020", null, "2020-4"],
  ["Aug 19 – 26, 2017", null, "2017-8"],
  ["Feb. 2011 - Nov. 2013", "2011-2", "2013-11"],
  ["(Oct’ 14—Mar’ 17)", "2014-10", "2017-3"],
  ["2015-18", "2015", "2018"],
  ["1998–02", "1998", "2002"],
  ["since 2018", "2018", "present"],
  ["2020. szept. óta", "2020-9", "present"],
  ["2007 óta", "2007", "present"],
  ["seit 10/2022", "2022-10", "present"],
  ["2019–", "2019", "present"],
  ["01.02.2019–...\tKvam University", "2019-2", "present"],
  ["2019 – …", "2019", "present"],
  ["2016 – ⋯·", "2016", "present"],
  ["June–September 2021", "2021-6", "2021-9"],
  ["Nov–Feb 2021", "2020-11", "2021-2"],
  ["expected May 2026", null, "2026-5"],
  ["1.10.2015 - 30.9.2018", "2015-10", "2018-9"],
  ["mai 2021", null, "2021-5"],
  ["August 2016 - Janyary 2022", "2016-8", "2022"],
  ["2011 to 2015", "2011", "2015"],
  ["07/14 – 12/16", "2014-7", "2016-12"],
  ["01/17 – now", "2017-1", "present"],
  ["Sep ’98 – Jun '02", "1998-9", "2002-6"],
  ["2022 --> 2023", "2022", "2023"],
  ["Marzo 2022 –> Presente", "2022-3", "present"],
  ["2022 → 2023", "2022", "2023"],
  ["enero de 2019 a marzo de 2020", "2019-1", "2020-3"],
  ["de 2011 à 2014", "2011", "2014"],
  ["sierpień 2018 – maj 2019", "2018-8", "2019-5"],
  ["říjen 2019 – dnes", "2019-10", "present"],
  ["2018 onwards", "2018", "present"],
  ["early 2019–late 2020", "2019", "2020"],
  ["2018, 2019, 2020–present", "2018", "present"],
  ["Kvam University; May 2019–.", "2019-5", "present"],
  ["Apr. 2014 – June 2014", "2014-4", "2014-6"],
  ["18/09/2016 - 13/02/2020", "2016-9", "2020-2"],
  ["09/18/2016 – now", "2016-9", "present"],
  ["01-02-2016 - 28-02-2017", "2016", "2017-2"],
  ["11/2018 – 04/04/2020", "2018-11", "2020"],
  ["2018 October - present", "2018-10", "present"],
  ["2013 Sep – 2014 Aug.", "2013-9", "2014-8"],
  ["2022 January - April", "2022-1", "2022-4"],
  ["2021 September to January", "2021-9", "2022-1"],
])("%s", (text, start, end) => {
  const [found] = findPeriods(text);
  expect([date(found?.period.start ?? null), date(found?.period.end ?? null)]).toEqual([start, end]);
});

test.each(["184207", "pp. 20417–20431", "arXiv:2101.20190", "Room 2019b", "page 1–9", "10/12 of them"])(
  "%s holds no date",
  (text) => {
    expect(findPeriods(text)).toEqual([]);
  },
);

test("several dates of one line are found in order, each with its place", () => {
  const text = "Licence (2001-2004) and doctorate (2005-2009) in Botany";
  expect(findPeriods(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(["2001-2004", "2005-2009"]);
});

test("a cell of a table may say no more than till when", () => {
  expect(findPeriods("Till date").map(({ period }) => period)).toEqual([{ start: null, end: "present" }]);
});

test("an arrow with nothing behind it is open; a current grade is no date", () => {
  expect(findPeriods("2017 →\tKvam University").map(({ period }) => period)).toEqual([
    { start: { year: 2017 }, end: "present" },
  ]);
  expect(findPeriods("2017 → 2019").map(({ period }) => period)).toEqual([
    { start: { year: 2017 }, end: { year: 2019 } },
  ]);
  expect(findPeriods("Current GPA: good")).toEqual([]);
});

test("a month behind its year belongs to it, but not to a year whose next word begins another date or is a verb", () => {
  const ends = (text: string) => findPeriods(text).map(({ period }) => period.end);
  expect(ends("(2019, October 22)")).toEqual([{ year: 2019, month: 10 }]);
  expect(ends("Kvam Fellow, 2014 May")).toEqual([{ year: 2014, month: 5 }]);
  expect(ends("2012, May 2013")).toEqual([{ year: 2012 }, { year: 2013, month: 5 }]);
  expect(ends("The tides of 2010 may have")).toEqual([{ year: 2010 }]);
});

test("months in Roman figures, where no word stands before them", () => {
  const starts = (text: string) => findPeriods(text).map(({ period }) => [period.start, period.end]);
  expect(starts("X 2013 – IX 2021")).toEqual([
    [
      { year: 2013, month: 10 },
      { year: 2021, month: 9 },
    ],
  ]);
  expect(starts("od X 2021")).toEqual([[{ year: 2021, month: 10 }, "present"]]);
  expect(findPeriods("Engineer II 2018–2020")[0]?.span.start).toBe(12);
});

test("a year before its month, and a dash with nothing behind it: since then", () => {
  for (const text of ["2025 Oct –", "2025 October –\tWarden of tides"])
    expect(findPeriods(text).map(({ period }) => period)).toEqual([
      { start: { year: 2025, month: 10 }, end: "present" },
    ]);
});
