import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { readDocx } from "#lib/ingest/readers/docx.ts";
import { computedSince } from "#lib/processor-time.ts";

const STYLES = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Base"/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style></w:styles>`;
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
const LINKS = `<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://fen.example"/></Relationships>`;

function word(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "word/document.xml": `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/_rels/document.xml.rels": LINKS,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const run = (text: string, properties = ""): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = ""): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${content}</w:p>`;
const item = (text: string, list: number, level = 0): string =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

function outline(document: ReadDocument): string[] {
  return document.blocks.map(({ kind, level, span, marker }) => {
    const text = document.text.slice(span.start, span.end);
    return `${kind}${level || ""}${marker ? ` ${marker}` : ""}: ${text}`;
  });
}

describe("what a document says", () => {
  test("headings, paragraphs, tabs, line ends and numbered lists", () => {
    const cv = readDocx(
      word(
        p(run("Education"), `<w:pStyle w:val="Kop1"/>`) +
          p(
            `${run("PhD, Fen College")}<w:r><w:tab/></w:r>${run("2019")}<w:r><w:br/></w:r>${run("Advisor: A. Quill")}`,
          ) +
          p("") +
          item("Sedges &amp; rushes", 1) +
          item("a reprint", 1, 1) +
          item("Mosses", 1) +
          item("Prize", 2),
      ),
    );
    expect(outline(cv)).toEqual([
      "heading1: Education",
      "paragraph: PhD, Fen College\t2019\nAdvisor: A. Quill",
      "item1 [3]: Sedges & rushes",
      "item2 a): a reprint",
      "item1 [4]: Mosses",
      "item1 •: Prize",
    ]);
    expect(cv.blocks[0]?.runs[0]).toEqual({ bold: true, size: 1.27, span: { start: 0, end: 9 } });
  });

  test("styles, links of both kinds, deleted and hidden words", () => {
    const cv = readDocx(
      word(
        p(
          run("Bold ", "<w:b/>") +
            run("not ", `<w:b w:val="0"/>`) +
            run("cursive", "<w:i/>") +
            `<w:hyperlink r:id="r1">${run(" page")}</w:hyperlink>` +
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://bog.example" </w:instrText></w:r>` +
            `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(" bog")}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
            `<w:del>${run(" gone")}</w:del><w:ins>${run(" new")}</w:ins>` +
            run(" white", `<w:color w:val="FFFFFF"/>`) +
            run(" vanished", "<w:vanish/>"),
        ),
      ),
    );
    expect(cv.text).toBe("Bold not cursive page bog new white vanished");
    const runs = cv.blocks[0]?.runs.map(({ span, ...look }) => [cv.text.slice(span.start, span.end), look]);
    expect(runs).toEqual([
      ["Bold", { bold: true }],
      ["cursive", { italic: true }],
      ["page", { href: "https://fen.example" }],
      ["bog", { href: "https://bog.example" }],
    ]);
    expect(cv.hidden?.map(({ start, end }) => cv.text.slice(start, end))).toEqual(["white vanished"]);
  });

  test("rows, layout tables, text boxes, white words in a shaded cell, page headers", () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const cv = readDocx(
      word(
        `<w:tbl><w:tr>${cell(p(run("2019")))}${cell(p(run("PhD")) + p(run("Fen College")))}</w:tr>` +
          `<w:tr>${cell(`<w:tcPr><w:shd w:fill="002244"/></w:tcPr>${p(run("Skills", `<w:color w:val="FFFFFF"/>`))}`)}${cell(item("Counting", 2))}</w:tr></w:tbl>` +
          p(`${run("Before")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run("In the box"))}</w:txbxContent></mc:Choice>
            <mc:Fallback><w:txbxContent>${p(run("In the box"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run(" after")}`),
        { "word/header1.xml": `<w:hdr>${p(run("Orla Fennimore"))}</w:hdr>` },
      ),
    );
    expect(outline(cv)).toEqual([
      "paragraph: Orla Fennimore",
      "row: 2019\tPhD\nFen College",
      "paragraph: Skills",
      "item1 •: Counting",
      "paragraph: Before after",
      "paragraph: In the box",
    ]);
    expect(cv.hidden).toBeUndefined();
  });
});

test("notes at the foot of a page are read last, without the rules that part them from the text", () => {
  const note = (id: number, type: string, content: string) =>
    `<w:footnote w:id="${id}"${type ? ` w:type="${type}"` : ""}>${p(content)}</w:footnote>`;
  const cv = readDocx(
    word(p(`${run("Lecturer, Fen College")}<w:r><w:footnoteReference w:id="1"/></w:r>`) + p(run("Harbours")), {
      "word/footnotes.xml": `<w:footnotes>${note(-1, "separator", "<w:r><w:separator/></w:r>")}${note(1, "", `<w:r><w:footnoteRef/></w:r>${run("On leave in 2019")}`)}</w:footnotes>`,
    }),
  );
  expect(outline(cv)).toEqual([
    "paragraph: Lecturer, Fen College",
    "paragraph: Harbours",
    "paragraph: On leave in 2019",
  ]);
});

test("items of a list style, typed bullets of a picture font, and lists that go on or start anew", () => {
  const styled = (text: string, style: string) => p(run(text), `<w:pStyle w:val="${style}"/>`);
  const cv = readDocx(
    word(
      styled("Prize", "Punkte") +
        styled("Tides", "Folge") +
        p(run("\uf0b7 Medal")) +
        item("Gates", 7) +
        item("Walls", 8) +
        item("Salt", 9) +
        p(run("A heading"), `<w:pStyle w:val="Folge"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
      {
        "word/styles.xml": `<w:styles><w:style w:styleId="Punkte"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
          <w:style w:styleId="Folge"><w:name w:val="Chapter"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
        "word/numbering.xml": `${NUMBERING.replace("</w:numbering>", "")}
          <w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Works"/></w:abstractNum>
          <w:abstractNum w:abstractNumId="6"><w:styleLink w:val="Works"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
          <w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="6"/></w:num>
          <w:num w:numId="9"><w:abstractNumId w:val="6"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride></w:num></w:numbering>`,
      },
    ),
  );
  expect(outline(cv)).toEqual([
    "item1 •: Prize",
    "item2 a): Tides",
    "paragraph: • Medal",
    "item1 1.: Gates",
    "item1 2.: Walls",
    "item1 12.: Salt",
    "paragraph: A heading",
  ]);
});

test("a field in a field: what a program keeps for itself is no text, and a link ends where it ends", () => {
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const cite = `${sign("begin")}${code(" ADDIN CITE one ")}${sign("begin")}${code(" DATA ")}${sign("end")}${code(" two ")}${sign("separate")}${run("(Reed 2019)")}${sign("end")}`;
  const link = `${sign("begin")}${code(` HYPERLINK "https://fen.example" `)}${sign("separate")}${run("page ")}${sign("begin")}${code(" PAGE ")}${sign("separate")}${run("4")}${sign("end")}${sign("end")}`;
  const cv = readDocx(word(p(run("Tides ") + cite + run(" and ") + link + run(" end"))));
  expect(cv.text).toBe("Tides (Reed 2019) and page 4 end");
  const links = cv.blocks[0]?.runs.filter(({ href }) => href).map(({ span }) => cv.text.slice(span.start, span.end));
  expect(links).toEqual(["page 4"]);
});

test("the brackets of a formula are read, round where none are named", () => {
  const letter = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
  const bracket = (text: string, properties = "") => `<m:d>${properties}<m:e>${letter(text)}</m:e></m:d>`;
  const square = `<m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>`;
  const bytes = word(
    p(
      `${run("Walls in ")}<m:oMath>${letter("O")}${bracket("n")}</m:oMath>${run(" and ")}<m:oMath>${bracket("k", square)}</m:oMath>`,
    ),
  );
  expect(readDocx(bytes).text.trim()).toBe("Walls in O(n) and [k]");
});

describe("hostile documents end quickly", () => {
  const deep = "<w:tbl><w:tr><w:tc>".repeat(50_000);
  const laughs = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i || ""};`.repeat(10)}">`).join("")}]>`;
  test.each<[string, Uint8Array]>([
    ["deep nesting", word(deep)],
    ["a bomb", word("", { "word/styles.xml": " ".repeat(60 * 1024 * 1024) })],
    ["entities that multiply", word(laughs + p(run("&a8;")))],
    ["one line of 2 MB", word(p(run("word ".repeat(400_000))))],
    ["no document within", zipSync({ "a.txt": strToU8("x") })],
    ["unclosed tags", word("<w:p><w:r><w:t>x".repeat(50_000))],
    ["many paragraphs", word(p(run("x")).repeat(60_000))],
  ])("%s", (_, bytes) => {
    const start = process.cpuUsage();
    try {
      expect(readDocx(bytes).text.length).toBeLessThan(3_000_000);
    } catch (error) {
      expect(String(error)).toMatch(/^Unreadable: This .*\.$/u);
    }
    expect(computedSince(start)).toBeLessThan(8000);
  });
});
