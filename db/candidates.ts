import { and, asc, count, eq, inArray, isNull, max, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { notRecused } from "#db/conflicts.ts";
import { candidates, profileFacts, publications, tags } from "#db/schema/candidates.ts";
import { mayBrowse } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { CandidateRow } from "#lib/tables/candidates.ts";
import { countedAs } from "#lib/tables/counted-as.ts";
import { shuffle } from "#lib/tables/shuffle.ts";

/**
 * SQL: a candidate of the viewer's opening whom the viewer may see. Every read of anything that belongs to a candidate
 * joins `candidates` and carries this: lists, counts, orders, searches and exports alike.
 */
export function visibleCandidate(viewer: SeatedViewer): SQL {
  if (!mayBrowse(viewer)) return sql`0`;
  return and(
    eq(candidates.openingId, viewer.seat.openingId),
    isNull(candidates.removedAt),
    notRecused(viewer, candidates.id),
  ) as SQL;
}

/** The name and stage of a candidate the viewer may see. @throws {NotFound} for any other. */
export function getCandidateName(viewer: SeatedViewer, candidateId: number): { id: number; name: string } {
  const row = database()
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .where(and(visibleCandidate(viewer), eq(candidates.id, candidateId)))
    .get();
  if (!row) throw new NotFound();
  return row;
}

/**
 * Every candidate the viewer may see, with what the table of candidates shows, in the viewer's own shuffled order.
 * Review figures are put beside them by the caller (`listReviewFigures`).
 */
export function listCandidates(viewer: SeatedViewer): CandidateRow[] {
  const rows = database()
    .select({ id: candidates.id, name: candidates.name, stage: candidates.stage })
    .from(candidates)
    .where(visibleCandidate(viewer))
    .all();
  const facts = currentFacts(viewer);
  const tagged = Map.groupBy(tagRows(viewer), (row) => row.candidateId);
  const published = Map.groupBy(publicationGroups(viewer), (row) => row.candidateId);
  const lines = rows.map((row): CandidateRow => {
    const fact = facts.get(row.id);
    return {
      ...row,
      position: fact?.position ?? null,
      affiliation: fact?.affiliation ?? null,
      phdInstitution: fact?.["phd-institution"] ?? null,
      phdYear: Number(fact?.["phd-year"]) || null,
      tags: (tagged.get(row.id) ?? []).map(({ tag }) => tag),
      ...figuresOf(published.get(row.id) ?? []),
    };
  });
  return shuffle(lines, `${viewer.accountId}:${viewer.seat.openingId}`, (row) => row.id);
}

/** Ids and names of all candidates the viewer may see, in the viewer's shuffled order: for previous and next. */
export function listCandidateNames(viewer: SeatedViewer): { id: number; name: string }[] {
  const rows = database()
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .where(visibleCandidate(viewer))
    .all();
  return shuffle(rows, `${viewer.accountId}:${viewer.seat.openingId}`, (row) => row.id);
}

const SHOWN_FACTS = ["position", "affiliation", "phd-institution", "phd-year"] as const;

/** The surest value of each fact the table shows. */
function currentFacts(viewer: SeatedViewer): Map<number, Partial<Record<string, string>>> {
  const rows = database()
    .select({ candidateId: profileFacts.candidateId, field: profileFacts.field, value: profileFacts.value })
    .from(profileFacts)
    .innerJoin(candidates, eq(candidates.id, profileFacts.candidateId))
    .where(and(visibleCandidate(viewer), inArray(profileFacts.field, SHOWN_FACTS)))
    .orderBy(asc(profileFacts.confidence), asc(profileFacts.id))
    .all();
  const facts = new Map<number, Partial<Record<string, string>>>();
  for (const { candidateId, field, value } of rows) {
    const known = facts.get(candidateId);
    if (known) known[field] = value;
    else facts.set(candidateId, { [field]: value });
  }
  return facts;
}

function tagRows(viewer: SeatedViewer): { candidateId: number; tag: string }[] {
  return database()
    .select({ candidateId: tags.candidateId, tag: tags.tag })
    .from(tags)
    .innerJoin(candidates, eq(candidates.id, tags.candidateId))
    .where(visibleCandidate(viewer))
    .orderBy(asc(tags.tag))
    .all();
}

interface PublicationGroup {
  candidateId: number;
  kind: PublicationKind;
  status: PublicationStatus;
  venue: string | null;
  n: number;
  first: number;
  latest: number | null;
}

/** Publications by what they count as and by venue; answered by `publications_by_standing` alone. */
function publicationGroups(viewer: SeatedViewer): PublicationGroup[] {
  return database()
    .select({
      candidateId: publications.candidateId,
      kind: publications.kind,
      status: publications.status,
      venue: publications.venue,
      n: count(),
      first: sql<number>`sum(${publications.firstAuthor})`,
      latest: max(publications.year),
    })
    .from(candidates)
    .crossJoin(publications)
    .where(and(visibleCandidate(viewer), eq(publications.candidateId, candidates.id)))
    .groupBy(publications.candidateId, publications.kind, publications.status, publications.venue)
    .all();
}

/** Submitted, unfinished and preprinted works are counted as such and stay out of the other figures. */
const PUBLISHED: ReadonlySet<string> = new Set(["conference", "journal", "workshop", "book", "other"]);

function figuresOf(groups: PublicationGroup[]): Pick<CandidateRow, "counts" | "firstAuthor" | "venues" | "latestYear"> {
  const counts: CandidateRow["counts"] = {};
  const venues = new Map<string, number>();
  let firstAuthor = 0;
  let latestYear: number | null = null;
  for (const { venue, n, first, latest, ...group } of groups) {
    const kind = countedAs(group.kind, group.status);
    counts[kind] = (counts[kind] ?? 0) + n;
    if (latest !== null && latest > (latestYear ?? 0)) latestYear = latest;
    if (!PUBLISHED.has(kind)) continue;
    firstAuthor += first;
    if (venue) venues.set(venue, (venues.get(venue) ?? 0) + n);
  }
  return {
    counts,
    firstAuthor,
    venues: [...venues].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    latestYear,
  };
}
