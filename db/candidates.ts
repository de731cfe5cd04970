import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { countFigures, NO_FIGURES } from "#db/candidate-figures.ts";
import { database } from "#db/client.ts";
import { notRecused } from "#db/conflicts.ts";
import { scopeOf } from "#db/flat-sql.ts";
import { hideFigures } from "#db/hidden-facts.ts";
import { readOnce } from "#db/read-once.ts";
import { candidates, tags } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { shownStage } from "#db/shown-stage.ts";
import { shownNames } from "#db/shown-venue.ts";
import { mayBrowse } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { OUT_OF_THE_RUNNING } from "#lib/opening/stage.ts";
import type { CandidateFigures, CandidateRow } from "#lib/tables/candidates.ts";
import { shuffle } from "#lib/tables/shuffle.ts";
import { countShown } from "#lib/tables/venue-name.ts";

/**
 * SQL: a candidate of the viewer's opening whom the viewer may see. Every read of anything that belongs to a candidate
 * joins `candidates` and carries this: lists, counts, orders, searches and exports alike.
 */
export const visibleCandidate = scopeOf((viewer) =>
  mayBrowse(viewer)
    ? (and(
        eq(candidates.openingId, viewer.seat.openingId),
        isNull(candidates.removedAt),
        notRecused(viewer, candidates.id),
      ) as SQL)
    : sql`0`,
);

/** The name and stage of a candidate the viewer may see. @throws {NotFound} for any other. */
export function getCandidateName(viewer: SeatedViewer, candidateId: number): { id: number; name: string } {
  const row = database()
    .select({ id: candidates.id, name: shownName(viewer) })
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
    .select({ id: candidates.id, name: shownName(viewer), stage: shownStage(viewer), figures: candidates.figures })
    .from(candidates)
    .where(visibleCandidate(viewer))
    .all();
  const kept = new Map(rows.map(({ id, figures }) => [id, figures === null ? null : figuresIn(id, figures)]));
  const uncounted = rows.flatMap(({ id }) => (kept.get(id) ? [] : [id]));
  const counted = uncounted.length > 0 ? countFigures(and(visibleCandidate(viewer), isAmong(uncounted)) as SQL) : null;
  const tagged = Map.groupBy(tagRows(viewer), (row) => row.candidateId);
  const names = shownNames(viewer.seat.openingId);
  const lines = rows.map(({ figures: _, ...row }): CandidateRow => {
    const figures = kept.get(row.id) ?? counted?.get(row.id) ?? NO_FIGURES;
    return {
      ...row,
      ...hideFigures(viewer, { ...figures, venues: countShown(names, figures.venues) }),
      tags: (tagged.get(row.id) ?? []).map(({ tag }) => tag),
    };
  });
  return shuffle(lines, `${viewer.accountId}:${viewer.seat.openingId}`, (row) => row.id);
}

/** Candidates of one large opening, or of a few. */
const KEPT = 2_000;
const parsed = new Map<number, { text: string; figures: CandidateFigures }>();

const isAmong = (ids: readonly number[]): SQL =>
  sql`${candidates.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/**
 * What is kept of a candidate's figures, read back: once as long as they stay as they are. Null for those that an earlier
 * version counted, which knew less: they are counted anew until the profile is.
 */
function figuresIn(candidateId: number, text: string): CandidateFigures | null {
  const known = parsed.get(candidateId);
  if (known?.text === text) return known.figures;
  if (parsed.size >= KEPT) parsed.clear();
  const figures = JSON.parse(text) as CandidateFigures;
  if (!("otherNames" in figures)) return null;
  parsed.set(candidateId, { text, figures });
  return figures;
}

/** Ids and names of all candidates the viewer may see, in the viewer's shuffled order: for previous and next. */
export const listCandidateNames = readOnce(
  (viewer): { id: number; name: string }[] => {
    const rows = database()
      .select({ id: candidates.id, name: shownName(viewer) })
      .from(candidates)
      .where(visibleCandidate(viewer))
      .all();
    return shuffle(rows, `${viewer.accountId}:${viewer.seat.openingId}`, (row) => row.id);
  },
  ["candidates", "conflicts"],
);

/** Those of them who are withdrawn or not advanced: nobody waits for their files to be read. */
export const listOutOfTheRunning = readOnce(
  (viewer): ReadonlySet<number> => {
    const rows = database()
      .select({ id: candidates.id })
      .from(candidates)
      .where(and(visibleCandidate(viewer), inArray(candidates.stage, [...OUT_OF_THE_RUNNING])))
      .orderBy(asc(candidates.id))
      .all();
    return new Set(rows.map(({ id }) => id));
  },
  ["candidates", "conflicts"],
);

function tagRows(viewer: SeatedViewer): { candidateId: number; tag: string }[] {
  return database()
    .select({ candidateId: tags.candidateId, tag: tags.tag })
    .from(tags)
    .innerJoin(candidates, eq(candidates.id, tags.candidateId))
    .where(visibleCandidate(viewer))
    .orderBy(asc(tags.tag))
    .all();
}
