import { datedLines, isAboveDate } from "#lib/ingest/dates/dated-lines.ts";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { JOINING } from "#lib/ingest/readers/line-ends.ts";
import { namesBelow, placeBelow } from "#lib/ingest/readers/line-starts.ts";
import { type LineWidth, lineWidth } from "#lib/ingest/readers/line-width.ts";
import { joinLoneBullets } from "#lib/ingest/readers/lone-bullets.ts";
import { centredHeadings } from "#lib/ingest/readers/text-centred.ts";
import { placeDates, zipColumns, zipPairs } from "#lib/ingest/readers/text-columns.ts";
import { withoutEdge } from "#lib/ingest/readers/text-edge.ts";
import { withFormHeadings } from "#lib/ingest/readers/text-forms.ts";
import { widenGaps } from "#lib/ingest/readers/text-gaps.ts";
import { joinBrokenDates } from "#lib/ingest/readers/text-hints.ts";
import { inItem, isHanging, itemLevel, linesOutside, MARKED } from "#lib/ingest/readers/text-items.ts";
import { joinBrokenLabels } from "#lib/ingest/readers/text-labels.ts";
import { withoutLinkList } from "#lib/ingest/readers/text-link-list.ts";
import { partMarginHeadings } from "#lib/ingest/readers/text-margin.ts";
import { withoutMenu } from "#lib/ingest/readers/text-menu.ts";
import { withoutHeadingNumbers } from "#lib/ingest/readers/text-numbers.ts";
import { linesOfPages } from "#lib/ingest/readers/text-pages.ts";
import { joinRecords, recordLine } from "#lib/ingest/readers/text-records.ts";
import { partRightHeadings } from "#lib/ingest/readers/text-right-margin.ts";
import { closeFirstLine, partSides } from "#lib/ingest/readers/text-sides.ts";
import { type TextTable, tableAt, takeTables } from "#lib/ingest/readers/text-tables.ts";
import { joinWrappedCells } from "#lib/ingest/readers/text-wrapped-cells.ts";
import { namesSection, senseOfHeading } from "#lib/ingest/words/headings.ts";
import { closeSmallCapitals, closeWideLines } from "#lib/ingest/words/letterspaced.ts";

const UNDERLINE = /^\s*([=\-_~*#])\1{2,}\s*$/;

/** Reads plain text: blank lines part paragraphs, marks start items, underlines make headings, wrapped lines are joined. */
export function readText(source: string): ReadDocument {
  const { text, tables } = takeTables(withoutEdge(source));
  const { lines: all, dropped } = linesOfPages(text);
  const page = withoutLinkList(all);
  const printed = withoutMenu(page);
  const whole = joinBrokenLabels(
    joinBrokenDates(
      withoutHeadingNumbers(
        withFormHeadings(joinWrappedCells(joinRecords(partSides(closeFirstLine(closeWideLines(printed)))))),
      ),
    ),
  );
  const headed = widenGaps(partMarginHeadings(partRightHeadings(whole)));
  const lines = zipColumns(placeDates(zipPairs(joinLoneBullets(closeSmallCapitals(headed)))));
  const writer = new BlockWriter();
  const width = lineWidth(lines);
  const wrapping = { width, fills: fullLines(lines, width) };
  const hanging = { lists: hangingLines(lines), outside: linesOutside(lines) };
  const dated = datedLines(lines, true);
  const isTable = holdsTable(lines);
  const heads = centredHeadings(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const lead = dated.get(at);
    const table = tableAt(lines[at] ?? "", tables);
    const centred = heads.get(at);
    if (centred !== undefined) {
      writer.open({ kind: "heading", level: centred });
      writer.write((lines[at] ?? "").trim());
      writer.close();
    } else if (table) writeTable(writer, table);
    else if (isTable && (lines[at] ?? "").includes("\t")) {
      writer.open({ kind: "row", level: 0 });
      writeCells(writer, lines[at] ?? "", "");
    } else if (lead === undefined) readLine(writer, lines, at, wrapping, hanging);
    else {
      writer.open();
      writeCells(writer, (lines[at] ?? "").slice(0, lead), "");
      writer.cell();
      writeCells(writer, (lines[at] ?? "").slice(lead), lines[at + 1] ?? "");
    }
  }
  const document = writer.finish("text");
  if (page !== all) document.remarks.push("The list of the page’s links at its end was left out.");
  if (printed.length < page.length) document.remarks.push("The menu of the page was left out.");
  if (dropped > 0) document.remarks.push(`${dropped} page numbers and running titles were left out.`);
  return document;
}

function writeTable(writer: BlockWriter, rows: TextTable): void {
  for (const row of rows) {
    writer.open({ kind: "row", level: 0 });
    row.forEach((cell, index) => {
      if (index > 0) writer.cell();
      writer.write(cell);
    });
  }
  writer.close();
}

/** A table saved as text: nearly all lines have the same columns, parted by tabs. */
function holdsTable(lines: string[]): boolean {
  const tabs = lines.filter((line) => line.trim() !== "").map((line) => line.split("\t").length - 1);
  const most = Math.max(0, ...tabs.slice(0, 5));
  return most >= 3 && tabs.length >= 3 && tabs.filter((count) => count === most).length * 5 >= tabs.length * 4;
}

/**
 * Lines of lists without blank lines between their entries, where all lines but the first of each are indented. Where the
 * first ones are short and dated ("2019, Slow tides." above "      Ada Reed."), each line below is one of its own. Other lines
 * are not in it.
 */
function hangingLines(lines: string[]): Map<number, HangingLine> {
  const found = new Map<number, HangingLine>();
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.trim() !== "") continue;
    // "Papers" right above the first entry is none.
    while (from < at - 1 && isHeadingWord(lines[from] ?? "")) from += 1;
    const group = lines.slice(from, at);
    const edge = Math.min(...group.map((line) => line.search(/\S/)));
    const isDeep = (line: string) => /^(?: {2,}|\t)/.test(line.slice(edge));
    const deep = group.map(isDeep);
    const goesOn = deep.filter((isIn, index) => isIn && index > 0).length;
    const flush = group.filter((_, index) => !deep[index]);
    const wide = flush.every((line, index) => {
      const next = group[group.indexOf(line) + 1] ?? "";
      return index === flush.length - 1 || !isDeep(next) || line.trimEnd().length >= 50;
    });
    // "   Advisor: Ada Reed" below a degree is a line of its own.
    const columns = group.some((line) => /\S(?: {3,}|\t)\S|^\s+\p{Lu}[\p{L} ]{2,24}:\s/u.test(line));
    const dated = flush.every((line) => DATE_FIRST.test(line)) && goesOn >= flush.length;
    const hangs = flush.length >= 3 && !columns && !deep[0] && !group.some((line) => MARKED.test(line));
    if (goesOn >= 2 && hangs && (wide || dated))
      for (const index of group.keys()) found.set(from + index, !deep[index] ? "begins" : wide ? "goes on" : "below");
    from = at + 1;
  }
  return found;
}

/** "PUBLICATIONS", "Refereed articles" */
const isHeadingWord = (line: string): boolean =>
  /^\s*\p{Lu}[\p{L} &/,:-]{3,60}$/u.test(line) && namesSection(line.trim());

/** "2019, Slow tides.", "2019: Slow tides", "2019. Slow tides" */
const DATE_FIRST = /^\s*(?:19|20)\d{2}[a-z]?[,:.]\s+\p{L}/u;

type HangingLine = "begins" | "goes on" | "below";

function readLine(writer: BlockWriter, lines: string[], at: number, width: Wrapping, hanging: Indents): void {
  const line = lines[at] ?? "";
  const next = lines[at + 1] ?? "";
  const record = recordLine(line);
  if (record) {
    if (record.number !== undefined) writer.open({ kind: "item", level: 1, marker: `${record.number}.` });
    else if (writer.started) writer.breakLine();
    writer.write(record.words);
  } else if (line.trim() === "") writer.close();
  else if (UNDERLINE.test(line)) writer.rule();
  else if (UNDERLINE.test(next) && line.trim().length < 90) {
    writer.open({ kind: "heading", level: /[=#*]/.test(next) ? 1 : 2 });
    writeCells(writer, line, "");
    writer.close();
  } else {
    const marked = MARKED.exec(line);
    if (marked) {
      writer.open({ kind: "item", level: itemLevel(lines, at), marker: marked[2] ?? "-" });
      writeCells(writer, line.slice(marked[0].length), next);
    } else if (hanging.lists.has(at)) {
      const hangs = hanging.lists.get(at);
      if (hangs === "begins") writer.close();
      else if (hangs === "below") writer.breakLine();
      else if (!isHyphenated(lines[at - 1] ?? "", line)) writer.write(" ");
      writeCells(writer, line, next);
    } else {
      if (hanging.outside.has(at)) writer.close();
      continueBlock(writer, lines, at, width);
    }
  }
}

function continueBlock(writer: BlockWriter, lines: string[], at: number, { width, fills }: Wrapping): void {
  const [previous = "", line = "", next = ""] = [lines[at - 1], lines[at], lines[at + 1]];
  if (headsLettered(line, next)) writer.close();
  if (writer.started && !isHyphenated(previous, line)) {
    const wrapped = width.isWrapped(previous, line) || isHanging(lines, at);
    const parts =
      isHeading(line) ||
      (BARRED.test(line) && BARRED.test(previous)) ||
      headsNext(previous, line, next) ||
      (!width.isFilled(previous, line) &&
        (namesBelow(previous, line) || placeBelow(previous, line) || isAboveDate(previous, next)));
    if (!parts && (wrapped || (inItem(lines, at) && fills(previous)))) writer.write(" ");
    else writer.breakLine();
  }
  writeCells(writer, line, next);
}

/** "PUBLICATIONS": however full the line above, a heading in capitals does not go on with it. */
function isHeading(line: string): boolean {
  const capitals = line.replace(/\s(?:and|of|the|in|for|or)(?=\s)/g, "");
  return /^\s*\p{Lu}[\p{Lu} &/,-]{5,60}$/u.test(capitals) && senseOfHeading(line, false) !== null;
}

/** "… Kvam University (2010)" + "Research Papers" + "1. Slow tides": known words below what has ended, or above a list. */
function headsNext(previous: string, line: string, next: string): boolean {
  // "M34 – Papers of meetings"
  const text = line.trim().replace(/^\p{Lu}\d{1,2}(?:\/\p{Lu}\d{1,2})?\s?[:–—-]\s+(?=\p{Lu})/u, "");
  if (!/^\p{Lu}[\p{L} &/,-]{3,60}$/u.test(text) || !(/[\d.)\]]\s*$/u.test(previous) || MARKED.test(next))) return false;
  // "Research" + "Interests": one heading over two lines.
  return senseOfHeading(text, true) !== null && senseOfHeading(`${text} ${next.trim()}`, true) === null;
}

/** "2019 | Lecturer | Kvam University": cells, and no words that go on with the line above. */
const BARRED = /\s\|\s.{0,200}\s\|(?:\s|$)/u;

/** "(b) Journal articles (published)", "B) Papers in Norlandish:" above "1. Slow tides": a part of a list that letters its parts. */
function headsLettered(line: string, next: string): boolean {
  const [, words] = /^\s*\(?(?:[A-Ha-h]|[ivx]{1,4})\)\s+(\p{Lu}[\p{L} &/,’'()-]{3,80}):?\s*$/u.exec(line) ?? [];
  return words !== undefined && MARKED.test(next) && senseOfHeading(words, false) !== null;
}

/** What the indents of lines tell: entries of lists without marks, and lines that end a list. */
interface Indents {
  lists: Map<number, HangingLine>;
  outside: Set<number>;
}

interface Wrapping {
  width: LineWidth;
  /** True for lines of items that mostly were wrapped. */
  fills(line: string): boolean;
}

/** Where hardly a line of an item but its last one is short, nobody ended lines on purpose. */
function fullLines(lines: string[], width: LineWidth): Wrapping["fills"] {
  const inner = lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? "";
    const goesOn = line.trim() !== "" && next.trim() !== "" && !MARKED.test(next);
    return goesOn && (MARKED.test(line) || inItem(lines, at)) ? line.trimEnd().length : [];
  });
  const usual = inner.sort((a, b) => a - b)[Math.floor(inner.length / 2)] ?? 0;
  const long = inner.filter((length) => length >= usual * 0.8).length;
  const even = inner.length >= 8 && usual >= 60 && long * 10 >= inner.length * 9;
  return (line) =>
    width.isNearlyFull(line) || (even && line.trimEnd().length >= usual * 0.8 && !/\S(?: {3,}|\t)\S/.test(line));
}

const JOINS = new RegExp(String.raw`^\s*${JOINING}`, "u");

/** "opti-" + "mization": the hyphen is the printer's. */
function isHyphenated(line: string, next: string): boolean {
  return /\p{Ll}-\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next) && !JOINS.test(next);
}

/** Three blanks or a tab inside a line part columns: "PhD in Botany      2011–2015". */
function writeCells(writer: BlockWriter, line: string, next: string): void {
  const words = isHyphenated(line, next) ? line.trim().slice(0, -1) : line.trim();
  words.split(/\t+| {3,}/).forEach((cell, index) => {
    if (index > 0) writer.cell();
    writer.write(cell);
  });
}
