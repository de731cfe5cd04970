import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";

/**
 * What a publication counts as. Kinds stay apart, and only what is published (or accepted) counts as its kind:
 * a conference paper still under review is "submitted", whatever it hopes to become.
 */
export const COUNTED_AS = [
  "conference",
  "journal",
  "workshop",
  "preprint",
  "submitted",
  "working",
  "book",
  "thesis",
  "other",
] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

export function countedAs(kind: PublicationKind, status: PublicationStatus): CountedAs {
  return status === "published" ? kind : status;
}

/** Kinds that have appeared. Submitted, unfinished and preprinted works, and theses, are counted as such and nowhere else. */
export const PUBLISHED: ReadonlySet<CountedAs> = new Set(["conference", "journal", "workshop", "book", "other"]);

/** Works a candidate is counted as first author of: it is told in these words wherever the number stands. */
export const isFirstAuthored = (work: { countedAs: CountedAs; firstAuthor: boolean }): boolean =>
  work.firstAuthor && PUBLISHED.has(work.countedAs);
export const FIRST_AUTHORED = {
  short: "published as first author",
  long: "Published works with the candidate first, or sharing the first place; preprints, theses and what is not out yet are not among them.",
};

/**
 * Versions of one work from the strongest to the weakest. A work counts once, as its strongest version: what appeared in
 * a journal and in proceedings counts as a journal article, what appeared in proceedings, at a workshop and as a preprint
 * as a conference paper; a workshop paper or a preprint alone is never more than that.
 */
export const STRENGTH: readonly CountedAs[] = [
  "journal",
  "conference",
  "book",
  "workshop",
  "thesis",
  "other",
  "preprint",
  "submitted",
  "working",
];

/** How one is called in a cell, and many in the head of a column. */
export const COUNTED_NAMES: Record<CountedAs, { one: string; many: string }> = {
  conference: { one: "Conference", many: "Conf." },
  journal: { one: "Journal", many: "Journ." },
  workshop: { one: "Workshop", many: "Wksp." },
  preprint: { one: "Preprint", many: "Prepr." },
  submitted: { one: "In submission", many: "In subm." },
  working: { one: "In preparation", many: "In prep." },
  book: { one: "Book", many: "Book" },
  thesis: { one: "Thesis", many: "Thesis" },
  other: { one: "Other", many: "Other" },
};
