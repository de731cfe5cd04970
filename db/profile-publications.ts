import { and, asc, eq, ne, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { receiptOf, type Source } from "#db/receipts.ts";
import { candidates } from "#db/schema/candidates.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { readSharedFirst } from "#db/shared-first.ts";
import { shownName } from "#db/shown-name.ts";
import { shownPublication } from "#db/shown-publication.ts";
import { shownNames } from "#db/shown-venue.ts";
import { type FoundVersion, readVersions } from "#db/work-versions.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Glimpse } from "#lib/profile/glance.ts";
import type { CandidateProfile, PrintedVersion, ProfileVersion } from "#lib/profile/profile.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import type { PrintedAuthor, WorkOwner } from "#lib/tables/publication-row.ts";
import { shownVenue } from "#lib/tables/venue-name.ts";

type Sources = ReadonlyMap<number, Source>;

/**
 * The publications of one candidate, latest first, each with its authors, its versions as the candidate's own documents
 * print them, and the other visible candidates who share the work.
 */
export function readPublications(
  viewer: SeatedViewer,
  scope: SQL,
  candidateId: number,
  sources: Sources,
): CandidateProfile["publications"] {
  const rows = readRows(viewer, scope);
  const versions = readVersions(
    viewer,
    rows.map(({ id }) => id),
  );
  const authors = readAuthors(viewer, scope);
  const others = otherOwners(viewer, candidateId);
  const shared = readSharedFirst(rows);
  const names = shownNames(viewer.seat.openingId);
  return rows.map(({ workKey, place, documentId, start, end, confidence, ...row }) => {
    const shown = {
      ...row,
      countedAs: COUNTED_AS[place] ?? "other",
      venue: shownVenue(names, row.venue),
      receipt: receiptOf(sources, { documentId, start, end, confidence }),
    };
    return {
      ...shown,
      firstShared: shared.has(row.id),
      authors: authors.get(row.id) ?? [],
      alsoBy: others.get(workKey) ?? [],
      versions: versionsOf(shown, versions.get(row.id) ?? [], sources),
    };
  });
}

/** What of a candidate's publications a glance is made of: what they count as, and where their versions appeared. */
export function readGlimpsedWorks(viewer: SeatedViewer, scope: SQL): Glimpse["publications"] {
  const rows = database()
    .select({
      id: publications.id,
      place: publications.countedAs,
      firstAuthor: publications.firstAuthor,
      venue: shownPublication(viewer).venue,
    })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(scope)
    .all();
  const versions = readVersions(
    viewer,
    rows.map(({ id }) => id),
  );
  const names = shownNames(viewer.seat.openingId);
  return rows.map(({ id, place, firstAuthor, venue }) => {
    const work = { countedAs: COUNTED_AS[place] ?? "other", venue: shownVenue(names, venue) };
    const holding = (versions.get(id) ?? []).filter(({ printing }) => printing === 0);
    return { firstAuthor, countedAs: work.countedAs, versions: (holding.length > 0 ? holding : [work]).map(glimpsed) };
  });
}

const glimpsed = ({ venue, countedAs }: Pick<PrintedVersion, "venue" | "countedAs">) => ({ venue, countedAs });

function readRows(viewer: SeatedViewer, scope: SQL) {
  const { authorsText, venue, venueAsPrinted, year, distinction, workshopVersion, links } = shownPublication(viewer);
  return database()
    .select({
      id: publications.id,
      workKey: publications.workKey,
      title: publications.title,
      place: publications.countedAs,
      status: publications.status,
      authorCount: publications.authorCount,
      authorsTruncated: publications.authorsTruncated,
      authorPosition: publications.authorPosition,
      firstAuthor: publications.firstAuthor,
      documentId: publications.documentId,
      start: publications.start,
      end: publications.end,
      confidence: publications.confidence,
      authorsText,
      venue,
      venueAsPrinted,
      year,
      distinction,
      workshopVersion,
      links,
    })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(scope)
    .orderBy(sql`${year} DESC NULLS FIRST`, asc(publications.documentId), asc(publications.start))
    .all();
}

/** Versions with what other documents print of them; a work that one line tells is its own only version. */
function versionsOf(
  work: Omit<PrintedVersion, "ref"> & { id: number },
  found: readonly FoundVersion[],
  sources: Sources,
): ProfileVersion[] {
  const versions = [...Map.groupBy(found, ({ version }) => version).values()].flatMap((printings): ProfileVersion[] => {
    const [holding, ...others] = printings.map((one) => printed(one, receiptOf(sources, one), one.id));
    return holding ? [{ ...holding, rivals: others.filter((one) => says(one) !== says(holding)) }] : [];
  });
  return versions.length > 0 ? versions : [{ ...printed(work, work.receipt, null), rivals: [] }];
}

/** As far as the viewer is shown it. */
const says = ({ title, countedAs, status, venue, year }: PrintedVersion): string =>
  [title, countedAs, status, venue, year].join(" / ");

function printed(
  line: Omit<PrintedVersion, "ref" | "receipt"> & { id: number; publicationId?: number },
  receipt: PrintedVersion["receipt"],
  versionId: number | null,
): PrintedVersion {
  const { title, countedAs, status, venue, venueAsPrinted, year, distinction, links } = line;
  const ref = { publicationId: line.publicationId ?? line.id, versionId };
  return { ref, title, countedAs, status, venue, venueAsPrinted, year, distinction, links, receipt };
}

function readAuthors(viewer: SeatedViewer, scope: SQL): Map<number, PrintedAuthor[]> {
  if (shownPublication(viewer).hides.has("names")) return new Map();
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

/** Visible candidates who have a work of this one too, with their place among its authors, by work. */
function otherOwners(viewer: SeatedViewer, candidateId: number): Map<string, WorkOwner[]> {
  const own = sql`SELECT ${publications.workKey} FROM ${publications} WHERE ${publications.candidateId} = ${candidateId}`;
  const rows = database()
    .select({
      id: publications.id,
      workKey: publications.workKey,
      candidateId: candidates.id,
      name: shownName(viewer),
      authorCount: publications.authorCount,
      authorsTruncated: publications.authorsTruncated,
      authorPosition: publications.authorPosition,
      firstAuthor: publications.firstAuthor,
    })
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
  const shared = readSharedFirst(rows);
  const groups = Map.groupBy(rows, (row) => row.workKey);
  return new Map(
    [...groups].map(([key, list]) => [
      key,
      list.map(({ id, workKey: _, ...other }) => ({ ...other, firstShared: shared.has(id) })),
    ]),
  );
}
