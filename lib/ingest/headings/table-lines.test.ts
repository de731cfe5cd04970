import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const stationsOf = async (text: string) => {
  const draft = await ingest(new TextEncoder().encode(text), "cv.txt");
  const years = (period: (typeof draft.employment)[number]["period"]) => {
    const { start, end } = period?.value ?? { start: null, end: null };
    return `${start?.year ?? ""}–${end === "present" ? "now" : (end?.year ?? "")}`;
  };
  return [
    ...draft.education.map(({ degree, institution, period }) => [degree?.value, institution?.value, years(period)]),
    ...draft.employment.map(({ title, organization, period }) => [title?.value, organization?.value, years(period)]),
  ];
};

test("lines below a line that names columns are rows, the names no entry", async () => {
  expect(
    await stationsOf(`Ada Reed

B. ACADEMIC DEGREES
From-To      Institute           Department        Degree
1995-1998    Fen College         Botany            B.Sc. (cum laude)
1998-2000    Fen College         Botany            M.Sc.

C. ACADEMIC APPOINTMENTS
From-To         Institute                 Rank
2006-2008       Kvam University           Post-doctoral fellow
2014-present    Fen College               Associate Professor
`),
  ).toEqual([
    ["B.Sc. (cum laude)", "Fen College", "1995–1998"],
    ["M.Sc.", "Fen College", "1998–2000"],
    ["Post-doctoral fellow", "Kvam University", "2006–2008"],
    ["Associate Professor", "Fen College", "2014–now"],
  ]);
});

test("bars part the cells of a personal data sheet; the stretch says more than the year of the degree", async () => {
  expect(
    await stationsOf(`PERSONAL DATA SHEET

SURNAME: REED
FIRST NAME: ADA

III. EDUCATIONAL BACKGROUND
LEVEL | NAME OF SCHOOL | DEGREE COURSE | YEAR GRADUATED | PERIOD OF ATTENDANCE
College | Kvam University | BS Fisheries | 2000 | 1996-2000
Graduate Studies | Kvam University | MS Aquaculture | 2005 | 2002-2005

V. WORK EXPERIENCE
INCLUSIVE DATES | POSITION TITLE | DEPARTMENT/AGENCY | STATUS OF APPOINTMENT | GOV'T SERVICE
06/2013 - Present | Associate Professor V | Fen State University | Permanent | Y
06/2001 - 05/2013 | Instructor I | Fen State University | Permanent | Y
`),
  ).toEqual([
    ["BS Fisheries", "Kvam University", "1996–2000"],
    ["MS Aquaculture", "Kvam University", "2002–2005"],
    ["Associate Professor V", "Fen State University", "2013–now"],
    ["Instructor I", "Fen State University", "2001–2013"],
  ]);
});

test("the lettered parts of a list typed without looks are headings, and so they are numbered with a dash", async () => {
  const draft = await ingest(
    new TextEncoder().encode(`Ada Reed

PUBLICATIONS
(a) Thesis/Dissertation
1. Reed, A. (2013). Slow tides under walls. Ph.D. Thesis, Kvam University.
(b) Journal Articles (Published)
2. Reed, A. and Stone, O. (2009). Salt in three harbours. Tidal Journal of Walls, 4(1): 22 - 30.
(c) Articles Accepted for Publication
3. Reed, A. (2024). Strips on salt heads. Tidal Journal of Walls. (In Press)
(d) Conference Proceedings
4. Reed, A. (2016). Names for tides. Proceedings of the 40th Conference of the Salt Society, Morvik, pp. 77 - 82.
`),
    "cv.txt",
  );
  expect(draft.publications.map(({ kind }) => kind.value)).toEqual(["thesis", "journal", "journal", "conference"]);
  const dashed = await ingest(
    new TextEncoder().encode(`Name: Sharon Reed

Papers:
A) ISI Papers:
1- Reed, Sh., Stone, K., 2011. Tides in cracked walls. Journal of Salt Physics, 12(3): 55-66.
2- Reed, Sh., Stone, K., Fell, F., 2014. Linings of straw and salt. Harbour Works, 8: 101-112.
B) ISC Papers (in Persian):
3- Fell, F., Reed, Sh., 1394. Slow harbours of the south. Journal of Quay Research, 9(2): 21-30. (In Persian)
`),
    "cv.txt",
  );
  expect(dashed.publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Tides in cracked walls", 2011],
    ["Linings of straw and salt", 2014],
    ["Slow harbours of the south", 2015],
  ]);
  expect(dashed.publications[0]?.authors.map(({ value }) => value)).toEqual(["Sh. Reed", "K. Stone"]);
  expect(dashed.publications.map(({ self }) => self)).toEqual([0, 0, 1]);
});
