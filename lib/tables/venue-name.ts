import { z } from "zod";

const venue = z
  .string()
  .trim()
  .min(1, "Please give the venue a name.")
  .max(300, "Please keep the name under 300 letters.");

/** Venues, by the names they are shown under, that shall be called `to` in this opening: one is renamed, several are merged. */
export const venueNaming = z.object({
  from: z.array(venue).min(1, "Please select a venue first.").max(200),
  to: venue,
});
export type VenueNaming = z.infer<typeof venueNaming>;

/** Whether a venue, by the name it is shown under, is on the opening's list to watch. */
export const venueWatching = z.object({ venue, watched: z.boolean() });
export type VenueWatching = z.infer<typeof venueWatching>;

export const venueUndoing = z.object({ id: z.number().int().positive() });

/** A change of names that can be undone. */
export interface VenueChangeRow {
  id: number;
  /** Of the names it took, those the viewer may see. */
  from: string[];
  to: string;
  by: string;
  at: Date;
}

/** What a document's name for a venue is called in the opening; names that are not in it stay as they are. */
export type VenueNames = ReadonlyMap<string, string>;

/** What changes come to, applied one after the other: "A" → "B", then "B" → "C" shows "C" for both. */
export function namesAfter(changes: readonly { from: readonly string[]; to: string }[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { from, to } of changes) {
    for (const [printed, shown] of names) if (from.includes(shown)) names.set(printed, to);
    for (const name of from) if (!names.has(name)) names.set(name, to);
  }
  return new Map([...names].filter(([printed, shown]) => printed !== shown));
}

/** The name a venue is shown under. */
export const shownVenue = <V extends string | null>(names: VenueNames, venue: V): V | string =>
  venue === null ? venue : (names.get(venue) ?? venue);

/** Venues with counts, under the names they are shown by; those that have become one are counted together. */
export function countShown(
  names: VenueNames,
  venues: [name: string, count: number][],
): [name: string, count: number][] {
  if (!venues.some(([name]) => names.has(name))) return venues;
  const counts = new Map<string, number>();
  for (const [name, n] of venues) {
    const shown = shownVenue(names, name);
    counts.set(shown, (counts.get(shown) ?? 0) + n);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
