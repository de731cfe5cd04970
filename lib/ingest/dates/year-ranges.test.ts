import { expect, test } from "vitest";
import { withWholeRanges, withYearRanges } from "#lib/ingest/dates/year-ranges.ts";
import { ingest } from "#lib/ingest/ingest.ts";

test.each([
  ["2011-17 Kvam University, 2007-11 Fen College", "2011–17 Kvam University, 2007–11 Fen College"],
  ["1998-02 Kvam University, 2002-14 Fen College", "1998–02 Kvam University, 2002–14 Fen College"],
  ["2002-05 Kvam University, 1998-00 Fen College", "2002–05 Kvam University, 1998–00 Fen College"],
  ["2007-11 Kvam University, 2008-12 Fen College", "2007-11 Kvam University, 2008-12 Fen College"],
  ["2011–13 Kvam University, 2007-11 Fen College", "2011–13 Kvam University, 2007–11 Fen College"],
  ["2011–13 Kvam University, since 2018-05", "2011–13 Kvam University, since 2018-05"],
  ["2011-17 Kvam University, since 2018-05", "2011-17 Kvam University, since 2018-05"],
  ["2011-17 Kvam University, read on 2007-11-30", "2011–17 Kvam University, read on 2007-11-30"],
])("%s", (text, read) => {
  expect(withYearRanges(text)).toBe(read);
});

test.each([
  ["Jun 2019 –\tSep 2021\tLecturer", "Jun 2019 – Sep 2021\tLecturer"],
  ["Lecturer\t2019\t-\tpresent", "Lecturer\t2019 - present"],
  ["09/2015\t04/2019\tLecturer\n2012\tPresent\tFellow", "09/2015–04/2019\tLecturer\n2012–Present\tFellow"],
  ["2019\t2015\tSlow tides", "2019\t2015\tSlow tides"],
  ["2019 –\tLecturer", "2019 –\tLecturer"],
  ["2019\t2021 prize", "2019\t2021 prize"],
])("cells %j", (text, read) => {
  expect(withWholeRanges(text)).toBe(read);
});

test("a stretch of time that a line end parts in its cell is one; dates of two entries are two", async () => {
  const rows = [
    ["Jun 2015 –<br>Sep 2019", "Lecturer<br>Kvam University"],
    ["2012 –<br>2015", "Research Fellow<br>Fen College"],
  ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  const list = "<p>Warden, Harbour Museum, 2019 –<br>2020 – 2021 Curator, Salt Museum</p>";
  const page = `<html><body><h2>Employment</h2><table>${rows.join("")}</table>${list}</body></html>`;
  const { employment } = await ingest(new TextEncoder().encode(page), "cv.html");
  const ends = employment.map(({ period }) => period?.value.end);
  expect(ends.map((end) => (end && end !== "present" ? end.year : end))).toEqual([2019, 2015, "present", 2021]);
});

test("a stretch whose end closes a bracket on the next line is whole", async () => {
  const { employment } = await ingest(
    new TextEncoder().encode(`Ada Reed
========

Experience
==========

**Harbour Works** - Warden of the northern walls (June 2018 -
Sept 2019).

I kept the walls.

**Fen College** - Keeper of Tides (February 2016 -
June 2018).
`),
    "cv.rst",
  );
  expect(employment.map(({ title, period }) => [title?.value, period?.value.end])).toEqual([
    ["Warden of the northern walls", { year: 2019, month: 9 }],
    ["Keeper of Tides", { year: 2018, month: 6 }],
  ]);
});
