import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readPublications } from "#db/profile-publications.ts";
import { openSections, type ReceiptColumns, readSources, receiptOf } from "#db/receipts.ts";
import { activities, candidates, education, positions, profileFacts } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { CandidateProfile, Receipt } from "#lib/profile/profile.ts";

/**
 * Everything known of one candidate, each fact with its receipt; the same number of queries however much that is.
 * @throws {NotFound} when the candidate is not the viewer's to see.
 */
export function getProfile(viewer: SeatedViewer, candidateId: number): CandidateProfile {
  const scope = and(visibleCandidate(viewer), eq(candidates.id, candidateId)) as SQL;
  const candidate = database()
    .select({ id: candidates.id, name: shownName(viewer), stage: candidates.stage })
    .from(candidates)
    .where(scope)
    .get();
  if (!candidate) throw new NotFound();
  const sources = readSources(viewer, candidateId);
  const receipt = (row: ReceiptColumns): Receipt => receiptOf(sources, row);
  return {
    ...candidate,
    facts: readFacts(scope, receipt),
    education: readEducation(scope, receipt),
    positions: readPositions(scope, receipt),
    publications: readPublications(viewer, scope, candidateId, receipt),
    activities: readActivities(scope, receipt),
    notUnderstood: [...sources.values()].flatMap((source) => openSections(source, receipt)),
    documents: [...sources.values()].map(({ id, fileName }) => ({ id, fileName })),
  };
}

function readFacts(scope: SQL, receipt: (row: ReceiptColumns) => Receipt): CandidateProfile["facts"] {
  const rows = database()
    .select({
      field: profileFacts.field,
      value: profileFacts.value,
      label: profileFacts.label,
      documentId: profileFacts.documentId,
      start: profileFacts.start,
      end: profileFacts.end,
      confidence: profileFacts.confidence,
    })
    .from(profileFacts)
    .innerJoin(candidates, eq(candidates.id, profileFacts.candidateId))
    .where(scope)
    .orderBy(desc(profileFacts.confidence), asc(profileFacts.documentId), asc(profileFacts.start))
    .all();
  const facts: CandidateProfile["facts"] = {};
  for (const { field, value, label, ...place } of rows) {
    facts[field] ??= [];
    facts[field].push({ value, label, receipt: receipt(place) });
  }
  return facts;
}

/** Latest first; what has no date last. */
const latestFirst = (t: typeof education | typeof positions | typeof activities): SQL[] => [
  sql`${t.ongoing} DESC`,
  sql`coalesce(${t.endYear}, ${t.startYear}) DESC NULLS LAST`,
  sql`${t.startYear} DESC`,
  sql`${t.documentId}, ${t.start}`,
];

function readEducation(scope: SQL, receipt: (row: ReceiptColumns) => Receipt): CandidateProfile["education"] {
  return database()
    .select({ row: education })
    .from(education)
    .innerJoin(candidates, eq(candidates.id, education.candidateId))
    .where(scope)
    .orderBy(...latestFirst(education))
    .all()
    .map(({ row: { candidateId: _, documentId, start, end, confidence, ...row } }) => ({
      ...row,
      receipt: receipt({ documentId, start, end, confidence }),
    }));
}

function readPositions(scope: SQL, receipt: (row: ReceiptColumns) => Receipt): CandidateProfile["positions"] {
  return database()
    .select({ row: positions })
    .from(positions)
    .innerJoin(candidates, eq(candidates.id, positions.candidateId))
    .where(scope)
    .orderBy(...latestFirst(positions))
    .all()
    .map(({ row: { candidateId: _, documentId, start, end, confidence, ...row } }) => ({
      ...row,
      receipt: receipt({ documentId, start, end, confidence }),
    }));
}

function readActivities(scope: SQL, receipt: (row: ReceiptColumns) => Receipt): CandidateProfile["activities"] {
  return database()
    .select({ row: activities })
    .from(activities)
    .innerJoin(candidates, eq(candidates.id, activities.candidateId))
    .where(scope)
    .orderBy(...latestFirst(activities))
    .all()
    .map(({ row: { candidateId: _, documentId, start, end, confidence, ...row } }) => ({
      ...row,
      receipt: receipt({ documentId, start, end, confidence }),
    }));
}
