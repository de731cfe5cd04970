import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import { shownNames } from "#db/shown-venue.ts";
import { hiddenFrom, tellsWho } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { institutionsIn } from "#lib/ingest/shield/hidden-places.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import type { ShownVersion } from "#lib/tables/publication-row.ts";
import { shownVenue } from "#lib/tables/venue-name.ts";

/** A row of `publication_versions` as the viewer may read it. */
export interface FoundVersion extends ShownVersion {
  id: number;
  publicationId: number;
  version: number;
  printing: number;
  documentId: number;
  start: number;
  end: number;
  confidence: number;
}

/**
 * Versions of these publications, by publication, strongest first and each with what other documents print of it behind
 * it. The caller has found the publications through the viewer. Those that one line tells are not among them.
 */
export function readVersions(viewer: SeatedViewer, publicationIds: readonly number[]): Map<number, FoundVersion[]> {
  const rows = database()
    .select()
    .from(publicationVersions)
    .where(
      sql`${publicationVersions.publicationId} IN (SELECT value FROM json_each(${JSON.stringify(publicationIds)}))`,
    )
    .orderBy(
      asc(publicationVersions.publicationId),
      asc(publicationVersions.version),
      asc(publicationVersions.printing),
    )
    .all();
  const names = shownNames(viewer.seat.openingId);
  const hides = hiddenFrom(viewer);
  const told = (words: string | null): string | null =>
    words !== null && (hides.has("venues") || (hides.has("institutions") && institutionsIn(words).length > 0))
      ? null
      : words;
  const noLinks = hides.size > 0 && tellsWho(hides);
  const found = rows.map(
    ({ authors: _, kind, countedAs, venue, venueAsPrinted, year, distinction, links, ...row }) => ({
      ...row,
      countedAs: COUNTED_AS[countedAs] ?? "other",
      venue: shownVenue(names, told(venue)),
      venueAsPrinted: told(venueAsPrinted),
      year: kind === "thesis" && hides.has("graduation dates") ? null : year,
      distinction: told(distinction),
      links: noLinks ? [] : links,
    }),
  );
  return Map.groupBy(found, (row) => row.publicationId);
}

/** SQL over `publications`: a version of it that holds, for which `condition` is true of the row called "version". */
export function someVersion(publicationId: SQL, condition: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM publication_versions AS version WHERE ${and(
    eq(sql`version.publication_id`, publicationId),
    sql`version.printing = 0`,
    condition,
  )})`;
}
