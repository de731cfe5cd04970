import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const read = (source: string) => draftOf(readMarkdown(source));

test("headings underlined with equal signs are headings, known or not", () => {
  const draft = read(
    "Education\n======\n* BSc in Botany, Kvam University, 2018\n\nWork Experience\n======\n* 2021 - today: Science Fellow at Harbour Observatory (Norland)\n  * Duties: night support scientist, Colloquium convenor\n* 2019 - 2020: Studentship (three years) at the Institute of Tides\n\nThings Observed\n=====\nSeals from 2020 to 2021 at Kvam University",
  );
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Science Fellow", "Harbour Observatory"],
    ["Studentship", "Institute of Tides"],
  ]);
});

test("years as headings date the degrees and posts below them, and bold lines begin awards", () => {
  const draft = read(
    "## Appointments\n\n### 2014 - present\n**Assistant Professor**  \nDepartment of History, Kvam University\n\n## Education\n\n### 2012\n**PhD, Kvam University**  \nAdviser: Jo Fell\n\n### 2005\n**BA, Kvam University**\n\n## Awards\n\n### 2019\n**Harbour Fellowship**  \nTide Program residency  \nNorland Council\n\n**Salt Scholarship**  \nNorland Council",
  );
  expect(draft.education.map(({ period }) => period?.value)).toEqual([
    { start: null, end: { year: 2012 } },
    { start: null, end: { year: 2005 } },
  ]);
  expect(draft.employment[0]?.period?.value).toEqual({ start: { year: 2014 }, end: "present" });
  expect(draft.activities).toHaveLength(2);
});

test("a date above holds the post below it; titles in -ologist are titles; a post in a university is at it", () => {
  const { employment } = read(
    "## Work experience\n\n* October 2023 - present:\n  * Ecologist and data analyst, Quayside (Port Salt, Norland)\n  * Work on the seal count and the tide tables\n\n* January 2021 - August 2023:\n  * Computational ecologist, The Harbour Conservancy\n\n* 2019 - 2020: Postdoc in University of Norland, Kvam",
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value.start?.year]),
  ).toEqual([
    ["Ecologist and data analyst", "Quayside", 2023],
    ["Computational ecologist", "The Harbour Conservancy", 2021],
    ["Postdoc", expect.stringContaining("University of Norland"), 2019],
  ]);
});

test("addresses spelt out in many ways", () => {
  const address = (printed: string) =>
    read(`# Ada Reed\n\nI am a botanist at Kvam University.\n\n${printed}\n`)
      .emails.map(({ value }) => value)
      .join(" ");
  for (const printed of [
    "ada@port-salt[dot]edu",
    "ada <at> port-salt <dot> edu",
    "ada(a)port-salt.edu",
    "ada AT port-salt.edu",
    "ada＠port-salt.edu",
    "ada “at” port-salt “dot” edu",
  ])
    expect(address(printed)).toBe("ada@port-salt.edu");
  expect(address("I speak at www.port-salt.edu on Monday")).toBe("");
});

test("a place alone below a post is where it was; a thesis title is no degree; a year ends no degree", () => {
  const draft = read(
    "## Education\n\n| Period | Description |\n| --- | --- |\n| 06/22 – 09/24 | __B.Sc. Economics__<br>Kvam University<br>Bachelor Thesis: Salt in slow rivers |\n| 2016 – 2020 | **University of Norland**<br>_Bachelor of Science in Botany_ <span>2020</span> |\n\n## Work experience\n\n* Fall 2019 - Now: Research Assistant\n  * University of Norland\n  * Supervisor: Prof. Jo Fell\n",
  );
  expect(draft.education.map(({ degree }) => degree?.value)).toEqual([
    "B.Sc. Economics",
    "Bachelor of Science in Botany",
  ]);
  expect(draft.employment.map(({ organization, title }) => [organization?.value, title?.value])).toEqual([
    ["University of Norland", "Research Assistant"],
  ]);
});

test("stations in Chinese", () => {
  const draft = read(
    "# 李明\n\n## 教育背景\n\n* 博士（植物学），南港大学，2011年\n* 硕士（植物学），南港大学，2009年\n\n## 工作经历\n\n* 2011年至今：博士后研究员\n  * 南港大学\n  * 导师：张教授\n* 2007年-2009年：研究助理，北港研究所\n",
  );
  expect(draft.education.map(({ institution, period }) => [institution.value, period?.value.end])).toEqual([
    ["南港大学", { year: 2011 }],
    ["南港大学", { year: 2009 }],
  ]);
  expect(
    draft.employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value.end]),
  ).toEqual([
    ["博士后研究员", "南港大学", "present"],
    ["研究助理", "北港研究所", { year: 2009 }],
  ]);
});

test("without any heading bold lines that begin with a degree open its station", () => {
  const page = (first: string) =>
    `# Orla Fennimore\n\n${first}\n<br>\n\nKvam University\n<br>\n\n2021 - 2024\n- Dissertation: *Winds above moss*\n\n**M.Sc. Botany**\n<br>\n\nFen College\n<br>\n\n2018 – 2020<br>\n- Emphases: salt\n`;
  expect(
    read(page("**Ph.D. Salt Sciences**")).education.map(({ degree, institution, period }) => [
      degree?.value,
      institution.value,
      period?.value,
    ]),
  ).toEqual([
    ["Ph.D. Salt Sciences", "Kvam University", { start: { year: 2021 }, end: { year: 2024 } }],
    ["M.Sc. Botany", "Fen College", { start: { year: 2018 }, end: { year: 2020 } }],
  ]);
  expect(read(page("Ferry to the Ph.D. of others")).education).toEqual([]);
});

test("what goes on with a conjunction in the next line names no post", () => {
  const draft = read(
    "## Experience\n\nMay 2013 - Present  Ferry Owner & Operator - Self Employed  \nI built, own and operate a ferry  \nthat runs in summer and employs full time  \nand part time staff\n\nApr 2011 - Jan 2013  Copy Editor - Kvam University  \nTexts on tides",
  );
  expect(draft.employment.map(({ title }) => title?.value)).toEqual(["Ferry Owner & Operator", "Copy Editor"]);
});

test("what another person is, behind title and name, is no post; a placement is one, a trust a place", () => {
  const draft = read(
    "## Experience\n\n- 2018-2020 Research associate, Kvam University, Port Salt.\n- 2006 Heron Wildlife Trust, Port Salt, Norland. Student placement. M.Sc. Jo Fell, head of the seal unit. A study of tides.\n",
  );
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Research associate", "Kvam University"],
    ["Student placement", "Heron Wildlife Trust"],
  ]);
});
