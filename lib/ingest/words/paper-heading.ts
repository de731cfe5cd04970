import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { HeadingSense } from "#lib/ingest/words/headings.ts";

/** "With Carl Stone and Petra Hale", "(joint with C. Stone)": the first line below a title that leaves its owner out. */
const WITH_OTHERS =
  /^\W*(?:[Jj]oint(?:ly)?(?: work)? )?[Ww]ith \p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,4}\W*(?:$|,|\s(?:and|&)\s)/u;

/**
 * True for a heading of no known words that is the title of a paper, though it ranks like the headings of sections: in a
 * list of papers, above `next` whose first line says with whom it was written. `within` is what the part before it holds.
 */
export function isPaperHeading({ text }: ReadDocument, next: Block | undefined, within: HeadingSense): boolean {
  if (within.kind !== "publications" || next?.kind !== "paragraph") return false;
  return WITH_OTHERS.test(text.slice(next.span.start, next.lines[1] ?? next.span.end).trim());
}
