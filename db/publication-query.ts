import { and, asc, desc, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { candidates, publications, tags } from "#db/schema/candidates.ts";
import type { ShownPublication } from "#db/shown-publication.ts";
import { SHOWN_VENUE } from "#db/shown-venue.ts";
import type { Sort } from "#lib/tables/column.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import type { Term } from "#lib/tables/filter.ts";
import type { Range, Test } from "#lib/tables/test.ts";

/** SQL of one term as a condition on a row of `publications`; says the same as `passes` of lib/tables/test.ts. */
type Condition = (test: Test, shown: ShownPublication) => SQL;

const p = publications;

/** The filters and orders of the table of publications in SQL. `fold` is taught by db/folding.ts. */
const CONDITIONS: Record<string, Condition> = {
  title: (test) => words(sql`${p.title}`, test),
  authors: (test, shown) => words(sql`${shown.authorsText}`, test),
  distinction: (test, shown) => words(sql`${shown.distinction}`, test),
  venue: (test, shown) => names(shown.shownVenue, test),
  candidate: (test, shown) => ofCandidates(names(shown.candidateName, test)),
  stage: (test) => ofCandidates(names(sql`${candidates.stage}`, test)),
  tag: tagged,
  kind: (test) => (test.kind === "is" ? countedAs(test.values) : sql`0`),
  status: (test) => names(sql`${p.status}`, test),
  year: (test, shown) => within(sql`${shown.year}`, test),
  position: (test) => within(sql`${p.authorPosition}`, test),
  "first-author": (test) => (test.kind === "flag" ? sql`${p.firstAuthor} = ${test.yes ? 1 : 0}` : sql`0`),
};

/** The rows every term lets through. */
export function whereOf(terms: readonly Term[], shown: ShownPublication): SQL | undefined {
  return and(
    ...terms.map((term) => {
      const condition = term.column === null ? anywhere(term.test, shown) : conditionOf(term.column, term.test, shown);
      return term.negated ? sql`(${condition}) IS NOT TRUE` : condition;
    }),
  );
}

function conditionOf(column: string, test: Test, shown: ShownPublication): SQL {
  if (test.kind === "any") return or(...test.tests.map((one) => conditionOf(column, one, shown))) ?? sql`0`;
  return CONDITIONS[column]?.(test, shown) ?? sql`0`;
}

/** Plain words: in the title, the authors, the venue, the distinction or the candidate's name. */
function anywhere(test: Test, { authorsText, shownVenue, distinction, candidateName }: ShownPublication): SQL {
  const own = [p.title, authorsText, shownVenue, distinction].map((value) => words(sql`${value}`, test));
  return or(...own, ofCandidates(words(candidateName, test))) ?? sql`0`;
}

function words(value: SQL, test: Test): SQL {
  if (test.kind === "none") return sql`coalesce(${value}, '') = ''`;
  if (test.kind !== "words") return sql`0`;
  return or(...test.words.map((one) => sql`instr(fold(${value}), ${one}) > 0`)) ?? sql`0`;
}

function names(value: SQL, test: Test): SQL {
  if (test.kind === "none") return sql`coalesce(${value}, '') = ''`;
  return test.kind === "is" ? sql`${value} IS NOT NULL AND ${inArray(sql`fold(${value})`, [...test.values])}` : sql`0`;
}

function ofCandidates(condition: SQL): SQL {
  return sql`${p.candidateId} IN (SELECT ${candidates.id} FROM ${candidates} WHERE ${condition})`;
}

function tagged(test: Test): SQL {
  if (test.kind === "none") return sql`${p.candidateId} NOT IN (SELECT ${tags.candidateId} FROM ${tags})`;
  return sql`${p.candidateId} IN (SELECT ${tags.candidateId} FROM ${tags} WHERE ${names(sql`${tags.tag}`, test)})`;
}

function countedAs(values: readonly string[]): SQL {
  return inArray(
    p.countedAs,
    COUNTED_AS.flatMap((name, place) => (values.includes(name) ? [place] : [])),
  );
}

function within(value: SQL, test: Test): SQL {
  if (test.kind === "none") return isNull(value);
  return test.kind === "within" ? (or(...test.ranges.map((range) => inRange(value, range))) ?? sql`0`) : sql`0`;
}

function inRange(value: SQL, { min, max, minOpen, maxOpen }: Range): SQL {
  const low = Number.isFinite(min) ? (minOpen ? sql`${value} > ${min}` : sql`${value} >= ${min}`) : sql`1`;
  const high = Number.isFinite(max) ? (maxOpen ? sql`${value} < ${max}` : sql`${value} <= ${max}`) : sql`1`;
  return sql`(${value} IS NOT NULL AND ${low} AND ${high})`;
}

interface Order {
  by: SQL;
  ties: SQL[];
}

/** What each order goes by, and what its index holds after that: ties follow the index, so nothing is left to sort. */
const ORDERS: Record<string, Order> = {
  title: { by: sql`${p.workKey}`, ties: [sql`${p.id}`] },
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

/** Where the committee has renamed venues, their order follows the new names and no index can help. */
const RENAMED = { by: sql`${SHOWN_VENUE} COLLATE NOCASE`, ties: [sql`${p.candidateId}`, sql`${p.id}`] };

function orderOf(id: string, shown: ShownPublication, renamed: boolean): Order | undefined {
  if (id === "candidate")
    return { by: sql`${shown.candidateName} COLLATE NOCASE`, ties: [sql`${candidates.id}`, sql`${p.id}`] };
  if (id === "year") return { by: sql`${shown.year}`, ties: [sql`${p.candidateId}`, sql`${p.id}`] };
  return renamed && id === "venue" ? RENAMED : ORDERS[id];
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
