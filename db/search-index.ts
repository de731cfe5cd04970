import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { visibleCandidate } from "#db/candidates.ts";
import { candidates } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { MASK } from "#lib/profile/mask.ts";
import { type Hit, SEARCHED, type Searched } from "#lib/search/hits.ts";
import { matchExpression, type SearchTerm, saysAll } from "#lib/search/words.ts";

/**
 * SQL: ids of the rows of one kind, in the viewer's opening, in which all terms stand. It knows nothing of who may see
 * what: every statement with it starts from a scoped source (`visibleCandidate`, `visibleNotes`, `visibleReviews`), and
 * orders by what is in the rows, never by the index's own relevance, which counts words in rows that are hidden.
 */
export function idsWith(kind: Searched, viewer: SeatedViewer, terms: readonly SearchTerm[]): SQL {
  const scope = `o${viewer.seat.openingId}k${SEARCHED.indexOf(kind)}`;
  const match = `scope : "${scope}" AND words : (${matchExpression(terms)})`;
  return sql`(SELECT rowid >> 4 FROM search_index WHERE search_index MATCH ${match})`;
}

/** What is looked for, and whom for. */
export interface Search {
  viewer: SeatedViewer;
  terms: readonly SearchTerm[];
  limit: number;
}

/** Findings of one kind, and how many there are in all. */
export interface Found {
  total: number;
  hits: Hit[];
}

/** SQL: what is found of a kind belongs to a candidate the viewer may see. The index goes first, the candidate follows. */
export function foundIn(kind: Searched, { viewer, terms }: Search, id: SQLiteColumn, owner: SQLiteColumn): SQL {
  return and(
    inArray(id, idsWith(kind, viewer, terms)),
    id === owner ? undefined : eq(candidates.id, owner),
    visibleCandidate(viewer),
  ) as SQL;
}

/** Columns of every finding: whose it is, and how many there are in all, beside those a limit lets through. */
export const who = (viewer: SeatedViewer) => ({
  candidateId: candidates.id,
  candidateName: shownName(viewer),
  total: sql<number>`count(*) OVER ()`,
});

/** ORDER BY the candidate's name. */
export const byCandidate = (viewer: SeatedViewer): SQL[] => [
  sql`${shownName(viewer)} COLLATE NOCASE`,
  asc(candidates.id),
];

/**
 * The rows to read of a kind. The index holds what is hidden too: where something is, all it finds are read, and
 * `foundAmong` asks again of what may be shown.
 */
export const limitOf = ({ viewer, limit }: Search): number => (hiddenFrom(viewer).size === 0 ? limit : -1);

/** @param said the words of a row the viewer may read, without masks. */
export function foundAmong<R extends { total: number }>(
  { viewer, terms, limit }: Search,
  rows: readonly R[],
  said: (row: R) => string,
  toHit: (row: R) => Hit,
): Found {
  if (hiddenFrom(viewer).size === 0) return foundFrom(rows, toHit);
  const left = rows.filter((row) => saysAll(said(row).replaceAll(MASK, " | "), terms));
  return { total: left.length, hits: left.slice(0, limit).map(toHit) };
}

export function foundFrom<R extends { total: number }>(rows: readonly R[], toHit: (row: R) => Hit): Found {
  return { total: rows[0]?.total ?? 0, hits: rows.map(toHit) };
}

export function whoOf(
  kind: Searched,
  id: number,
  { candidateId, candidateName }: Pick<Hit, "candidateId" | "candidateName">,
) {
  return { key: `${kind}-${id}`, candidateId, candidateName };
}

/** A note or a review in which the terms stand. */
export interface WrittenHit {
  id: number;
  candidateId: number;
  candidateName: string;
  authorName: string;
  text: string;
  /** How many there are in all. */
  total: number;
}
