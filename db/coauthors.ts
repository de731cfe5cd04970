import { and, asc, eq, lte, type SQL, sql } from "drizzle-orm";
import { listCandidateNames, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { type CandidateCoauthors, coauthorsOf, MANY_AUTHORS } from "#db/coauthor-lists.ts";
import { listMembers } from "#db/committee.ts";
import { listRecusals } from "#db/conflicts.ts";
import { candidates } from "#db/schema/candidates.ts";
import { publications } from "#db/schema/publications.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { knownAmong, type PrintedName } from "#lib/coauthors/known-names.ts";
import { type CoauthorPart, type CoauthorRow, type JointCandidates, MOST_COAUTHORS } from "#lib/tables/coauthors.ts";

export interface Coauthors {
  /**
   * Those with two works or two candidates at least, and every member and candidate among the coauthors; by name. Of very
   * many, the `MOST_COAUTHORS` who connect most.
   */
  rows: CoauthorRow[];
  /** Everyone else: counted, not listed. */
  others: number;
  /** Candidates who both list the same work. */
  joint: JointCandidates[];
}

/**
 * Who wrote with the candidates the viewer may see. People are told apart by their folded names. Whoever may be a
 * candidate the viewer is recused from is nobody here: not a row, not a count. Nobody at all where names are hidden.
 */
export function listCoauthors(viewer: SeatedViewer): Coauthors {
  if (hiddenFrom(viewer).has("names")) return { rows: [], others: 0, joint: [] };
  const people = gather(coauthorsOf(visibleCandidate(viewer)));
  const recused = listRecusals(viewer).map(({ name }) => name);
  const hidden = knownAmong(recused, people);
  const shown = people.filter(({ key }) => !hidden.has(key));
  const known = knownPeople(viewer, shown);
  const rows = shown
    .filter(({ key, who, works }) => who.length > 1 || works > 1 || known.has(key))
    .sort(
      (a, b) => Number(known.has(b.key)) - Number(known.has(a.key)) || b.who.length - a.who.length || b.works - a.works,
    )
    .slice(0, MOST_COAUTHORS)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((person) => rowOf(person, known.get(person.key)));
  return { rows, others: shown.length - rows.length, joint: jointCandidates(viewer) };
}

/** Somebody who wrote with candidates. */
interface Person extends PrintedName {
  /** Works with each candidate, one by two candidates counted with each. */
  works: number;
  who: { candidateId: number; name: string; works: number[]; years: number[] }[];
}

function gather(candidatesAndTheirs: readonly CandidateCoauthors[]): Person[] {
  const people = new Map<string, Person>();
  for (const { candidateId, name, coauthors } of candidatesAndTheirs)
    for (const [key, printed, works, years] of coauthors) {
      const own = { candidateId, name, works, years };
      const person = people.get(key);
      if (person) {
        person.who.push(own);
        person.works += works.length;
        if (printed.length > person.name.length) person.name = printed;
      } else people.set(key, { key, name: printed, works: works.length, who: [own] });
    }
  return [...people.values()];
}

function rowOf({ key, name, who }: Person, known: Known | undefined): CoauthorRow {
  const [only] = who;
  const alone = who.length === 1 && only ? only : null;
  const years = alone?.years ?? [...new Set(who.flatMap((one) => one.years))].sort((a, b) => a - b);
  return {
    key,
    name,
    ...(known ?? NOBODY),
    papers: alone ? alone.works.length : new Set(who.flatMap(({ works }) => works)).size,
    years,
    who: who.map(({ works, candidateId, name: candidate }) => ({ candidateId, name: candidate, papers: works.length })),
  };
}

interface Known {
  part: CoauthorPart;
  known: string;
}

const NOBODY = { part: "other", known: null } as const;

/** Which of the printed names are members or candidates. A member who is only perhaps meant comes after a sure candidate. */
function knownPeople(viewer: SeatedViewer, printed: readonly PrintedName[]): Map<string, Known> {
  const members = listMembers(viewer).map(({ name }) => name);
  const names = listCandidateNames(viewer).map(({ name }) => name);
  const found = new Map<string, Known>();
  for (const [key, { at, agreement }] of knownAmong(members, printed))
    found.set(key, { part: agreement === "same" ? "member" : "maybe-member", known: members[at] ?? "" });
  for (const [key, { at }] of knownAmong(names, printed, "same"))
    if (found.get(key)?.part !== "member") found.set(key, { part: "candidate", known: names[at] ?? "" });
  return found;
}

/** Pairs of visible candidates whose documents both list a work. */
function jointCandidates(viewer: SeatedViewer): JointCandidates[] {
  const { openingId } = viewer.seat;
  // Which works come twice at all is read from the index by work alone.
  const twice = sql`SELECT ${publications.workKey} FROM ${publications} WHERE ${publications.openingId} = ${openingId} AND ${publications.workKey} <> '' GROUP BY ${publications.workKey} HAVING count(*) > 1`;
  const rows = database()
    .selectDistinct({ workKey: publications.workKey, id: candidates.id, name: candidates.name })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(
      and(
        visibleCandidate(viewer),
        eq(publications.openingId, openingId),
        sql`${publications.workKey} IN (${twice})`,
        lte(publications.authorCount, MANY_AUTHORS),
      ) as SQL,
    )
    .orderBy(asc(candidates.name), asc(candidates.id))
    .all();
  const pairs = new Map<string, JointCandidates>();
  for (const owners of Map.groupBy(rows, (row) => row.workKey).values()) {
    for (const [at, a] of owners.entries())
      for (const b of owners.slice(at + 1)) {
        const pair = pairs.get(`${a.id} ${b.id}`);
        if (pair) pair.papers += 1;
        else pairs.set(`${a.id} ${b.id}`, { a: { id: a.id, name: a.name }, b: { id: b.id, name: b.name }, papers: 1 });
      }
  }
  return [...pairs.values()];
}
