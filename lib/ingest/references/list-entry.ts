import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";

/** A year that stands above entries, and where. */
export interface HeadedYear {
  value: number;
  span: Span;
}

/** One entry of a list of publications, with the year heading it stands under. */
export interface ListEntry {
  passage: Passage;
  year?: HeadedYear;
  /** An abstract below tells of it. */
  told?: true;
}

/** The words of an entry as they would read if the year beside or above it were printed in it. */
export const asDated = ({ passage, year }: ListEntry): Passage =>
  year === undefined ? passage : { ...passage, text: `${passage.text} (${year.value})` };
