import { and, eq, inArray, isNull, max } from "drizzle-orm";
import { corrections } from "#db/schema/documents.ts";
import type { Pen } from "#db/write.ts";
import type { Correction } from "#lib/ingest/corrections/correction.ts";

/** Keeps corrections of one document with who and when; they are applied in this order. @returns their ids. */
export function keepCorrections(
  pen: Pen,
  documentId: number,
  correctedBy: number,
  wanted: readonly Correction[],
): number[] {
  const from = after(pen, documentId);
  const rows = wanted.map((correction, index) => ({
    documentId,
    correctedBy,
    correction: JSON.stringify(correction),
    at: new Date(from + index),
  }));
  const kept = pen.insert(corrections).values(rows).returning({ id: corrections.id }).all();
  return kept.map(({ id }) => id);
}

/** Documents of corrections that are in force; withdrawn ones are not found. */
export function documentsOf(pen: Pick<Pen, "select">, ids: readonly number[]): { id: number; documentId: number }[] {
  return pen
    .select({ id: corrections.id, documentId: corrections.documentId })
    .from(corrections)
    .where(and(inArray(corrections.id, [...ids]), isNull(corrections.withdrawnAt)))
    .all();
}

/** Undoes corrections: they are kept as withdrawn. */
export function withdrawAll(pen: Pen, ids: readonly number[]): void {
  pen
    .update(corrections)
    .set({ withdrawnAt: new Date() })
    .where(inArray(corrections.id, [...ids]))
    .run();
}

/** Now, or just after the last correction: their order in time is the order they are applied in. */
function after(pen: Pen, documentId: number): number {
  const last = pen
    .select({ at: max(corrections.at) })
    .from(corrections)
    .where(eq(corrections.documentId, documentId))
    .get();
  return Math.max(Date.now(), (last?.at?.getTime() ?? 0) + 1);
}
