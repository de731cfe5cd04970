import { expect, test } from "vitest";
import { datedPosts } from "#lib/ingest/entries/testing.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const read = (source: string) => draftOf(readMarkdown(source));
const degrees = (source: string) =>
  read(source).education.map(({ degree, institution, period }) => [
    degree?.value,
    institution?.value,
    period?.value.end,
  ]);

test("items with their date begin posts; dated items one level deeper tell what was done", () => {
  expect(
    datedPosts(
      "## Employment\n\n- 2012-now: Professor\n  - School of Tides and Harbours\n  - Kvam University\n  - Promoted to full 2020\n- 2000-2012: Associate Professor\n  - Department of Botany\n  - Fen College\n  - Promoted to associate in 2007\n  - 2003–2005: Counting the seals of the northern coast",
    ),
  ).toEqual([
    ["Professor", expect.stringContaining("Kvam University"), 2012],
    ["Associate Professor", expect.stringContaining("Fen College"), 2000],
  ]);
});

test("paragraphs of title and place are posts of their own where none says a date", () => {
  expect(
    datedPosts(
      "## Work Experience\n\n**Teaching Assistant**\\\nKvam University; Port Salt, Norland\n\n- Responsible for two hours of recitation\n\n**Laboratory Assistant**\\\nFen College; Port Salt, Norland\n\n- Kept the gauges dry\n\n**Tide Reader**\\\nHarbour Institute; Port Salt, Norland\n\n- Read the tides",
    ),
  ).toEqual([
    ["Teaching Assistant", "Kvam University", undefined],
    ["Laboratory Assistant", "Fen College", undefined],
    ["Tide Reader", "Harbour Institute", undefined],
  ]);
});

test("headings begin posts; years in the items below them are told", () => {
  expect(
    datedPosts(
      "# Work Experience\n\n## 7/2011 - 6/2012: Volunteer Officer, Norland Coast Institute\n\n- Ran the rebuilding of a harbour school which had the best results of the district in the years 2013, 2014, 2015 and 2016.\n\n## 11/2010 - 6/2011: Editor, Fen College\n\n- Wrote the tide tables\n\n## 11/2008 - 3/2009: Research Assistant, Kvam University\n\n- Built gauges",
    ),
  ).toEqual([
    ["Volunteer Officer", "Norland Coast Institute", 2011],
    ["Editor", "Fen College", 2010],
    ["Research Assistant", "Kvam University", 2008],
  ]);
});

test("a certificate no table knows does not hand its date to the degree below it", () => {
  expect(
    degrees(
      "## Education\n\nPhD, Botany\\\nKvam University, 2018\n\nGraduate Certificate, Science of Tides\\\nKvam University, 2017\n\nMA, Botany\\\nKvam University, 2012\n\nBS, Biology\\\nFen College, 2010",
    ).filter(([degree]) => /^(?:MA|BS)/.test(`${degree}`)),
  ).toEqual([
    ["MA in Botany", "Kvam University", { year: 2012 }],
    ["BS in Biology", "Fen College", { year: 2010 }],
  ]);
});

test("degrees under the bold line of one university share it, a college in brackets beside them is none", () => {
  expect(
    degrees(
      "## Education\n\n**Kvam University**\n\nPh.D. in Botany, 2019\n\nM.A. in Geology, 2015\n\n**Norland University**\n\nB.A. in Philosophy (Honors College), 2012",
    ),
  ).toEqual([
    ["Ph.D. in Botany", "Kvam University", { year: 2019 }],
    ["M.A. in Geology", "Kvam University", { year: 2015 }],
    [expect.stringContaining("B.A. in Philosophy"), "Norland University", { year: 2012 }],
  ]);
});

test("the item below a bold place says the title, however long it is", () => {
  expect(
    datedPosts(
      "## Work Experience\n\n**Kvam University, 2022 - now**\n\n- Graduate Teaching Assistant, Faculty of Tides and Department of Botany and Geology\n\n**Harbour Academy, 2021 - 2022**\n\n- Data Scientist\n\n**Fen College, 2016 - 2018**\n\n- Teaching Assistant in Mathematics",
    ).map(([title, , year]) => [`${title}`.slice(0, 27), year]),
  ).toEqual([
    ["Graduate Teaching Assistant", 2022],
    ["Data Scientist", 2021],
    ["Teaching Assistant in Mathe", 2016],
  ]);
});

test("a department named for teachers is a place; the lines of a single post stay together", () => {
  expect(
    datedPosts(
      "## Professional Experience\n\nAssistant Professor of Botany, 2018 - present\\\nDepartment of Theory and Practice in Teacher Education\\\nNorland University, Kvam",
    ),
  ).toEqual([["Assistant Professor of Botany", expect.stringContaining("Norland University"), 2018]]);
});

test("paragraphs that begin bold are degrees of their own even where one has no degree word", () => {
  expect(
    degrees(
      "## Education\n\n**Graduate Student in Botany**\\\n*Kvam University, Port Salt*\n\n**Bachelor of Science in Botany**\\\n*Fen College, Port Salt*",
    ),
  ).toEqual([
    ["Graduate Student in Botany", "Kvam University", undefined],
    ["Bachelor of Science in Botany", "Fen College", undefined],
  ]);
});

test("a degree named inside a line below another is part of what was done for that one", () => {
  expect(
    degrees(
      "## Education\n\n- **Master of Engineering**, Kvam University, 2009 - 2013\n  - Visiting Master student at Fen College (March 2012)\n- **Bachelor of Engineering**, Harbour University, 2003 - 2009",
    ).map(([degree]) => degree),
  ).toEqual(["Master of Engineering", "Bachelor of Engineering"]);
});

test("a certificate behind a school is no post where nobody looks for posts", () => {
  expect(
    datedPosts(
      "## Education\n\nBSc in Botany, 2013 - 2018\\\nKvam University, Port Salt\n\nHigh School, 2008 - 2013\\\nHarbour Sisters High School, Port Salt",
    ),
  ).toEqual([]);
});

test("the words beside a date are read however many they are; the cell of the date is not the first", () => {
  const words =
    "sampling of salt marshes, laying of gauges, methods for slow tides and their tables, lead of the coastal work package and of a small team of readers";
  expect(
    datedPosts(
      `## Experience\n\n|   |   |\n|---|---|\n| 2016 – 2018 | Research Assistant, Harbour Institute of Tides, ${words} |\n| 2012 – 2015 | Lecturer, Kvam University, ${words} |`,
    ),
  ).toEqual([
    ["Research Assistant", "Harbour Institute of Tides", 2016],
    ["Lecturer", "Kvam University", 2012],
  ]);
});
