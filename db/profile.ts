import { and, eq, type SQL } from "drizzle-orm";
import { getCandidateName, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readActivityRows, readEducationRows, readFactRows, readPositionRows } from "#db/fact-rows.ts";
import { readGlimpsedWorks, readPublications } from "#db/profile-publications.ts";
import { openSections, type ReceiptColumns, readSources, receiptOf, type Source } from "#db/receipts.ts";
import { candidates } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { shownStage } from "#db/shown-stage.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { ProfileField } from "#lib/ingest/merge/merge-facts.ts";
import type { Glimpse } from "#lib/profile/glance.ts";
import type { CandidateProfile, ProfileFact } from "#lib/profile/profile.ts";

type Sources = ReadonlyMap<number, Source>;

/**
 * Everything known of one candidate, each fact with its receipt; the same number of queries however much that is.
 * @throws {NotFound} when the candidate is not the viewer's to see.
 */
export function getProfile(viewer: SeatedViewer, candidateId: number): CandidateProfile {
  const scope = and(visibleCandidate(viewer), eq(candidates.id, candidateId)) as SQL;
  const candidate = database()
    .select({ id: candidates.id, name: shownName(viewer), stage: shownStage(viewer) })
    .from(candidates)
    .where(scope)
    .get();
  if (!candidate) throw new NotFound();
  const sources = readSources(viewer, candidateId);
  const facts = readFactRows(viewer, scope);
  return {
    ...candidate,
    facts: byField(
      sources,
      facts.filter(({ beside }) => !beside),
    ),
    rivals: byField(
      sources,
      facts.filter(({ beside }) => beside),
    ),
    education: withRivals(sources, readEducationRows(viewer, scope)),
    positions: withRivals(sources, readPositionRows(viewer, scope)),
    publications: readPublications(viewer, scope, candidateId, sources),
    activities: readActivityRows(viewer, scope).map((row) => withReceipt(sources, row)),
    notUnderstood: [...sources.values()].flatMap((source) => openSections(source, (row) => receiptOf(sources, row))),
    documents: [...sources.values()].map(({ id, fileName, called }) => ({ id, fileName, called })),
  };
}

/** What a glance at a profile is made of, in half as many queries. @throws {NotFound} as `getProfile` does. */
export function getGlimpse(viewer: SeatedViewer, candidateId: number): Glimpse {
  getCandidateName(viewer, candidateId);
  const scope = and(visibleCandidate(viewer), eq(candidates.id, candidateId)) as SQL;
  const facts: Partial<Record<ProfileField, { value: string }[]>> = {};
  for (const { field, value, beside } of newestFirst(readSources(viewer, candidateId), readFactRows(viewer, scope)))
    if (!beside) facts[field] = [...(facts[field] ?? []), { value }];
  return {
    facts,
    publications: readGlimpsedWorks(viewer, scope),
  };
}

function byField(
  sources: Sources,
  rows: ReturnType<typeof readFactRows>,
): Partial<Record<ProfileField, ProfileFact[]>> {
  const facts: Partial<Record<ProfileField, ProfileFact[]>> = {};
  for (const row of newestFirst(sources, rows)) {
    const fact = { id: row.id, value: row.value, label: row.label, receipt: receiptOf(sources, row) };
    facts[row.field] = [...(facts[row.field] ?? []), fact];
  }
  return facts;
}

function withReceipt<R extends ReceiptColumns & { candidateId: number }>(sources: Sources, row: R) {
  const { candidateId: _, documentId, start, end, confidence, ...rest } = row;
  return { ...rest, receipt: receiptOf(sources, { documentId, start, end, confidence }) };
}

/** Rows that hold, each with those that stand beside it and, as far as they are shown, say something else. */
function withRivals<R extends ReceiptColumns & { id: number; candidateId: number; besideId: number | null }>(
  sources: Sources,
  rows: readonly R[],
) {
  const beside = Map.groupBy(newestFirst(sources, rows), (row) => row.besideId);
  const plain = (row: R) => {
    const { besideId: _, ...shown } = withReceipt(sources, row);
    return shown;
  };
  return rows
    .filter((row) => row.besideId === null)
    .map((row) => {
      const rivals = (beside.get(row.id) ?? []).filter((rival) => shownWords(rival) !== shownWords(row));
      return { ...plain(row), rivals: rivals.map(plain) };
    });
}

/** Everything a row tells but where it was read. */
function shownWords(row: object): string {
  return JSON.stringify({ ...row, id: 0, besideId: 0, documentId: 0, start: 0, end: 0, confidence: 0 });
}

/** In the order of their documents. */
function newestFirst<R extends { documentId: number }>(sources: Sources, rows: readonly R[]): R[] {
  const places = new Map([...sources.keys()].map((id, place) => [id, place]));
  return rows.toSorted((a, b) => (places.get(a.documentId) ?? 0) - (places.get(b.documentId) ?? 0));
}
