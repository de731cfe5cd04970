import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const read = (source: string) => draftOf(readMarkdown(source));

test("headings under a heading of education that are degrees are degrees, whatever other sections they could head", () => {
  const { education } = read(
    "# Education\n\n### Kvam University, Port Salt\n\n#### Doctoral Student in Botany, 1987-1992\n\n- Special field: seals\n\n### Fen College, Norland\n\n#### M.Sc., Botany, 1985\n\n# Advising\n\n- Two students",
  );
  expect(education.map(({ institution, period }) => [institution?.value, period?.value.end])).toEqual([
    ["Kvam University", { year: 1992 }],
    ["Fen College", { year: 1985 }],
  ]);
});

test("an institution as heading above a dated post as heading is a post in whatever section it stands", () => {
  const { employment } = read(
    "# Norland School of Law\n\n## Professor of Law, 2007-present\n\n- Tenure awarded 2012\n\n# Past Teaching Experience\n\n### Kvam University, Port Salt\n\n#### Lecturer in Law, 2004-2006\n\n- Legal writing\n\n# Legal Practice\n\n### Reed and Stone, Port Salt, Norland\n\n#### Associate, 1997-2002\n\n- Labor law\n\n# Education\n\n- JD, Fen College, 1997",
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value.start?.year]),
  ).toEqual([
    ["Professor of Law", "Norland School of Law", 2007],
    ["Lecturer in Law", "Kvam University", 2004],
    ["Associate", expect.stringContaining("Reed and Stone"), 1997],
  ]);
});

test("in texts whose lines ran together a post behind a date and a degree behind a thesis stand for themselves", () => {
  const { employment, education } = draftOf(
    readText(
      "Ada Reed\nada@kvam.example\n\nAppointments\n\nTide Program Fellow, Harbour Laboratory 2024–present\nGraduate Researcher, Kvam University\n2019–2024\nResearch Assistant, Fen College\n2015–2019\n\nEducation\n\nPh.D., Botany, Kvam University\n2024\nDissertation: How Reeds Hold a Wall of Mud.\nB.A., Physics, with Honors, Fen College\n2018\nThesis: Two Winters on a Mudbank.",
    ),
  );
  expect(employment.map(({ title, period }) => [title?.value, period?.value.start?.year])).toEqual([
    ["Tide Program Fellow", 2024],
    ["Graduate Researcher", 2019],
    ["Research Assistant", 2015],
  ]);
  expect(education.map(({ institution, period }) => [institution?.value, period?.value.end])).toEqual([
    ["Kvam University", { year: 2024 }],
    ["Fen College", { year: 2018 }],
  ]);
});

test("dated headings under education are one list, internships and courses among degrees too", () => {
  const { education, employment } = read(
    "# Ada Reed\n\n## Education\n\n#### 10/2006 - 06/2011: PhD\n**Kvam University**\n\n#### 03/2006 - 05/2006: Clinical internship\n**Harbour Institute**\n\n#### 10/2004 - 02/2006: MSc\n**Fen College**\n\n## Awards\n\n- 2012: Tide Prize",
  );
  expect(education.map(({ institution, period }) => [institution?.value, period?.value.start?.year])).toEqual([
    ["Kvam University", 2006],
    ["Fen College", 2004],
  ]);
  expect(employment.map(({ organization }) => organization?.value)).toEqual(["Harbour Institute"]);
});

test("places and what one did there as headings of two ranks: each dated one is a post, what it is called aside", () => {
  const { employment, publications } = read(
    "# Ada Reed\n\n## Experience\n\n### Mire Library, Kvam Office of the President, Port Salt, 2013 – present\n\n#### Salt postdoctoral fellowship in keeping tide records for sciences and humanities\n\nSupervisor: Dr. Carl Stone\n\n### Kvam University, Port Salt\n\n#### Graduate dissertation research, 2006 - 2010\n\nAdvisor: Dr. Dora Moss Thesis Title: Reeds of the northern coast\n\n- Analyzed S. maritima reeds from public gardens and parted them into kinds.\n\n#### Teaching Assistant, 2005 - 2006\n\nPrincipal Investigator: Dr. Dora Moss, of the salt group\n\n### Fen College, Norland\n\n#### Senior Technician, 2000 - 2002\n\nDrew walls.",
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value.start?.year]),
  ).toEqual([
    ["Salt postdoctoral fellowship in keeping tide records for sciences and humanities", "Mire Library", 2013],
    ["Graduate dissertation research", "Kvam University", 2006],
    ["Teaching Assistant", "Kvam University", 2005],
    ["Senior Technician", "Fen College", 2000],
  ]);
  expect(publications).toEqual([]);
});

test("an institution in a heading is that of the degrees below it; who paid for them is none", () => {
  const { education } = read(
    "# Education\n\n### Port Salt University\n\nPhD in Botany | GPA: 3.9 | May 2020\n\nNational Salt Foundation Graduate Fellowship (2015-2020)\n\n### Fen College\n\nBSc in Botany | May 2015\n\n# Prizes\n\n### Teaching\n\nKvam Medal\n\n### Service\n\nStone Medal",
  );
  expect(education.map(({ institution, degree }) => [degree?.value, institution?.value])).toEqual([
    ["PhD in Botany", "Port Salt University"],
    ["BSc in Botany", "Fen College"],
  ]);
});

test("a post in a heading is no institution, though one of its words names such", () => {
  const { employment } = read(
    "# Ada Reed\n\n## Work\n\n### Internships\n\n- Harbour Museum, 2015 – 2016\n\n### Research Assistant\n\n- 2013 – 2014: Kvam University\n- 2010 – 2012: Fen College\n\n### Teaching\n\n- Tides",
  );
  expect(employment.slice(-2).map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Research Assistant", "Kvam University"],
    ["Research Assistant", "Fen College"],
  ]);
});
