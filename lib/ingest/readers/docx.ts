import type { ReadDocument } from "#lib/ingest/document.ts";
import { Unreadable } from "#lib/ingest/draft.ts";
import { BlockWriter, type Style } from "#lib/ingest/readers/block-writer.ts";
import { DocxLists } from "#lib/ingest/readers/docx-lists.ts";
import { DocxStyles, type Look } from "#lib/ingest/readers/docx-styles.ts";
import { type Paragraph, type Piece, type Row, walkDocument } from "#lib/ingest/readers/docx-walk.ts";
import { walkXml } from "#lib/ingest/readers/docx-xml.ts";
import { listZip, unpackEntry } from "#lib/ingest/readers/zip-directory.ts";

const MOST_BYTES = 30 * 1024 * 1024;
/** Bytes of one unpacked part: the text of a long CV takes 1 MB. */
const MOST_PART = 40 * 1024 * 1024;
const LONGEST_ROW = 2500;

/**
 * Reads a Word document: headings, paragraphs, list items with their numbers, table rows, styles and links.
 * The first page header is read first, since many CVs keep name and address there; notes are read last.
 * Throws `Unreadable` for damaged, locked and oversized files.
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  if (bytes.length > MOST_BYTES)
    throw new Unreadable("This Word document is larger than 30 MB. Save it as PDF without pictures.");
  const parts = partsOf(bytes);
  const main = parts("word/document.xml");
  if (!main) throw new Unreadable("This file is no Word document. Save it as PDF or .docx and import that.");
  const styles = new DocxStyles(parts("word/styles.xml"));
  const header = ["word/header1.xml", "word/header2.xml", "word/header3.xml"]
    .map((name) =>
      walkDocument(parts(name), styles, linksOf(parts(name.replace("word/", "word/_rels/").concat(".rels")))),
    )
    .find((nodes) => /\p{L}{3}/u.test(nodes.map(textOf).join(" ")));
  const body = walkDocument(main, styles, linksOf(parts("word/_rels/document.xml.rels")));
  const notes = ["word/footnotes.xml", "word/endnotes.xml"].flatMap((name) =>
    walkDocument(parts(name), styles, linksOf(parts(name.replace("word/", "word/_rels/").concat(".rels")))),
  );
  const nodes = [...headerOnce(header ?? [], body), ...body, ...notes];
  const writer = new DocxWriter(new DocxLists(parts("word/numbering.xml")), bodySize(nodes));
  for (const node of nodes) node.kind === "row" ? writer.row(node) : writer.paragraph(node);
  return writer.finish(metaOf(parts("docProps/core.xml")));
}

class DocxWriter {
  private readonly writer = new BlockWriter();
  private readonly lists: DocxLists;
  private readonly body: number;

  constructor(lists: DocxLists, body: number) {
    this.lists = lists;
    this.body = body;
  }

  finish(meta: Record<string, string>): ReadDocument {
    return this.writer.finish("docx", meta);
  }

  paragraph(paragraph: Paragraph): void {
    const { look, pieces } = paragraph;
    if (textOf(paragraph).trim() === "") return;
    const marker = look.list ? this.lists.next(look.list.id, look.list.level) : null;
    if (look.outline) this.writer.open({ kind: "heading", level: look.outline });
    else if (marker) this.writer.open({ kind: "item", level: Math.min(6, (look.list?.level ?? 0) + 1), marker });
    else this.writer.open();
    for (const piece of pieces) this.piece(piece);
    this.writer.close();
  }

  /** A row of short cells stays a row; a table that lays out the page is read cell by cell. */
  row(row: Row): void {
    const cells = row.cells
      .map((cell) => cell.filter((paragraph) => textOf(paragraph).trim() !== ""))
      .filter(hasContent);
    const listed = cells.flat().some(({ look }) => look.list !== undefined || look.outline !== undefined);
    const tall = cells.filter((cell) => cell.length > 4).length;
    if (cells.length < 2 || listed || tall > 0 || textOf(row).length > LONGEST_ROW) {
      for (const paragraph of cells.flat()) this.paragraph(paragraph);
      return;
    }
    this.writer.open({ kind: "row", level: 0 });
    cells.forEach((cell, index) => {
      if (index > 0) this.writer.cell();
      cell.forEach((paragraph, line) => {
        if (line > 0) this.writer.breakLine();
        for (const piece of paragraph.pieces) this.piece(piece);
      });
    });
    this.writer.close();
  }

  private piece({ text, look, href }: Piece): void {
    if (text === "\t") this.writer.cell();
    else if (text === "\n") this.writer.breakLine();
    else this.writer.write(text, this.style(look, href));
  }

  private style(look: Look, href: string | undefined): Style {
    const size = look.size ? Math.round((look.size / this.body) * 100) / 100 : 1;
    const unseen = look.hidden || (look.white && !look.shaded) || (look.size !== undefined && look.size < 4);
    return {
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.underline && !href ? { underline: true } : {}),
      ...(look.superscript ? { superscript: true } : {}),
      ...(look.struck ? { struck: true } : {}),
      ...(href ? { href } : {}),
      ...(size !== 1 ? { size } : {}),
      ...(unseen ? { hidden: true } : {}),
    };
  }
}

/** Reads parts by name; "" for a part that is not there. */
function partsOf(bytes: Uint8Array): (name: string) => string {
  const entries = new Map(listZip(bytes).map((entry) => [entry.name, entry]));
  return (name) => {
    const entry = entries.get(name);
    if (!entry) return "";
    const part = unpackEntry(bytes, entry, MOST_PART);
    const wide = part[0] === 0xff || part[0] === 0xfe;
    return new TextDecoder(wide ? (part[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(part);
  };
}

function linksOf(xml: string): Map<string, string> {
  const links = new Map<string, string>();
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "Relationship" && /hyperlink$/u.test(attributes.Type ?? ""))
        links.set(attributes.Id ?? "", attributes.Target ?? "");
    },
    text: () => {},
    close: () => {},
  });
  return links;
}

function metaOf(xml: string): Record<string, string> {
  const names: Record<string, string> = { "dc:title": "title", "dc:creator": "author" };
  const meta: Record<string, string> = {};
  let key = "";
  walkXml(xml, {
    open: (name) => {
      key = names[name] ?? "";
    },
    text: (text) => {
      if (key && text.trim()) meta[key] = (meta[key] ?? "") + text;
    },
    close: () => {
      key = "";
    },
  });
  return meta;
}

/** A running header is no news when the page says the same at its head. */
function headerOnce(header: (Paragraph | Row)[], body: (Paragraph | Row)[]): (Paragraph | Row)[] {
  const head = body.slice(0, 8).map(textOf).join(" ").replace(/\s+/gu, " ");
  return header.filter((node) => !head.includes(textOf(node).replace(/\s+/gu, " ").trim()));
}

function textOf(node: Paragraph | Row): string {
  if (node.kind === "paragraph") return node.pieces.map((piece) => piece.text).join("");
  return node.cells.map((cell) => cell.map(textOf).join("\n")).join("\t");
}

function hasContent(cell: Paragraph[]): boolean {
  return cell.length > 0;
}

/** The font size of most letters, in half points. */
function bodySize(nodes: (Paragraph | Row)[]): number {
  const letters = new Map<number, number>();
  const paragraphs = nodes.flatMap((node) => (node.kind === "row" ? node.cells.flat() : [node]));
  for (const { text, look } of paragraphs.flatMap((paragraph) => paragraph.pieces))
    letters.set(look.size ?? 20, (letters.get(look.size ?? 20) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] || 20;
}
