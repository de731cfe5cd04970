import { and, count, eq, not, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { teachFolding } from "#db/folding.ts";
import { orderBy } from "#db/publication-orders.ts";
import { whereOf } from "#db/publication-query.ts";
import { completeRows, rowColumns } from "#db/publication-rows.ts";
import { candidates, publications } from "#db/schema/candidates.ts";
import { shownPublication } from "#db/shown-publication.ts";
import { shownNames } from "#db/shown-venue.ts";
import { leads } from "#db/work-leader.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { PUBLICATIONS, type PublicationRow } from "#lib/tables/publications.ts";
import type { Query } from "#lib/tables/query.ts";
import { orderKeys } from "#lib/tables/sort.ts";
import { termsOf } from "#lib/tables/tabulate.ts";

/** Rows of one page of the table. */
export const PAGE_ROWS = 100;

/** One page of the publications of all candidates the viewer may see, in the order of the query. */
export function listPublications(viewer: SeatedViewer, query: Query): PublicationRow[] {
  const rows = read(viewer, query)
    .limit(PAGE_ROWS)
    .offset((query.page - 1) * PAGE_ROWS)
    .all();
  return completeRows(viewer, rows, !hiddenFrom(viewer).has("names"));
}

/** Every row of the query, whatever its page, for files: authors in one line, not taken apart. */
export function listAllPublications(viewer: SeatedViewer, query: Query): PublicationRow[] {
  return completeRows(viewer, read(viewer, query).all(), false);
}

/** How many rows the query has, and how many the viewer may see at all. */
export function countPublications(viewer: SeatedViewer, query: Query): { shown: number; all: number } {
  teachFolding();
  const shown = shownPublication(viewer);
  const { picked, written } = termsOf(narrowTable(PUBLICATIONS, shown.hides), query);
  const all = rows(viewer, undefined) - rows(viewer, and(ofMany(), not(leads(viewer))));
  const filtered = picked.length + written.length > 0;
  return { shown: filtered ? rows(viewer, and(leads(viewer), whereOf([...picked, ...written], shown))) : all, all };
}

function rows(viewer: SeatedViewer, condition: SQL | undefined): number {
  return (
    database()
      .select({ n: count() })
      .from(publications)
      .where(and(visiblePublication(viewer), condition))
      .get()?.n ?? 0
  );
}

/**
 * SQL: a publication of the viewer's opening by a candidate the viewer may see. The "+" keeps the planner on the index
 * of the order; the candidates are worked out once a statement.
 */
export function visiblePublication(viewer: SeatedViewer): SQL {
  const visible = sql`SELECT ${candidates.id} FROM ${candidates} WHERE ${visibleCandidate(viewer)}`;
  return sql`${publications.openingId} = ${viewer.seat.openingId} AND +${publications.candidateId} IN (${visible})`;
}

/** SQL: a work with several versions, or of several candidates; as the index `publications_of_many` has it. */
export const ofMany = (): SQL => sql.raw("(version_count > 1 or together = 1)");

/** The statement of a query, one row a work (`leads`): by candidate it walks the candidates by name, else the index of the order. */
export function read(viewer: SeatedViewer, query: Query) {
  teachFolding();
  const shown = shownPublication(viewer);
  const table = narrowTable(PUBLICATIONS, shown.hides);
  const { picked, written } = termsOf(table, query);
  const sort = orderKeys(table, query).filter(({ id }) => table.columns.some((column) => column.id === id));
  const start = database().select(rowColumns(shown));
  const byName = sort[0]?.id === "candidate";
  const joined = byName
    ? start.from(candidates).crossJoin(publications)
    : start.from(publications).crossJoin(candidates);
  return joined
    .where(
      and(
        eq(publications.candidateId, candidates.id),
        eq(publications.openingId, viewer.seat.openingId),
        // Asked of each row as it is walked: a page of a hundred need not know all candidates first.
        visibleCandidate(viewer),
        leads(viewer),
        whereOf([...picked, ...written], shown),
      ),
    )
    .orderBy(...orderBy(sort, shown, shownNames(viewer.seat.openingId).size > 0))
    .$dynamic();
}
