import type { LineGroup } from "#lib/ingest/readers/pdf-blocks.ts";
import { type Fragment, type Line, type TableCell, textOf } from "#lib/ingest/readers/pdf-fragment.ts";
import { joinsWithoutHyphen } from "#lib/ingest/readers/pdf-hyphen.ts";

/** A stretch of a group in the order it is read, and how it meets the stretch before. */
export interface Piece {
  cell: Fragment;
  line: Line;
  /** `joined`: nothing between; `blank`: a wrapped line; `cell`: a wide gap; `line`: a line of its own. */
  join: "joined" | "blank" | "cell" | "line";
  /** The hyphen at its end only marks the line end. */
  dropHyphen: boolean;
}

const OPEN_END =
  /(?:[:,&–-]|\b(?:in|of|for|with|and|the|an?|on|to|by|from|at|via|using|under|between|de|la|der|und|et))$/iu;

/**
 * The stretches of a group in reading order. Where a title runs over two lines beside a right-hand column
 * ("Sedges and rushes of   Mire J." / "the northern bogs   2019"), the title is read to its end first.
 * @param breaks whether the document breaks words at the ends of its lines.
 * @param room where titles beside a right-hand column are broken in this document.
 */
export function piecesOf(group: LineGroup, words: ReadonlySet<string>, breaks = true, room = Infinity): Piece[] {
  const [table] = group.lines;
  if (table?.row) return table.row.flatMap((cell, index) => piecesOfCell(cell, index, table.page, words, breaks));
  const pieces: Piece[] = [];
  const waiting: { cell: Fragment; line: Line }[] = [];
  let runsDown = false;
  group.lines.forEach((line, index) => {
    const [left, ...rest] = line.cells;
    const before = pieces.at(-1);
    if (!left) return;
    const flows = index > 0 && (runsDown || (group.wrapped[index - 1] ?? false));
    const hyphen = flows && before ? joinsWithoutHyphen(textOf(before.cell), textOf(left), words, breaks) : "no";
    if (before) before.dropHyphen = hyphen === "drop";
    pieces.push({ cell: left, line, join: flows ? (hyphen === "no" ? "blank" : "joined") : "line", dropHyphen: false });
    runsDown = titleRunsDown(line, group.lines[index + 1], room);
    for (const cell of rest) waiting.push({ cell, line });
    if (!runsDown) for (const next of waiting.splice(0)) pieces.push({ ...next, join: "cell", dropHyphen: false });
  });
  return pieces;
}

/** "01/2017–09/2018, Fellow, …", "Since 2019: Fellow": when, and what it was. */
const STRETCH =
  /^\s*(?:(?:since|seit|from) )?(?:\d{1,2}[/.])?(?:19|20)\d{2}\s?(?:[–—-]\s?(?:(?:\d{1,2}[/.])?(?:19|20)\d{2}|present|today|heute)?)?\s?[,:]\s\p{L}/iu;

/** The lines of a cell, of which those that begin with dates stand for themselves; else one runs on into the next whose first word had no room left on it. */
function piecesOfCell(
  { lines, room }: TableCell,
  index: number,
  page: number,
  words: ReadonlySet<string>,
  breaks: boolean,
): Piece[] {
  const pieces: Piece[] = [];
  const dated = new Set(lines.filter((cell) => STRETCH.test(textOf(cell))));
  lines.forEach((cell, at) => {
    const before = pieces.at(-1);
    const line: Line = { ...cell, page, cells: [cell] };
    const begins = dated.size >= 2 && dated.has(cell);
    const flows =
      before &&
      !begins &&
      before.cell.right - before.cell.x + 0.25 * cell.size + wordWidth(cell) > room - 0.3 * cell.size;
    const hyphen = flows ? joinsWithoutHyphen(textOf(before.cell), textOf(cell), words, breaks) : "no";
    if (before) before.dropHyphen = hyphen === "drop";
    const join = at === 0 ? (index === 0 ? "line" : "cell") : flows ? (hyphen === "no" ? "blank" : "joined") : "line";
    pieces.push({ cell, line, join, dropHyphen: false });
  });
  return pieces;
}

/** How wide the first word of a line is. */
function wordWidth({ glyphs, x }: Fragment): number {
  const end = glyphs.findIndex(({ blank }) => blank);
  const last = glyphs[end < 0 ? glyphs.length - 1 : Math.max(0, end - 1)];
  return last ? last.x + last.width - x : 0;
}

const FEWEST_BROKEN = 2;

/**
 * Where titles beside a right-hand column are broken: the right end of those that go on below in small letters, of which there
 * are several; no place where there are none.
 */
export function roomOfTitles(lines: Line[]): number {
  const ends = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const end = line.cells[0]?.right ?? 0;
    return next?.page === line.page && titleRunsDown(line, next, Infinity) ? [end] : [];
  });
  return ends.length >= FEWEST_BROKEN ? Math.max(...ends) : Infinity;
}

function titleRunsDown(line: Line, next: Line | undefined, room: number): boolean {
  const [left, right] = line.cells;
  const below = next?.cells[0];
  if (!left || !right || !below) return false;
  if (isLabelRest(left, right, below)) return true;
  if (!isBold(left) || !isBold(below)) return false;
  if (Math.abs(left.size - below.size) > 0.3 || Math.abs(left.x - below.x) > 2 * left.size) return false;
  const filled = (left.right - left.x) / (right.x - left.x);
  const text = textOf(left).trim();
  const open = OPEN_END.test(text) || /^\p{Ll}/u.test(textOf(below));
  // "Slow tides of the northern   2021" / "Harbour Walls": the next word had no room where other titles are broken.
  const broken = next?.cells.length === 1 && left.right + 0.25 * left.size + wordWidth(below) > room + 0.2 * left.size;
  return filled > 0.85 || (filled > 0.55 && (open || broken));
}

/** "Name and address of the   Kvam University" / "employer": a label set flush with its column that goes on below, in small letters. */
function isLabelRest(left: Fragment, right: Fragment, below: Fragment): boolean {
  const flush = Math.min(Math.abs(left.right - below.right), Math.abs(left.x - below.x)) < 0.2 * left.size;
  const narrow = below.right < right.x - 0.3 * left.size && Math.abs(left.size - below.size) < 0.3;
  const filled = (left.right - left.x) / (right.x - left.x) > 0.7;
  return flush && narrow && filled && /^\p{Ll}/u.test(textOf(below)) && /[\p{L},]$/u.test(textOf(left).trim());
}

function isBold(cell: Fragment): boolean {
  return cell.glyphs.every((glyph) => glyph.blank || glyph.font.bold);
}
