import { and, count, or, type SQL, sql } from "drizzle-orm";
import { listCandidateNames } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { teachFolding } from "#db/folding.ts";
import { splitTerms, visiblePublication } from "#db/publications.ts";
import { publications } from "#db/schema/publications.ts";
import { type ShownPublication, shownPublication } from "#db/shown-publication.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { labelOf } from "#lib/tables/column.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import { groupName } from "#lib/tables/group.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import type { Query } from "#lib/tables/query.ts";
import { termsOf } from "#lib/tables/tabulate.ts";

/** How many works stand in each group of a query on all its pages, by what the group is called; none where there are no groups. */
export function listPublicationGroups(viewer: SeatedViewer, query: Query): Record<string, number> {
  const shown = shownPublication(viewer);
  const table = narrowTable(PUBLICATIONS, shown.hides);
  const column = table.columns.find(({ id }) => id === query.group);
  const value = column && groupSql(column.id, shown);
  if (!value) return {};
  teachFolding();
  const { picked, written } = termsOf(table, query);
  const { single, several } = splitTerms([...picked, ...written], shown);
  const rows = database()
    .select({ value: sql<string | number | null>`${value}`, n: count() })
    .from(publications)
    .where(and(visiblePublication(viewer), or(single, several)))
    .groupBy(value)
    .all();
  const names =
    column.id === "candidate" ? new Map(listCandidateNames(viewer).map(({ id, name }) => [id, name])) : null;
  const counts: Record<string, number> = {};
  for (const { value: stored, n } of rows) {
    const text = names ? names.get(Number(stored)) : column.id === "kind" ? COUNTED_AS[Number(stored)] : stored;
    const name = groupName(column, labelOf(column, String(text ?? "")));
    counts[name] = (counts[name] ?? 0) + n;
  }
  return counts;
}

/** What a group goes by, of a work's own row. */
function groupSql(id: string, { own, year }: ShownPublication): SQL | null {
  if (id === "candidate") return sql`${publications.candidateId}`;
  if (id === "venue") return own.venue;
  if (id === "year") return sql`${year}`;
  if (id === "kind") return sql`${publications.countedAs}`;
  return id === "status" ? sql`${publications.status}` : null;
}
