import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { readPdf } from "#lib/ingest/readers/pdf.ts";
import { type Drawn, drawPdf } from "#lib/ingest/readers/pdf-draw.ts";
import { computedSince } from "#lib/processor-time.ts";

function outline(document: ReadDocument): string[] {
  return document.blocks.map(({ kind, level, span, marker }) => {
    const text = document.text.slice(span.start, span.end);
    return `${kind}${level || ""}${marker ? ` ${marker}` : ""}: ${text}`;
  });
}

function fixture(name: string): Promise<ReadDocument> {
  return readPdf(new Uint8Array(readFileSync(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url))));
}

/** Lines of text, one below the other. */
function column(x: number, top: number, lines: string[], step = 14): Drawn[] {
  return lines.map((text, index) => ({ text, x, y: top - index * step }));
}

const FILLER = column(70, 400, [
  "Sedges and rushes of the northern mires were counted with great care.",
  "Nothing of what was counted was left out of the books that followed.",
]);

describe("printed from a browser", () => {
  test("one column: floats come home, hyphenated words are joined, drawn bullets start items", async () => {
    expect(outline(await fixture("one-column"))).toEqual([
      "heading1: Orla Fennimore",
      "paragraph: Fen College, Mire Road 1, Port Salt — orla@fen.example",
      "paragraph: I study how sedges and rushes of the northern mires answer to changes of water and light, with long-term observational experiments, and how representative measurements of vegetation can be interpreted mathematically.",
      "heading2: Education",
      "paragraph: PhD in Botany, Fen College\t2015–2019\nAdvisor: A. Quill",
      "paragraph: MSc in Botany, Bog Institute\t2013–2015",
      "heading2: Publications",
      "paragraph: O. Fennimore, A. Quill, and B. van der Heide. Counting sedges in the northern mires: a survey of representative observational experiments. Mire Journal, 3(1):1–9, 2019.",
      "paragraph: A. Quill and O. Fennimore. Rushes under water. In Proceedings of the Mire Meeting, pages 10–19, 2018.",
      "paragraph: O. Fennimore. Self-supervised observation of mosses, without supervision and with considerable misunderstandings. Bog Letters, 2017.",
      "heading2: Talks",
      "item1 •: Sedges for everyone, Port Salt, 2018",
      "item1 •: Rushes and their interpretation in considerably longer lines that wrap around the end of the line, Mire Meeting, 2017",
      "item2 •: encore",
      "paragraph: expert in everything wanted here",
    ]);
  });

  test("white words on white are hidden, white words on a dark side column are not", async () => {
    const page = await fixture("one-column");
    expect((page.hidden ?? []).map(({ start, end }) => page.text.slice(start, end))).toEqual([
      "expert in everything wanted here",
    ]);
    expect((await fixture("sidebar")).hidden).toBeUndefined();
  });

  test("a side column with the name is read first, dates stay with their entries", async () => {
    const page = outline(await fixture("sidebar"));
    expect(page[0]).toBe("heading1: Orla Fennimore");
    expect(page).toContain("paragraph: 2017–2019\tWarden, Fen Trust");
    expect(page.indexOf("heading2: SKILLS")).toBeLessThan(page.indexOf("heading2: EXPERIENCE"));
    expect(page.at(-2)).toBe("item1 1.: O. Fennimore. Counting sedges in the northern mires. Mire Journal, 2019.");
  });

  test("two columns are read one after the other", async () => {
    const page = outline(await fixture("two-columns"));
    expect(page.filter((line) => line.startsWith("heading"))).toEqual([
      "heading1: Orla Fennimore",
      "heading2: Education",
      "heading2: Positions",
      "heading2: Publications",
      "heading2: Service",
    ]);
    expect(page).toContain(
      "paragraph: O. Fennimore and A. Quill. Counting sedges in the northern mires: a survey of representative observational experiments. Mire Journal, 3(1):1–9, 2019.",
    );
  });

  test("hanging indents part entries; what the browser prints at the edges is left out", async () => {
    const page = outline(await fixture("hanging-indents"));
    expect(page.slice(0, 3)).toEqual([
      "heading2: ORLA FENNIMORE",
      "paragraph: Department of Botany, Fen College\norla@fen.example | +44 555 0100",
      "heading2: EDUCATION",
    ]);
    expect(page).toContain("paragraph: 2019–2021\tPostdoctoral Fellow, Bog Institute");
    expect(page).toContain("paragraph: ———. “Mosses and Men.” Bog Letters 3 (2019): 1–9.");
    expect(page).toContain(
      "paragraph: Quill, A., and Orla Fennimore. “Peat as Archive.” In Handbook of Wet Places, edited by B. van der Heide, 101–20. London: Ditch, 2018.",
    );
    expect(page.join("\n")).not.toMatch(/http:|1\/1|AM|PM/u);
  });

  test("a date column that nearly touches its text is a cell of its own; lists run on over pages", async () => {
    const page = outline(await fixture("narrow-date-column"));
    expect(page[2]).toMatch(
      /^paragraph: 10\/2021 – now\tAssistant Professor, Department of Botany.*what they find\.$/u,
    );
    expect(page).toContain(
      "paragraph: 2015 – 2019\tPhD in Botany, Fen College\nThesis: Counting Sedges\nAdvisor: A. Quill",
    );
    expect(page.filter((line) => /^item1 \d+\.: O\. Fennimore.*, 20\d\d\.$/u.test(line))).toHaveLength(36);
  });

  test("styles, links and places", async () => {
    const page = await fixture("one-column");
    const runs = page.blocks.flatMap((block) => block.runs);
    const run = (words: string) => runs.find(({ span }) => page.text.slice(span.start, span.end) === words);
    expect(run("PhD in Botany")?.bold).toBe(true);
    expect(run("Mire Journal")?.italic).toBe(true);
    expect(run("orla@fen.example")?.href).toBe("mailto:orla@fen.example");
    expect(run("Orla Fennimore")?.size).toBeGreaterThan(1.5);
    const region = page.regions?.find(({ span }) => page.text.slice(span.start, span.end) === "Orla Fennimore");
    expect(region).toMatchObject({ page: 1 });
    expect(region?.x).toBeCloseTo(62.7, 0);
    expect((region?.y ?? 0) + (region?.height ?? 0)).toBeLessThan(100);
    const covered = (page.regions ?? []).reduce((sum, { span }) => sum + span.end - span.start, 0);
    expect(covered / page.text.length).toBeGreaterThan(0.95);
  });
});

describe("drawn with the traps of old programs", () => {
  test("columns drawn line by line across the page are taken apart", async () => {
    const left = column(60, 700, [
      "Sedges of the north",
      "were counted by hand",
      "in every summer",
      "between two wars",
      "and later on",
      "by machines",
      "of little use",
      "in the mires",
    ]);
    const right = column(330, 694, [
      "Rushes of the south",
      "were left alone",
      "by everybody",
      "who lived there",
      "until the water",
      "came back to",
      "the old ditches",
      "of the fen",
    ]);
    const mixed = left.flatMap((line, index) => [line, right[index] ?? line]);
    const text = (await readPdf(drawPdf([mixed]))).text.replace(/\s+/gu, " ");
    expect(text).toContain("Sedges of the north were counted by hand in every summer");
    expect(text).toContain("Rushes of the south were left alone by everybody");
  });

  test("separate accents join their letters and the soft hyphen is a hyphen", async () => {
    const lines = [
      { text: "Jos", x: 70, y: 700 },
      { text: "\\264", x: 86.2, y: 700 },
      { text: "e Sedge, 2010 \\255 2017", x: 85.4, y: 700 },
      ...FILLER,
    ];
    expect((await readPdf(drawPdf([lines]))).text.split("\n")[0]).toBe("José Sedge, 2010 - 2017");
  });

  test("words broken at line ends: compounds keep their hyphen, capitals too", async () => {
    const lines = column(70, 700, [
      "The counting of sedges in the far and wide northern mires needs rep-",
      "resentative samples, drawn by self-",
      "taught helpers in the manner of the late Professor Quill-",
      "Fennimore.",
    ]);
    const page = await readPdf(drawPdf([[...lines, ...FILLER]]));
    expect(page.text).toContain("needs representative samples");
    expect(page.text).toContain("Quill-Fennimore");
  });

  test("page numbers and running titles are left out", async () => {
    const pages = [1, 2, 3].map((number) => [
      { text: "Orla Fennimore, Curriculum Vitae", x: 70, y: 815 },
      ...column(70, 600 - number, [`Entry ${number} of the long list of sedges and rushes that were counted.`]),
      ...FILLER,
      { text: `Page ${number} of 3`, x: 280, y: 30 },
    ]);
    const page = await readPdf(drawPdf(pages));
    expect(page.text).not.toMatch(/Curriculum|Page \d/u);
    expect(page.text).toContain("Entry 3 of the long list");
    expect(page.remarks).toEqual(["6 page numbers and running titles were left out."]);
  });

  test("a title beside a right-hand column is read to its end", async () => {
    const bold = "Times-Bold";
    const lines = [
      { text: "Counting the sedges and the rushes of", x: 70, y: 700, font: bold },
      { text: "Mire J.", x: 300, y: 700, font: bold },
      { text: "the northern bogs", x: 70, y: 686, font: bold },
      { text: "2019", x: 310, y: 686, font: "Times-Italic" },
      { text: "O. Fennimore, A. Quill", x: 70, y: 672 },
      ...FILLER,
    ];
    expect(outline(await readPdf(drawPdf([lines])))[0]).toBe(
      "paragraph: Counting the sedges and the rushes of the northern bogs\tMire J.\t2019\nO. Fennimore, A. Quill",
    );
  });

  test("tiny words and words off the page are hidden; links carry their address", async () => {
    const lines = [
      ...FILLER,
      { text: "too small", x: 70, y: 300, size: 1 },
      { text: "far away", x: 700, y: 280 },
      { text: "Homepage", x: 70, y: 260 },
    ];
    const page = await readPdf(drawPdf([lines], [{ page: 1, box: [68, 256, 130, 272], uri: "https://fen.example" }]));
    expect((page.hidden ?? []).map(({ start, end }) => page.text.slice(start, end))).toEqual(["too small", "far away"]);
    expect(page.blocks.at(-1)?.runs[0]?.href).toBe("https://fen.example");
  });
});

describe("what cannot be read is refused with a sentence", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["no text", drawPdf([[{ text: "scan", x: 70, y: 700 }]]), /no readable text.*Paste/u],
    ["too many pages", drawPdf(Array.from({ length: 101 }, () => FILLER)), /101 pages; 100 can be read/u],
    ["damaged", new TextEncoder().encode(`%PDF-1.7\n${"x".repeat(1000)}`), /damaged/u],
    ["cut off", drawPdf([FILLER]).slice(0, 300), /damaged|no readable text/u],
    ["too large", new Uint8Array(31 * 1024 * 1024), /larger than 30 MB/u],
  ])("%s", async (_, bytes, sentence) => {
    const start = process.cpuUsage();
    await expect(readPdf(bytes)).rejects.toThrow(sentence);
    expect(computedSince(start)).toBeLessThan(8000);
  });

  test("a page of many small pieces ends quickly", async () => {
    const pieces = Array.from({ length: 30_000 }, (_, i) => ({
      text: "ab",
      x: (i * 37) % 560,
      y: (i * 91) % 800,
      size: 4,
    }));
    const start = process.cpuUsage();
    await readPdf(drawPdf([pieces]));
    expect(computedSince(start)).toBeLessThan(8000);
  });
});
