/** Asked only of the publications that were found. */
const OF_FOUND = ["title", "authors", "year", "venue", "all four", "kind", "status", "self"] as const;

/** What is compared, in the order of the tables. F1 is counted as twice the matches of all expected and all read. */
export const FIELDS = [
  "recall",
  "precision",
  "F1",
  ...OF_FOUND,
  "equal",
  "education",
  "edu. years",
  "employment",
  "emp. years",
  "name",
  "e-mail",
  "position",
  "protected",
  "rightly masked",
  "awards",
  "grants",
  "talks",
  "service",
  "teaching",
  "advising",
] as const;
export type Field = (typeof FIELDS)[number];

/** How often a field was right, of how often it was asked. */
export interface Tally {
  right: number;
  all: number;
}
export type Tallies = Partial<Record<Field, Tally>>;

/** Counts `right` of `all` more for a field. */
export function add(tallies: Tallies, field: Field, right: number | boolean, all = 1): void {
  const before = tallies[field] ?? { right: 0, all: 0 };
  tallies[field] = { right: before.right + Number(right), all: before.all + all };
}

/** All documents as one. */
export function sum(parts: Tallies[]): Tallies {
  const total: Tallies = {};
  for (const part of parts)
    for (const field of FIELDS) {
      const tally = part[field];
      if (tally) add(total, field, tally.right, tally.all);
    }
  return total;
}

/**
 * The share a floor is about: of publications, how many of all in the answers are found with this field right, so that
 * finding one more, read badly, lowers nothing; of all else, the share that was right. 0 … 1, null when never asked.
 */
export function reachedOf(field: Field, tallies: Tallies): number | null {
  const tally = tallies[field];
  return (OF_FOUND as readonly Field[]).includes(field) && tally
    ? share({ right: tally.right, all: tallies.recall?.all ?? 0 })
    : share(tally);
}

/** The share a floor is about, for each field that was asked. */
export function figuresOf(tallies: Tallies): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const field of FIELDS) {
    const reached = reachedOf(field, tallies);
    if (reached !== null) figures[field] = reached;
  }
  return figures;
}

/** The share that was right, 0 … 1; null when it was never asked. */
export function share(tally: Tally | undefined): number | null {
  return tally && tally.all > 0 ? tally.right / tally.all : null;
}
