import type { ReadDocument } from "#lib/ingest/document.ts";
import { type Region, Unreadable } from "#lib/ingest/draft.ts";
import { BlockWriter, type Style } from "#lib/ingest/readers/block-writer.ts";
import { groupLines, type LineGroup } from "#lib/ingest/readers/pdf-blocks.ts";
import { type Glyph, PdfFile, type PdfLink } from "#lib/ingest/readers/pdf-engine.ts";
import type { Fragment, Line } from "#lib/ingest/readers/pdf-fragment.ts";
import { dropFurniture, lineText } from "#lib/ingest/readers/pdf-furniture.ts";
import { namelessSigns } from "#lib/ingest/readers/pdf-glyphs.ts";
import { joinBrokenDates } from "#lib/ingest/readers/pdf-hints.ts";
import { breaksWords } from "#lib/ingest/readers/pdf-hyphen.ts";
import { linesOf } from "#lib/ingest/readers/pdf-lines.ts";
import { partMarginHeads } from "#lib/ingest/readers/pdf-margin.ts";
import { withFullMarginsParted } from "#lib/ingest/readers/pdf-margin-cells.ts";
import { type Piece, piecesOf, roomOfTitles } from "#lib/ingest/readers/pdf-pieces.ts";
import { withSidesLast } from "#lib/ingest/readers/pdf-side.ts";
import { withoutSmallCapitals } from "#lib/ingest/readers/pdf-small-caps.ts";
import { letterCount } from "#lib/ingest/words/letter-count.ts";

const MOST_PAGES = 100;
const MOST_BYTES = 30 * 1024 * 1024;
const FEWEST_LETTERS = 50;

/**
 * Reads a PDF: its lines in reading order, as headings, items and paragraphs, with fonts, links and places on the page.
 * Page numbers and running titles are left out. Throws `Unreadable` for locked, damaged, oversized and scanned files.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > MOST_BYTES)
    throw new Unreadable("This PDF is larger than 30 MB. Print only its text pages to a new PDF.");
  const file = await PdfFile.open(bytes);
  try {
    return readPages(file);
  } finally {
    file.close();
  }
}

function readPages(file: PdfFile): ReadDocument {
  if (file.pageCount > MOST_PAGES)
    throw new Unreadable(
      `This PDF has ${file.pageCount} pages; ${MOST_PAGES} can be read. Save the pages of the CV as a PDF of their own.`,
    );
  const pages = Array.from({ length: file.pageCount }, (_, index) => file.page(index + 1));
  const signs = namelessSigns(pages);
  const all = withSidesLast(pages.map((page) => linesOf(page, signs)));
  const sizes = pages.map(({ width, height }) => ({ width, height }));
  const links = pages.map((page) => page.links);
  const letters = all.reduce((sum, line) => sum + letterCount(lineText(line)), 0);
  if (letters < FEWEST_LETTERS * Math.max(1, file.pageCount))
    throw new Unreadable(
      "This PDF has no readable text: its pages are pictures. Paste the text, or import the source file.",
    );
  const { lines, dropped } = dropFurniture(
    all,
    sizes.map(({ height }) => height),
  );
  const groups = groupLines(partMarginHeads(withFullMarginsParted(joinBrokenDates(lines))));
  const words = wordsOf(lines);
  const program = `${file.property("Producer")} ${file.property("Creator")}`;
  const body = new PdfWriter(lines, links, words, breaksWords(groups.flatMap(wrappedLines), words, program));
  for (const { lines: own } of groups)
    for (const cell of own.flatMap(({ cells, row }) => row?.flatMap(({ lines: inner }) => inner) ?? cells))
      withoutSmallCapitals(cell.glyphs);
  for (const group of groups) body.group(group);
  const document = body.finish({ title: file.property("Title"), author: file.property("Author") });
  document.pages = sizes;
  if (dropped > 0) document.remarks.push(`${dropped} page numbers and running titles were left out.`);
  return document;
}

function wordsOf(lines: Line[]): Set<string> {
  return new Set(
    lines.flatMap(
      (line) =>
        lineText(line)
          .toLowerCase()
          .match(/[\p{L}-]+/gu) ?? [],
    ),
  );
}

/** The lines of a group that run on, each with the one it runs into. */
function wrappedLines({ lines, wrapped }: LineGroup): { line: string; next: string }[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && wrapped[index] ? [{ line: lineText(line), next: lineText(next) }] : [];
  });
}

/** Writes groups of lines and keeps where each line stands on its page. */
class PdfWriter {
  private readonly writer = new BlockWriter();
  private readonly places: { from: number; to: number; page: number; cell: Fragment }[] = [];
  private readonly links: PdfLink[][];
  private readonly body: number;
  private readonly words: Set<string>;
  private readonly breaks: boolean;
  private readonly room: number;

  /** @param breaks whether the document breaks words at the ends of its lines. */
  constructor(lines: Line[], links: PdfLink[][], words: Set<string>, breaks: boolean) {
    this.links = links;
    this.words = words;
    this.breaks = breaks;
    this.room = roomOfTitles(lines);
    const sizes = new Map<number, number>();
    for (const line of lines) sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.glyphs.length);
    this.body = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  }

  group(group: LineGroup): void {
    const { kind, level, marker, lines } = group;
    this.writer.open({ kind, level, page: lines[0]?.page ?? 1, ...(marker ? { marker } : {}) });
    let skip = group.markerLength;
    for (const piece of piecesOf(group, this.words, this.breaks, this.room)) {
      if (piece.join === "line") this.writer.breakLine();
      else if (piece.join === "cell") this.writer.cell();
      else if (piece.join === "blank") this.writer.write(" ");
      skip = this.piece(piece, skip);
    }
    this.writer.close();
  }

  finish(properties: Record<string, string>): ReadDocument {
    const meta = Object.fromEntries(Object.entries(properties).filter(([, value]) => value.trim() !== ""));
    const document = this.writer.finish("pdf", meta);
    document.regions = this.places.map(({ from, to, page, cell }): Region => {
      const blank = /^\s*/u.exec(document.text.slice(from, to))?.[0].length ?? 0;
      const { x, top, right, bottom } = cell;
      return { span: { start: from + blank, end: to }, page, x, y: top, width: right - x, height: bottom - top };
    });
    return document;
  }

  /** Writes a piece without the signs of a marker; gives how many of those are still to come. */
  private piece({ cell, line, dropHyphen }: Piece, skip: number): number {
    const from = this.writer.size;
    const glyphs = dropHyphen
      ? cell.glyphs.slice(
          0,
          cell.glyphs.findLastIndex((glyph) => !glyph.blank),
        )
      : cell.glyphs;
    let left = skip;
    for (const glyph of glyphs) {
      if (left > 0) left -= glyph.text.length;
      else this.writer.write(glyph.text, this.style(glyph, line));
    }
    if (this.writer.size > from) this.places.push({ from, to: this.writer.size, page: line.page, cell });
    return Math.max(0, left - 1);
  }

  private style(glyph: Glyph, line: Line): Style {
    const { font, faint } = glyph;
    const size = Math.round((glyph.size / this.body) * 20) / 20;
    const raised = glyph.baseline < line.baseline - 0.15 * line.size && glyph.size < 0.92 * line.size;
    const href = this.linkAt(glyph, line.page);
    return {
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(raised ? { superscript: true } : {}),
      ...(href ? { href } : {}),
      ...(!raised && Math.abs(size - 1) > 0.06 ? { size } : {}),
      ...(faint ? { hidden: true } : {}),
    };
  }

  private linkAt(glyph: Glyph, page: number): string | undefined {
    const x = glyph.x + glyph.width / 2;
    const y = glyph.y + glyph.height / 2;
    return this.links[page - 1]?.find(
      (link) => x >= link.x && x <= link.x + link.width && y >= link.y && y <= link.y + link.height,
    )?.href;
  }
}
