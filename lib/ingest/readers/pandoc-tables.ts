/** "-------  -----------": a rule for each column, as Pandoc's simple tables have it. */
const RULES = /^ {0,3}-{2,200}(?: +-{2,200}){1,20} *$/u;
/** One rule over all columns, above and below tables whose rows have several lines. */
const WHOLE = /^ {0,3}-{5,300} *$/u;
/** "+-----+------+", "+=====+======+" */
const GRID = /^ {0,3}\+(?:[-=:]{2,200}\+){1,20} *$/u;
/** Lines a table may have. */
const TALLEST = 400;

/** Rewrites the tables that only Pandoc knows, with rules for columns or drawn as a grid, as those every reader knows. */
export function withPipeTables(printed: string): string {
  const source = withHeads(printed);
  if (!/^ {0,3}(?:-{2,200} +-{2}|\+[-=]{2})/mu.test(source)) return source;
  const lines = source.split("\n");
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = GRID.test(lines[at] ?? "")
      ? gridAt(lines, at)
      : RULES.test(lines[at] ?? "")
        ? tableAt(lines, at)
        : null;
    if (!table) {
      kept.push(lines[at] ?? "");
      at += 1;
      continue;
    }
    kept.length -= table.above;
    kept.push("", ...pipes(table.rows), "");
    at = table.end;
  }
  return kept.join("\n");
}

const BAR_ROW = /^ {0,3}\|[^|\n]{1,300}\|[^\n]*\S[^\n]*$/u;

/** "| 2025 | “Slow tides,” … |", two rows or more without the rule that makes a table of them. */
function withHeads(source: string): string {
  if (!/^ {0,3}\|[^\n]*\n {0,3}\|/mu.test(source)) return source;
  const lines = source.split("\n");
  const isRow = (at: number) => BAR_ROW.test(lines[at] ?? "");
  const isRule = (at: number) => /^[ |:-]{3,}$/u.test(lines[at] ?? "") && (lines[at] ?? "").includes("-");
  return lines
    .flatMap((line, at) => {
      if (!isRow(at) || isRule(at) || (lines[at - 1] ?? "").trim() !== "" || !isRow(at + 1) || isRule(at + 1))
        return [line];
      const cells = line
        .trim()
        .replace(/^\||\|$/gu, "")
        .split("|").length;
      return [`|${"   |".repeat(cells)}`, `|${" --- |".repeat(cells)}`, line];
    })
    .join("\n");
}

interface Table {
  rows: string[][];
  /** Lines above the rule at hand that belong to it: its head. */
  above: number;
  /** Of the first line behind it. */
  end: number;
}

function pipes([first = [], ...rest]: string[][]): string[] {
  const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(first), `|${" --- |".repeat(first.length)}`, ...rest.map(row)];
}

/** The table whose columns are ruled at line `at`: with a head above, or between two such rules. */
function tableAt(lines: string[], at: number): Table | null {
  const starts = [...(lines[at] ?? "").matchAll(/-+/g)].map(({ index }) => index);
  let top = at;
  while (top > 0 && at - top < 4 && (lines[top - 1] ?? "").trim() !== "" && !WHOLE.test(lines[top - 1] ?? "")) top -= 1;
  const isTall = top > 0 && WHOLE.test(lines[top - 1] ?? "");
  const head = lines.slice(top, at);
  if (!isTall && head.length > 1) return null;
  const closes = lines.findIndex(
    (line, index) =>
      index > at && index < at + TALLEST && (isTall ? WHOLE.test(line) : WHOLE.test(line) || RULES.test(line)),
  );
  const isOpen = head.length === 1 && !isTall;
  const blank = lines.findIndex((line, index) => index > at && line.trim() === "");
  if (!isOpen && closes < 0) return null;
  const end = isOpen ? (blank < 0 ? lines.length : blank) : closes;
  const body = lines.slice(at + 1, end).filter((line) => !RULES.test(line));
  const rows = rowsOf(body).map((group) => cellsOf(group, starts));
  if (rows.length === 0 || !areColumns([...head, ...body], starts)) return null;
  const named = head.length > 0 ? [cellsOf(head, starts)] : [];
  return { rows: [...named, ...rows], above: at - top + (isTall ? 1 : 0), end: isOpen ? end : end + 1 };
}

/** Each line is a row, unless blank lines part the rows. */
function rowsOf(body: string[]): string[][] {
  const printed = body.filter((line) => line.trim() !== "");
  if (printed.length === body.length) return printed.map((line) => [line]);
  return body
    .join("\n")
    .split(/\n[ \t]*\n/u)
    .map((group) => group.split("\n").filter((line) => line.trim() !== ""))
    .filter((group) => group.length > 0);
}

const cellsOf = (lines: string[], starts: number[]): string[] =>
  starts.map((start, index) =>
    lines
      .map((line) => line.slice(index === 0 ? 0 : start, starts[index + 1]).trim())
      .filter((cell) => cell !== "")
      .join(" "),
  );

/** No column begins within a word. */
function areColumns(lines: string[], starts: number[]): boolean {
  const printed = lines.filter((line) => line.trim() !== "");
  const cut = printed.filter((line) => starts.slice(1).some((start) => /\S\S/u.test(line.slice(start - 1, start + 1))));
  return cut.length * 10 <= printed.length;
}

/** A table drawn with lines of "+---+---+" between its rows. */
function gridAt(lines: string[], at: number): Table | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let end = at;
  for (; end < lines.length && end < at + TALLEST && /^ {0,3}[+|]/u.test(lines[end] ?? ""); end += 1) {
    const line = (lines[end] ?? "").trim();
    if (GRID.test(line)) {
      if (row.some((cell) => cell !== "")) rows.push(row);
      row = [];
      continue;
    }
    const cells = line.replace(/^\||\|$/gu, "").split("|");
    row = cells.map((cell, index) => [row[index] ?? "", cell.trim()].filter((text) => text !== "").join(" "));
  }
  return rows.length > 0 && row.length === 0 ? { rows, above: 0, end } : null;
}
