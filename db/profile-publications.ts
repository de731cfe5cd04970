import { and, asc, eq, ne, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import type { ReceiptColumns } from "#db/receipts.ts";
import { authorships, candidates, publications } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { shownNames } from "#db/shown-venue.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { CandidateProfile, Receipt } from "#lib/profile/profile.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import type { PrintedAuthor } from "#lib/tables/publications.ts";
import { shownVenue } from "#lib/tables/venue-name.ts";

/** The publications of one candidate, latest first, with authors and the other visible candidates who share a work. */
export function readPublications(
  viewer: SeatedViewer,
  scope: SQL,
  candidateId: number,
  receipt: (row: ReceiptColumns) => Receipt,
): CandidateProfile["publications"] {
  const rows = database()
    .select({ row: publications })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(scope)
    .orderBy(sql`${publications.year} DESC NULLS FIRST`, asc(publications.documentId), asc(publications.start))
    .all();
  const authors = readAuthors(scope);
  const others = otherCandidates(viewer, candidateId);
  const names = shownNames(viewer.seat.openingId);
  return rows.map(({ row }) => ({
    id: row.id,
    title: row.title,
    authors: authors.get(row.id) ?? [],
    authorsText: row.authorsText,
    authorCount: row.authorCount,
    authorsTruncated: row.authorsTruncated,
    authorPosition: row.authorPosition,
    firstAuthor: row.firstAuthor,
    venue: shownVenue(names, row.venue),
    venueAsPrinted: row.venueAsPrinted,
    year: row.year,
    countedAs: COUNTED_AS[row.countedAs] ?? "other",
    status: row.status,
    distinction: row.distinction,
    workshopVersion: row.workshopVersion,
    links: row.links,
    alsoBy: others.get(row.workKey) ?? [],
    receipt: receipt(row),
  }));
}

function readAuthors(scope: SQL): Map<number, PrintedAuthor[]> {
  const rows = database()
    .select({
      id: authorships.publicationId,
      name: authorships.name,
      self: authorships.self,
      equal: authorships.equal,
    })
    .from(authorships)
    .innerJoin(publications, eq(publications.id, authorships.publicationId))
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(scope)
    .orderBy(asc(authorships.publicationId), asc(authorships.position))
    .all();
  const groups = Map.groupBy(rows, (row) => row.id);
  return new Map([...groups].map(([id, list]) => [id, list.map(({ name, self, equal }) => ({ name, self, equal }))]));
}

/** Visible candidates who have a work of this one too, by work. */
function otherCandidates(
  viewer: SeatedViewer,
  candidateId: number,
): Map<string, { candidateId: number; name: string }[]> {
  const own = sql`SELECT ${publications.workKey} FROM ${publications} WHERE ${publications.candidateId} = ${candidateId}`;
  const rows = database()
    .selectDistinct({ workKey: publications.workKey, candidateId: candidates.id, name: shownName(viewer) })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(
      and(
        visibleCandidate(viewer),
        eq(publications.openingId, viewer.seat.openingId),
        ne(publications.candidateId, candidateId),
        ne(publications.workKey, ""),
        sql`${publications.workKey} IN (${own})`,
      ),
    )
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
    .all();
  const groups = Map.groupBy(rows, (row) => row.workKey);
  return new Map([...groups].map(([key, list]) => [key, list.map(({ workKey: _, ...other }) => other)]));
}
