/** "**Slow tides. **Ada Reed": the marks close behind the blank, where the standard lets none close. */
const CLOSED_LATE = /(?<![\\*_\w])(\*\*|__)(?=[^\s*_])([^*_\n]{2,300}?[^\s*_\\])([ \t]{1,3})\1(?=[^\s*_])/gu;
/**
 * "_Harbour Letters, _10(2012)", "*Harbour Letters *3(2018)": so do the single ones. A single star in front of a name is a
 * footnote's: behind such marks a number or a bracket must follow, or a word behind a comma or a stop.
 */
const CLOSED_LATE_ONCE = /(?<![\\*_\w])([*_])(?=[\p{L}\d«“"])([^*_\n]{4,200}?[^\s*_\\])([ \t]{1,3})\1(?=[\d([])/gu;
/** "** Slow tides**, Ada Reed": the marks open in front of the blank. */
const OPENED_EARLY = /(?<=^|[\s(])(\*\*|__)([ \t]{1,3})([^\s*_][^*_\n]{2,300}?[^\s*_\\])\1(?=[\s.,;:)]|$)/gmu;

/**
 * Marks of emphasis with a blank on their inner side, as writers and conversions leave them: the blank moves to the outer
 * side, so that the words are set as they were meant to be. The text keeps its length.
 */
export function withWholeEmphasis(source: string): string {
  return source
    .replace(CLOSED_LATE, "$1$2$1$3")
    .replace(CLOSED_LATE_ONCE, "$1$2$1$3")
    .replace(OPENED_EARLY, "$2$1$3$1");
}
