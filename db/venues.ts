import { and, eq, gt, inArray, isNotNull } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidates } from "#db/schema/candidates.ts";
import { publications } from "#db/schema/publications.ts";
import { watchedVenues } from "#db/schema/tables.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import { shownName } from "#db/shown-name.ts";
import { shownNames } from "#db/shown-venue.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { institutionsIn } from "#lib/ingest/shield/hidden-places.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import { shownVenue } from "#lib/tables/venue-name.ts";
import type { VenueRow } from "#lib/tables/venues.ts";

/** Kinds that appear at a venue: what is only submitted, or on a preprint server, has appeared nowhere yet. */
const APPEARED = COUNTED_AS.flatMap((kind, place) =>
  kind === "conference" || kind === "journal" || kind === "workshop" || kind === "book" || kind === "other"
    ? [place]
    : [],
);

/**
 * The venues where candidates the viewer may see have published, by name: a work counts at every venue where one of its
 * versions appeared, once at each. None where venues are hidden.
 */
export function listVenues(viewer: SeatedViewer): VenueRow[] {
  if (hiddenFrom(viewer).has("venues")) return [];
  const blind = hiddenFrom(viewer).has("institutions");
  // A report appears at an institution, and some meetings are named for one.
  const rows = [...strongestVersions(viewer), ...weakerVersions(viewer)].filter(
    ({ venue }) => !blind || institutionsIn(venue).length === 0,
  );
  const names = shownNames(viewer.seat.openingId);
  const venues = Map.groupBy(rows, (row) => shownVenue(names, row.venue));
  const watched = new Set(watchedNames(viewer.seat.openingId).map((venue) => shownVenue(names, venue)));
  return [...venues]
    .map(([venue, works]) => ({ ...summarise(venue, works), watched: watched.has(venue) }))
    .sort((a, b) => (a.venue < b.venue ? -1 : 1));
}

function strongestVersions(viewer: SeatedViewer): Work[] {
  const rows = database()
    .select({ ...WORK, name: shownName(viewer), venue: publications.venue, year: publications.year })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(and(visibleCandidate(viewer), isNotNull(publications.venue), inArray(publications.countedAs, APPEARED)))
    .values() as WorkValues[];
  return rows.map(workOf);
}

/** Where works have appeared besides: a workshop before the conference, a journal after it. */
function weakerVersions(viewer: SeatedViewer): Work[] {
  const rows = database()
    .select({ ...WORK, name: shownName(viewer), venue: publicationVersions.venue, year: publicationVersions.year })
    .from(publicationVersions)
    .innerJoin(publications, eq(publications.id, publicationVersions.publicationId))
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(
      and(
        visibleCandidate(viewer),
        gt(publicationVersions.version, 0),
        eq(publicationVersions.printing, 0),
        isNotNull(publicationVersions.venue),
        inArray(publicationVersions.countedAs, APPEARED),
      ),
    )
    .values() as WorkValues[];
  return rows.map(workOf);
}

const WORK = { workKey: publications.workKey, firstAuthor: publications.firstAuthor, candidateId: candidates.id };

interface Work {
  venue: string;
  workKey: string;
  year: number | null;
  firstAuthor: boolean;
  candidateId: number;
  name: string;
}

/** The columns of a work as they come from the file: tens of thousands of rows are taken as they are. */
type WorkValues = [
  workKey: string,
  firstAuthor: 0 | 1,
  candidateId: number,
  name: string,
  venue: string,
  year: number | null,
];

const workOf = ([workKey, firstAuthor, candidateId, name, venue, year]: WorkValues): Work => {
  return { workKey, firstAuthor: firstAuthor === 1, candidateId, name, venue, year };
};

function watchedNames(openingId: number): string[] {
  return database()
    .select({ venue: watchedVenues.venue })
    .from(watchedVenues)
    .where(eq(watchedVenues.openingId, openingId))
    .all()
    .map(({ venue }) => venue);
}

function summarise(venue: string, works: Work[]): Omit<VenueRow, "watched"> {
  const years = new Set(works.flatMap((work) => (work.year === null ? [] : [work.year])));
  const people = Map.groupBy(works, (work) => work.candidateId);
  return {
    venue,
    papers: countWorks(works),
    firstAuthor: countWorks(works.filter((work) => work.firstAuthor)),
    years: [...years].sort((a, b) => a - b),
    who: [...people]
      .map(([candidateId, own]) => ({
        candidateId,
        name: own[0]?.name ?? "",
        papers: countWorks(own),
        first: countWorks(own.filter((work) => work.firstAuthor)),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.candidateId - b.candidateId)),
  };
}

/** How many different works. */
const countWorks = (works: readonly Work[]): number =>
  works.length < 2 ? works.length : new Set(works.map(({ workKey }) => workKey)).size;
