import { compareDates, findPeriods, lonePeriod } from "#lib/ingest/dates/dates.ts";
import { MARKED } from "#lib/ingest/readers/text-items.ts";

/** A date beside a station may be broken over this many lines. */
const TALLEST = 3;
const PIECE = /^(?:(\p{L}{3,10})\.?|(?:\d{1,2}[./])?(?:19|20)\d{2}|[-‐‑–—]{1,3})/u;
/** "Since" / "2018", "2019–" / "present" */
const OPEN =
  /^(?:since|seit|depuis|desde|from|dal|until|present|now|today|ongoing|current|heute|présent|presente|actualidad|oggi)$/iu;
const DASHED = /[-‐‑–—]$/u;

interface Piece {
  words: string;
  beside: string;
  /** Column of what stands beside the piece. */
  column: number;
}

/**
 * Dates that a narrow column broke over two or three lines, beside what they date, are put together in front of it:
 * "     Sept  Lecturer, Kvam University" / "2020–Jun  Tides I" / "    2021" → "Sept 2020–Jun 2021   Lecturer, …", "Tides I".
 */
export function joinBrokenDates(lines: string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const pieces = piecesFrom(lines, at);
    const [first, ...rest] = pieces;
    if (!first) {
      joined.push(lines[at] ?? "");
      continue;
    }
    const date = wordsOf(pieces);
    if (joined.at(-1)?.trim()) joined.push("");
    joined.push(`${date}   ${first.beside}`);
    // What goes on below the first line hangs below it; the marks of a list stay where those of its other items stand.
    for (const { beside, column } of rest)
      if (beside !== "") joined.push(" ".repeat(MARKED.test(beside) ? column : date.length + 3) + beside);
    at += pieces.length - 1;
  }
  return joined;
}

/** The pieces of one date from a line on: none of them alone, only all of them are a whole date. */
export function piecesFrom(lines: string[], from: number): Piece[] {
  const pieces: Piece[] = [];
  // "2020 –   PhD in Botany" / "2018 –   Studies of salt" / "2020   MSc": ends of times that have not ended.
  const above = pieceOf(lines[from - 1] ?? "");
  if (above && above.beside !== "" && DASHED.test(above.words)) return [];
  while (pieces.length < TALLEST) {
    const piece = pieceOf(lines[from + pieces.length] ?? "");
    if (!piece || (pieces.length === 0 && (piece.beside === "" || !isBroken(piece.words)))) return [];
    pieces.push(piece);
    const next = pieceOf(lines[from + pieces.length] ?? "");
    const more = next && DASHED.test(piece.words) && isWhole(`${wordsOf(pieces)} ${next.words}`);
    if (pieces.length > 1 && !more && isWhole(wordsOf(pieces))) return pieces;
  }
  return [];
}

const wordsOf = (pieces: Piece[]): string => pieces.map(({ words }) => words).join(" ");

/** Months, years and dashes at the edge of a line; null where it begins with anything else. */
function pieceOf(line: string): Piece | null {
  const indent = line.length - line.trimStart().length;
  let end = indent;
  for (;;) {
    const blank = end > indent && line[end] === " " ? 1 : 0;
    const found = PIECE.exec(line.slice(end + blank));
    if (!found || (found[1] !== undefined && !isMonth(found[1]) && !OPEN.test(found[1]))) break;
    end += blank + found[0].length;
  }
  const beside = line.slice(end);
  if (end === indent || end - indent > 24 || /^\S/u.test(beside)) return null;
  return { words: line.slice(indent, end), beside: beside.trim(), column: line.length - beside.trimStart().length };
}

const isMonth = (word: string): boolean => findPeriods(`${word} 2000`)[0]?.span.start === 0;

/** "Sept", "Sept 2019–", "2019–Jun", "Since": what the next line must end. */
function isBroken(words: string): boolean {
  const last = words.split(/[\s‐‑–—-]+/u).at(-1) ?? "";
  return last === "" || (/^\p{L}/u.test(last) && !isWhole(words));
}

/** One date and nothing else, whose end does not come before its start. */
function isWhole(words: string): boolean {
  const found = lonePeriod(words);
  if (!found) return false;
  const { start, end } = found.period;
  return end !== null && (start === null || end === "present" || compareDates(start, end) <= 0);
}
