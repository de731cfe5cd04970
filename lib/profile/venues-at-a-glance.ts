import type { ProfilePublication } from "#lib/profile/profile.ts";

/** Venues of appeared works, most first, with how many of them have the candidate first. */
export function venuesAtAGlance(
  publications: readonly Pick<ProfilePublication, "venue" | "countedAs" | "firstAuthor">[],
): { venue: string; count: number; first: number }[] {
  const appeared = publications.filter(
    ({ countedAs }) => !["preprint", "submitted", "working", "thesis"].includes(countedAs),
  );
  const venues = Map.groupBy(appeared, ({ venue }) => venue ?? "");
  venues.delete("");
  return [...venues]
    .map(([venue, works]) => ({ venue, count: works.length, first: works.filter((work) => work.firstAuthor).length }))
    .sort((a, b) => b.count - a.count || (a.venue < b.venue ? -1 : 1));
}
