import { and, asc, eq, lte, ne, type SQL, sql } from "drizzle-orm";
import { type Database, database } from "#db/client.ts";
import { candidates } from "#db/schema/candidates.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { coauthorLists } from "#db/schema/tables.ts";
import type { Pen } from "#db/write.ts";
import { coauthorList, type KeptCoauthor } from "#lib/coauthors/coauthor-list.ts";

/** Beyond this many authors, standing on one list need not mean having worked together. */
export const MANY_AUTHORS = 30;

/** A candidate and those they wrote with. */
export interface CandidateCoauthors {
  candidateId: number;
  name: string;
  coauthors: KeptCoauthor[];
}

/**
 * The coauthors of candidates, by the candidates' names: as they were kept, and counted where nothing is kept.
 * @param scope SQL over `candidates`: whose.
 */
export function coauthorsOf(scope: SQL): CandidateCoauthors[] {
  const rows = database()
    .select({ candidateId: candidates.id, name: candidates.name, found: coauthorLists.found })
    .from(candidates)
    .leftJoin(coauthorLists, eq(coauthorLists.candidateId, candidates.id))
    .where(scope)
    .orderBy(asc(candidates.name), asc(candidates.id))
    .all();
  const counted = rows.some(({ found }) => found === null) ? countCoauthors(and(scope, NOT_KEPT) as SQL) : null;
  return rows.map(({ candidateId, name, found }) => {
    const coauthors = found === null ? (counted?.get(candidateId) ?? []) : (JSON.parse(found) as KeptCoauthor[]);
    return { candidateId, name, coauthors };
  });
}

/** Counts a candidate's coauthors and keeps them. To be called when a profile has been rebuilt. */
export function keepCoauthors(pen: Pen, candidateId: number): void {
  const found = JSON.stringify(countCoauthors(eq(candidates.id, candidateId), pen).get(candidateId) ?? []);
  pen
    .insert(coauthorLists)
    .values({ candidateId, found })
    .onConflictDoUpdate({ target: coauthorLists.candidateId, set: { found } })
    .run();
}

const NOT_KEPT = sql`NOT EXISTS (SELECT 1 FROM ${coauthorLists} WHERE ${coauthorLists.candidateId} = ${candidates.id})`;

/** Authors other than the candidate, of works that are not a crowd's. */
export function countCoauthors(scope: SQL, from: Pick<Database, "select"> = database()): Map<number, KeptCoauthor[]> {
  const rows = from
    .select({
      candidateId: candidates.id,
      candidate: candidates.name,
      key: authorships.nameKey,
      printed: authorships.name,
      workKey: publications.workKey,
      year: publications.year,
      position: publications.authorPosition,
    })
    .from(candidates)
    .crossJoin(publications)
    .crossJoin(authorships)
    .where(
      and(
        scope,
        eq(publications.candidateId, candidates.id),
        eq(authorships.publicationId, publications.id),
        eq(authorships.self, false),
        ne(authorships.nameKey, ""),
        lte(publications.authorCount, MANY_AUTHORS),
      ),
    )
    .orderBy(asc(candidates.id), asc(publications.id), asc(authorships.position))
    .all();
  const all = Map.groupBy(rows, ({ candidateId }) => candidateId);
  return new Map(
    [...all].map(([id, own]) => [
      id,
      coauthorList(
        own[0]?.candidate ?? "",
        own.map(({ position, ...one }) => ({ ...one, placed: position !== null })),
      ),
    ]),
  );
}
