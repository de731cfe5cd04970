import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const rows = (source: string) => {
  const { text, blocks } = readText(source);
  return blocks.filter(({ kind }) => kind === "row").map(({ span }) => text.slice(span.start, span.end).split("\t"));
};

test("tables drawn with signs are rows; where rules part them, a row has as many lines as it needs", () => {
  expect(
    rows(`Ada Reed

 +-----------------+---------------------+------+
 | Degree          | University          | Year |
 +-----------------+---------------------+------+
 | M.Sc. (Tidal    | Kvam University,    | 2005 |
 | Botany)         | Port Salt           |      |
 +-----------------+---------------------+------+
 | B.Sc.           | Fen College         | 2003 |
 +-----------------+---------------------+------+

Tides | and harbours`),
  ).toEqual([
    ["Degree", "University", "Year"],
    ["M.Sc. (Tidal Botany)", "Kvam University, Port Salt", "2005"],
    ["B.Sc.", "Fen College", "2003"],
  ]);
});

test("a table ruled only below the names of its columns has a row on every line that goes on with none", () => {
  expect(
    rows(`Ada Reed

|----+----------------+------------------+------+------|
| Sl | Post held      | Organisation     | From | To   |
|----+----------------+------------------+------+------|
| 1  | Subject tea-   | Fen College,     | 2010 | 2014 |
|    | cher (Tides)   | Halden           |      |      |
| 2  | Reader         | Kvam University  | 2014 | Now  |
|----+----------------+------------------+------+------|`),
  ).toEqual([
    ["Sl", "Post held", "Organisation", "From", "To"],
    ["1", "Subject teacher (Tides)", "Fen College, Halden", "2010", "2014"],
    ["2", "Reader", "Kvam University", "2014", "Now"],
  ]);
});

test("columns named for degrees and schools say what a degree is and where it was taken; what school ends with is none", () => {
  const { education } = draftOf(
    readText(`Ada Reed

EDUCATION

+---------------------+-------------------------+------+-------+
| Examination passed  | Board / University      | Year | Marks |
+---------------------+-------------------------+------+-------+
| H.S.C. (10th)       | Board of Schools, Fen   | 1997 | 81.2  |
| B.Sc. (Ag.)         | FCST, Halden            | 2003 | 8.1   |
| M.Sc. (Ag.) Tidal   | Salt Krishi Vidyapith,  | 2005 | -     |
| Pathology           | Halden                  |      |       |
+---------------------+-------------------------+------+-------+`),
  );
  expect(education.map(({ degree, institution, period }) => [degree?.value, institution.value, period?.value])).toEqual(
    [
      ["B.Sc. (Ag.)", "FCST", { start: null, end: { year: 2003 } }],
      ["M.Sc. (Ag.) Tidal Pathology", "Salt Krishi Vidyapith", { start: null, end: { year: 2005 } }],
    ],
  );
});

test("rules without cells between them are no table", () => {
  expect(rows("Ada Reed\n\n+---+---+\n+---+---+\n+---+---+\n\nTides")).toEqual([]);
});
