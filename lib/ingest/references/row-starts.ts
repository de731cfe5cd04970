import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { findVenue } from "#lib/profile/venue.ts";

const YEAR_LAST = /\t\s*(?:19|20)\d{2}\s*$/;
/** Who it was written with, or where it may be read. */
const BESIDE = /^\W*(?:arxiv|(?:joint(?:ly)?(?: work)? )?with\s\p{Lu}|in:?\s\p{Lu}|to appear|submitted|accepted)/iu;

/**
 * The rows that begin entries in a table that gives each paper several: "Slow tides⇥2019" above "Harbour Letters 12, 3–9",
 * the year behind the title alone. Null for tables in which a row without a year may be a paper too.
 */
export function rowStarts(document: ReadDocument, blocks: Block[]): Set<Block> | null {
  if (blocks.length < 4 || blocks.some(({ kind }) => kind !== "row")) return null;
  const text = ({ span }: Block) => document.text.slice(span.start, span.end);
  const dated = blocks.filter((block) => YEAR_LAST.test(text(block)));
  const rest = blocks.filter((block) => !dated.includes(block));
  if (dated.length < 2 || dated[0] !== blocks[0] || rest.length * 3 < dated.length * 2) return null;
  const isBelow = (block: Block) => {
    const printed = text(block).replace(/\s+/gu, " ").trim();
    return (
      BESIDE.test(printed) ||
      ["venue", "people", "labels"].includes(pieceKind(passageOf(document, [block]))) ||
      (printed.length < 120 && (VENUE_CUE.test(printed) || findVenue(printed.split(",")[0] ?? "") !== null))
    );
  };
  return rest.filter(isBelow).length * 4 >= rest.length * 3 ? new Set(dated) : null;
}
