import { type SQL, sql } from "drizzle-orm";
import { candidates } from "#db/schema/candidates.ts";
import { refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { FIRST_STAGE, FROM_SHORTLIST_ON, type Stage } from "#lib/opening/stage.ts";

/** SQL: one of the stages that are told with the shortlist. Said in words, so that it binds no value. */
export const fromShortlistOn = (stage: SQL): SQL =>
  sql`${stage} IN (${sql.raw(FROM_SHORTLIST_ON.map((one) => `'${one}'`).join(", "))})`;

/**
 * SQL, for queries over `candidates`: where a candidate stands before this viewer. Until the shortlist is theirs to see,
 * whoever is on it or beyond stands where they stood before. Whoever lists, filters, counts or groups by stage does it by
 * this, so that no order, facet or file tells of the shortlist.
 */
export function shownStage(viewer: SeatedViewer): SQL<Stage> {
  const { openingId, delegateFor } = viewer.seat;
  const known = sql<Stage>`${candidates.stage}`;
  if (refusal(viewer, "shortlist.read", { openingId }) === null) return known;
  const told = [...delegateFor].filter(
    (id) => refusal(viewer, "standing.read", { openingId, candidateId: id }) === null,
  );
  const before = sql`(SELECT "before"."from" FROM "stage_moves" AS "before" WHERE "before"."candidate_id" = ${candidates.id}
    AND NOT (${fromShortlistOn(sql.raw('"before"."from"'))}) ORDER BY "before"."at" DESC, "before"."id" DESC LIMIT 1)`;
  return sql<Stage>`(CASE WHEN ${fromShortlistOn(sql`${candidates.stage}`)}
    AND ${candidates.id} NOT IN (SELECT value FROM json_each(${JSON.stringify(told)}))
    THEN coalesce(${before}, ${sql.raw(`'${FIRST_STAGE}'`)}) ELSE ${candidates.stage} END)`;
}
