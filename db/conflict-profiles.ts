import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { candidates } from "#db/schema/candidates.ts";
import { memberPeople, memberStays, memberWorks } from "#db/schema/conflicts.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { education, positions, profileFacts } from "#db/schema/profile.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import type { Pen } from "#db/write.ts";
import { canonicalInstitution } from "#lib/conflicts/canonical-institution.ts";
import type { CandidateProfile, JointWork, MemberProfile, Stay } from "#lib/conflicts/profile.ts";
import type { Period } from "#lib/ingest/draft.ts";

/**
 * What is known of the committee of an opening from their own lists, by account: chair and members, not observers.
 * @param accountIds only these; all when left out.
 */
export function memberProfiles(
  pen: Pen,
  openingId: number,
  accountIds?: readonly number[],
): Map<number, MemberProfile> {
  const seated = pen
    .select({ id: accounts.id, name: accounts.name, affiliation: seats.affiliation })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .where(
      and(
        eq(seats.openingId, openingId),
        isNull(seats.removedAt),
        ne(seats.role, "observer"),
        accountIds && inArray(accounts.id, [...accountIds]),
      ),
    )
    .all();
  const ids = seated.map(({ id }) => id);
  const by = <R extends { accountId: number }>(rows: R[]) => Map.groupBy(rows, (row) => row.accountId);
  const works = by(pen.select().from(memberWorks).where(inArray(memberWorks.accountId, ids)).all());
  const stays = by(pen.select().from(memberStays).where(inArray(memberStays.accountId, ids)).all());
  const people = by(pen.select().from(memberPeople).where(inArray(memberPeople.accountId, ids)).all());
  return new Map(
    seated.map(({ id, name, affiliation }) => {
      const known = (relation: string) =>
        (people.get(id) ?? []).flatMap((one) => (one.relation === relation ? [one.name] : []));
      const been = (stays.get(id) ?? []).map((row) => stayOf(row.institution, row));
      const profile: MemberProfile = {
        names: [name, ...known("name")],
        publications: (works.get(id) ?? []).map(({ title, authors, self, year }) => workOf(title, authors, self, year)),
        stays: been,
        currentInstitution: affiliation === "" ? currentOf(been) : canonicalInstitution(affiliation),
        advisors: known("advisor"),
        advisees: known("advisee"),
      };
      return [id, profile];
    }),
  );
}

/**
 * What is known of candidates of an opening from their documents, by candidate.
 * @param candidateIds only these; all when left out.
 */
export function candidateProfiles(
  pen: Pen,
  openingId: number,
  candidateIds?: readonly number[],
): Map<number, CandidateProfile> {
  const scope = and(
    eq(candidates.openingId, openingId),
    isNull(candidates.removedAt),
    candidateIds && inArray(candidates.id, [...candidateIds]),
  );
  const listed = pen.select({ id: candidates.id, name: candidates.name }).from(candidates).where(scope).all();
  const by = <R extends { candidateId: number }>(rows: R[]) => Map.groupBy(rows, (row) => row.candidateId);
  const facts = by(
    pen
      .select({ candidateId: profileFacts.candidateId, field: profileFacts.field, value: profileFacts.value })
      .from(profileFacts)
      .innerJoin(candidates, eq(candidates.id, profileFacts.candidateId))
      .where(and(scope, inArray(profileFacts.field, ["name", "affiliation", "advisor"])))
      .all(),
  );
  const studies = by(
    pen
      .select()
      .from(education)
      .innerJoin(candidates, eq(candidates.id, education.candidateId))
      .where(scope)
      .all()
      .map((row) => row.education),
  );
  const held = by(
    pen
      .select()
      .from(positions)
      .innerJoin(candidates, eq(candidates.id, positions.candidateId))
      .where(scope)
      .all()
      .map((row) => row.positions),
  );
  const works = worksOf(pen, scope);
  return new Map(
    listed.map(({ id, name }) => {
      const known = (field: string) =>
        (facts.get(id) ?? []).flatMap((fact) => (fact.field === field ? [fact.value] : []));
      const been = [
        ...(held.get(id) ?? []).flatMap((row) => (row.organization ? [stayOf(row.organization, row)] : [])),
        ...(studies.get(id) ?? []).map((row) => stayOf(row.institution, row)),
      ];
      const [affiliation] = known("affiliation");
      const profile: CandidateProfile = {
        names: [...new Set([name, ...known("name")])],
        publications: works.get(id) ?? [],
        stays: been,
        currentInstitution: affiliation ? canonicalInstitution(affiliation) : currentOf(been),
        advisors: known("advisor"),
      };
      return [id, profile];
    }),
  );
}

/**
 * Publications with their authors in order, by candidate: one read for all. Who is an author of any version is an author,
 * behind those of the strongest, and the latest version dates the work.
 */
function worksOf(pen: Pen, scope: ReturnType<typeof and>): Map<number, JointWork[]> {
  const rows = pen
    .select({
      candidateId: publications.candidateId,
      id: publications.id,
      title: publications.title,
      year: publications.year,
      self: publications.authorPosition,
      author: authorships.name,
    })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .leftJoin(authorships, eq(authorships.publicationId, publications.id))
    .where(scope)
    .orderBy(asc(publications.id), asc(authorships.position))
    .all();
  const versions = versionsOf(pen, scope);
  const works = new Map<number, JointWork[]>();
  for (const [first, ...rest] of Map.groupBy(rows, (row) => row.id).values()) {
    if (!first) continue;
    const others = versions.get(first.id) ?? [];
    const authors = [first, ...rest].flatMap(({ author }) => (author === null ? [] : [author]));
    const known = new Set(authors);
    const more = new Set(others.flatMap((version) => version.authors).filter((author) => !known.has(author)));
    const years = [first, ...others].flatMap(({ year }) => year ?? []);
    const latest = years.length > 0 ? Math.max(...years) : null;
    const work = workOf(first.title, [...authors, ...more], first.self === null ? null : first.self - 1, latest);
    works.set(first.candidateId, [...(works.get(first.candidateId) ?? []), work]);
  }
  return works;
}

function versionsOf(pen: Pen, scope: ReturnType<typeof and>) {
  const rows = pen
    .select({
      id: publicationVersions.publicationId,
      year: publicationVersions.year,
      authors: publicationVersions.authors,
    })
    .from(publicationVersions)
    .innerJoin(publications, eq(publications.id, publicationVersions.publicationId))
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(scope)
    .all();
  return Map.groupBy(rows, ({ id }) => id);
}

function workOf(title: string, authors: readonly string[], self: number | null, year: number | null): JointWork {
  return { title, authors, self, date: year === null ? null : { year } };
}

interface Columns {
  startYear: number | null;
  startMonth: number | null;
  endYear: number | null;
  endMonth: number | null;
  ongoing: boolean;
}

function stayOf(institution: string, row: Columns): Stay {
  return { institution: canonicalInstitution(institution), period: periodOf(row) };
}

function periodOf({ startYear, startMonth, endYear, endMonth, ongoing }: Columns): Period | null {
  if (startYear === null && endYear === null && !ongoing) return null;
  const date = (year: number | null, month: number | null) =>
    year === null ? null : month === null ? { year } : { year, month };
  return { start: date(startYear, startMonth), end: ongoing ? "present" : date(endYear, endMonth) };
}

/** The place of the stay that is not over: the one begun last. */
function currentOf(stays: readonly Stay[]): string | null {
  const ongoing = stays.filter((stay) => stay.period?.end === "present");
  const latest = ongoing.toSorted((a, b) => (b.period?.start?.year ?? 0) - (a.period?.start?.year ?? 0));
  return latest[0]?.institution ?? null;
}
