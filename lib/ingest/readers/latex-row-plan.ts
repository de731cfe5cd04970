import { printedWords } from "#lib/ingest/readers/latex-margin-words.ts";
import { isBlank } from "#lib/ingest/readers/latex-source.ts";
import { type TableRow, tableRows } from "#lib/ingest/readers/latex-table-rows.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

/**
 * Which rows without a first cell go on with the row above: the "short" ones, "all" that have no room above them, "none", or
 * "unquoted", all that do not open with a quote.
 */
export type RowPlan = "short" | "all" | "none" | "unquoted";

/** Less is no habit of a table. */
const FEWEST = 3;

/** What the rows of a table show together about those among them that have no first cell. */
export function planOfRows(body: readonly Token[]): RowPlan {
  const rows = tableRows(body);
  if (isOneColumn(rows)) return "none";
  if (isParted(rows)) return "all";
  return opensWithQuotes(rows) ? "unquoted" : "short";
}

/**
 * "2013 & Salt tides \\\\ & of the north. \\\\[2mm] 2012 & …": true where every row that has a first cell stands below room, and
 * rows without one do not. They go on with the row above then, whatever they say.
 */
function isParted(rows: readonly TableRow[]): boolean {
  const later = rows.slice(1).map(({ cells: [first = []] }, at) => ({
    begins: !isBlank(first),
    below: rows[at]?.gap === true,
  }));
  const begun = later.filter(({ begins }) => begins);
  return begun.length >= 2 && begun.every(({ below }) => below) && later.some(({ begins, below }) => !begins && !below);
}

/**
 * "\\multicolumn{3}{l}{PUBLICATIONS} \\\\ & Salt tides & 2019 \\\\ & Walls & 2017 \\\\": the first column is no more than an
 * indent below the headings that span the table.
 */
function isOneColumn(rows: readonly TableRow[]): boolean {
  const inner = rows.filter(({ cells }) => cells.length > 1);
  const spanning = rows.filter(({ cells }) => cells.length === 1).map(({ cells: [cell = []] }) => printedCell(cell));
  const named = spanning.filter((words) => words !== "");
  return (
    inner.length >= FEWEST &&
    inner.every(({ cells: [first = []] }) => printedCell(first) === "") &&
    named.length >= 2 &&
    named.filter(namesSection).length * 2 >= named.length
  );
}

/**
 * "2021 & ``Salt tides'', Harbour Letters \\\\ & $\\triangleright$ Told on the Harbour Radio \\\\": where nearly all rows that have
 * a first cell open with a quote beside it, papers do.
 */
function opensWithQuotes(rows: readonly TableRow[]): boolean {
  const begun = rows.filter(({ cells: [first = [], ...rest] }) => !isBlank(first) && rest.length > 0);
  const quoted = begun.filter(({ cells: [, second = []] }) => opensQuote(second));
  return quoted.length >= FEWEST && quoted.length * 5 >= begun.length * 4;
}

/** True for words that open with a quote. */
export const opensQuote = (words: readonly Token[]): boolean => /^\W{0,3}(?:``|[“"„«])/u.test(printedCell(words));

/** The words of a cell, whatever columns it spans. */
function printedCell(cell: readonly Token[]): string {
  const at = cell.findIndex(({ kind }) => kind !== "space" && kind !== "paragraph");
  if (cell[at]?.text !== "multicolumn" && cell[at]?.text !== "multirow") return printedWords(cell);
  let open = 0;
  let groups = 0;
  const words = cell.slice(at + 1).filter(({ kind }) => {
    if (kind === "open" && open++ === 0) groups += 1;
    else if (kind === "close") open -= 1;
    return groups > 2;
  });
  return printedWords(words);
}

/** The body without the blank rows above those that go on: `&\\[-1ex]` only makes room there. */
export function closedUp(body: readonly Token[], plan: RowPlan): Token[] {
  if (plan !== "unquoted") return [...body];
  const rows = tableRows(body);
  return rows.flatMap(({ cells, end }, at) => {
    const next = rows.slice(at + 1).find((row) => !row.cells.every(isBlank))?.cells;
    const goesOn = next !== undefined && next.length > 1 && isBlank(next[0] ?? []) && !opensQuote(next[1] ?? []);
    if (cells.every(isBlank) && goesOn) return [];
    return [...cells.flatMap((cell, column) => (column > 0 ? [ALIGN, ...cell] : cell)), ...end];
  });
}

const ALIGN: Token = { kind: "align", text: "&" };
