import { eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { publications } from "#db/schema/candidates.ts";
import { venueNames } from "#db/schema/tables.ts";
import type { VenueNames } from "#lib/tables/venue-name.ts";

/**
 * How the opening calls venues, by what documents call them. `publications.venue` keeps the document's word; every table,
 * facet, page and file reads through this. Never handed out whole: it also holds venues of candidates one may not see.
 */
export function shownNames(openingId: number): VenueNames {
  const rows = database()
    .select({ printed: venueNames.printed, shown: venueNames.shown })
    .from(venueNames)
    .where(eq(venueNames.openingId, openingId))
    .all();
  return new Map(rows.map(({ printed, shown }) => [printed, shown]));
}

/** SQL: the name a publication's venue is shown under. */
export const SHOWN_VENUE: SQL = sql`coalesce((SELECT ${venueNames.shown} FROM ${venueNames} WHERE ${venueNames.openingId} = ${publications.openingId} AND ${venueNames.printed} = ${publications.venue}), ${publications.venue})`;
