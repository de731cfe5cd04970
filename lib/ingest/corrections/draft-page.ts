import type { Draft, PageLayout } from "#lib/ingest/draft.ts";
import type { ImportRow } from "#lib/ingest/intake/import-row.ts";
import type { Misgiving } from "#lib/ingest/sureness/misgivings.ts";
import type { TextSegment } from "#lib/profile/mask.ts";

/** A correction in force, as the draft page lists it: never with the words it was made at, which may be masked. */
export interface CorrectionRow {
  id: number;
  /** "Title set to “…”". */
  words: string;
  /** Who made it. */
  by: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Its fact is no longer found in the document. */
  unplaced: boolean;
}

/** One document on the desk with all that is known of it. */
export interface DraftPage {
  row: ImportRow;
  /** Null until it has been read. */
  reading: {
    /** Milliseconds since 1970: names this reading. */
    readAt: number;
    /** Corrections applied; `text` is empty: the text is shown masked. */
    draft: Draft;
    /** What speaks against the draft as a whole. */
    misgivings: Misgiving[];
    segments: TextSegment[];
    /** Where the text stands on the pages, without protected places; null when there are none to draw. */
    layout: PageLayout | null;
    corrections: CorrectionRow[];
  } | null;
  /** The next document to check; null when this is the last. */
  next: number | null;
}
