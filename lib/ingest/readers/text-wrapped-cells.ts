import { everyMatch } from "#lib/every-match.ts";

/** A line that rules a heading off, or a table. */
const RULED = /^\s*([=\-_~*#])\1{2,}\s*$/u;
/** Columns by which a hand that sets blanks may miss one. */
const LOOSE = 1;
/** A line below that says what it tells of belongs in no cell: "Thesis: Slow tides". */
const TOLD = /^\p{Lu}[\p{L} ]{2,24}:\s/u;

interface Cell {
  at: number;
  text: string;
}

/** A line with words: its number and its cells. */
interface Line {
  number: number;
  cells: Cell[];
}

/** Lines between two headings, the columns at which their cells begin, and their rows. */
interface Table {
  numbers: number[];
  starts: number[];
  rows: Line[][];
}

/**
 * In a table made with blanks whose cells wrap, each row gets its cells one after the other:
 * "2021   A. Reed:           Harbour Letters" / "       Slow tides of the   34, 2–9" / "       north"
 * → "2021   A. Reed:" / "       Slow tides of the north   Harbour Letters 34, 2–9".
 * That cells wrap shows itself by lines that go on in two columns, or in one with another beside it.
 */
export function joinWrappedCells(lines: string[]): string[] {
  const tables = tablesIn(lines);
  const sure = tables.filter(({ rows, starts }) => wraps(rows, starts));
  if (sure.length === 0) return lines;
  const joined = [...lines];
  for (const table of tables) {
    // "C. Preprints" with two rows: too few to show what the long lists above show.
    const like = sure.find(
      ({ starts }) => starts === table.starts || isWithin(table.starts, starts) || isWithin(starts, table.starts),
    );
    if (like) joinTable(lines, { ...table, starts: like.starts }, joined);
  }
  return joined.flatMap((line) => (line === GONE ? [] : line.split("\n")));
}

/** Stands for a line whose words went into the row above. */
const GONE = "\u{10fffc}";

function tablesIn(lines: string[]): Table[] {
  const tables: Table[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && !partsTables(lines, at)) continue;
    const numbers = Array.from({ length: at - from }, (_, index) => from + index).filter((n) => lines[n]?.trim());
    const found = numbers.map((number) => lines[number] ?? "");
    const often = columnsOf(found, 2);
    const starts = often.length > 2 ? often : columnsOf(found, 1);
    if (starts.length > 2) tables.push({ numbers, starts, rows: rowsOf(lines, numbers, starts) });
    from = at + 1;
  }
  return tables;
}

/** A rule, or a line of one cell that stands alone at the left edge as headings do. */
function partsTables(lines: string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (RULED.test(line)) return true;
  return /^\S/u.test(line) && !/\S\s{3}/u.test(line) && !lines[at - 1]?.trim() && !lines[at + 1]?.trim();
}

/** A row begins at the left edge or below a blank line. */
function rowsOf(lines: string[], numbers: number[], starts: number[]): Line[][] {
  const rows: Line[][] = [];
  for (const number of numbers) {
    const cells = cellsOf(lines[number] ?? "", starts);
    const opens = (cells[0]?.at ?? 0) <= (starts[0] ?? 0) + LOOSE || !lines[number - 1]?.trim();
    if (opens) rows.push([{ number, cells }]);
    else rows.at(-1)?.push({ number, cells });
  }
  return rows;
}

/** Most rows have several cells, and a line goes on in two of a row's columns, or in one with another beside it. */
function wraps(rows: Line[][], starts: number[]): boolean {
  const below = rows.flatMap(([first, ...rest]) => rest.map(({ cells }) => ({ first: first?.cells ?? [], cells })));
  if (rows.filter(([first]) => (first?.cells.length ?? 0) > 1).length * 3 < rows.length * 2) return false;
  // "Born" beside the second line of an address: two forms side by side, whose lines are their own.
  if (below.some(({ cells }) => cells.length > 2)) return false;
  return below.some(({ first, cells }) => {
    const isOfRow = (cell: Cell, index: number) =>
      starts.includes(cell.at) && (first.some(({ at }) => at === cell.at) || (index > 0 && isBehind(cell, first)));
    const [one] = cells;
    if (!one || !cells.every(isOfRow)) return false;
    return cells.length > 1 || (/^\p{Ll}/u.test(one.text) && first.some(({ at }) => at > one.at));
  });
}

/** "Diploma of Walls   Salt College of the" above "                   North          2001": the date stands beside the last line. */
const isBehind = ({ at, text }: Cell, row: readonly Cell[]): boolean =>
  row.length > 1 && at > (row.at(-1)?.at ?? 0) && /^(?:19|20)\d{2}(?!\d)[\s\d–-]*$/u.test(text);

/** All columns of a table but its left edge are columns of the other. */
const isWithin = (starts: number[], others: number[]): boolean =>
  starts.slice(1).every((start) => others.some((other) => Math.abs(other - start) <= LOOSE));

function joinTable(lines: string[], { numbers, starts }: Table, joined: string[]): void {
  const reach = Math.max(...numbers.map((number) => lines[number]?.trimEnd().length ?? 0));
  for (const row of rowsOf(lines, numbers, starts)) joinRow(row, starts, reach, joined);
}

/** Where cells begin behind three blanks, in so many lines at least. */
function columnsOf(lines: string[], fewest: number): number[] {
  const wide = new Map<number, number>();
  for (const line of lines)
    for (const at of [
      line.search(/\S/u),
      ...everyMatch(line, /(?<=\S) {3,}(?=\S)/gu).map((gap) => gap.index + gap[0].length),
    ])
      wide.set(at, (wide.get(at) ?? 0) + 1);
  const often = [...wide].filter(([, count]) => count >= fewest).map(([at]) => at);
  return often.sort((a, b) => a - b).filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > LOOSE);
}

/** The words that begin in a column, each with the column; what begins elsewhere goes on with the cell before. */
function cellsOf(line: string, starts: number[]): Cell[] {
  const cells: Cell[] = [];
  let end = 0;
  for (const { index, 0: text } of everyMatch(line, /\S+(?: \S+)*/gu)) {
    const at = starts.find((start) => Math.abs(start - index) <= LOOSE);
    const last = cells.at(-1);
    if (at === undefined && last) last.text += `${line.slice(end, index)}${text}`;
    else cells.push({ at: at ?? index, text });
    end = index + text.length;
  }
  return cells;
}

/** Writes a row cell by cell where all lines below its first stand in its columns. */
function joinRow(row: Line[], starts: number[], reach: number, joined: string[]): void {
  const [first, ...below] = row;
  if (!first || below.length === 0) return;
  const isOfRow = (cell: Cell, index: number) =>
    first.cells.some(({ at }) => at === cell.at) || (index > 0 && isBehind(cell, first.cells));
  const fits = below.every(({ cells }) => cells.every(isOfRow));
  if (!fits || below.some(({ cells }) => TOLD.test(cells[0]?.text ?? ""))) return;
  const beside = below.flatMap(({ cells }) => cells.filter((cell) => isBehind(cell, first.cells)));
  const whole = [...first.cells, ...beside.map(({ at }) => ({ at, text: "" }))].map(({ at, text }) => {
    const next = starts.find((start) => start > at) ?? reach + 2;
    const width = next - at - 2;
    const parts = [
      ...(text === "" ? [] : [text]),
      ...below.flatMap(({ cells }) => cells.filter((cell) => cell.at === at).map((cell) => cell.text)),
    ];
    return parts.reduce((words, part) => {
      const last = words.split("\n").at(-1) ?? "";
      const printed = parts[parts.indexOf(part) - 1] ?? last;
      return `${words}${isWrapped(printed, part, width) ? " " : `\n${" ".repeat(at)}`}${part}`;
    });
  });
  joined[first.number] = " ".repeat(first.cells[0]?.at ?? 0) + whole.join("   ");
  for (const { number } of below) joined[number] = GONE;
}

/** The first word of the next line had no room any more behind those above. */
function isWrapped(above: string, below: string, width: number): boolean {
  const word = below.split(" ", 1)[0] ?? "";
  return above.length + 1 + word.length > width || /^\p{Ll}/u.test(below) || /[,(]$/u.test(above);
}
