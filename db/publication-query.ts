import { and, inArray, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { candidates, tags } from "#db/schema/candidates.ts";
import { publications } from "#db/schema/publications.ts";
import type { ShownPublication, Told } from "#db/shown-publication.ts";
import { otherOfWork } from "#db/work-leader.ts";
import { someVersion } from "#db/work-versions.ts";
import { COUNTED_AS } from "#lib/tables/counted-as.ts";
import type { Term } from "#lib/tables/filter.ts";
import type { Range, Test } from "#lib/tables/test.ts";

const p = publications;

/**
 * The filters of the table of publications in SQL; says the same as `passes` of lib/tables/test.ts. `fold` is taught by
 * db/folding.ts. What a work has several of is asked of each: of every visible candidate who has it, or of every version.
 */
const OF_ROW: Record<string, (test: Test, shown: ShownPublication) => SQL> = {
  title: (test) => words(sql`${p.title}`, test),
  authors: (test, shown) => words(sql`${shown.authorsText}`, test),
  distinction: (test, shown) => words(sql`${shown.distinction}`, test),
  kind: (test) => (test.kind === "is" ? countedAs(sql`${p.countedAs}`, test.values) : sql`0`),
  status: (test) => names(sql`${p.status}`, test),
};
const OF_OWNERS: Record<string, (test: Test, told: Told, shown: ShownPublication) => SQL> = {
  candidate: (test, told, shown) => ofCandidates(told, names(shown.candidateName, test)),
  stage: (test, told, shown) => ofCandidates(told, names(shown.stage, test)),
  tag: tagged,
  position: (test, told) => (test.kind === "called" ? placed(told, test.words) : within(told.authorPosition, test)),
  "first-author": (test, { firstAuthor }) => (test.kind === "flag" ? sql`${firstAuthor} = 1` : sql`0`),
};
const OF_VERSIONS: Record<string, (test: Test, told: Told) => SQL> = {
  venue: (test, told) => venueNamed(told, test),
  year: (test, { year }) => within(year, test),
  version: (test, { place }) => (test.kind === "is" ? countedAs(place, test.values) : sql`0`),
};

/** Which lines of a work are asked: its own, where one line tells it, or every one. */
export type Lines = "own" | "every";

/** The rows every term lets through. */
export function whereOf(terms: readonly Term[], shown: ShownPublication, lines: Lines): SQL | undefined {
  const asked = { ...shown, lines };
  return and(
    ...terms.map((term) => {
      const condition = term.column === null ? anywhere(term.test, asked) : conditionOf(term.column, term.test, asked);
      return term.negated ? sql`(${condition}) IS NOT TRUE` : condition;
    }),
  );
}

interface Asked extends ShownPublication {
  lines: Lines;
}

function conditionOf(column: string, test: Test, shown: Asked): SQL {
  if (test.kind === "any") return or(...test.tests.map((one) => conditionOf(column, one, shown))) ?? sql`0`;
  const ofRow = OF_ROW[column];
  if (ofRow) return ofRow(test, shown);
  const ofOwners = OF_OWNERS[column];
  const ofVersions = OF_VERSIONS[column];
  const some = (ask: (told: Told) => SQL) => (ofVersions ? someVersions(ask, shown) : someOwners(ask, shown));
  const ask = (told: Told): SQL => ofOwners?.(test, told, shown) ?? ofVersions?.(test, told) ?? sql`0`;
  // Nothing is there when it is missing in each of them.
  if (test.kind === "none") return not(some((told) => sql`NOT (${ask(told)})`));
  // "No" is the answer of a work that nobody is first author of.
  if (test.kind === "flag" && !test.yes) return not(some(ask));
  return some(ask);
}

function someOwners(ask: (told: Told) => SQL, { viewer, own, mate, lines }: Asked): SQL {
  if (lines === "own") return ask(own);
  return or(ask(own), and(sql`${p.together} = 1`, otherOfWork(viewer, ask(mate)))) as SQL;
}

function someVersions(ask: (told: Told) => SQL, { viewer, own, mate, version, lines }: Asked): SQL {
  if (lines === "own") return ask(own);
  const ofMate = or(ask(mate), and(sql`mate.version_count > 1`, someVersion(sql`mate.id`, ask(version)))) as SQL;
  return or(
    ask(own),
    and(sql`${p.versionCount} > 1`, someVersion(sql`${p.id}`, ask(version))),
    and(sql`${p.together} = 1`, otherOfWork(viewer, ofMate)),
  ) as SQL;
}

/** Plain words: in the title, the authors, the venue of a version, the distinction or a candidate's name. */
function anywhere(test: Test, shown: Asked): SQL {
  const own = [p.title, shown.authorsText, shown.distinction].map((value) => words(sql`${value}`, test));
  const venue = someVersions((told) => words(told.venue, test), shown);
  const name = someOwners((told) => ofCandidates(told, words(shown.candidateName, test)), shown);
  return or(...own, venue, name) ?? sql`0`;
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

/** A venue by name: which of the documents' spellings are meant is worked out once a statement, not in every row. */
function venueNamed({ venue, printedVenue, spellings }: Told, test: Test): SQL {
  if (test.kind !== "is") return names(venue, test);
  return sql`${printedVenue} IN (SELECT spelling FROM (${spellings}) WHERE ${names(sql`shown`, test)})`;
}

function ofCandidates({ candidateId }: Told, condition: SQL): SQL {
  return sql`${candidateId} IN (SELECT ${candidates.id} FROM ${candidates} WHERE ${condition})`;
}

function tagged(test: Test, { candidateId }: Told): SQL {
  if (test.kind === "none") return sql`${candidateId} NOT IN (SELECT ${tags.candidateId} FROM ${tags})`;
  return sql`${candidateId} IN (SELECT ${tags.candidateId} FROM ${tags} WHERE ${names(sql`${tags.tag}`, test)})`;
}

/** Says the same as `placesOf` of lib/tables/publication-row.ts. */
function placed({ authorPosition, authorCount, authorsTruncated, firstAuthor }: Told, asked: readonly string[]): SQL {
  const isEnd = sql`${authorPosition} = ${authorCount} AND ${authorsTruncated} = 0`;
  const of: Record<string, SQL> = {
    first: sql`${firstAuthor} = 1`,
    last: sql`(${isEnd} AND ${authorCount} > 1)`,
    sole: sql`(${isEnd} AND ${authorCount} = 1)`,
  };
  return or(...asked.flatMap((word) => of[word] ?? [])) ?? sql`0`;
}

function countedAs(place: SQL, values: readonly string[]): SQL {
  return inArray(
    place,
    COUNTED_AS.flatMap((name, at) => (values.includes(name) ? [at] : [])),
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
