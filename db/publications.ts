import { and, asc, count, eq, ne, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { teachFolding } from "#db/folding.ts";
import { orderBy, whereOf } from "#db/publication-query.ts";
import { authorships, candidates, publications, tags } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { shownPublication } from "#db/shown-publication.ts";
import { shownNames } from "#db/shown-venue.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { PUBLICATIONS, type PublicationRow } from "#lib/tables/publications.ts";
import type { Query } from "#lib/tables/query.ts";
import { termsOf } from "#lib/tables/tabulate.ts";
import { shownVenue } from "#lib/tables/venue-name.ts";

/** Rows of one page of the table. */
export const PAGE_ROWS = 100;

/** One page of the publications of all candidates the viewer may see, in the order of the query. */
export function listPublications(viewer: SeatedViewer, query: Query): PublicationRow[] {
  const rows = read(viewer, query)
    .limit(PAGE_ROWS)
    .offset((query.page - 1) * PAGE_ROWS)
    .all();
  return complete(viewer, rows, hiddenFrom(viewer).has("names") ? new Map() : printedAuthors(rows));
}

/** Every row of the query, whatever its page, for files: authors in one line, not taken apart. */
export function listAllPublications(viewer: SeatedViewer, query: Query): PublicationRow[] {
  return complete(viewer, read(viewer, query).all(), new Map());
}

/** How many rows the query has, and how many the viewer may see at all. */
export function countPublications(viewer: SeatedViewer, query: Query): { shown: number; all: number } {
  teachFolding();
  const shown = shownPublication(viewer);
  const { picked, written } = termsOf(narrowTable(PUBLICATIONS, shown.hides), query);
  const rows = (condition: SQL | undefined) =>
    database()
      .select({ n: count() })
      .from(publications)
      .where(and(visiblePublication(viewer), condition))
      .get()?.n ?? 0;
  const all = rows(undefined);
  return { shown: picked.length + written.length === 0 ? all : rows(whereOf([...picked, ...written], shown)), all };
}

/**
 * SQL: a publication of the viewer's opening by a candidate the viewer may see. The "+" keeps the planner on the index
 * of the order; the candidates are worked out once a statement.
 */
export function visiblePublication(viewer: SeatedViewer): SQL {
  const visible = sql`SELECT ${candidates.id} FROM ${candidates} WHERE ${visibleCandidate(viewer)}`;
  return sql`${publications.openingId} = ${viewer.seat.openingId} AND +${publications.candidateId} IN (${visible})`;
}

const COLUMNS = {
  id: publications.id,
  candidateId: publications.candidateId,
  stage: candidates.stage,
  title: publications.title,
  workKey: publications.workKey,
  authorCount: publications.authorCount,
  authorsTruncated: publications.authorsTruncated,
  authorPosition: publications.authorPosition,
  firstAuthor: publications.firstAuthor,
  place: publications.countedAs,
  status: publications.status,
};

/** The statement of a query: by candidate it walks the candidates by name, else the index of the order. */
export function read(viewer: SeatedViewer, query: Query) {
  teachFolding();
  const shown = shownPublication(viewer);
  const table = narrowTable(PUBLICATIONS, shown.hides);
  const { picked, written } = termsOf(table, query);
  const sort = query.sort.filter(({ id }) => table.columns.some((column) => column.id === id));
  const { candidateName, authorsText, venue, venueAsPrinted, year, distinction, links } = shown;
  const columns = { ...COLUMNS, candidateName, authorsText, venue, venueAsPrinted, year, distinction, links };
  const start = database().select(columns);
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
        whereOf([...picked, ...written], shown),
      ),
    )
    .orderBy(...orderBy(sort, shown, shownNames(viewer.seat.openingId).size > 0))
    .$dynamic();
}

type FoundRow = ReturnType<ReturnType<typeof read>["all"]>[number];

function complete(
  viewer: SeatedViewer,
  rows: FoundRow[],
  authors: ReadonlyMap<number, PublicationRow["authors"]>,
): PublicationRow[] {
  const others = otherCandidates(viewer, rows);
  const tagged = tagsOf(rows);
  const names = shownNames(viewer.seat.openingId);
  return rows.map(({ workKey, place, ...row }) => ({
    ...row,
    venue: shownVenue(names, row.venue),
    countedAs: COUNTED_AS[place] ?? "other",
    tags: tagged.get(row.candidateId) ?? [],
    authors: authors.get(row.id) ?? [],
    alsoBy: (others.get(workKey) ?? []).filter((other) => other.candidateId !== row.candidateId),
  }));
}

/** SQL: one of these values, as one parameter however many there are. */
const among = (values: readonly (string | number)[]): SQL =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

function printedAuthors(rows: FoundRow[]): Map<number, PublicationRow["authors"]> {
  const found = database()
    .select({
      id: authorships.publicationId,
      name: authorships.name,
      self: authorships.self,
      equal: authorships.equal,
    })
    .from(authorships)
    .where(sql`${authorships.publicationId} IN ${among(rows.map((row) => row.id))}`)
    .orderBy(asc(authorships.publicationId), asc(authorships.position))
    .all();
  const authors = new Map<number, PublicationRow["authors"]>();
  for (const { id, ...author } of found) {
    const list = authors.get(id);
    if (list) list.push(author);
    else authors.set(id, [author]);
  }
  return authors;
}

/** Visible candidates by work, for works of more than one of them. */
function otherCandidates(viewer: SeatedViewer, rows: FoundRow[]): Map<string, PublicationRow["alsoBy"]> {
  const keys = [...new Set(rows.map((row) => row.workKey))];
  const found = database()
    .selectDistinct({ workKey: publications.workKey, candidateId: candidates.id, name: shownName(viewer) })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(
      and(
        eq(publications.openingId, viewer.seat.openingId),
        visibleCandidate(viewer),
        ne(publications.workKey, ""),
        sql`${publications.workKey} IN ${among(keys)}`,
      ),
    )
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
    .all();
  return Map.groupBy(found, (row) => row.workKey) as Map<string, PublicationRow["alsoBy"]>;
}

function tagsOf(rows: FoundRow[]): Map<number, string[]> {
  const found = database()
    .select({ candidateId: tags.candidateId, tag: tags.tag })
    .from(tags)
    .where(sql`${tags.candidateId} IN ${among([...new Set(rows.map((row) => row.candidateId))])}`)
    .orderBy(asc(tags.tag))
    .all();
  const all = Map.groupBy(found, (row) => row.candidateId);
  return new Map([...all].map(([id, list]) => [id, list.map((row) => row.tag)]));
}
