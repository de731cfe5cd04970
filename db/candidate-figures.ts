import { and, asc, count, eq, gt, inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type Database, database } from "#db/client.ts";
import { candidates } from "#db/schema/candidates.ts";
import { profileFacts } from "#db/schema/profile.ts";
import { publications } from "#db/schema/publications.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import type { Pen } from "#db/write.ts";
import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import { type CalledInstitution, institutionCalled } from "#lib/profile/institution.ts";
import type { CandidateFigures } from "#lib/tables/candidates.ts";
import { COUNTED_AS, countedAs, PUBLISHED } from "#lib/tables/counted-as.ts";

/**
 * What the profiles of candidates come to, counted from facts and publications, by candidate.
 * @param scope SQL over `candidates`: whose. Those without any fact or publication are left out.
 */
export function countFigures(scope: SQL, from: Pick<Database, "select"> = database()): Map<number, CandidateFigures> {
  const facts = currentFacts(scope, from);
  const published = Map.groupBy(publicationGroups(scope, from), (row) => row.candidateId);
  const weaker = Map.groupBy(weakerVersions(scope, from), (row) => row.candidateId);
  const ids = new Set([...facts.keys(), ...published.keys()]);
  return new Map(
    [...ids].map((id) => [id, figuresOf(facts.get(id) ?? {}, published.get(id) ?? [], weaker.get(id) ?? [])]),
  );
}

/** Counts a candidate's figures and keeps them, so that lists need not. To be called when a profile has been rebuilt. */
export function keepFigures(pen: Pen, candidateId: number): void {
  const found = countFigures(eq(candidates.id, candidateId), pen).get(candidateId) ?? figuresOf({}, [], []);
  pen
    .update(candidates)
    .set({ figures: JSON.stringify(found) })
    .where(eq(candidates.id, candidateId))
    .run();
}

export const NO_FIGURES: Readonly<CandidateFigures> = figuresOf({}, [], []);

const SHOWN_FACTS = ["position", "affiliation", "phd-institution", "phd-year"] as const;

/** The value that holds of each fact the table shows. */
function currentFacts(scope: SQL, from: Pick<Database, "select">): Map<number, Partial<Record<string, string>>> {
  const rows = from
    .select({ candidateId: profileFacts.candidateId, field: profileFacts.field, value: profileFacts.value })
    .from(profileFacts)
    .innerJoin(candidates, eq(candidates.id, profileFacts.candidateId))
    .where(and(scope, eq(profileFacts.beside, false), inArray(profileFacts.field, SHOWN_FACTS)))
    .orderBy(asc(profileFacts.confidence), asc(profileFacts.id))
    .all();
  const facts = new Map<number, Partial<Record<string, string>>>();
  for (const { candidateId, field, value } of rows) {
    const known = facts.get(candidateId);
    if (known) known[field] = value;
    else facts.set(candidateId, { [field]: value });
  }
  return facts;
}

const yearsIn = (year: SQLiteColumn) => sql<string | null>`group_concat(DISTINCT ${year})`;

interface PublicationGroup {
  candidateId: number;
  kind: PublicationKind;
  status: PublicationStatus;
  venue: string | null;
  n: number;
  first: number;
  /** Joined by commas. */
  years: string | null;
}

/** Publications by what they count as and by venue; answered by `publications_by_standing` alone. */
function publicationGroups(scope: SQL, from: Pick<Database, "select">): PublicationGroup[] {
  return from
    .select({
      candidateId: publications.candidateId,
      kind: publications.kind,
      status: publications.status,
      venue: publications.venue,
      n: count(),
      first: sql<number>`sum(${publications.firstAuthor})`,
      years: yearsIn(publications.year),
    })
    .from(candidates)
    .crossJoin(publications)
    .where(and(scope, eq(publications.candidateId, candidates.id)))
    .groupBy(publications.candidateId, publications.kind, publications.status, publications.venue)
    .all();
}

/** Where and when works have appeared besides the version they count as, each venue once a work. */
function weakerVersions(scope: SQL, from: Pick<Database, "select">) {
  return from
    .select({
      candidateId: publications.candidateId,
      venue: publicationVersions.venue,
      years: yearsIn(publicationVersions.year),
    })
    .from(candidates)
    .innerJoin(publications, eq(publications.candidateId, candidates.id))
    .innerJoin(publicationVersions, eq(publicationVersions.publicationId, publications.id))
    .where(
      and(
        scope,
        gt(publications.versionCount, 1),
        eq(publicationVersions.printing, 0),
        inArray(publicationVersions.countedAs, APPEARED),
        sql`${publicationVersions.venue} IS NOT ${publications.venue}`,
      ),
    )
    .groupBy(publications.candidateId, publicationVersions.publicationId, publicationVersions.venue)
    .all();
}

const APPEARED = COUNTED_AS.flatMap((kind, place) => (PUBLISHED.has(kind) ? [place] : []));

function figuresOf(
  fact: Partial<Record<string, string>>,
  groups: PublicationGroup[],
  weaker: ReturnType<typeof weakerVersions>,
): CandidateFigures {
  const counts: CandidateFigures["counts"] = {};
  const venues = new Map<string, number>();
  let firstAuthor = 0;
  const years = new Set<number>();
  const add = (found: string | null) => {
    for (const year of found?.split(",") ?? []) years.add(Number(year));
  };
  for (const { kind: printed, status, venue, n, first, years: found } of groups) {
    const kind = countedAs(printed, status);
    counts[kind] = (counts[kind] ?? 0) + n;
    // A thesis is a degree, and its year that of a graduation.
    if (printed !== "thesis") add(found);
    if (!PUBLISHED.has(kind)) continue;
    firstAuthor += first;
    if (venue) venues.set(venue, (venues.get(venue) ?? 0) + n);
  }
  for (const { venue, years: found } of weaker) {
    add(found);
    if (venue) venues.set(venue, (venues.get(venue) ?? 0) + 1);
  }
  const affiliation = called(fact.affiliation);
  const phd = called(fact["phd-institution"]);
  return {
    position: fact.position ?? null,
    affiliation: affiliation?.name ?? null,
    phdInstitution: phd?.name ?? null,
    otherNames: {
      ...(affiliation?.others.length ? { affiliation: affiliation.others } : {}),
      ...(phd?.others.length ? { phd: phd.others } : {}),
    },
    phdYear: Number(fact["phd-year"]) || null,
    counts,
    firstAuthor,
    venues: [...venues].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    years: [...years].sort((a, b) => a - b),
  };
}

function called(printed: string | undefined): CalledInstitution | null {
  return printed ? institutionCalled(printed) : null;
}
