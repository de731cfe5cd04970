import { asc, desc, type SQL, sql } from "drizzle-orm";
import { candidates } from "#db/schema/candidates.ts";
import { publications } from "#db/schema/publications.ts";
import type { ShownPublication } from "#db/shown-publication.ts";
import type { Sort } from "#lib/tables/column.ts";

const p = publications;

interface Order {
  by: SQL;
  ties: SQL[];
}

/** What each order goes by, and what its index holds after that: ties follow the index, so nothing is left to sort. */
const ORDERS: Record<string, Order> = {
  title: { by: sql`${p.titleKey}`, ties: [sql`${p.id}`] },
  authors: {
    by: sql`(CASE WHEN ${p.authorsText} <> '' THEN ${p.authorsText} END) COLLATE NOCASE`,
    ties: [sql`${p.id}`],
  },
  position: { by: sql`${p.authorPosition}`, ties: [sql`${p.id}`] },
  venue: { by: sql`${p.venue} COLLATE NOCASE`, ties: [sql`${p.candidateId}`, sql`${p.id}`] },
  kind: { by: sql`${p.countedAs}`, ties: [sql`${p.id}`] },
  status: { by: sql`${p.status}`, ties: [sql`${p.id}`] },
  distinction: { by: sql`${p.distinction} COLLATE NOCASE`, ties: [sql`${p.id}`] },
  "first-author": { by: sql`${p.firstAuthor}`, ties: [sql`${p.candidateId}`, sql`${p.id}`] },
};

function orderOf(id: string, shown: ShownPublication, renamed: boolean): Order | undefined {
  if (id === "candidate")
    return { by: sql`${shown.candidateName} COLLATE NOCASE`, ties: [sql`${candidates.id}`, sql`${p.id}`] };
  if (id === "year") return { by: sql`${shown.year}`, ties: [sql`${p.candidateId}`, sql`${p.id}`] };
  // Where the committee has renamed venues, their order follows the new names and no index can help.
  if (renamed && id === "venue")
    return { by: sql`${shown.own.venue} COLLATE NOCASE`, ties: [sql`${p.candidateId}`, sql`${p.id}`] };
  return ORDERS[id];
}

/** ORDER BY of a query; what is missing stands last in both directions. `renamed`: venues have other names in this opening. */
export function orderBy(sort: readonly Sort[], shown: ShownPublication, renamed: boolean): SQL[] {
  const keys = sort.flatMap(({ id, descending }) => {
    const order = orderOf(id, shown, renamed);
    return order ? [{ ...order, turn: descending ? desc : asc }] : [];
  });
  const [first] = keys;
  const ties = keys.length === 1 && first ? first.ties.map(first.turn) : [asc(p.id)];
  return [...keys.map(({ by, turn }) => sql`${turn(by)} NULLS LAST`), ...ties];
}
