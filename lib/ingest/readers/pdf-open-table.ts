import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";
import { type Fragment, fragmentOf, type TableCell, textOf } from "#lib/ingest/readers/pdf-fragment.ts";

/** Points by which what stands in one column may miss it. */
const LOOSE = 2;
const FEWEST = 3;
/** Lines further apart than this many font sizes stand in two tables. */
const APART = 2.6;
/** More are a page of something else. */
const MOST = 800;
/** "12", "[12]", "J3.", "2031", "–": what a row of papers begins with. */
const KEY = /^[[(]?(?:\d{1,3}|\p{Lu}{1,2}\d{1,3}|(?:19|20)\d\d|[–—-])[\])]?[.)]?$/u;

/** A row: the lines of each of its columns, the first of which holds the key. */
type Row = Fragment[][];

/**
 * The rows of a table without borders whose first column counts or dates papers and whose other columns run over lines, each
 * as one fragment of several cells; and the other fragments.
 *
 *     12   Reed, A. (2031). Slow tides of     Design,
 *          the north. Harbour Letters.        first draft
 */
export function partOpenTables(fragments: Fragment[]): { rows: Fragment[]; outside: Fragment[] } {
  const none = { rows: [], outside: fragments };
  if (fragments.length > MOST) return none;
  const keys = fragments.filter((fragment) => !fragment.row && KEY.test(textOf(fragment).trim()));
  const taken = new Set<Fragment>();
  const rows: Fragment[] = [];
  for (const column of columnsOf(keys)) {
    if (column.length < FEWEST || column.some((key) => taken.has(key))) continue;
    for (const table of tablesOf(column, fragments)) {
      for (const part of table.flat(2)) taken.add(part);
      rows.push(...table.map((row) => rowOf(row, table)));
    }
  }
  return rows.length === 0 ? none : { rows, outside: fragments.filter((fragment) => !taken.has(fragment)) };
}

/** Keys that begin, or end, at one place. */
function columnsOf(keys: Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  for (const key of keys) {
    const group = groups.find(
      ([first]) =>
        first &&
        (Math.abs(first.x - key.x) < LOOSE || Math.abs(first.right - key.right) < LOOSE) &&
        first.size === key.size,
    );
    if (group) group.push(key);
    else groups.push([key]);
  }
  return groups.map((group) => group.sort((a, b) => a.baseline - b.baseline));
}

const isBeside = (one: Fragment, two: Fragment): boolean => Math.abs(one.baseline - two.baseline) < 0.3 * one.size;

/** The tables that a column of keys opens: rows one below the other, with two columns or more beside the keys. */
function tablesOf(keys: Fragment[], fragments: Fragment[]): Row[][] {
  const right = Math.max(...keys.map((key) => key.right));
  const beside = fragments.filter((fragment) => !fragment.row && fragment.x > right);
  const places = placesOf(keys.map((key) => beside.filter((other) => isBeside(key, other))));
  if (places.length < 2) return [];
  const tables: Row[][] = [[]];
  keys.forEach((key, at) => {
    const row = rowFrom(key, keys[at + 1], fragments, places);
    const before = tables.at(-1)?.at(-1);
    if (!row) tables.push([]);
    else if (before && key.top - bottomOf(before) > APART * key.size) tables.push([row]);
    else tables.at(-1)?.push(row);
  });
  return tables.filter(isTable).map((table) => [...headOf(table, fragments, places), ...table]);
}

/** Where most lines of keys have a column, from left to right. */
function placesOf(lines: Fragment[][]): number[] {
  const known = lines.flat().map(({ x }) => x);
  const near = (place: number) => known.filter((other) => Math.abs(other - place) < LOOSE);
  const often = known.filter((place) => near(place).length * 5 >= lines.length * 3).sort((a, b) => a - b);
  return often.filter((place, at) => at === 0 || place - (often[at - 1] ?? 0) >= LOOSE);
}

/** The column in which a fragment stands and ends; -1 where it stands in none. */
function columnOf({ x, right }: Fragment, places: number[]): number {
  const at = places.findIndex((place) => Math.abs(x - place) < LOOSE);
  return right < (places[at + 1] ?? Number.POSITIVE_INFINITY) ? at : -1;
}

/** What stands between a key and the next one, line by line below it; null where something else stands among it. */
function rowFrom(key: Fragment, next: Fragment | undefined, fragments: Fragment[], places: number[]): Row | null {
  const row: Row = [[key], ...places.map(() => [])];
  const end = next ? next.baseline - 0.3 * next.size : Number.POSITIVE_INFINITY;
  const below = fragments
    .filter((other) => other !== key && other.baseline > key.baseline - 0.3 * key.size && other.baseline < end)
    .sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  let baseline = key.baseline;
  for (const part of below) {
    if (part.baseline - baseline > 1.6 * key.size) break;
    const column = part.row ? -1 : columnOf(part, places);
    // What stands before the columns ends the table; what stands across them shows that there is none.
    if (column < 0 && !next && part.x < (places[0] ?? 0) - LOOSE) break;
    if (column < 0) return null;
    row[column + 1]?.push(part);
    baseline = part.baseline;
  }
  return row[1]?.length ? row : null;
}

/** The names of the columns, printed right above the first row at the places of its cells. */
function headOf(table: Row[], fragments: Fragment[], places: number[]): Row[] {
  const key = table[0]?.[0]?.[0];
  if (!key) return [];
  const above = fragments.filter(
    ({ baseline }) => key.baseline - baseline > 0.5 * key.size && key.baseline - baseline < APART * key.size,
  );
  const last = Math.max(...above.map(({ baseline }) => baseline));
  const line = above.filter(({ baseline }) => Math.abs(baseline - last) < 0.3 * key.size).sort((a, b) => a.x - b.x);
  const columns = [key.x, ...places];
  const isHead =
    line.length === columns.length && line.every((part, at) => columnOf(part, columns) === at && !part.row);
  return isHead ? [line.map((part) => [part])] : [];
}

const bottomOf = (row: Row): number => Math.max(...row.flat().map(({ bottom }) => bottom));

/** Rows enough, some of which run over lines beside another column: others are read line by line as well. */
function isTable(rows: Row[]): boolean {
  const whole = rows.filter((row) => row.filter((lines) => lines.length > 0).length > 2);
  const runOn = whole.filter((row) => row.some((lines) => lines.length > 1));
  return rows.length >= FEWEST && whole.length * 5 >= rows.length * 3 && runOn.length >= 2;
}

function rowOf(columns: Row, table: Row[]): Fragment {
  const row = columns
    .map((lines, at): TableCell => ({ lines, room: roomOf(table.flatMap((other) => other[at] ?? [])) }))
    .filter(({ lines }) => lines.length > 0);
  return { ...fragmentOf(columns.flat().flatMap(({ glyphs }): Glyph[] => glyphs)), row };
}

/** How wide the lines of a column are at most. */
const roomOf = (lines: Fragment[]): number => Math.max(...lines.map(({ x, right }) => right - x));
