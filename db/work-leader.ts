import { type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { candidates } from "#db/schema/candidates.ts";
import { publications } from "#db/schema/publications.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { COUNTED_AS, STRENGTH } from "#lib/tables/counted-as.ts";

const p = publications;

/**
 * SQL over `publications`: of the rows of one work that the viewer may see (several candidates' documents tell it), this
 * is the one the work is shown as: the strongest. Rows of candidates who are hidden from the viewer are no rivals.
 */
export function leads(viewer: SeatedViewer): SQL {
  return sql`(${p.together} = 0 OR NOT ${otherOfWork(viewer, sql`(${strength("mate.counted_as")}, mate.id) < (${strength("publications.counted_as")}, ${p.id})`)})`;
}

/** SQL over `publications`: another visible candidate's row of the same work, called "mate", for which `condition` holds. */
export function otherOfWork(viewer: SeatedViewer, condition: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM publications AS mate JOIN ${candidates} ON ${candidates.id} = mate.candidate_id
    WHERE mate.opening_id = ${p.openingId} AND mate.work_key = ${p.workKey} AND mate.id <> ${p.id}
    AND ${visibleCandidate(viewer)} AND (${condition}))`;
}

/** Place in `STRENGTH` of a place in `COUNTED_AS`. */
function strength(column: string): SQL {
  const places = COUNTED_AS.map((kind, place) => `WHEN ${place} THEN ${STRENGTH.indexOf(kind)}`);
  return sql.raw(`CASE ${column} ${places.join(" ")} END`);
}
