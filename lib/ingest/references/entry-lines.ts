import { isDatedOnce } from "#lib/ingest/dates/dated-lines.ts";
import { linesOf, type Passage, part, spanOfMatch } from "#lib/ingest/passages/passage.ts";
import { joinedAtCommas } from "#lib/ingest/references/going-on.ts";
import { openedAt } from "#lib/ingest/references/line-openers.ts";
import type { ListEntry } from "#lib/ingest/references/list-entry.ts";
import { isSigned, isTimed, type PieceKind, pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { isTold } from "#lib/ingest/references/told.ts";
import { STATUS_CELL, YEAR_CELL } from "#lib/ingest/references/year-lines.ts";
import { opensEdited, opensReference } from "#lib/ingest/words/reference-start.ts";

/** "[12] ", "(3) ", "4. ", "A7⇥" in a column of its own: a number of the list. */
export const NUMBERED =
  /^\s*(?:(?:\[[A-Za-z]{0,3}\d{1,3}\]|\(\d{1,3}\)|[A-Z]?\d{1,3}[.)])\s+|[A-Z]{1,2}\d{1,2}\t)(?=\S)/;
/** A bullet typed as a letter. */
export const BULLET = /^\s*[·•▪◦‣►▸]\s+/u;

/** "Peer reviewer for Harbour Letters", among reviews: work done for a journal, not in it. */
export const SERVES =
  /^\s*(?:(?:peer|manuscript|book|ad[- ]hoc|guest|anonymous|article)[- ]*)?(?:reviewer|referee|reviewing|refereeing|gutachter(?:in)?|relecteur|revisora?)\s+(?:for|of|at|für|pour|para|de)\s/iu;

/** "2018a⇥Reed, A. …" + "In press⇥Stone, O. …": a column of years, or of what stands for them, left in one block. */
export function splitYears(passage: Passage): Passage[] {
  const lines = linesOf(passage);
  const starts = lines.filter(({ text }) => YEAR_CELL.test(text) || STATUS_CELL.test(text));
  if (starts.length < 2 || starts[0] !== lines[0]) return [passage];
  return starts.map(({ span }, index) =>
    part(passage, { start: span.start, end: starts[index + 1]?.span.start ?? passage.span.end }),
  );
}

/** Many printed lines in one block, each a whole reference: a list kept together only by line breaks. */
export function splitLines(passage: Passage): Passage[] {
  return joinedAtCommas(passage, partLines(passage)).map(withoutNumber);
}

function partLines(passage: Passage): Passage[] {
  const lines = linesOf(passage);
  // Bullets typed as letters, each on a line of its own.
  const bullets = lines.filter(({ text }) => BULLET.test(text));
  if (bullets.length >= 2 && BULLET.test(lines[0]?.text ?? ""))
    return bullets.map((line, index) => {
      const next = bullets[index + 1]?.span.start ?? passage.span.end;
      return part(passage, { start: line.span.start + (BULLET.exec(line.text)?.[0].length ?? 0), end: next });
    });
  const numbered = numberedLines(lines);
  if (numbered.length >= 2) return startingWith(passage, numbered);
  // "Slow tides of the north⇥2021" + "Preprint": a column of years beside the first line of each.
  const beside = lines.filter(({ text }) => YEAR_BESIDE.test(text));
  if (beside.length >= 2 && beside[0] === lines[0] && beside.length < lines.length)
    return startingWith(passage, beside);
  const opened = openedAt(passage, lines);
  if (opened.length >= 2)
    return opened.map((start, index) => part(passage, { start, end: opened[index + 1] ?? passage.span.end }));
  // "Salt. Dissertation, Kvam University, 2018." + "Stone. Master's thesis, Kvam University, 2014."
  const closed = ({ text }: Passage) =>
    text.length > 40 && /^["“]?\p{Lu}/u.test(text) && /(?<![-–/.\d])(?:19|20)\d{2}\)?\.$/.test(text);
  if (lines.length >= 2 && lines.every(closed)) return lines;
  if (lines.length >= 2 && lines.every((line) => isTitled(line, lookOf(lines[0])))) return lines;
  // "Slow Tides (with Ada Reed), Harbour Letters, 2019" + "Quiet Harbours (with Carl Stone), Mire Journal, 2021"
  const dated = ({ text }: Passage) => COAUTHORS.test(text) && /\b(?:19|20)\d{2}\b/.test(text) && text.length > 60;
  if (lines.length >= 2 && lines.every(dated)) return lines;
  if (lines.length >= 3 && lines.every(({ text }) => isDatedOnce(text))) return lines;
  const signed = signedLines(passage, lines);
  if (signed) return signed;
  if (lines.length < 3) return [passage];
  // Below a line without a bullet, lines with one tell of what it names.
  const kinds = lines.map((line) => (BULLET.test(line.text) ? "labels" : pieceKind(line)));
  if (areLoneTitles(lines, kinds)) return lines;
  const opens = (line: Passage, index: number) => kinds[index] === "whole" && !IN_SERIES.test(line.text);
  const whole = lines.filter((line, index) => opens(line, index) || isDatedTitle(line.text));
  if (whole.length * 3 < lines.length * 2) return [passage];
  const groups: Passage[][] = [];
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    const begins =
      SERVES.test(line.text) || opens(line, index) || (kinds[index] === "words" && isDatedTitle(line.text));
    if (last && !begins) last.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => part(passage, { start: group[0]?.span.start ?? 0, end: group.at(-1)?.span.end ?? 0 }));
}

/** "Harbour Institute Working Paper, Fen N. 09/2013." below a paper: the series it came out in. */
const IN_SERIES =
  /^\p{Lu}[\p{L}&. -]{0,60}\b(?:working|discussion|research|policy) papers?\b[^“"”]{0,60}?\b(?:n(?:o|r|°|º)?\.?\s?)?\d[\d/.-]*\.?$/iu;
const YEAR_BESIDE = /^["“]?\p{Lu}[^\t]{12,}\t[^\t]*?(?:19|20)\d{2}\s*$/u;

/** The stretches of a passage that begin with these lines. */
function startingWith(passage: Passage, starts: Passage[]): Passage[] {
  return starts.map((line, index) =>
    part(passage, { start: line.span.start, end: starts[index + 1]?.span.start ?? passage.span.end }),
  );
}

/** How the first words of a line are set apart: "I" italic, "Q" quoted, or "". */
function lookOf(line: Passage | undefined): string {
  if (!line) return "";
  const [first] = line.runs;
  return /^[“"]/.test(line.text) ? "Q" : first?.italic && first.span.start <= line.span.start ? "I" : "";
}

/** "*Slow Tides*. (Work in progress)", "*Salt*, 41 pages. [arXiv:2402.05519](…)": a title set apart, more behind it, and an end. */
function isTitled(line: Passage, look: string): boolean {
  const [first] = line.runs;
  const goesOn =
    look === "Q" ? /[”"]\s*\p{L}/u.test(line.text) : (first?.span.end ?? line.span.end) < line.span.end - 3;
  const ends =
    /[.)]$/.test(line.text) || line.runs.some(({ href, span }) => href !== undefined && span.end >= line.span.end - 1);
  return look !== "" && lookOf(line) === look && goesOn && line.text.length > 40 && ends;
}

/**
 * References that each begin with their authors, on lines of their own: what does not begin so goes on with the line
 * above. A few words above them all head the list.
 */
function signedLines(passage: Passage, lines: Passage[]): Passage[] | null {
  if (lines.length < 2) return null;
  const quotes = OPENS_QUOTE.test(lines[0]?.text ?? "");
  const opens = lines.map((line, index) => {
    const text = line.text.replace(BULLET_SIGN, "");
    const closed = /[.)\d”"\]]\s*$/.test(lines[index - 1]?.text ?? ".");
    if (quotes) return OPENS_QUOTE.test(text) && closed;
    return opensReference(text) || opensEdited(text) || SERVES.test(text) || (closed && pieceKind(line) === "whole");
  });
  const count = opens.filter(Boolean).length;
  // "TIDES 2018⇥Slow walls of the northern bays" / "Reed, A., Stone, C.": the second line signs the first.
  const areNames = lines.every((line, index) => index === 0 || !opens[index] || areNamesOnly(line));
  if (count === 2 && areNames && !opensReference(lines[0]?.text ?? "")) return null;
  if (count < 2 || count * (opens[0] ? 2 : 1.5) < lines.length) return null;
  const headed = !opens[0] && count === lines.length - 1 && isCaption(lines[0]?.text ?? "");
  // Where most lines begin entries, the first does too, however its names are printed.
  if (!opens[0] && !headed) {
    if (count < 3) return null;
    opens[0] = true;
  }
  return lines.flatMap((line, index) => {
    if (!opens[index]) return [];
    const next = opens.indexOf(true, index + 1);
    return [part(passage, { start: line.span.start, end: lines[next - 1]?.span.end ?? passage.span.end })];
  });
}

/** "Reed, A., Stone, C., and Fell III, B." */
const areNamesOnly = (line: Passage): boolean =>
  pieceKind(line) === "people" || (line.text.split(",").length >= 4 && !/\d|(?<!\p{L})\p{Ll}{4,}/u.test(line.text));

/** A bullet that came without its list. */
const BULLET_SIGN = /^\s*[○•▪◦●■]\s*/u;
const OPENS_QUOTE = /^\s*[“"«„]\p{Lu}/u;

/** "Issues edited with others" */
const isCaption = (text: string): boolean => /^\p{Lu}[^.?!:“"\d]{3,60}\p{L}:?\s*$/u.test(text);

/** In brackets, behind a comma, or set apart at the end of the line; "(sole-authored)" says as much. */
const COAUTHORS =
  /(?:[([]|\t|,\s)(?:joint(?:ly)?(?: work)? |co-?authored )?with \p{Lu}|[([](?:[Ss]olo|(?:[Ss]ole|[Ss]olo|[Ss]ingle)[- ][Aa]uthor(?:ed)?)[)\]]/u;

/** "Where do the tides of the north end?, 2019": a title and a year alone, between papers that say more. */
export function isDatedTitle(text: string): boolean {
  return /^["“]?\p{Lu}.*[\p{L}?!”"],?\s*\(?(?:19|20)\d{2}\)?\.?\s*$/u.test(text) && text.trim().split(/\s+/).length > 8;
}

/**
 * Papers in progress: nothing but titles, most of them with the co-authors behind them ("Slow Tides (with Ada Reed)").
 * Capital words on both sides of an "and" look like people, "Slow Tides and Quick Walls, with Ada Reed" does not.
 */
export function areLoneTitles(pieces: Pick<Passage, "text">[], kinds: PieceKind[]): boolean {
  const plain = pieces.every(({ text }, index) => {
    const kind = kinds[index];
    const isTitle = kind === "words" || kind === "whole" || (kind === "people" && isBesidePeople(text));
    return isTitle && text.length < 260 && /^["“]?[\p{Lu}\d]/u.test(text);
  });
  return plain && pieces.filter(({ text }) => COAUTHORS.test(text)).length * 2 >= pieces.length;
}

/** Three words and more, without a comma, in front of the co-authors. */
function isBesidePeople(text: string): boolean {
  const at = COAUTHORS.exec(text)?.index ?? 0;
  return /^\S+\s\S+\s[^,]*$/u.test(text.slice(0, at).trim());
}

/** Lines that begin with the numbers of a list, each one more (or, counted down, one less) than the number before. */
function numberedLines(lines: Passage[]): Passage[] {
  const found = lines.flatMap((line) => {
    const number = Number(/\d{1,3}/.exec(NUMBERED.exec(line.text)?.[0] ?? "")?.[0]);
    return Number.isNaN(number) ? [] : [{ line, number }];
  });
  const [first, second] = found;
  if (!first || !second || first.line !== lines[0]) return [];
  const step = second.number - first.number;
  const isRun = found.every(({ number }, index) => number === first.number + index * step);
  return Math.abs(step) === 1 && isRun ? found.map(({ line }) => line) : [];
}

function withoutNumber(passage: Passage): Passage {
  const number = NUMBERED.exec(passage.text)?.[0].length ?? 0;
  return part(passage, { start: passage.span.start + number, end: passage.span.end });
}

/** "⇥12⇥2024": how often cited, and when, closes an entry that was copied from a list of citations. */
const CITED = /^\s*\d{0,6}\*?\s*\t?\s*((?:19|20)\d{2})\s*$/;

/** Entries of a list of citations, pasted: title, authors, place and a line of numbers that ends each. None for other lists. */
export function citedEntries(passage: Passage): ListEntry[] {
  const lines = linesOf(passage).filter(({ text }) => !/^(?:title|cited by|year)$/i.test(text.trim()));
  if (lines.filter(({ text }) => CITED.test(text)).length * 6 < lines.length || lines.length < 4) return [];
  // A year amid the lines of a paper ends none.
  if (!CITED.test(lines.at(-1)?.text ?? "")) return [];
  const entries: ListEntry[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const match = CITED.exec(line.text);
    if (!match?.[1]) return;
    const [first, last] = [lines[from], lines[index - 1]];
    if (first && last && index > from) {
      const whole = part(passage, { start: first.span.start, end: last.span.end });
      entries.push({ passage: whole, year: { value: Number(match[1]), span: spanOfMatch(line, match, 1) } });
    }
    from = index + 1;
  });
  return entries;
}

/** “Slow Tides and the Price of Salt” on a line of its own */
const IN_QUOTES = /^\s*[“"«„][^“”"«»„]{12,250}[”"»“][.,]?\s*$/u;

/**
 * True for sentences with no paper above them: "A. Reed. Slow tides. Mire Letters, 2021." may stand on the first lines of a
 * paragraph that tells of it, and above a line that begins with "Abstract:".
 */
export function isAllTold(passage: Passage): boolean {
  if (/\n\s*abstract\W/i.test(passage.text)) return false;
  const own = withoutAbstract(passage);
  const isPaper = isTimed(own.text) || isSigned(own.text) || linesOf(own).length > 1 || IN_QUOTES.test(own.text);
  return own.span.end === passage.span.end || !isPaper || isTold(own.text);
}

/** "Abstract, One way to weigh salt is …": a line that is called one, and says more than a button. */
const CALLED_ABSTRACT = /^\W*(?:abstract|summary|résumé|zusammenfassung|resumen|riassunto)\b\W{0,3}\s\S.{60}/isu;

/** What follows a title on lines of its own and is told in sentences is its abstract. */
export function withoutAbstract(passage: Passage): Passage {
  const lines = linesOf(passage);
  const from = lines.findIndex(({ text }, index) => index > 0 && (CALLED_ABSTRACT.test(text) || isTold(text)));
  const end = lines[from - 1]?.span.end;
  return from > 0 && end !== undefined ? part(passage, { start: passage.span.start, end }) : passage;
}
