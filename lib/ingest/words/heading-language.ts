import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { SectionKind } from "#lib/ingest/words/headings.ts";

/** What headings say in a language, or in several that lie near each other. */
export interface HeadingLanguage {
  /** Letters without which nothing is said in it. */
  letters?: RegExp;
  /** Which section: in order, the first that matches decides. */
  sections: readonly [SectionKind, RegExp][];
  /** What a heading over publications says about the kind of each. */
  kinds: readonly [PublicationKind, RegExp][];
  /** What it says about how far they got. */
  statuses: readonly [PublicationStatus, RegExp][];
  /** Words that often stand beside those of the vocabulary and say nothing themselves. */
  fillers: readonly RegExp[];
}

/** Words with no letter directly before or behind them, whatever the alphabet. */
export const wholeWords = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");
