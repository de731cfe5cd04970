import type { Correction } from "#lib/ingest/correction.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import type { ImportRow } from "#lib/ingest/import-row.ts";

/** A correction in force, as the draft page lists it. */
export interface CorrectionRow {
  id: number;
  correction: Correction;
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
  /** Null until it has been read. Corrections applied. */
  reading: { readAt: number; draft: Draft; corrections: CorrectionRow[] } | null;
}
