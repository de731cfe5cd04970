import { and, asc, eq, lte, ne, type SQL, sql } from "drizzle-orm";
import { listCandidateNames, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { listMembers } from "#db/committee.ts";
import { listRecusals } from "#db/conflicts.ts";
import { authorships, candidates, publications } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { shownPublication } from "#db/shown-publication.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { knownAmong } from "#lib/coauthors/known-names.ts";
import { compareNames } from "#lib/profile/person-name.ts";
import { type CoauthorPart, type CoauthorRow, type JointCandidates, MOST_COAUTHORS } from "#lib/tables/coauthors.ts";

/** Beyond this many authors, standing on one list need not mean having worked together. */
const MANY_AUTHORS = 30;

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
  const recused = listRecusals(viewer).map(({ name }) => name);
  const people = printedPeople(viewer);
  const hidden = knownAmong(recused, people.map(nameOf));
  const shown = people.filter(({ name }) => !hidden.has(name));
  const known = knownPeople(viewer, shown.map(nameOf));
  const listed = shown
    .filter(({ works, owners, name }) => works > 1 || owners > 1 || known.has(name))
    .sort((a, b) => Number(known.has(b.name)) - Number(known.has(a.name)) || b.owners - a.owners || b.works - a.works)
    .slice(0, MOST_COAUTHORS)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const works = worksWith(viewer, listed);
  const rows = listed.flatMap(({ key, name }): CoauthorRow[] => {
    const row = { key, name, ...(known.get(name) ?? NOBODY), ...summarise(works.get(key) ?? []) };
    return row.papers > 1 || row.who.length > 1 || (row.part !== "other" && row.papers > 0) ? [row] : [];
  });
  const themselves = listed.filter(({ key }) => !works.has(key)).length;
  return { rows, others: shown.length - themselves - rows.length, joint: jointCandidates(viewer) };
}

const nameOf = ({ name }: { name: string }): string => name;
const NOBODY = { part: "other", known: null } as const;

/** SQL: an author other than the candidate, of a work that is not a crowd's. */
const otherAuthor = (viewer: SeatedViewer): SQL =>
  and(
    visibleCandidate(viewer),
    eq(publications.candidateId, candidates.id),
    eq(authorships.publicationId, publications.id),
    eq(authorships.self, false),
    ne(authorships.nameKey, ""),
    lte(publications.authorCount, MANY_AUTHORS),
  ) as SQL;

/** Every name beside the candidates', in its longest print, with how many works and candidates it stands with. */
function printedPeople(viewer: SeatedViewer): { key: string; name: string; works: number; owners: number }[] {
  return database()
    .select({
      key: authorships.nameKey,
      name: authorships.name,
      // SQLite takes the name from the row that has the longest.
      longest: sql<number>`max(length(${authorships.name}))`,
      works: sql<number>`count(DISTINCT ${publications.workKey})`,
      owners: sql<number>`count(DISTINCT ${candidates.id})`,
    })
    .from(candidates)
    .crossJoin(publications)
    .crossJoin(authorships)
    .where(otherAuthor(viewer))
    .groupBy(authorships.nameKey)
    .orderBy(asc(authorships.nameKey))
    .all();
}

/** Which of the printed names are members or candidates. A member who is only perhaps meant comes after a sure candidate. */
function knownPeople(
  viewer: SeatedViewer,
  printed: readonly string[],
): Map<string, { part: CoauthorPart; known: string }> {
  const members = listMembers(viewer).map(({ name }) => name);
  const names = listCandidateNames(viewer).map(({ name }) => name);
  const found = new Map<string, { part: CoauthorPart; known: string }>();
  for (const [name, { at, agreement }] of knownAmong(members, printed))
    found.set(name, { part: agreement === "same" ? "member" : "maybe-member", known: members[at] ?? "" });
  for (const [name, { at, agreement }] of knownAmong(names, printed))
    if (agreement === "same" && found.get(name)?.part !== "member")
      found.set(name, { part: "candidate", known: names[at] ?? "" });
  return found;
}

interface WorkWith {
  key: string;
  printed: string;
  /** The candidate was found among the authors. */
  placed: number;
  candidateId: number;
  name: string;
  workKey: string;
  year: number | null;
}

/**
 * The works these people share with candidates. Where the candidate was not found among the authors, a name that may be
 * the candidate's own is no coauthor.
 */
function worksWith(viewer: SeatedViewer, people: readonly { key: string }[]): Map<string, WorkWith[]> {
  const keys = JSON.stringify(people.map(({ key }) => key));
  const rows = database()
    .select({
      key: authorships.nameKey,
      printed: authorships.name,
      placed: sql<number>`${publications.authorPosition} IS NOT NULL`,
      candidateId: candidates.id,
      name: shownName(viewer),
      workKey: publications.workKey,
      year: shownPublication(viewer).year,
    })
    .from(candidates)
    .crossJoin(publications)
    .crossJoin(authorships)
    .where(and(otherAuthor(viewer), sql`${authorships.nameKey} IN (SELECT value FROM json_each(${keys}))`))
    .orderBy(asc(shownName(viewer)), asc(candidates.id), asc(publications.id))
    .all()
    .filter(({ placed, name, printed }) => placed || compareNames(name, printed) === "different");
  return Map.groupBy(rows, (row) => row.key);
}

function summarise(works: readonly WorkWith[]): Pick<CoauthorRow, "papers" | "years" | "who"> {
  const years = new Set(works.flatMap(({ year }) => (year === null ? [] : [year])));
  const byCandidate = Map.groupBy(works, (work) => work.candidateId);
  return {
    papers: new Set(works.map(({ workKey }) => workKey)).size,
    years: [...years].sort((a, b) => a - b),
    who: [...byCandidate].map(([candidateId, own]) => ({
      candidateId,
      name: own[0]?.name ?? "",
      papers: new Set(own.map(({ workKey }) => workKey)).size,
    })),
  };
}

/** Pairs of visible candidates whose documents both list a work. */
function jointCandidates(viewer: SeatedViewer): JointCandidates[] {
  const rows = database()
    .selectDistinct({ workKey: publications.workKey, id: candidates.id, name: shownName(viewer) })
    .from(candidates)
    .crossJoin(publications)
    .where(
      and(
        visibleCandidate(viewer),
        eq(publications.candidateId, candidates.id),
        ne(publications.workKey, ""),
        lte(publications.authorCount, MANY_AUTHORS),
      ),
    )
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
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
