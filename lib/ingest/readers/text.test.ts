import { expect, test } from "vitest";
import { readText } from "#lib/ingest/readers/text.ts";

const shapes = (source: string) => {
  const { text, blocks } = readText(source);
  return blocks.map(
    ({ kind, span, marker }) => `${kind}${marker ? ` ${marker}` : ""}: ${text.slice(span.start, span.end)}`,
  );
};

test("underlines make headings, numbers and bullets items, gaps columns", () => {
  expect(shapes("EDUCATION\n---------\n2014-2018   PhD in Botany\n\n[C2] On tides\n• Harbours")).toEqual([
    "heading: EDUCATION",
    "rule: ",
    "paragraph: 2014-2018\tPhD in Botany",
    "item [C2]: On tides",
    "item •: Harbours",
  ]);
});

test("lines that hang below their number are one line, and a printer's hyphen goes", () => {
  const [item] = shapes(
    "[1] Ada Reed and Carl Stone, “On the Slow Tides of Norland and the Opti-\n    mization of Harbours,” Journal of Tides, 2020.",
  );
  expect(item).toBe(
    "item [1]: Ada Reed and Carl Stone, “On the Slow Tides of Norland and the Optimization of Harbours,” Journal of Tides, 2020.",
  );
});

test("a date that hangs out begins an entry, whose lines stay lines", () => {
  const list =
    "2020, Slow tides.\n      Ada Reed.\n      In: Salt 3.\n2019, Salt.\n      Ada Reed.\n      In: Fens 1.\n2018, Walls.\n      Olaf Stone.";
  const { text, blocks } = readText(list);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "2020, Slow tides.\nAda Reed.\nIn: Salt 3.",
    "2019, Salt.\nAda Reed.\nIn: Fens 1.",
    "2018, Walls.\nOlaf Stone.",
  ]);
});

test("short lines stay lines", () => {
  expect(readText("Ada Reed\nHalden\nNorland").blocks[0]?.lines).toHaveLength(3);
});

test("what printed every page goes; a sentence broken by a page goes on", () => {
  const page = (number: number, body: string) => `${body}\n\n\fAda Reed\n\n${number}\n\n`;
  const source = `Ada Reed\nPort Salt\n\n${page(2, "Tides of the north, Journal of Tides, Vol.")}12, 2019\n\n\fAda Reed\n\n3\n\nA\u001eliations`;
  expect(shapes(source)).toEqual([
    "paragraph: Ada Reed\nPort Salt",
    "paragraph: Tides of the north, Journal of Tides, Vol.\n12, 2019",
    "paragraph: Affiliations",
  ]);
});

test("dates that open several lines begin entries, and the lines below belong to them", () => {
  expect(
    shapes(
      "Education\n2015–2019 PhD in Botany,\nKvam University\n08/13 – 06/15 MSc in Botany,\nUniversity of Port Salt",
    ),
  ).toEqual([
    "paragraph: Education",
    "paragraph: 2015–2019\tPhD in Botany,\nKvam University",
    "paragraph: 08/13 – 06/15\tMSc in Botany,\nUniversity of Port Salt",
  ]);
});

test("a table written column by column is put back into rows", () => {
  const source = [
    "Appointments\nLecturer\nMoss Fellow",
    "Kvam University\nHarbour Labs",
    "2019–present\n2015–2018",
    "Education\n2010\n2012–",
    "BSc in Botany, Kvam University\nResearch Associate, University of Port Salt",
  ].join("\n\n");
  expect(shapes(source)).toEqual([
    "paragraph: Appointments\nLecturer\tKvam University\t2019–present\nMoss Fellow\tHarbour Labs\t2015–2018",
    "paragraph: Education",
    "paragraph: 2010\tBSc in Botany, Kvam University",
    "paragraph: 2012–\tResearch Associate, University of Port Salt",
  ]);
});

test("a bullet drawn between the two lines of an entry stands in front of both, and their columns stay", () => {
  const entry = (place: string, degree: string, date: string) =>
    `    ${place}                                          Port Salt\n•\n    ${degree}; a long name of a degree in the books            ${date}`;
  expect(
    shapes(
      `Education\n${entry("Kvam University", "PhD in Botany", "2015 - 2019")}\n${entry("Salt College", "BSc in Botany", "2012 - 2015")}`,
    ),
  ).toEqual([
    "paragraph: Education",
    "item •: Kvam University\tPort Salt\nPhD in Botany; a long name of a degree in the books\t2015 - 2019",
    "item •: Salt College\tPort Salt\nBSc in Botany; a long name of a degree in the books\t2012 - 2015",
  ]);
});

test("a date at the edge begins an entry below one without a gap and below a sentence", () => {
  const source = [
    "Fellow, Harbour Institute of the Long and Northern Coast 2021–present",
    "Lecturer in Botany, Kvam University of the Coast            2019–2021",
    "Thesis: The tides of the north and of all the rivers that meet them.",
    "Student of Botany, Salt College                             2015–2019",
    "Thesis: The tides of the north and of all the rivers that meet them.",
    "Assistant",
    "2014",
  ];
  expect(readText(source.join("\n")).blocks[0]?.lines).toHaveLength(7);
});

test("a running title that tells the page of the CV is dropped, though it stands on one page alone", () => {
  const { text } = readText(
    "Ada Reed\n\n10. “Walls of the quay,” under review.\n\fReed                    CV, September 2025, page 2\n\nGrants\n\nTides prize, page 2",
  );
  expect(text).not.toContain("September");
  expect(text).toContain("Tides prize, page 2");
});

test("a margin that all lines have, and the signs of an answered mail, say nothing", () => {
  const list =
    "PUBLICATIONS\n2020, Slow tides.\n      Ada Reed.\n      In: Salt 3.\n2019, Salt.\n      Ada Reed.\n      In: Fens 1.\n2018, Walls.\n      Olaf Stone.";
  const printed = shapes(list);
  expect(printed).toContain("paragraph: 2019, Salt.\nAda Reed.\nIn: Fens 1.");
  expect(shapes(list.replace(/^/gm, "    "))).toEqual(printed);
  expect(shapes(list.replace(/^/gm, "> "))).toEqual(printed);
  // Only the list stands in from its heading.
  expect(shapes(list.replace(/^(?!PUB)/gm, "    "))).toEqual(printed);
});

test("headings whose letters were set wide are no rows of columns", () => {
  expect(
    shapes("W O R K   I N   P R O G R E S S\n\nSalt\n\nT E A C H I N G\n\nTides\n\nD .   F E N S\n\nA B C Reed"),
  ).toEqual([
    "paragraph: WORK IN PROGRESS",
    "paragraph: Salt",
    "paragraph: TEACHING",
    "paragraph: Tides",
    "paragraph: D. FENS",
    "paragraph: A B C Reed",
  ]);
});

test("blanks at the end of a line are no column", () => {
  const list = "2019  Slow tides   Kvam\n2018  Salt         Fens\n\nAda Reed";
  expect(shapes(list.replace(/$/gm, "    "))).toEqual(shapes(list));
});
