import { type LatexSource, typed } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";

/** Commands of plain TeX that a length or number follows without braces: `\hangindent=1 true cm`, `\vskip 2mm plus 1fil`. */
const LENGTHS: ReadonlySet<string> = new Set(
  (
    "hangindent hangafter parindent parskip baselineskip leftskip rightskip hsize vsize textwidth textheight linewidth " +
    "oddsidemargin evensidemargin topmargin headheight headsep footskip hoffset voffset marginparwidth marginparsep " +
    "columnsep tabcolsep arraycolsep itemsep parsep topsep labelsep labelwidth leftmargin rightmargin itemindent listparindent " +
    "vskip hskip kern mskip mkern lower raise moveleft moveright penalty looseness tolerance hbadness vbadness hfuzz vfuzz " +
    "clubpenalty widowpenalty interlinepenalty linepenalty hyphenpenalty exhyphenpenalty lineskip lineskiplimit " +
    "emergencystretch pretolerance belowdisplayskip abovedisplayskip bigskipamount medskipamount smallskipamount"
  ).split(" "),
);
/** Registers that hold a number: no unit follows, so "in" behind it is a word. */
const NUMBERS =
  /^(?:hangafter|penalty|looseness|tolerance|pretolerance|[hv]badness|\w*penalty|tabcolsep\d|arraystretch)$/u;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)/u;
const UNIT = /^(?:true)?(?:pt|pc|in|bp|cm|mm|dd|cc|sp|em|ex|mu|fil{1,3})(?![a-z])/u;
/** Right behind its number a unit ends where it is complete: of "1.5ptiny" TeX prints "iny". */
const UNIT_AT_ONCE = /^(?:true)?(?:pt|pc|in|bp|cm|mm|dd|cc|sp|em|ex|mu|fil{1,3})/u;
/** What a rule of plain TeX may say of itself: `\hrule height 0.4pt`. */
const SIDE = /^(?:height|width|depth)(?![a-z])/u;
/** Boxes of plain TeX: a width may stand before their group. */
const BOXES: ReadonlySet<string> = new Set(["hbox", "vbox", "vtop", "vcenter", "vadjust"]);

/**
 * Skips the length that follows a command of plain TeX, or an assignment to a command nobody knows (`\sidewidth=3cm`).
 * False when none follows, with the source left as it was.
 */
export function skipLength(name: string, source: LatexSource): boolean {
  const isRegister = LENGTHS.has(name);
  const first = source.peek();
  if (first?.kind === "open") return isRegister && source.argument().length >= 0;
  const assigned = skipText(source, /^=/u);
  if (!isRegister && !assigned) return false;
  if (!skipDimension(source, !NUMBERS.test(name)) && assigned && !isRegister) {
    source.put([{ kind: "text", text: "=" }]);
    return false;
  }
  while (skipText(source, /^(?:plus|minus)(?![a-z])/u)) skipDimension(source, true);
  if (name === "hskip") source.put([{ kind: "space", text: " " }]);
  // Room between lines stands between paragraphs: plain TeX ends one for it. In a group of its own it raises a heading.
  if (name === "vskip" && source.peek()?.kind !== "close") source.put([{ kind: "paragraph", text: "\n\n" }]);
  return true;
}

/** Skips the width of a box of plain TeX, or where it goes: `\hbox to 0.5\textwidth{words}`, `\vadjust pre{…}`. */
export function skipBoxWidth(name: string, source: LatexSource): void {
  if (!BOXES.has(name)) return;
  if (skipText(source, /^pre(?![a-z])/u)) return;
  if (skipText(source, /^(?:to|spread)(?![a-z])/u)) skipDimension(source, true);
}

/** Less room than this, in points, only spreads the lines of an entry. */
const LEAST_ROOM = 3;
const POINTS: Record<string, number> = { pt: 1, mm: 2.85, cm: 28.5, in: 72.3, em: 10, ex: 4.3, pc: 12 };

/** True when a line end leaves room below its line: `\\[6pt]`, `\\ \medskip`, `\\ \\`. `gap`: what stands in its brackets. */
export function leavesRoom(gap: string | null, source: LatexSource): boolean {
  if (gap !== null) return isRoom(gap);
  source.skipSpaces();
  const next = source.peek();
  if (next?.kind !== "command") return false;
  if (next.text !== "vspace") return next.text === "\\" || /^(?:small|med|big)skip$/u.test(next.text);
  source.next();
  source.star();
  return isRoom(typed(source.argument()));
}

function isRoom(length: string): boolean {
  const [, number = "", unit = ""] = /^\s*(\d*\.?\d+)\s*(?:true)?\s*([a-z]{2})/u.exec(length) ?? [];
  if (number !== "") return Number(number) * (POINTS[unit] ?? 0) >= LEAST_ROOM;
  return /^\s*[\d.]*\s*\\(?:baselineskip|parskip|itemsep|(?:small|med|big)skipamount)/u.test(length);
}

/** So much room, in points, parts the words of a line as a tab does. */
export const WIDE = 20;
/** Less of it stands inside words: "L\hspace{-.3em}A". */
const LEAST_BLANK = 1;

/** How much room `\hspace{2em}` or `\hspace*{\fill}` leaves, in points; 0 for what only moves letters. */
export function roomOf(source: LatexSource): number {
  source.star();
  const length = typed(source.argument());
  if (length.includes("fill")) return Number.POSITIVE_INFINITY;
  const [, number = "", unit = ""] = /^\s*\+?(\d*\.?\d+)\s*(?:true)?\s*([a-z]{2})/u.exec(length) ?? [];
  const room = Number(number) * (POINTS[unit] ?? 0);
  return room > LEAST_BLANK ? room : 0;
}

/** `\\[\itemgap]`, `\\[-\smallgap]`: a length that the document has a name for. */
export const namesLength = (gap: string): boolean => /^\s*-?[\d.]*\s*\\[a-zA-Z@]+\s*$/u.test(gap);

/** Skips the sides of a rule: `\vrule width 0.5pt height 2ex`. */
export function skipRuleSides(source: LatexSource): void {
  while (skipText(source, SIDE)) skipDimension(source, true);
}

/** "1 true cm", "-.5\baselineskip", "\parindent" */
function skipDimension(source: LatexSource, withUnit: boolean): boolean {
  const number = skipText(source, NUMBER);
  if (number && !withUnit) return true;
  if (number) {
    if (source.peek()?.kind === "text" && skipText(source, UNIT_AT_ONCE)) return true;
    skipText(source, /^true(?![a-z])/u);
    if (skipText(source, UNIT)) return true;
  }
  const blank = takeBlank(source);
  const next = source.peek();
  if (next?.kind === "command" && /^[a-zA-Z]+$/u.test(next.text) && (LENGTHS.has(next.text) || !number)) {
    source.next();
    return true;
  }
  if (blank) source.put([blank]);
  return number;
}

/** Takes what matches off the front of the next words, with blanks before it. */
function skipText(source: LatexSource, pattern: RegExp): boolean {
  const blank = takeBlank(source);
  const token = source.next();
  const match = token?.kind === "text" ? pattern.exec(token.text) : null;
  if (token && match) {
    if (match[0].length < token.text.length) source.put([{ kind: "text", text: token.text.slice(match[0].length) }]);
    return true;
  }
  if (token) source.put([token]);
  if (blank) source.put([blank]);
  return false;
}

function takeBlank(source: LatexSource): Token | null {
  return source.peek()?.kind === "space" ? source.next() : null;
}
