import { type SQL, sql } from "drizzle-orm";
import { candidates } from "#db/schema/candidates.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/** Candidates whose names are hidden are called so, with their alias. */
const ALIASED = sql<string>`(CASE WHEN ${candidates.id} IS NOT NULL THEN 'Candidate ' || coalesce(${candidates.alias}, '–') END)`;

/**
 * SQL: what a candidate is called before this viewer. Whoever reads, orders or looks for a name does it by this, so that
 * the order of a list does not tell what the list leaves out.
 */
export function shownName(viewer: SeatedViewer): SQL<string> {
  return hiddenFrom(viewer).has("names") ? ALIASED : sql<string>`${candidates.name}`;
}
