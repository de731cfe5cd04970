import { and, count, eq, not, or, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { teachFolding } from "#db/folding.ts";
import { orderBy } from "#db/publication-orders.ts";
import { whereOf } from "#db/publication-query.ts";
import { completeRows, rowColumns } from "#db/publication-rows.ts";
import { readOnce } from "#db/read-once.ts";
import { candidates } from "#db/schema/candidates.ts";
import { publications } from "#db/schema/publications.ts";
import { type ShownPublication, shownPublication } from "#db/shown-publication.ts";
import { shownNames } from "#db/shown-venue.ts";
import { leads } from "#db/work-leader.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Term } from "#lib/tables/filter.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import type { PublicationRow } from "#lib/tables/publication-row.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import type { Query } from "#lib/tables/query.ts";
import { orderKeys } from "#lib/tables/sort.ts";
import { termsOf } from "#lib/tables/tabulate.ts";

/** Rows of one page of the table. */
export const PAGE_ROWS = 100;

/** One page of the publications of all candidates the viewer may see, in the order of the query. */
export function listPublications(viewer: SeatedViewer, query: Query): PublicationRow[] {
  const offset = (query.page - 1) * PAGE_ROWS;
  const page = (which: SQL) => read(viewer, query, which).limit(PAGE_ROWS).offset(offset).all();
  return completeRows(viewer, page(onPage(viewer, query, offset)), !hiddenFrom(viewer).has("names"));
}

/** Rows. */
const FAR = 2_000;

/** What is on a page at `offset`, so that an index can walk to it: works told by one line are found apart from others. */
function onPage(viewer: SeatedViewer, query: Query, offset: number): SQL {
  const asked = askedOf(viewer, query);
  // Far behind, asking every row passed over would take longer than knowing beforehand which rows lead no work.
  if (asked === null)
    return offset < FAR ? leads(viewer) : not(isAmong(idsOf(viewer, and(ofSeveral(), not(leads(viewer))) as SQL)));
  const several = idsOf(viewer, asked.several);
  if (several.length === 0) return asked.single;
  const before = read(viewer, query, asked.single)
    .limit(offset + PAGE_ROWS)
    .all();
  return isAmong([...before.map(({ id }) => id), ...several]);
}

/** Every row of the query, whatever its page, for files. */
export function listAllPublications(viewer: SeatedViewer, query: Query): PublicationRow[] {
  const asked = askedOf(viewer, query);
  const which = asked ? (or(asked.single, isAmong(idsOf(viewer, asked.several))) as SQL) : leads(viewer);
  return completeRows(viewer, read(viewer, query, which).all(), !hiddenFrom(viewer).has("names"));
}

/** How many rows the query has, and how many the viewer may see at all. */
export function countPublications(viewer: SeatedViewer, query: Query): { shown: number; all: number } {
  const asked = askedOf(viewer, query);
  const all = countAllWorks(viewer);
  if (!asked) return { shown: all, all };
  // Counted without a look at the rows themselves, where an index holds what is asked.
  const single = rows(viewer, asked.own) - rows(viewer, and(ofSeveral(), asked.own));
  return { shown: single + rows(viewer, asked.several), all };
}

/** What works, as the viewer may see them, are read from. */
export const WORK_TABLES = ["candidates", "conflicts", "publication_versions", "publications", "venue_names"] as const;

/** How many works the viewer may see: some change while files are read in, and then none for weeks. */
export const countAllWorks = readOnce(
  (viewer) => rows(viewer, undefined) - rows(viewer, and(ofSeveral(), not(leads(viewer)))),
  WORK_TABLES,
);

function askedOf(viewer: SeatedViewer, query: Query): SplitTerms | null {
  teachFolding();
  const shown = shownPublication(viewer);
  const { picked, written } = termsOf(narrowTable(PUBLICATIONS, shown.hides), query);
  return picked.length + written.length > 0 ? splitTerms([...picked, ...written], shown) : null;
}

/** SQL: what terms let through. */
interface SplitTerms {
  /** Rows that pass by themselves, whatever else tells their work. */
  own: SQL | undefined;
  /** Of these the works that one line of one candidate tells. */
  single: SQL;
  /** All others, each shown once (`leads`). */
  several: SQL;
}

/** Only of works that several lines tell need other lines be asked; there are few, and they have an index of their own. */
export function splitTerms(terms: readonly Term[], shown: ShownPublication): SplitTerms {
  const own = whereOf(terms, shown, "own");
  return {
    own,
    single: and(sql.raw("version_count = 1 and together = 0"), own) as SQL,
    several: and(ofSeveral(), leads(shown.viewer), whereOf(terms, shown, "every")) as SQL,
  };
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

function idsOf(viewer: SeatedViewer, condition: SQL): number[] {
  return database()
    .select({ id: publications.id })
    .from(publications)
    .where(and(visiblePublication(viewer), condition))
    .all()
    .map(({ id }) => id);
}

const isAmong = (ids: readonly number[]): SQL =>
  sql`${publications.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/**
 * SQL: a publication of the viewer's opening by a candidate the viewer may see. The "+" keeps the planner on the index
 * of the order; the candidates are worked out once a statement.
 */
export function visiblePublication(viewer: SeatedViewer): SQL {
  const visible = sql`SELECT ${candidates.id} FROM ${candidates} WHERE ${visibleCandidate(viewer)}`;
  return sql`${publications.openingId} = ${viewer.seat.openingId} AND +${publications.candidateId} IN (${visible})`;
}

/** SQL: a work with several versions, or of several candidates; as the index `publications_of_many` has it. */
export const ofSeveral = (): SQL => sql.raw("(version_count > 1 or together = 1)");

/**
 * The rows of a query, in its order: by candidate it walks the candidates by name, else the index of the order.
 * @param which of them; without it all works, each once.
 */
export function read(viewer: SeatedViewer, query: Query, which: SQL = leads(viewer)) {
  const shown = shownPublication(viewer);
  const table = narrowTable(PUBLICATIONS, shown.hides);
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
        which,
      ),
    )
    .orderBy(...orderBy(sort, shown, shownNames(viewer.seat.openingId).size > 0))
    .$dynamic();
}
