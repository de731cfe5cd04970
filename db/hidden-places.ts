import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Database, database } from "#db/client.ts";
import { giveWay } from "#db/give-way.ts";
import { type DocumentReading, readingsOfCandidate } from "#db/readings.ts";
import { candidates } from "#db/schema/candidates.ts";
import { hiddenSpans } from "#db/schema/documents.ts";
import { openings } from "#db/schema/people.ts";
import type { Pen } from "#db/write.ts";
import { hiddenPlaces, ownNames } from "#lib/ingest/shield/hidden-places.ts";

/**
 * Brings the places that name what an opening hides up to date; to be called whenever a reading, a correction or the name
 * of a candidate changes. While an opening hides nothing nobody needs them: they are found when it is about to
 * (`prepareHiddenPlaces`), and from then on kept.
 */
export function keepHiddenPlaces(pen: Pen, candidateId: number, readings: readonly DocumentReading[]): void {
  const candidate = pen
    .select({ since: candidates.hiddenPlacesAt, hides: openings.hides })
    .from(candidates)
    .innerJoin(openings, eq(openings.id, candidates.openingId))
    .where(eq(candidates.id, candidateId))
    .get();
  if (candidate && (candidate.since !== null || candidate.hides.length > 0))
    writeHiddenPlaces(pen, candidateId, readings);
}

/** Writes the places anew. Every print of the name in one document is looked for in all of the candidate's. */
export function writeHiddenPlaces(pen: Pen, candidateId: number, readings: readonly DocumentReading[]): void {
  const named = pen.select({ name: candidates.name }).from(candidates).where(eq(candidates.id, candidateId)).get();
  const names = [...(named ? [named.name] : []), ...readings.flatMap(({ draft }) => ownNames(draft))];
  const ids = readings.map(({ documentId }) => documentId);
  pen.delete(hiddenSpans).where(inArray(hiddenSpans.documentId, ids)).run();
  const rows = readings.flatMap(({ documentId, draft }) =>
    hiddenPlaces(draft, [...new Set(names)]).map(({ hides, span }) => ({ documentId, hides, ...span })),
  );
  for (let at = 0; at < rows.length; at += BATCH)
    pen
      .insert(hiddenSpans)
      .values(rows.slice(at, at + BATCH))
      .run();
  pen.update(candidates).set({ hiddenPlacesAt: new Date() }).where(eq(candidates.id, candidateId)).run();
}

const BATCH = 500;

/**
 * Goes through whatever was read before an opening begins to hide something: one candidate after the other, and others are
 * answered in between. Nobody sees a difference, and the log says nothing: the places count once the opening hides. What
 * was done is done, if the process ends on the way.
 */
export async function prepareHiddenPlaces(openingId: number): Promise<void> {
  for (const id of withoutPlaces(database(), openingId)) {
    const since = process.cpuUsage();
    database().transaction((pen) => writeHiddenPlaces(pen, id, readingsOfCandidate(pen, id)), {
      behavior: "immediate",
    });
    await giveWay(since);
  }
}

/** Writes the places of everybody who has none yet: the last step, in which nobody may be left out. */
export function keepAllHiddenPlaces(pen: Pen, openingId: number): void {
  for (const id of withoutPlaces(pen, openingId)) writeHiddenPlaces(pen, id, readingsOfCandidate(pen, id));
}

function withoutPlaces(source: Database | Pen, openingId: number): number[] {
  const rows = source
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.openingId, openingId), isNull(candidates.removedAt), isNull(candidates.hiddenPlacesAt)))
    .all();
  return rows.map(({ id }) => id);
}
