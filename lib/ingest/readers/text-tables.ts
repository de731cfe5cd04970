/** A line that rules a table: "+------+-----+", "|------+-----|", "+======+=====+". */
const RULE = /^\s*[+|](?:[-=]{2,200}[+|]){2,30}\s*$/u;
/** A line of cells: "| B.Sc. | Kvam University | 2003 |". */
const CELLS = /^\s*\|.{1,2000}\|\s*$/u;
/** Stands for a table among the lines around it; no reader gives such a sign. */
const PLACE = "\u{10fffd}";
const PLACED = new RegExp(`^${PLACE}(\\d{1,5})$`, "u");

/** A table's rows, each its cells in order. */
export type TextTable = string[][];

/**
 * Tables drawn with signs ("+-----+-----+" and "| Lecturer | 2019 |") are taken out of the lines; where each stood, one
 * line keeps its place. Cells that wrap over lines are whole.
 */
export function takeTables(source: string): { text: string; tables: TextTable[] } {
  const tables: TextTable[] = [];
  if (!/[+|][-=]{2}/u.test(source)) return { text: source, tables };
  const lines = source.split("\n");
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = RULE.test(lines[at] ?? "") ? endOfTable(lines, at) : at + 1;
    const table = end - at < 3 ? [] : rowsOf(lines.slice(at, end));
    if (table.length === 0) for (const line of lines.slice(at, end)) kept.push(line);
    else {
      kept.push("", `${PLACE}${tables.length}`, "");
      tables.push(table);
    }
    at = end - 1;
  }
  return { text: kept.join("\n"), tables };
}

/** The table whose place a line keeps; null for any other line. */
export function tableAt(line: string, tables: readonly TextTable[]): TextTable | null {
  const number = line.startsWith(PLACE) ? PLACED.exec(line)?.[1] : undefined;
  return number === undefined ? null : (tables[Number(number)] ?? null);
}

function endOfTable(lines: string[], from: number): number {
  let at = from;
  while (at < lines.length && (RULE.test(lines[at] ?? "") || CELLS.test(lines[at] ?? ""))) at += 1;
  return at;
}

/**
 * Between two rules stands one row, however many lines it has, where rules part the rows; a table ruled only below its
 * names has a row on every line but those that go on with the one above.
 */
function rowsOf(lines: string[]): TextTable {
  const stretches: string[][][] = [[]];
  for (const line of lines) {
    if (RULE.test(line)) stretches.push([]);
    else stretches.at(-1)?.push(cellsOf(line));
  }
  const filled = stretches.filter((stretch) => stretch.length > 0);
  const ruled = filled.length > 2 || filled.every((stretch) => stretch.length === 1);
  return filled.flatMap((stretch, at) =>
    ruled || (at === 0 && filled.length > 1) ? [joined(stretch)] : rowsIn(stretch),
  );
}

function rowsIn(lines: string[][]): string[][] {
  const rows: string[][][] = [];
  for (const line of lines) {
    const first = rows.at(-1)?.[0];
    if (first && goesOn(first, line)) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.map(joined);
}

/** Where the row above has its number or its dates this line has nothing, and it fills fewer cells. */
function goesOn(above: string[], line: string[]): boolean {
  const count = (cells: string[]) => cells.filter((cell) => cell !== "").length;
  if (count(line) >= count(above)) return false;
  return (line[0] === "" && above[0] !== "") || above.some((cell, at) => /^\d/u.test(cell) && line[at] === "");
}

/** "Plant" + "Salt", "Patho-" + "logy": the lines of a cell, one after the other. */
function joined(lines: string[][]): string[] {
  const [first = [], ...rest] = lines;
  return first.map((cell, at) =>
    rest.reduce((words, line) => {
      const next = line[at] ?? "";
      return /\p{Ll}-$/u.test(words) && /^\p{Ll}/u.test(next) ? words.slice(0, -1) + next : `${words} ${next}`.trim();
    }, cell),
  );
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim().replace(/\s+/gu, " "));
}
