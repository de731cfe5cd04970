/** A year, a hyphen and two digits: "2011-17" is a stretch of years, "2007-11" may be one or a month. */
const PAIR = /(?<![\d-])((?:19|20)\d{2})-(\d{2})(?![\d-])/gu;

/**
 * The text with the hyphen of "2007-11" made a dash, which no month is written with, where its author writes stretches
 * of years so ("2011-17", "1998-00") and never a month ("2018-05"). Lengths stay.
 */
export function withYearRanges(text: string): string {
  const pairs = Array.from(text.matchAll(PAIR), ([, year = "", end = ""]) => ({
    start: Number(year.slice(2)),
    end: Number(end),
  }));
  const isRange = pairs.every(({ start, end }) => end > start || start > 85);
  if (!isRange || !pairs.some(({ end }) => end > 12 || end === 0)) return text;
  return text.replace(PAIR, (_, year, end) => `${year}–${end}`);
}
