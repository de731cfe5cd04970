import type { LatexSource } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** One row of a table as it was typed. */
export interface TableRow {
  cells: Token[][];
  /** The line end with its star and gap; empty behind the last row. */
  end: Token[];
  /** More room below it than below a row: `\\[6pt]`, `\\ \medskip`. */
  gap: boolean;
}

const LINE_ENDS: ReadonlySet<string> = new Set(["\\", "tabularnewline", "cr"]);
/** What stands between rows and belongs to none of them. */
const BETWEEN =
  /^(?:[a-z]*(?:line|rule)|[a-z]*skip|addlinespace|pagebreak|nopagebreak|end(?:first)?(?:head|foot)|endlastfoot)$/u;
const ROOM = /^(?:[a-z]*skip|addlinespace)$/u;

/** Reads the rest of a table; its `\end` stays in place. */
export function takeTable(source: LatexSource): Token[] {
  let depth = 0;
  let end: Token | null = null;
  const body = source.until((token) => {
    if (token.kind !== "command") return false;
    if (token.text === "begin") depth += 1;
    else if (token.text === "end" && depth-- === 0) end = token;
    return end !== null;
  });
  if (end) source.put([end]);
  return body;
}

/** Cuts the body of a table at its line ends and `&`; those inside groups and environments part nothing. */
export function tableRows(body: readonly Token[]): TableRow[] {
  const rows: TableRow[] = [];
  let row: TableRow = { cells: [[]], end: [], gap: false };
  let depth = 0;
  for (let at = 0; at < body.length; at += 1) {
    const token = body[at];
    if (!token) break;
    depth += depthOf(token);
    if (depth === 0 && token.kind === "align") row.cells.push([]);
    else if (depth === 0 && token.kind === "command" && LINE_ENDS.has(token.text)) {
      row.end = [token, ...gapAt(body, at + 1)];
      at += row.end.length - 1;
      row.gap = row.end.some(({ text }) => /^(?!-)\.?\d/u.test(text));
      rows.push(row);
      row = { cells: [[]], end: [], gap: false };
    } else if (
      row.cells.length === 1 &&
      token.kind === "command" &&
      BETWEEN.test(token.text) &&
      isEmpty(row.cells[0])
    ) {
      const above = rows.at(-1);
      if (above && ROOM.test(token.text)) above.gap = true;
    } else row.cells.at(-1)?.push(token);
  }
  return isEmpty(row.cells.flat()) ? rows : [...rows, row];
}

/** Tab stops where a new line of a `tabbing` sets or meets them. */
const STOPS: ReadonlySet<string> = new Set([">", "="]);
/** What moves the margin of the lines below. */
const MARGINS: ReadonlySet<string> = new Set(["<", "+", "-", "pushtabs", "poptabs"]);

/** The body of a `tabbing` as that of a table: stops part cells, and lines that only set stops are left out. */
export function tabbedTable(body: readonly Token[]): Token[] {
  const rows: Token[] = [];
  let row: Token[] = [];
  for (const token of body) {
    const name = token.kind === "command" ? token.text : "";
    if (name === "kill") row = [];
    else if (STOPS.has(name)) row.push({ kind: "align", text: "&" });
    else if (!MARGINS.has(name)) row.push(token);
    if (name === "\\") rows.push(...row.splice(0));
  }
  return [...rows, ...row];
}

function depthOf({ kind, text }: Token): number {
  if (kind === "open" || (kind === "command" && text === "begin")) return 1;
  return kind === "close" || (kind === "command" && text === "end") ? -1 : 0;
}

function isEmpty(cell: readonly Token[] | undefined): boolean {
  return (cell ?? []).every(({ kind }) => kind === "space" || kind === "paragraph");
}

/** `*[6pt]` behind a line end. */
function gapAt(body: readonly Token[], from: number): Token[] {
  const rest = body.slice(from, from + 12);
  let at = 0;
  while (rest[at]?.kind === "space" || rest[at]?.text === "*") at += 1;
  if (rest[at]?.text !== "[") return [];
  const close = rest.findIndex(({ text }) => text === "]");
  return close < 0 ? [] : rest.slice(0, close + 1);
}
