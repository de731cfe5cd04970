import { type SQL, sql } from "drizzle-orm";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { SEARCHED, type Searched } from "#lib/search/hits.ts";
import { matchExpression, type SearchTerm } from "#lib/search/words.ts";

/**
 * SQL: ids of the rows of one kind, in the viewer's opening, in which all terms stand. It knows nothing of who may see
 * what: every statement with it starts from a scoped source (`visibleCandidate`, `visibleNotes`, `visibleReviews`), and
 * orders by what is in the rows, never by the index's own relevance, which counts words in rows that are hidden.
 */
export function idsWith(kind: Searched, viewer: SeatedViewer, terms: readonly SearchTerm[]): SQL {
  const place = SEARCHED.indexOf(kind);
  const scope = `o${viewer.seat.openingId}k${place}`;
  const match = `scope : "${scope}" AND words : (${matchExpression(terms)})`;
  return sql`(SELECT rowid >> 4 FROM search_index WHERE search_index MATCH ${match})`;
}

/** SQL column: how many rows the statement has in all, beside those its limit lets through. */
export const TOTAL = sql<number>`count(*) OVER ()`;
