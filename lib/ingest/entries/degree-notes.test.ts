import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";

const read = (list: string) => draftOf(readMarkdown(`# Orla Fennimore\n\n## Education\n\n${list}`));

test("two degrees with a dash between them are one; theses and projects below a degree are none", () => {
  const { education } = read(
    "- BA-BSc Salt and Tides, Fen College, 2012\n- MSc in Botany, Kvam University, 2014\n  - Bachelor thesis *Reeds of the north*, grade 1,0\n  - MSc final project: Walls of salt",
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual(["BA-BSc Salt and Tides", "MSc in Botany"]);
});

test("a sub-heading names the degree of the studies below it that name none", () => {
  const { education } = read(
    "### PhD\n\n- 2014–2017, Botany, Kvam University\n\n### Studies\n\n- 2012–2014, MSc in Botany, Fen College",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["PhD", "Kvam University"],
    ["MSc in Botany", "Fen College"],
  ]);
});

test("diplomas behind a first degree go by letters too", () => {
  expect(findDegrees("PGDip in Salt").map(({ level }) => level)).toEqual(["other"]);
  expect(findDegrees("PGCE, Kvam University").map(({ level }) => level)).toEqual(["other"]);
});

test("letters behind the name of who advised are no degree; nor is what the research for one was on", () => {
  const { education } = read(
    "- MSc in Botany, Kvam University, 2022–2024\n  - Supervisors:\n    - Carl Stone, PhD (c.stone@kvam.example)\n- BSc in Botany, Fen College, 2019–2022\n\nM.S. Research\n*A way to tell the tides of salt walls*",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["MSc in Botany", "Kvam University"],
    ["BSc in Botany", "Fen College"],
  ]);
});

test("letters behind the name of who taught are no degree, nor is what a thesis was written as", () => {
  const { education } = read(
    "- Ph.D. in Botany - Kvam University - Norland Salt Foundation (NSF), Kvam - Norway. (2013-2016) “How slow tides are measured in cold water.”\\\n  There I built, together with Olaf Stone, as Ph.D Thesis, the gauge for the counting of slow tides, called SALT.\n- M.Sc. in Tides and Walls - Fen College, Fen - Norway. (2011-2013) “How slow walls are measured in cold water, and by whom they were built”. I have developed with Dr. Carl Fell as Master's Thesis, a gauge.",
  );
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Ph.D. in Botany", "Kvam University"],
    ["M.Sc. in Tides and Walls", "Fen College"],
  ]);
  expect(
    read(
      "- **Slow Tides I** <tab> 2024  \n  Instructor: Carl B. Fell, Ph.D.\n- **Salt Walls** <tab> 2023  \n  Instructor: Bea Moss, Ph.D.",
    ).education,
  ).toEqual([]);
});

test("what one organized for others is no study", () => {
  expect(
    read(
      "- PhD in Botany, Kvam University, 2014\n\n### Additional Training\n\n- since 2022: Organization of the monthly *Salt Seminar* at Fen University\n- 2019–2020: Organization of the monthly *Tides Seminar* at the University of Kvam",
    ).education.map(({ degree }) => degree?.value),
  ).toEqual(["PhD in Botany"]);
});
