import type { ProfilePublication } from "#lib/profile/profile.ts";
import { PUBLISHED } from "#lib/tables/counted-as.ts";

interface Venued extends Pick<ProfilePublication, "firstAuthor"> {
  versions: readonly Pick<ProfilePublication, "venue" | "countedAs">[];
}

/** Venues where versions of works appeared, most first: how many works, and how many of them have the candidate first. */
export function venuesAtAGlance(publications: readonly Venued[]): { venue: string; count: number; first: number }[] {
  const appeared = publications.flatMap(({ versions, firstAuthor }) => {
    const there = versions.filter(({ countedAs }) => PUBLISHED.has(countedAs));
    return [...new Set(there.map(({ venue }) => venue))].map((venue) => ({ venue, firstAuthor }));
  });
  const venues = Map.groupBy(appeared, ({ venue }) => venue ?? "");
  venues.delete("");
  return [...venues]
    .map(([venue, works]) => ({ venue, count: works.length, first: works.filter((work) => work.firstAuthor).length }))
    .sort((a, b) => b.count - a.count || (a.venue < b.venue ? -1 : 1));
}
