import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidates, publications } from "#db/schema/candidates.ts";
import { watchedVenues } from "#db/schema/tables.ts";
import { shownName } from "#db/shown-name.ts";
import { shownNames } from "#db/shown-venue.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import { shownVenue } from "#lib/tables/venue-name.ts";
import type { VenueRow } from "#lib/tables/venues.ts";

/** Kinds that appear at a venue: what is only submitted, or on a preprint server, has appeared nowhere yet. */
const APPEARED = COUNTED_AS.flatMap((kind, place) =>
  kind === "conference" || kind === "journal" || kind === "workshop" || kind === "book" || kind === "other"
    ? [place]
    : [],
);

/** The venues where candidates the viewer may see have published, by name; none where venues are hidden. */
export function listVenues(viewer: SeatedViewer): VenueRow[] {
  if (hiddenFrom(viewer).has("venues")) return [];
  const rows = database()
    .select({
      venue: publications.venue,
      workKey: publications.workKey,
      year: publications.year,
      firstAuthor: publications.firstAuthor,
      candidateId: candidates.id,
      name: shownName(viewer),
    })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(and(visibleCandidate(viewer), isNotNull(publications.venue), inArray(publications.countedAs, APPEARED)))
    .all();
  const names = shownNames(viewer.seat.openingId);
  const venues = Map.groupBy(rows, (row) => shownVenue(names, row.venue ?? ""));
  const watched = new Set(watchedNames(viewer.seat.openingId).map((venue) => shownVenue(names, venue)));
  return [...venues]
    .map(([venue, works]) => ({ ...summarise(venue, works), watched: watched.has(venue) }))
    .sort((a, b) => (a.venue < b.venue ? -1 : 1));
}

interface Work {
  workKey: string;
  year: number | null;
  firstAuthor: boolean;
  candidateId: number;
  name: string;
}

function watchedNames(openingId: number): string[] {
  return database()
    .select({ venue: watchedVenues.venue })
    .from(watchedVenues)
    .where(eq(watchedVenues.openingId, openingId))
    .all()
    .map(({ venue }) => venue);
}

function summarise(venue: string, works: Work[]): Omit<VenueRow, "watched"> {
  const distinct = new Set(works.map((work) => work.workKey));
  const first = new Set(works.filter((work) => work.firstAuthor).map((work) => work.workKey));
  const years = new Set(works.flatMap((work) => (work.year === null ? [] : [work.year])));
  const people = Map.groupBy(works, (work) => work.candidateId);
  return {
    venue,
    papers: distinct.size,
    firstAuthor: first.size,
    years: [...years].sort((a, b) => a - b),
    who: [...people]
      .map(([candidateId, own]) => ({
        candidateId,
        name: own[0]?.name ?? "",
        papers: own.length,
        first: own.filter((work) => work.firstAuthor).length,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.candidateId - b.candidateId)),
  };
}
