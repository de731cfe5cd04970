import { expect, test } from "vitest";
import { withYearRanges } from "#lib/ingest/year-ranges.ts";

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
