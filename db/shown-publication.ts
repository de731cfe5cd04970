import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { teachInstitutions } from "#db/folding.ts";
import { publications } from "#db/schema/publications.ts";
import { shownName } from "#db/shown-name.ts";
import { shownStage } from "#db/shown-stage.ts";
import { shownVenueIn } from "#db/shown-venue.ts";
import { hiddenFrom, tellsWho } from "#lib/access/hidden.ts";
import type { Hideable, SeatedViewer } from "#lib/access/viewer.ts";

const p = publications;

/** The columns of a publication that something may be hidden in, as this viewer may read, filter and order by them. */
export function shownPublication(viewer: SeatedViewer) {
  const hides = hiddenFrom(viewer);
  if (hides.has("institutions")) teachInstitutions();
  const links = hides.size > 0 && tellsWho(hides);
  // The year of a thesis is that of a degree.
  const year = hides.has("graduation dates")
    ? sql<number | null>`(CASE WHEN ${p.kind} <> 'thesis' THEN ${p.year} END)`
    : p.year;
  return {
    viewer,
    hides,
    own: toldBy("publications", viewer),
    mate: toldBy("mate", viewer),
    version: toldBy("version", viewer),
    candidateName: shownName(viewer),
    stage: shownStage(viewer),
    authorsText: hides.has("names") ? sql<string>`''` : p.authorsText,
    venue: shownWords(hides, p.venue),
    venueAsPrinted: shownWords(hides, p.venueAsPrinted),
    host: shownWords(hides, p.host),
    // "Best paper at …" and "Appeared at …" name a venue too.
    distinction: shownWords(hides, p.distinction),
    workshopVersion: shownWords(hides, p.workshopVersion),
    year,
    doi: links ? NOTHING : p.doi,
    arxiv: links ? NOTHING : p.arxiv,
    links: links ? sql<{ url: string; label: string }[]>`'[]'`.mapWith(p.links) : p.links,
  };
}

/**
 * The words for a venue. A report or a thesis appears at an institution, and some meetings are named for one: such a venue
 * goes where institutions are hidden.
 */
function shownWords<C extends SQLiteColumn | SQL>(hides: ReadonlySet<Hideable>, words: C): C | typeof NOTHING {
  if (hides.has("venues")) return NOTHING;
  return hides.has("institutions")
    ? sql<string | null>`(CASE WHEN names_institution(${words}) = 0 THEN ${words} END)`
    : words;
}

/** SQL of what a work is asked of each of its rows and versions; a version has no author of its own. */
export interface Told {
  candidateId: SQL;
  /** As it is shown. */
  venue: SQL;
  /** As documents print it. */
  printedVenue: SQL;
  /** Every `spelling` of a venue in the opening, and what it is `shown` as. */
  spellings: SQL;
  year: SQL;
  place: SQL;
  authorPosition: SQL;
  authorCount: SQL;
  authorsTruncated: SQL;
  firstAuthor: SQL;
}

/** @param from what the row is called in the statement. */
function toldBy(from: "publications" | "mate" | "version", viewer: SeatedViewer): Told {
  const hides = hiddenFrom(viewer);
  const of = (column: string) => sql.raw(`${from}.${column}`);
  const venue = shownWords(hides, of("venue")) as SQL;
  return {
    candidateId: of("candidate_id"),
    venue: hides.has("venues") ? NOTHING : shownVenueIn(viewer.seat.openingId, venue),
    printedVenue: venue,
    spellings: spellingsIn(viewer.seat.openingId),
    year: hides.has("graduation dates")
      ? sql`(CASE WHEN ${of("kind")} <> 'thesis' THEN ${of("year")} END)`
      : of("year"),
    place: of("counted_as"),
    authorPosition: of("author_position"),
    authorCount: of("author_count"),
    authorsTruncated: of("authors_truncated"),
    firstAuthor: of("first_author"),
  };
}

/** Read from the index of venues, and from the few works that have several versions. */
function spellingsIn(openingId: number): SQL {
  const versions = sql`SELECT v.venue FROM publications AS w JOIN publication_versions AS v ON v.publication_id = w.id
    WHERE w.opening_id = ${openingId} AND (w.version_count > 1 or w.together = 1) AND w.version_count > 1`;
  const all = sql`SELECT DISTINCT venue AS spelling FROM publications WHERE opening_id = ${openingId} UNION ${versions}`;
  return sql`SELECT spelling, ${shownVenueIn(openingId, sql.raw("spelling"))} AS shown FROM (${all}) WHERE spelling IS NOT NULL`;
}

export type ShownPublication = ReturnType<typeof shownPublication>;

const NOTHING = sql<string | null>`NULL`;
