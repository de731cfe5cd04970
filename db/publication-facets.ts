import { and, count, type SQL, sql } from "drizzle-orm";
import { listCandidateNames } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { teachFolding } from "#db/folding.ts";
import { whereOf } from "#db/publication-query.ts";
import { visiblePublication } from "#db/publications.ts";
import { publications } from "#db/schema/candidates.ts";
import { shownNames } from "#db/shown-venue.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import { countedAs } from "#lib/tables/counted-as.ts";
import { type Facet, facetOf } from "#lib/tables/facets.ts";
import type { Term } from "#lib/tables/filter.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import type { Query } from "#lib/tables/query.ts";
import { termsOf } from "#lib/tables/tabulate.ts";
import { shownVenue, type VenueNames } from "#lib/tables/venue-name.ts";

/** Rows per value at the side, under all filters of the query but the facet's own. */
export function listPublicationFacets(viewer: SeatedViewer, query: Query): Facet[] {
  teachFolding();
  const { picked, written } = termsOf(PUBLICATIONS, query);
  const names: Names = {
    candidates: new Map(listCandidateNames(viewer).map(({ id, name }) => [id, name])),
    venues: shownNames(viewer.seat.openingId),
  };
  const counts =
    picked.length + written.length === 0 ? countAll(viewer, names) : countPassing(viewer, picked, written, names);
  return FACETS.map((column) => facetOf(column, counts.get(column.id) ?? new Map(), query));
}

const FACETS = PUBLICATIONS.columns.filter((column) => column.facet);

/** What each facet counts; of the kind, kind and status, so that an index answers. */
const FACET_SQL: Record<string, SQL[]> = {
  candidate: [sql`${publications.candidateId}`],
  venue: [sql`${publications.venue} COLLATE NOCASE`],
  year: [sql`${publications.year}`],
  kind: [sql`${publications.kind}`, sql`${publications.status}`],
  "first-author": [sql`${publications.firstAuthor}`],
};

type Counts = Map<string, Map<string, number>>;
interface Names {
  candidates: ReadonlyMap<number, string>;
  venues: VenueNames;
}

/** Without a filter each facet is counted by an index of its own. */
function countAll(viewer: SeatedViewer, names: Names): Counts {
  const counts: Counts = new Map();
  for (const { id } of FACETS) {
    const [value, more] = FACET_SQL[id] ?? [];
    if (!value) throw new Error(`The column ${id} is offered at the side but not counted.`);
    const rows = database()
      .select({ value: sql<Stored>`${value}`, more: sql<Stored>`${more ?? sql`NULL`}`, n: count() })
      .from(publications)
      .where(visiblePublication(viewer))
      .groupBy(value, ...(more ? [more] : []))
      .values() as [Stored, Stored, number][];
    for (const [stored, other, n] of rows) add(counts, id, facetValue(id, [stored, other], names), n);
  }
  return counts;
}

/** With a filter the rows are walked once: a row that fails only what is picked in one facet still counts in that one. */
function countPassing(viewer: SeatedViewer, picked: readonly Term[], written: readonly Term[], names: Names): Counts {
  const values = FACETS.flatMap(({ id }) => (FACET_SQL[id] ?? []).map((value) => sql<Stored>`${value}`));
  const tests = picked.map((term) => sql<number>`(${whereOf([term])}) IS TRUE`);
  const rows = database()
    .select(Object.fromEntries([...values, ...tests].map((column, at) => [String(at), column])))
    .from(publications)
    .where(and(visiblePublication(viewer), whereOf(written)))
    .values() as Stored[][];
  const counts: Counts = new Map();
  for (const row of rows) {
    const failing = picked.filter((_, at) => row[values.length + at] !== 1);
    if (failing.length > 1) continue;
    let at = 0;
    for (const { id } of FACETS) {
      const parts = row.slice(at, at + (FACET_SQL[id]?.length ?? 0));
      at += parts.length;
      if (failing.length === 0 || failing[0]?.column === id) add(counts, id, facetValue(id, parts, names), 1);
    }
  }
  return counts;
}

function add(counts: Counts, id: string, value: string, n: number): void {
  const own = counts.get(id) ?? new Map<string, number>();
  counts.set(id, own.set(value, (own.get(value) ?? 0) + n));
}

type Stored = string | number | null;

function facetValue(columnId: string, [value, more]: readonly Stored[], names: Names): string {
  if (value === null || value === undefined || value === "") return "none";
  if (columnId === "candidate") return names.candidates.get(Number(value)) ?? "none";
  if (columnId === "venue") return shownVenue(names.venues, String(value));
  if (columnId === "kind") return countedAs(value as PublicationKind, more as PublicationStatus);
  return columnId === "first-author" ? (value === 1 ? "yes" : "no") : String(value);
}
