import { tellsWho } from "#lib/access/hidden.ts";
import type { Hideable } from "#lib/access/viewer.ts";
import type { Table } from "#lib/tables/column.ts";

/** Columns that hold nothing but what is hidden, by table. What stays shows aliases, or what is left. */
const HOLDING: Record<Hideable, Partial<Record<Table<never>["id"], readonly string[]>>> = {
  names: { publications: ["authors"] },
  institutions: { candidates: ["affiliation", "phd"], shortlist: ["affiliation"] },
  venues: { candidates: ["venue"], publications: ["venue", "distinction"] },
  "graduation dates": { candidates: ["phd-year"] },
};

/** Columns that lead out to where everything is told. */
const LEADING_OUT: Partial<Record<Table<never>["id"], readonly string[]>> = { publications: ["link", "doi", "arxiv"] };

/**
 * The table without the columns of what is hidden: with them go their filters, their counts at the side, their offers in
 * the filter box and their orders; an address that names one is read as if it did not.
 */
export function narrowTable<Row>(table: Table<Row>, hides: ReadonlySet<Hideable>): Table<Row> {
  if (hides.size === 0) return table;
  const gone = new Set([
    ...[...hides].flatMap((what) => HOLDING[what][table.id] ?? []),
    ...(tellsWho(hides) ? (LEADING_OUT[table.id] ?? []) : []),
  ]);
  return { ...table, columns: table.columns.filter(({ id }) => !gone.has(id)) };
}
