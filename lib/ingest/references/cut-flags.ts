/** What parts two chunks; flags add up ("comma" and "style" at one place). */
export const CUT = {
  start: 1,
  line: 2,
  stop: 4,
  comma: 8,
  semicolon: 16,
  colon: 32,
  style: 64,
  quote: 128,
  bracket: 256,
  dash: 512,
  and: 1024,
  question: 2048,
  token: 4096,
  tab: 8192,
  /** A full stop after an abbreviation or initial: it may end a sentence, but usually does not. */
  weakStop: 16384,
  bar: 32768,
  /** Two strokes, behind which lists in Cyrillic set the place. */
  strokes: 65536,
} as const;
