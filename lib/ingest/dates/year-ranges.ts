import { everyMatch } from "#lib/every-match.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";

/** A year, a hyphen and two digits: "2011-17" is a stretch of years, "2007-11" may be one or a month. */
const PAIR = /(?<![\d-])((?:19|20)\d{2})-(\d{2})(?![\d-])/gu;

/** "2011–13": no month is written with such a dash. */
const DASHED = /(?<![\d–-])(?:19|20)\d{2}–\d{2}(?![\d–-])/u;

/** What ends a stretch of time: "Sep 2019", "09/2019", "2019", "present". */
const END =
  "(?:(?:\\p{L}{3,9}[.,]? )?(?:\\d{1,2}[./])?(?:19|20)\\d{2}(?!\\d)|(?:present|now|today|current|ongoing|сега|момента|до момента|понастоящем|денес|данас|(?:حتى |إلى |الى )?(?:الآن|الان|الوقت الحاضر|تاريخه)|(?:ال)?حاضر|مستمر|تاکنون|اکنون|nay|(?:đến |hiện )nay|gaur egun|gaur|actualitat|avui|actualidade|hoxe)(?!\\p{L}))";
/** "Jun 2019 –⇥Sep 2019", "2019⇥–⇥2021": the tab in front of the dash or behind it, of a stretch that stands in two cells. */
const PARTED = new RegExp(
  `(?<=(?<!\\d)(?:19|20)\\d{2}[ \\t]?[-–—]{1,3} ?)\\t(?=${END})|(?<=(?<!\\d)(?:19|20)\\d{2})\\t(?=[-–—]{1,3}[ \\t]${END})`,
  "giu",
);

const BEGUN = /(?<!\d)(?:19|20)\d{2} ?[-–—]{1,3}\s*$/u;
const ENDED = new RegExp(`^${END} *(?:[\\t\\n]|\\)|$)`, "iu");
/** Longer than any date is printed. */
const LONGEST = 32;

/** The blocks with "Jun 2019 –" and "Sep 2021", alone in its cell or closing a bracket on the line below, as one line. */
export function joinRangeLines(document: ReadDocument): ReadDocument {
  const { text } = document;
  const endsRange = (start: number, block: Block) =>
    BEGUN.test(text.slice(Math.max(block.span.start, start - LONGEST), start)) &&
    ENDED.test(text.slice(start, Math.min(block.span.end, start + LONGEST)));
  const blocks = document.blocks.map((block) => {
    const lines = block.lines.filter((start, at) => at === 0 || !endsRange(start, block));
    return lines.length < block.lines.length ? { ...block, lines } : block;
  });
  return { ...document, blocks };
}

/** "2015⇥2019⇥Lecturer": cells for the start and the end, with nothing between them. */
const PAIR_OF_CELLS = new RegExp(
  `(?<=^|[\\n\\t])((?:\\p{L}{3,9}[.,]? )?(?:\\d{1,2}[./])?((?:19|20)\\d{2}))\\t(?=(${END})(?:[\\t\\n]|$))`,
  "giu",
);

/**
 * The text with every stretch of time in one cell, where a table or a form has one for its start and one for its end.
 * Lengths stay.
 */
export function withWholeRanges(text: string): string {
  return text.replace(PARTED, " ").replace(PAIR_OF_CELLS, (all, start: string, year: string, end: string) => {
    const last = /\d{4}$/.exec(end)?.[0];
    return last === undefined || Number(last) >= Number(year) ? `${start}–` : all;
  });
}

/**
 * The text with the hyphen of "2007-11" made a dash, which no month is written with, where its author writes stretches
 * of years so ("2011-17", "1998-00") and never a month ("2018-05"). Lengths stay.
 */
export function withYearRanges(text: string): string {
  const pairs = everyMatch(text, PAIR).map(([, year = "", end = ""]) => ({
    start: Number(year.slice(2)),
    end: Number(end),
  }));
  const isRange = pairs.every(({ start, end }) => end > start || start > 85);
  if (!isRange || !(pairs.some(({ end }) => end > 12 || end === 0) || DASHED.test(text))) return text;
  return text.replace(PAIR, (_, year, end) => `${year}–${end}`);
}
