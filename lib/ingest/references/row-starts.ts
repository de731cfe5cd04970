import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { opensReference } from "#lib/ingest/words/reference-start.ts";
import { findVenue } from "#lib/profile/venue.ts";

const YEAR_LAST = /\t\s*(?:19|20)\d{2}\s*$/;
/** Who it was written with, or where it may be read. */
const BESIDE = /^\W*(?:arxiv|(?:joint(?:ly)?(?: work)? )?with\s\p{Lu}|in:?\s\p{Lu}|to appear|submitted|accepted)/iu;

/** The rows that begin entries in a table that gives each paper several. Null where any row may be a paper. */
export function rowStarts(document: ReadDocument, blocks: Block[]): Set<Block> | null {
  if (blocks.some(({ kind }) => kind !== "row")) return null;
  return quotedRows(document, blocks) ?? datedRows(document, blocks);
}

const OPENS_QUOTE = /^\s*[“"„«][^”"“»]{8}/u;

/**
 * "“Slow tides of the north”" above "(with Ada Reed), Harbour Letters, 2019", each a row: the quotes begin the entries where
 * the first row opens with one and no row that does not begins as another entry would.
 */
function quotedRows(document: ReadDocument, blocks: Block[]): Set<Block> | null {
  const text = ({ span }: Block) => document.text.slice(span.start, span.end);
  const quoted = blocks.filter((block) => OPENS_QUOTE.test(text(block)));
  const rest = blocks.filter((block) => !quoted.includes(block));
  if (quoted.length < 2 || quoted[0] !== blocks[0] || rest.length === 0 || quoted.length * 3 < blocks.length)
    return null;
  const begins = (block: Block) =>
    /^\s*(?:19|20)\d{2}\W*\t|[“"„«][^”"“»]{20}/u.test(text(block)) || opensReference(text(block));
  return rest.some(begins) ? null : new Set(quoted);
}

/**
 * The rows that begin entries in a table that gives each paper several: "Slow tides⇥2019" above "Harbour Letters 12, 3–9",
 * the year behind the title alone. Null for tables in which a row without a year may be a paper too.
 */
function datedRows(document: ReadDocument, blocks: Block[]): Set<Block> | null {
  if (blocks.length < 4) return null;
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

/** "Shown at the Harbour Days 2021", "Reduced the drift by a third", "Poster at …": what was done with a paper, or in it. */
const NOTE =
  /^\W*(?:(?:(?:oral|poster|spotlight|talk|paper|work|featured|best paper)\s)?\p{Lu}?\p{Ll}+ed\s|poster\b|oral\b|spotlight\b|best (?:paper|poster|talk)|winner\b|an? \p{Ll})/iu;

/**
 * Papers as rows, as templates set their entries, and below them as lists what is told of them: the rows alone. Null where
 * a list may hold papers or where they appeared.
 */
export function rowsAboveNotes(document: ReadDocument, blocks: Block[]): Block[] | null {
  const rows = blocks.filter(({ kind }) => kind === "row");
  const items = blocks.filter(({ kind }) => kind === "item");
  if (blocks[0] !== rows[0] || rows.length < 2 || items.length === 0 || rows.length + items.length < blocks.length)
    return null;
  const text = ({ span }: Block) => document.text.slice(span.start, span.end);
  const isNote = (block: Block) => NOTE.test(text(block)) && !opensReference(text(block));
  const isTold = rows.every((row) => row.span.end - row.span.start >= 80);
  return isTold && items.filter(isNote).length * 3 >= items.length * 2 ? rows : null;
}
