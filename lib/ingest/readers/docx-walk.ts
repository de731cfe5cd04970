import { applyProperty, type DocxStyles, type Look } from "#lib/ingest/readers/docx-styles.ts";
import { type Attributes, isOn, walkXml } from "#lib/ingest/readers/docx-xml.ts";

/** Words of one look, or a tab or line end between them. */
export interface Piece {
  text: string;
  look: Look;
  href?: string;
}

export interface Paragraph {
  kind: "paragraph";
  look: Look;
  pieces: Piece[];
}

export interface Row {
  kind: "row";
  cells: Paragraph[][];
}

const SKIPPED = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:delText", "w:pPrChange", "w:rPrChange", "w:sectPr"]);

/**
 * Reads the body of a Word document, or a header of it: paragraphs and table rows in order.
 * Deleted words are left out, inserted ones are read. Words in text boxes follow the paragraph that holds the box.
 */
export function walkDocument(xml: string, styles: DocxStyles, links: ReadonlyMap<string, string>): (Paragraph | Row)[] {
  const walk = new DocumentWalk(styles, links);
  walkXml(xml, walk);
  return walk.nodes;
}

class DocumentWalk {
  readonly nodes: (Paragraph | Row)[] = [];
  private readonly styles: DocxStyles;
  private readonly links: ReadonlyMap<string, string>;
  private readonly rows: Row[] = [];
  /** Paragraphs under way: one in another when a text box stands in a paragraph. */
  private readonly underWay: { paragraph: Paragraph; run: Look }[] = [];
  private waiting: Paragraph[] = [];
  private readonly hrefs: string[] = [];
  private skipping = 0;
  private inParagraphProperties = false;
  private inRunProperties = false;
  private inText = false;
  private inCode = false;
  /** Fields under way, one in another: what each is told to do, until its result begins. */
  private readonly fields: { code: string; shows: boolean }[] = [];
  private shadedCell = false;
  /** Brackets of formulas under way: the sign that opens one, until it is written, and the one that closes it. */
  private readonly brackets: { begin: string; end: string }[] = [];

  constructor(styles: DocxStyles, links: ReadonlyMap<string, string>) {
    this.styles = styles;
    this.links = links;
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || SKIPPED.has(name)) this.skipping += 1;
    else if (name === "w:p") this.beginParagraph();
    else if (name === "w:pPr") this.inParagraphProperties = true;
    else if (name === "w:rPr") this.inRunProperties = true;
    else if (this.inParagraphProperties) this.paragraphProperty(name, attributes);
    else if (this.inRunProperties) this.runProperty(name, attributes);
    else if (name === "w:r") this.beginRun();
    else if (name === "w:hyperlink") this.hrefs.push(this.links.get(attributes["r:id"] ?? "") ?? "");
    else if (name === "w:tr") this.rows.push({ kind: "row", cells: [] });
    else if (name === "w:tc") this.rows.at(-1)?.cells.push([]);
    else if (name === "w:shd" && this.rows.length > 0)
      this.shadedCell = !/^(auto|ffffff|)$/iu.test(attributes["w:fill"] ?? "");
    else this.content(name, attributes);
  }

  text(text: string): void {
    if (this.skipping > 0 || !this.inText) return;
    const field = this.fields.at(-1);
    if (this.inCode) {
      if (field && !field.shows) field.code += text;
    } else if (this.fields.every(({ shows }) => shows)) this.add(text);
  }

  close(name: string): void {
    if (this.skipping > 0) this.skipping -= 1;
    else if (name === "w:pPr") this.inParagraphProperties = false;
    else if (name === "w:rPr") this.inRunProperties = false;
    else if (name === "w:t" || name === "m:t") this.inText = false;
    else if (name === "w:instrText") this.inText = this.inCode = false;
    else if (name === "w:hyperlink") this.hrefs.pop();
    else if (name === "w:p") this.endParagraph();
    else if (name === "w:tc") this.shadedCell = false;
    else if (name === "w:tr") this.endRow();
    else if (name === "m:d") this.add(this.brackets.pop()?.end ?? "");
  }

  private content(name: string, attributes: Attributes): void {
    if (name === "w:t" || name === "m:t") this.inText = true;
    else if (name === "w:instrText") this.inText = this.inCode = true;
    else if (name === "w:tab" || name === "w:ptab") this.add("\t");
    else if (name === "w:br" || name === "w:cr") this.add(attributes["w:type"] === "page" ? " " : "\n");
    else if (name === "w:noBreakHyphen") this.add("-");
    else if (name === "w:sym") this.add(/^f0(b7|a7|d8|76)$/iu.test(attributes["w:char"] ?? "") ? "•" : "");
    else if (/^m:(?:d|begChr|endChr|e)$/u.test(name)) this.bracket(name, attributes["m:val"] ?? "");
    else if (name === "w:fldSimple") this.startField(attributes["w:instr"] ?? "");
    else if (name === "w:fldChar") this.fieldCharacter(attributes["w:fldCharType"] ?? "");
  }

  /** The brackets of a formula stand in no text: they are properties of what they hold, and round where none are given. */
  private bracket(name: string, sign: string): void {
    const top = this.brackets.at(-1);
    if (name === "m:d") this.brackets.push({ begin: "(", end: ")" });
    else if (top && name === "m:begChr") top.begin = sign;
    else if (top && name === "m:endChr") top.end = sign;
    else if (top && name === "m:e") {
      this.add(top.begin);
      top.begin = "";
    }
  }

  private fieldCharacter(type: string): void {
    const field = this.fields.at(-1);
    if (type === "begin") this.fields.push({ code: "", shows: false });
    else if (type === "separate" && field && !field.shows) {
      this.startField(field.code);
      field.shows = true;
    } else if (type === "end" && this.fields.pop()?.shows) this.hrefs.pop();
  }

  private startField(instruction: string): void {
    this.hrefs.push(/^\s*HYPERLINK\s+"([^"]+)"/u.exec(instruction)?.[1] ?? "");
  }

  private beginParagraph(): void {
    this.underWay.push({ paragraph: { kind: "paragraph", look: this.styles.look(undefined), pieces: [] }, run: {} });
  }

  private paragraphProperty(name: string, attributes: Attributes): void {
    const look = this.underWay.at(-1)?.paragraph.look;
    const value = attributes["w:val"] ?? "";
    if (!look || this.inRunProperties) return;
    if (name === "w:pStyle") Object.assign(look, this.styles.look(value));
    else if (/^w:(?:numId|ilvl|outlineLvl|shd)$/u.test(name)) applyProperty(look, name, attributes);
  }

  private beginRun(): void {
    const top = this.underWay.at(-1);
    if (top) top.run = { ...top.paragraph.look };
  }

  private runProperty(name: string, attributes: Attributes): void {
    const run = this.underWay.at(-1)?.run;
    if (!run) return;
    if (name === "w:rStyle") {
      const style = this.styles.look(attributes["w:val"]);
      if (style.bold) run.bold = true;
      if (style.italic) run.italic = true;
      if (style.hidden) run.hidden = true;
    } else if (name === "w:caps" || name === "w:webHidden") run.hidden ||= name === "w:webHidden" && isOn(attributes);
    else applyProperty(run, name, attributes);
  }

  private add(text: string): void {
    const top = this.underWay.at(-1);
    if (!top || text === "") return;
    const href = this.hrefs.findLast((target) => target !== "");
    const look = this.shadedCell ? { ...top.run, shaded: true } : top.run;
    // A bullet of a picture font that was typed: "\uf0b7 Medal of Tides".
    const shown = text.replace(/[\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf06e]/gu, "•");
    top.paragraph.pieces.push({ text: shown, look, ...(href ? { href } : {}) });
  }

  private endParagraph(): void {
    const ended = this.underWay.pop();
    if (!ended) return;
    if (this.underWay.length > 0) {
      this.waiting.push(ended.paragraph);
      return;
    }
    for (const paragraph of [ended.paragraph, ...this.waiting]) this.place(paragraph);
    this.waiting = [];
  }

  private place(paragraph: Paragraph): void {
    const cell = this.rows.at(-1)?.cells.at(-1);
    if (cell) cell.push(paragraph);
    else this.nodes.push(paragraph);
  }

  /** A row within a cell becomes paragraphs of that cell. */
  private endRow(): void {
    const row = this.rows.pop();
    if (!row) return;
    const cell = this.rows.at(-1)?.cells.at(-1);
    if (cell) cell.push(...row.cells.flat());
    else this.nodes.push(row);
  }
}
