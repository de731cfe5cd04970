import { eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
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

/** SQL: the name a venue is shown under in this opening. */
export function shownVenueIn(openingId: number, venue: SQL): SQL {
  return sql`coalesce((SELECT ${venueNames.shown} FROM ${venueNames} WHERE ${venueNames.openingId} = ${openingId} AND ${venueNames.printed} = ${venue}), ${venue})`;
}
