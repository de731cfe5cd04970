import { linesDatedOnce } from "#lib/ingest/dates/dated-lines.ts";
import { filledLines } from "#lib/ingest/readers/filled-lines.ts";
import { endsInInitial, namesBelow, placeBelow, signedBelow } from "#lib/ingest/readers/line-starts.ts";
import { isInverted } from "#lib/ingest/words/reference-start.ts";

/** Tells line ends that a person set from those that only keep lines within a width. */
export interface LineWidth {
  /** True when `line` ends only because its next word would not have fitted. */
  isWrapped(line: string, next: string): boolean;
  /** True when a program filled the line: no other reason is needed. */
  isFilled(line: string, next: string): boolean;
  /** True when a line fills most of the width: letters of a printed page differ in width. */
  isNearlyFull(line: string): boolean;
}

const NARROWEST = 55;
const WIDEST = 130;
/** Where the lines show that they were wrapped in a column, the column may be narrower. */
const NARROW_COLUMN = 32;
/** Fewer full lines do not tell whether sentences run over them. */
const FEWEST_FULL = 6;

/**
 * Learns the width a text is wrapped at from its lines; a text whose lines end anywhere is not wrapped.
 * "…a study of tidal" + "estuaries" is wrapped at 80; "University of Port Salt" + "May 2021" is two printed lines.
 */
export function lineWidth(lines: string[]): LineWidth {
  const inner = lines.filter((line, index) => line.trim() !== "" && (lines[index + 1] ?? "").trim() !== "");
  const least = isNarrow(lines) ? NARROW_COLUMN : NARROWEST;
  const long = inner.map((line) => line.trimEnd().length).filter((length) => length >= least && length <= WIDEST);
  const tooLong = inner.filter((line) => line.trimEnd().length > WIDEST).length;
  // Where a converter took the hyphens out, many a line is two; the others still all end near one edge.
  const even = long.length >= 8 && tooLong <= long.length && quantile(long, 0.4) >= quantile(long, 0.95) * 0.88;
  const widest = long.length >= 3 && (even || tooLong * 4 <= long.length) ? quantile(long, 0.95) : 0;
  const width = flows(lines, widest) ? widest : 0;
  const dated = inner.filter((line) => LEAD.test(line)).length >= 4;
  const whole = linesDatedOnce(lines);
  const isFilled = filledLines(lines);
  return {
    isFilled,
    isNearlyFull: (line) => width > 0 && line.trimEnd().length >= width * 0.87 && columnOf(line) === 0,
    isWrapped(line, next) {
      if (/^\t|^\s*\d{1,6}\s+\d{4}\s*$/.test(next)) return false;
      const isFull = isFilled(line, next);
      if (isFull && !signedBelow(line, next) && !startsDated(line, next)) return true;
      // "… Kvam University, 2018." ends a line of its own; "Reed, A., & Stone, C. (2018)." only begins a reference.
      if (!BEGUN.test(line) && /(?:19|20)\d{2}\)?\.$/.test(line.trimEnd()) && /^\s*[“"«]?\p{Lu}/u.test(next))
        return false;
      // "Lecturer, Kvam University, 2010–2014" + "Fellow, Harbour Institute, 2007–2010": each ends with its date.
      if (DATED_END.test(line.trimEnd()) && DATED_END.test(next.trimEnd()) && /^\s*\p{Lu}/u.test(next)) return false;
      // "… doi: 10.99/tide.12." + "Reed, A. B., & Stone, C. (2008). …": the authors of the next reference.
      if (/[\d\p{Ll}]\.$/u.test(line.trimEnd()) && isInverted(next)) return false;
      if (signedBelow(line, next) || (whole.has(line) && whole.has(next))) return false;
      if (startsDated(line, next)) return false;
      const nextWord = next.trim().split(/\s/, 1)[0] ?? "";
      const length = line.trimEnd().length;
      // Columns are set by hand: such a line ends where its maker wanted, unless the next one hangs below its last column.
      const column = columnOf(line);
      // What hangs below a column of dates does not go on at the left edge.
      if (/^\s{10}/u.test(line) && /^\S/u.test(next)) return false;
      const depth = next.length - next.trimStart().length;
      if (column > 0 && Math.abs(depth - column) > 1) return false;
      if (column > 0 && /^\s*\p{L}+(?: \p{L}+)?:\s/u.test(next)) return false;
      if (column > 0 && length >= width * 0.6 && /^\s*\p{Ll}/u.test(next) && !/[.;:!?]$/.test(line.trimEnd()))
        return width > 0;
      if (next.trim() === "") return false;
      // "(with Ada Reed, Miguel" + "de Stone)": what a line opens, the next one closes.
      if (
        length >= Math.max(least - 5, width * 0.6) &&
        length <= Math.max(NARROWEST * 3, width * 2) &&
        closesHere(line, next)
      )
        return true;
      // "…, Dana R." + "Reed, Carl Stone"
      if (length >= width * 0.6 && endsInInitial(line) && /^\s*\p{Lu}\p{Ll}/u.test(next)) return width > 0;
      // "… Computer Science, University" + "of Port Salt"
      if (OF_NAME.test(line.trimEnd()) && /^\s*of\s\p{Lu}/u.test(next)) return true;
      if (width === 0 || length < width * 0.6) return false;
      // A year in front of every entry begins one, however full the line above is.
      if (dated && LEAD.test(next)) return false;
      // "… of Tides and" + "Harbours": no line ends so. Where a converter took hyphens out, such lines are over-long.
      if (SMALL_END.test(line.trimEnd()) && length <= width * 2) return true;
      // Two lines, of which a converter took the hyphen between.
      if (length > width + 8 && length < width * 2.2) return runsIn(line, next);
      if (length < width * 0.66 || length > width + 8) return false;
      const reach = length + 1 + nextWord.length;
      // Letters of a printed page differ in width: a line a little short was still wrapped where its sentence goes on.
      return reach > width - 2 || (reach > width * 0.84 && (goesOn(line, next) || runsIn(line, next)));
    },
  };
}

/**
 * Columns of a page hold few words a line: hardly a line is long, and many go on with a small letter below one that nearly
 * fills the column. Short lines that a person ended begin with capitals.
 */
function isNarrow(lines: string[]): boolean {
  const lengths = lines.flatMap((line) => (line.trim() === "" ? [] : line.trimEnd().length));
  const width = quantile(lengths, 0.9);
  if (lengths.length < 20 || width >= NARROWEST + 10 || width < NARROW_COLUMN) return false;
  const wrapped = lines.filter(
    (line, at) => line.trimEnd().length >= width * 0.75 && /^\s*\p{Ll}/u.test(lines[at + 1] ?? ""),
  );
  return wrapped.length * 10 >= lengths.length;
}

/** Sentences, names and brackets run on over the ends of lines that fill the width; where none does, lines only happen to be long. */
function flows(lines: string[], width: number): boolean {
  const ends = lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? "";
    const length = line.trimEnd().length;
    return length >= width * 0.8 && length <= width + 8 && next.trim() !== "" ? [{ line: line.trimEnd(), next }] : [];
  });
  const over = ends.filter(({ line, next }) => goesOn(line, next) || SMALL_END.test(line) || endsInInitial(line));
  return ends.length < FEWEST_FULL || over.length * 12 >= ends.length;
}

/** "2018 Reed, A.", "07/14 – 12/16 Lecturer" */
const LEAD =
  /^\s*(?:\d{1,2}\/)?(?:19|20)?\d{2}\+?\s*(?:[-–—]+\s*(?:\d{1,2}\/)?(?:(?:19|20)?\d{2}|now|present)?)?:?\s+\p{Lu}/u;

const DATED_END =
  /[,(]\s?(?:\p{L}{3,9}\.?\s)?(?:(?:19|20)\d{2}\s?[-–—]+\s?(?:\p{L}{3,9}\.?\s)?)?(?:(?:19|20)\d{2}|present|now|today|date)\)?[.;]?$/u;

const DATE_COLUMN = /(?:\s{2,}|\t)(?:\p{L}{3,9}\.?\s)?(?:19|20)\d{2}(?:\s?[-–—]+\s?[\p{L}\d. ]{0,12})?$/u;

/**
 * "Lecturer, Kvam University      2019–2021" is an entry with its date at the edge, below "Fellow, Harbour Institute of the
 * North 2021–present", which had no room for the gap, and below a sentence that ends.
 */
function startsDated(line: string, next: string): boolean {
  if (!DATE_COLUMN.test(next.trimEnd()) || !/^\s*\p{Lu}/u.test(next)) return false;
  const text = line.trimEnd();
  const sameEdge = Math.abs(text.length - next.trimEnd().length) <= 2;
  return /\p{L}{2}\.$/u.test(text) || (sameEdge && DATE_COLUMN.test(text.replace(/\s(?=\S*\d{4}\S*$)/u, "  ")));
}

const BEGUN = /^\s*\p{Lu}[\p{L}’'-]+,\s\p{Lu}\.[^\d:]*\((?:19|20)\d{2}\)\.\s*$/u;

const OF_NAME = /(?:University|Institute|Department|School|College|Cent(?:er|re)|Faculty)$/;

const SMALL_END =
  /(?<!\p{L})(?:and|or|of|the|in|for|with|on|to|at|by|a|an|from|into|as|is|are|was|de|la|und|der|et|Vol\.?|pp?\.|No\.)$/u;

/** A bracket or quote that the line leaves open and the next line closes before it opens another. */
function closesHere(line: string, next: string): boolean {
  const open = line.lastIndexOf("(") > line.lastIndexOf(")") ? /^[^()]{1,120}\)/u : null;
  const quote = line.lastIndexOf("“") > line.lastIndexOf("”") ? /^[^“”]{1,200}”/u : null;
  return (open?.test(next) ?? false) || (quote?.test(next) ?? false);
}

/** "Reed, A. 2018. Slow but" + "Steady Tides. Harbour Letters": sentences run over such lines, and this one was not at its end. */
function runsIn(line: string, next: string): boolean {
  if (!/[\p{L}\d]$/u.test(line.trimEnd()) || !/^\s*[\p{L}“"‘(]/u.test(next) || ENDED.test(line.trimEnd())) return false;
  if (isInverted(next) || namesBelow(line, next) || placeBelow(line, next)) return false;
  return [line, next].some((text) => STOP_INSIDE.test(text.trim()));
}

/** An address or the pages end a reference, where no stop follows. */
const ENDED = /(?:^|\s)\S*(?:\/\/|www\.|10\.\d{4})\S*$|\d[-–]\d+$/u;

/** A sentence that ends inside a line: "… of tides. Harbour". */
const STOP_INSIDE = /(?:(?<=^|\s)[\p{L}-]*\p{Ll}{4}|\b\d{4}\)?)[”"]?\.[”"]?\s+[“"[(]?\p{Lu}/u;

/** "…Journal of Tides, Vol." + "12, pp. 3–9" */
function goesOn(line: string, next: string): boolean {
  return /[,(–&]$/.test(line.trimEnd()) || /^\s*(?:\p{Ll}|\(|\d{1,3}(?!\d|[.)]\s|\]))/u.test(next);
}

/** Where the last column of a line begins; 0 for a line of one column. */
function columnOf(line: string): number {
  const gaps = [...line.trimEnd().matchAll(/(?<=\S)(?:\s{3,}|\t)(?=\S)/g)];
  const last = gaps.at(-1);
  return last ? last.index + last[0].length : 0;
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
