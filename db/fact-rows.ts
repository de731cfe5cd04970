import { asc, eq, type SQL, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { hideDeeds, hideFacts, hidePosts, hideStudies } from "#db/hidden-facts.ts";
import { candidates } from "#db/schema/candidates.ts";
import { activities, education, positions, profileFacts } from "#db/schema/profile.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/**
 * Rows of facts of the candidates in a scope, as they stand in the tables, in the order a page shows them: the one
 * reader of facts for profile and comparison, without what is hidden from the viewer. Rows that stand beside another (another document says it otherwise) come
 * after those that hold.
 * @param scope SQL over `candidates`, with `visibleCandidate` in it.
 */
export function readFactRows(viewer: SeatedViewer, scope: SQL) {
  const rows = database()
    .select({ row: profileFacts })
    .from(profileFacts)
    .innerJoin(candidates, eq(candidates.id, profileFacts.candidateId))
    .where(scope)
    .orderBy(asc(profileFacts.beside), asc(profileFacts.documentId), asc(profileFacts.start))
    .all()
    .map(({ row }) => row);
  return hideFacts(viewer, rows);
}

export function readEducationRows(viewer: SeatedViewer, scope: SQL) {
  const rows = database()
    .select({ row: education })
    .from(education)
    .innerJoin(candidates, eq(candidates.id, education.candidateId))
    .where(scope)
    .orderBy(...latestFirst(education))
    .all()
    .map(({ row }) => row);
  return hideStudies(viewer, rows);
}

export function readPositionRows(viewer: SeatedViewer, scope: SQL) {
  const rows = database()
    .select({ row: positions })
    .from(positions)
    .innerJoin(candidates, eq(candidates.id, positions.candidateId))
    .where(scope)
    .orderBy(...latestFirst(positions))
    .all()
    .map(({ row }) => row);
  return hidePosts(viewer, rows);
}

export function readActivityRows(viewer: SeatedViewer, scope: SQL) {
  const rows = database()
    .select({ row: activities })
    .from(activities)
    .innerJoin(candidates, eq(candidates.id, activities.candidateId))
    .where(scope)
    .orderBy(...latestFirst(activities))
    .all()
    .map(({ row }) => row);
  return hideDeeds(viewer, rows);
}

/** Latest first; what has no date last. */
const latestFirst = (t: typeof education | typeof positions | typeof activities): SQL[] => [
  sql`${t.ongoing} DESC`,
  sql`coalesce(${t.endYear}, ${t.startYear}) DESC NULLS LAST`,
  sql`${t.startYear} DESC`,
  sql`${t.documentId}, ${t.start}`,
];
