import { and, count, type SQL, sql } from "drizzle-orm";
import { listCandidateNames } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { teachFolding } from "#db/folding.ts";
import { type ManyRow, type ManyWork, readManyWorks } from "#db/many-works.ts";
import { splitTerms, visiblePublication, WORK_TABLES } from "#db/publications.ts";
import { readOnce } from "#db/read-once.ts";
import { publications } from "#db/schema/publications.ts";
import { type ShownPublication, shownPublication } from "#db/shown-publication.ts";
import { shownNames } from "#db/shown-venue.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { Column } from "#lib/tables/column.ts";
import { countedAs } from "#lib/tables/counted-as.ts";
import { type Facet, facetOf } from "#lib/tables/facets.ts";
import type { Term } from "#lib/tables/filter.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import type { PublicationRow } from "#lib/tables/publication-row.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import type { Query } from "#lib/tables/query.ts";
import { termsOf } from "#lib/tables/tabulate.ts";
import { shownVenue, type VenueNames } from "#lib/tables/venue-name.ts";

/** Rows per value at the side, under all filters of the query but the facet's own. */
export function listPublicationFacets(viewer: SeatedViewer, query: Query): Facet[] {
  teachFolding();
  const table = narrowTable(PUBLICATIONS, hiddenFrom(viewer));
  const { picked, written } = termsOf(table, query);
  const counts =
    picked.length + written.length === 0 ? countEverything(viewer) : countPassing(countingFor(viewer), picked, written);
  return table.columns
    .filter((column) => column.facet)
    .map((column) => facetOf(column, counts.get(column.id) ?? new Map(), query));
}

/** What is counted, and as whose eyes see it. */
interface Counting {
  viewer: SeatedViewer;
  shown: ShownPublication;
  facets: readonly Column<PublicationRow>[];
  names: Names;
}

function countingFor(viewer: SeatedViewer): Counting {
  const shown = shownPublication(viewer);
  return {
    viewer,
    shown,
    facets: narrowTable(PUBLICATIONS, shown.hides).columns.filter((column) => column.facet),
    names: {
      candidates: new Map(listCandidateNames(viewer).map(({ id, name }) => [id, name])),
      venues: shownNames(viewer.seat.openingId),
    },
  };
}

/** What a facet counts; of the kind, kind and status, so that an index answers. */
function facetSql(id: string, { venue, year }: ShownPublication): SQL[] {
  if (id === "candidate") return [sql`${publications.candidateId}`];
  if (id === "venue") return [sql`${venue} COLLATE NOCASE`];
  if (id === "year") return [sql`${year}`];
  if (id === "kind") return [sql`${publications.kind}`, sql`${publications.status}`];
  return id === "first-author" ? [sql`${publications.firstAuthor}`] : [];
}

type Counts = Map<string, Map<string, number>>;

/** Every facet without a filter: some change while files are read in, and then none for weeks. */
const countEverything = readOnce(
  (viewer): ReadonlyMap<string, ReadonlyMap<string, number>> => countAll(countingFor(viewer)),
  WORK_TABLES,
);

interface Names {
  candidates: ReadonlyMap<number, string>;
  venues: VenueNames;
}

/** Without a filter each facet is counted by an index of its own; works of several rows or versions are set right after. */
function countAll({ viewer, shown, facets, names }: Counting): Counts {
  const counts: Counts = new Map();
  for (const { id } of facets) {
    const [value, more] = facetSql(id, shown);
    if (!value) throw new Error(`The column ${id} is offered at the side but not counted.`);
    const rows = database()
      .select({ value: sql<Stored>`${value}`, more: sql<Stored>`${more ?? sql`NULL`}`, n: count() })
      .from(publications)
      .where(visiblePublication(viewer))
      .groupBy(value, ...(more ? [more] : []))
      .values() as [Stored, Stored, number][];
    for (const [stored, other, n] of rows) add(counts, id, facetValue(id, [stored, other], names), n);
  }
  for (const work of readManyWorks(shown))
    for (const { id } of facets) {
      for (const row of work.rows) add(counts, id, rowValue(id, row, names), -1);
      for (const value of workValues(id, work, names)) add(counts, id, value, 1);
    }
  return counts;
}

/**
 * With a filter, the works that pass it are counted in every facet nothing is picked in; a facet that something is picked
 * in counts those that pass all the rest, so that one sees what picking another value would bring.
 */
function countPassing(counting: Counting, picked: readonly Term[], written: readonly Term[]): Counts {
  const { facets } = counting;
  const isPicked = (id: string) => picked.some((term) => term.column === id);
  const counts = walk({ ...counting, facets: facets.filter(({ id }) => !isPicked(id)) }, [...written, ...picked]);
  for (const facet of facets.filter(({ id }) => isPicked(id))) {
    const others = [...written, ...picked.filter((term) => term.column !== facet.id)];
    const alone = { ...counting, facets: [facet] };
    const own = others.length === 0 ? countEverything(counting.viewer) : walk(alone, others);
    counts.set(facet.id, new Map(own.get(facet.id)));
  }
  return counts;
}

/** Counts of the works that pass the terms, read work by work. */
function walk({ viewer, shown, facets, names }: Counting, terms: readonly Term[]): Counts {
  const values = facets.flatMap(({ id }) => facetSql(id, shown).map((value) => sql<Stored>`${value}`));
  const columns = [...values, sql<number>`${publications.id}`];
  const found = (which: SQL | undefined) =>
    database()
      .select(Object.fromEntries(columns.map((column, at) => [String(at), column])))
      .from(publications)
      .where(and(visiblePublication(viewer), which))
      .values() as Stored[][];
  const { own, several } = splitTerms(terms, shown);
  const works = readManyWorks(shown);
  const many = new Map(works.map((work) => [work.id, work]));
  const ofMany = new Set(works.flatMap((work) => work.rows.map(({ id }) => id)));
  const rows = [...found(own).filter((row) => !ofMany.has(Number(row.at(-1)))), ...found(several)];
  const counts: Counts = new Map();
  for (const row of rows) {
    const work = many.get(Number(row.at(-1)));
    let at = 0;
    for (const { id } of facets) {
      const parts = row.slice(at, at + facetSql(id, shown).length);
      at += parts.length;
      for (const value of work ? workValues(id, work, names) : [facetValue(id, parts, names)])
        add(counts, id, value, 1);
    }
  }
  return counts;
}

/** Adds to a count; what comes to nothing is not there. Venues are counted by an index that knows no capitals. */
function add(counts: Counts, id: string, value: string, n: number): void {
  const own = counts.get(id) ?? new Map<string, number>();
  counts.set(id, own);
  const known = own.has(value) || n > 0 ? value : ([...own.keys()].find((key) => alike(key, value)) ?? value);
  const sum = (own.get(known) ?? 0) + n;
  if (sum === 0) own.delete(known);
  else own.set(known, sum);
}

const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What a row of several for one work was counted under by the index of a facet. */
function rowValue(id: string, row: ManyRow, names: Names): string {
  if (id === "kind") return row.kind;
  if (id === "candidate") return facetValue(id, [row.candidateId], names);
  if (id === "first-author") return facetValue(id, [row.firstAuthor ? 1 : 0], names);
  return facetValue(id, [id === "venue" ? row.venue : row.year], names);
}

/** Everything a work counts under, each once: every candidate who has it, and every venue and year of its versions. */
function workValues(id: string, work: ManyWork, names: Names): Set<string> {
  if (id === "kind") return new Set([work.kind]);
  if (id === "first-author") return new Set([work.firstAuthor ? "yes" : "no"]);
  const values: Iterable<Stored> = id === "candidate" ? work.candidates : id === "venue" ? work.venues : work.years;
  return new Set([...values].map((value) => facetValue(id, [value], names)));
}

type Stored = string | number | null;

function facetValue(columnId: string, [value, more]: readonly Stored[], names: Names): string {
  if (value === null || value === undefined || value === "") return "none";
  if (columnId === "candidate") return names.candidates.get(Number(value)) ?? "none";
  if (columnId === "venue") return shownVenue(names.venues, String(value));
  if (columnId === "kind") return countedAs(value as PublicationKind, more as PublicationStatus);
  return columnId === "first-author" ? (value === 1 ? "yes" : "no") : String(value);
}
