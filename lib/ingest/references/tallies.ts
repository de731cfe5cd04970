import type { PublicationEntry } from "#lib/ingest/draft.ts";
import { words } from "#lib/ingest/passages/passage.ts";

const COUNTS = /^(?:my|i\b|as of)[^.]*\b(?:h-?\s?index|citations?|publications)\b|^h-?\s?index\W+\d/iu;
/** "Summary: 9 First Author | 4 Co-Author | Citations: 90" */
const TALLY = /^\d+ (?:first|co|lead|senior|last)[\s-]?author(?:ed|s)?\b/iu;
/** "11 refereed, 5 as first author; 412 citations, h = 8" */
const SUMMARY =
  /^\d{1,3} (?:peer[- ])?(?:refereed|reviewed|published|papers|articles|publications)\b.{0,120}\b(?:citations\b|h\s?[-=]|(?:first|lead|senior|co)[- ]?author)/iu;

/** True for "My h-index is 14, …" above the papers: it counts them and is none. */
export function countsPapers({ title, authors, span }: PublicationEntry, text: string): boolean {
  if (TALLY.test(title.value) || SUMMARY.test(words(text, span))) return true;
  return authors.length === 0 && COUNTS.test(title.value);
}
