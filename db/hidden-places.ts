import { and, eq, inArray, isNull } from "drizzle-orm";
import { type DocumentReading, readingsOfCandidate } from "#db/readings.ts";
import { candidates, hiddenSpans } from "#db/schema/candidates.ts";
import { openings } from "#db/schema/people.ts";
import type { Pen } from "#db/write.ts";
import { hiddenPlaces, ownNames } from "#lib/ingest/hidden-places.ts";

/**
 * Brings the places that name what an opening hides up to date; to be called whenever a reading, a correction or the name
 * of a candidate changes. An opening that hides nothing has none: they are found when it begins to (`keepAllHiddenPlaces`).
 */
export function keepHiddenPlaces(pen: Pen, candidateId: number, readings: readonly DocumentReading[]): void {
  const opening = pen
    .select({ hides: openings.hides })
    .from(candidates)
    .innerJoin(openings, eq(openings.id, candidates.openingId))
    .where(eq(candidates.id, candidateId))
    .get();
  if (opening && opening.hides.length > 0) writeHiddenPlaces(pen, candidateId, readings);
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
}

/** Writes the places of everybody: when an opening begins to hide something, whatever was read before is gone through. */
export function keepAllHiddenPlaces(pen: Pen, openingId: number): void {
  const rows = pen
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.openingId, openingId), isNull(candidates.removedAt)))
    .all();
  for (const { id } of rows) writeHiddenPlaces(pen, id, readingsOfCandidate(pen, id));
}

const BATCH = 500;
