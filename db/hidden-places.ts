import { and, eq, inArray, isNull } from "drizzle-orm";
import { type DocumentReading, readingsOfCandidate } from "#db/readings.ts";
import { candidates, hiddenSpans } from "#db/schema/candidates.ts";
import type { Pen } from "#db/write.ts";
import { hiddenPlaces, ownNames } from "#lib/ingest/hidden-places.ts";

/**
 * Writes the places in a candidate's documents that name what an opening may hide; to be called whenever a reading, a
 * correction or the name changes. Every print of the name in one document is looked for in all.
 */
export function keepHiddenPlaces(pen: Pen, candidateId: number, readings: readonly DocumentReading[]): void {
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

/** The same for everybody of an opening: when it begins to hide something, whatever was read before is gone through. */
export function keepAllHiddenPlaces(pen: Pen, openingId: number): void {
  const rows = pen
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.openingId, openingId), isNull(candidates.removedAt)))
    .all();
  for (const { id } of rows) keepHiddenPlaces(pen, id, readingsOfCandidate(pen, id));
}

const BATCH = 500;
