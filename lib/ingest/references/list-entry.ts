import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passage.ts";

/** A year that stands above entries, and where. */
export interface HeadedYear {
  value: number;
  span: Span;
}

/** One entry of a list of publications, with the year heading it stands under. */
export interface ListEntry {
  passage: Passage;
  year?: HeadedYear;
}
