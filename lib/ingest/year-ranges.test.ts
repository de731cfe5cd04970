import { expect, test } from "vitest";
import { withWholeRanges, withYearRanges } from "#lib/ingest/year-ranges.ts";

test.each([
  ["2011-17 Kvam University, 2007-11 Fen College", "2011–17 Kvam University, 2007–11 Fen College"],
  ["1998-02 Kvam University, 2002-14 Fen College", "1998–02 Kvam University, 2002–14 Fen College"],
  ["2002-05 Kvam University, 1998-00 Fen College", "2002–05 Kvam University, 1998–00 Fen College"],
  ["2007-11 Kvam University, 2008-12 Fen College", "2007-11 Kvam University, 2008-12 Fen College"],
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
