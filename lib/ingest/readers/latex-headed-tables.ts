import { TABLES } from "#lib/ingest/readers/latex-arguments.ts";
import { readArguments } from "#lib/ingest/readers/latex-macros.ts";
import { mayHead, printedWords } from "#lib/ingest/readers/latex-margin-words.ts";
import { act, heading } from "#lib/ingest/readers/latex-print.ts";
import { isBlank, LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import { type TableRow, tableRows, takeTable } from "#lib/ingest/readers/latex-table-rows.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

/** Rows that one gap may keep together, on the average, where gaps part the entries. */
const ROWS_A_GAP = 4;

/**
 * Tables that lay out the page: their first column holds the headings of the sections, "Education", then nothing beside
 * the rows below it. Such a table is no table: its first cells head what stands beside them.
 */
export class LatexHeadedTables {
  private readonly known: boolean;

  /**
   * Looks for one such table in the tokens of a document: then others may have headings of unknown words. Where the
   * document has commands for its sections (is not `plain`), a first column only labels what stands beside it.
   */
  constructor(tokens: readonly Token[], plain: boolean) {
    this.known = plain && tokens.some(isTable) && bodiesOf(tokens).some(hasKnownHeadings);
  }

  /**
   * Rewrites the table whose arguments were just read, if it is one: "plain" when sections of paragraphs are left,
   * "table" when the sections are tables themselves. Null, and nothing read, when it is none.
   */
  dissolve(source: LatexSource): "plain" | "table" | null {
    if (!this.known) return null;
    const body = takeTable(source);
    const rows = tableRows(body);
    if (!hasKnownHeadings(rows) && !isOneSection(rows)) {
      source.put(body);
      return null;
    }
    const wide = rows.some(({ cells }) => cells.slice(1).filter((cell) => !isBlank(cell)).length > 1);
    source.put(wide ? sectionsOfRows(rows) : sectionsOfParagraphs(rows));
    return wide ? "table" : "plain";
  }
}

function isTable(token: Token, at: number, tokens: readonly Token[]): boolean {
  return token.kind === "command" && token.text === "begin" && TABLES.has(tokens[at + 2]?.text ?? "");
}

/** The rows of every table of a document. */
function bodiesOf(tokens: readonly Token[]): TableRow[][] {
  const found: TableRow[][] = [];
  const source = new LatexSource(tokens);
  for (let token = source.next(); token; token = source.next()) {
    if (token.kind !== "command" || token.text !== "begin") continue;
    const pattern = TABLES.get(typed(source.argument()).trim());
    if (pattern === undefined) continue;
    readArguments(pattern, source);
    found.push(tableRows(takeTable(source)));
  }
  return found;
}

/** First cells that are blank or head something, at least half of them with words that are known to do so. */
function hasKnownHeadings(rows: readonly TableRow[]): boolean {
  const named = firstCells(rows);
  const known = named.filter(namesSection).length;
  return known > 0 && known * 2 >= named.length && named.every(mayHead);
}

/** One heading in the first row, and nothing below it. */
function isOneSection(rows: readonly TableRow[]): boolean {
  const [named = "", ...more] = firstCells(rows);
  return more.length === 0 && mayHead(named) && printedWords(rows[0]?.cells[0] ?? []) === named;
}

function firstCells(rows: readonly TableRow[]): string[] {
  const printed = rows.filter(({ cells }) => cells.length > 1).map(({ cells }) => printedWords(cells[0] ?? []));
  return printed.filter((words) => words !== "");
}

/** Each row a paragraph; where gaps part the entries, rows without one between them are lines of one entry. */
function sectionsOfParagraphs(rows: readonly TableRow[]): Token[] {
  const gapped = areGapped(rows);
  let apart = true;
  return rows.flatMap((row) => {
    const [first = [], ...rest] = row.cells.length > 1 ? row.cells : [[], ...row.cells];
    const named = !isBlank(first);
    const words = rest.find((cell) => !isBlank(cell)) ?? [];
    const opening = named ? heading(2, first) : [];
    const entry = isBlank(words) ? [] : [act(apart || named || !gapped ? "open:line" : "line"), ...words];
    apart = isBlank(words) || row.gap;
    return [...opening, ...entry];
  });
}

function areGapped(rows: readonly TableRow[]): boolean {
  const inner = rows.filter(({ cells }, at) => cells.length > 1 && isBlank(rows[at + 1]?.cells[0] ?? []));
  const gaps = inner.filter(({ gap, cells }) => gap || cells.every(isBlank)).length;
  return gaps >= 2 && gaps < inner.length - 1 && inner.length <= gaps * (ROWS_A_GAP + 1);
}

/** The rows without their first cells, as a table goes on. */
function sectionsOfRows(rows: readonly TableRow[]): Token[] {
  return rows.flatMap(({ cells, end }) => {
    const [first = [], ...rest] = cells;
    if (cells.length < 2) return [...first, ...end];
    const opening = isBlank(first) ? [] : [...heading(2, first), act("open:row")];
    return [...opening, ...rest.flatMap((cell, at) => (at > 0 ? [ALIGN, ...cell] : cell)), ...end];
  });
}

const ALIGN: Token = { kind: "align", text: "&" };
