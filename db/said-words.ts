import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { database } from "#db/client.ts";
import { candidates } from "#db/schema/candidates.ts";
import { education, positions, profileFacts } from "#db/schema/profile.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import type { WrittenHit } from "#db/search-index.ts";
import { hiddenFrom, tellsWho } from "#lib/access/hidden.ts";
import type { Hideable, SeatedViewer } from "#lib/access/viewer.ts";
import { type KnownWords, saidPlaces } from "#lib/ingest/shield/hidden-places.ts";
import { MASK, maskedQuote } from "#lib/profile/mask.ts";
import { type SearchTerm, saysAll } from "#lib/search/words.ts";

/** Somebody's words about a candidate, as the viewer may read them. */
export type SaidWords = (words: { candidateId: number; authorId: number; text: string }) => string;

/**
 * How to show what the committee wrote about these candidates. Those who see everything, the chair above all, may have
 * written what is hidden from this viewer: it is masked there as it is in documents. Their own words they read as written.
 * The same number of queries for any number of candidates, and none where nothing is hidden.
 */
export function readSaidWords(viewer: SeatedViewer, candidateIds: readonly number[]): SaidWords {
  const hides = hiddenFrom(viewer);
  if (!tellsWho(hides)) return ({ text }) => text;
  const known = readKnown(hides, [...new Set(candidateIds)]);
  return ({ candidateId, authorId, text }) => {
    const words = known.get(candidateId);
    if (!words || authorId === viewer.accountId) return text;
    const places = saidPlaces(text, words).filter((place) => hides.has(place.hides));
    const masked = places.map(({ hides: kind, span }) => ({ kind, span }));
    return maskedQuote(text, masked, { start: 0, end: text.length });
  };
}

/** What was found in the committee's words, without what was found only beneath a mask. */
export function foundInWords<R extends WrittenHit & { authorId: number }>(
  viewer: SeatedViewer,
  rows: R[],
  terms: readonly SearchTerm[],
  limit: number,
): WrittenHit[] {
  if (hiddenFrom(viewer).size === 0) return rows.map(({ authorId: _, ...row }) => row);
  const shown = readSaidWords(
    viewer,
    rows.map(({ candidateId }) => candidateId),
  );
  const left = rows
    .map((row) => ({ ...row, text: shown(row) }))
    .filter(({ text }) => saysAll(text.replaceAll(MASK, " | "), terms));
  return left.slice(0, limit).map(({ authorId: _, ...row }) => ({ ...row, total: left.length }));
}

function readKnown(hides: ReadonlySet<Hideable>, ids: readonly number[]): Map<number, KnownWords> {
  const among = (owner: SQLiteColumn) => sql`${owner} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const names = hides.has("names") ? readNames(among) : [];
  const institutions = hides.has("institutions") ? readInstitutions(among) : [];
  const venues = hides.has("venues") ? readVenues(among) : [];
  const of = (rows: readonly Told[], id: number) => [
    ...new Set(rows.flatMap(({ candidateId, words }) => (candidateId === id && words ? [words] : []))),
  ];
  return new Map(
    ids.map((id) => [
      id,
      { names: of(names, id), institutions: of(institutions, id), venues: of(venues, id) } satisfies KnownWords,
    ]),
  );
}

interface Told {
  candidateId: number;
  words: string | null;
}
type Among = (owner: SQLiteColumn) => SQL;

function readNames(among: Among): Told[] {
  const called = database()
    .select({ candidateId: candidates.id, words: candidates.name })
    .from(candidates)
    .where(among(candidates.id))
    .all();
  const printed = database()
    .selectDistinct({ candidateId: publications.candidateId, words: authorships.name })
    .from(publications)
    .innerJoin(authorships, and(eq(authorships.publicationId, publications.id), eq(authorships.self, true)))
    .where(among(publications.candidateId))
    .all();
  return [...called, ...printed];
}

function readInstitutions(among: Among): Told[] {
  const facts = database()
    .select({ candidateId: profileFacts.candidateId, words: profileFacts.value })
    .from(profileFacts)
    .where(and(among(profileFacts.candidateId), inArray(profileFacts.field, ["affiliation", "phd-institution"])))
    .all();
  const studies = database()
    .select({ candidateId: education.candidateId, words: education.institution })
    .from(education)
    .where(among(education.candidateId))
    .all();
  const posts = database()
    .select({ candidateId: positions.candidateId, words: positions.organization })
    .from(positions)
    .where(among(positions.candidateId))
    .all();
  return [...facts, ...studies, ...posts];
}

function readVenues(among: Among): Told[] {
  const rows = database()
    .selectDistinct({
      candidateId: publications.candidateId,
      venue: publications.venue,
      printed: publications.venueAsPrinted,
    })
    .from(publications)
    .where(among(publications.candidateId))
    .all();
  return rows.flatMap(({ candidateId, venue, printed }) => [venue, printed].map((words) => ({ candidateId, words })));
}
