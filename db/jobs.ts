import { and, asc, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { originalPath } from "#db/originals.ts";
import { rebuildProfile } from "#db/profiles.ts";
import { refreshReading } from "#db/readings.ts";
import { documents, drafts, imports } from "#db/schema/documents.ts";
import { announce } from "#db/signals.ts";
import { suggestFor } from "#db/suggestions.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import type { Viewer } from "#lib/access/viewer.ts";
import { packLayout } from "#lib/ingest/corrections/page-layout.ts";
import type { DocumentKind } from "#lib/ingest/document.ts";
import { packBlocks } from "#lib/ingest/draft/set-blocks.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import type { ImportState } from "#lib/ingest/intake/import-row.ts";

/** A file to be read. */
export interface Job {
  documentId: number;
  openingId: number;
  fileName: string;
  /** Absolute path of the original. */
  path: string;
  /** How often reading it was begun, this time included. */
  attempts: number;
}

/** Takes the job that has waited longest; null when none waits. Only the program itself may. */
export function takeImport(viewer: Viewer): Job | null {
  const next = database()
    .select({
      documentId: documents.id,
      openingId: documents.openingId,
      fileName: documents.fileName,
      sha256: documents.sha256,
      attempts: imports.attempts,
    })
    .from(imports)
    .innerJoin(documents, eq(documents.id, imports.documentId))
    .where(and(eq(imports.state, "queued"), isNull(documents.removedAt)))
    .orderBy(asc(imports.updatedAt), asc(documents.id))
    .limit(1)
    .get();
  if (!next) return null;
  const { sha256, ...job } = next;
  const attempts = job.attempts + 1;
  moveJob(viewer, job, { state: "reading", attempts });
  return { ...job, attempts, path: originalPath(sha256) };
}

/** Puts jobs back into the queue that were being read when the program stopped. @returns how many. */
export function resumeImports(viewer: Viewer): number {
  const cut = database()
    .select({ documentId: documents.id, openingId: documents.openingId })
    .from(imports)
    .innerJoin(documents, eq(documents.id, imports.documentId))
    .where(eq(imports.state, "reading"))
    .all();
  for (const job of cut) moveJob(viewer, job, { state: "queued" });
  return cut.length;
}

/** Puts one job back, to be tried again. */
export function requeueImport(viewer: Viewer, job: Pick<Job, "documentId" | "openingId">): void {
  moveJob(viewer, job, { state: "queued" });
}

/**
 * Notes that a file could not be read, with a sentence for the person who imports. An earlier reading stays in force:
 * then the document goes back to where it stood, and the sentence says so.
 */
export function failImport(viewer: Viewer, job: Pick<Job, "documentId" | "openingId">, sentence: string): void {
  const before = database()
    .select({ candidateId: documents.candidateId, readAt: drafts.readAt })
    .from(documents)
    .leftJoin(drafts, eq(drafts.documentId, documents.id))
    .where(eq(documents.id, job.documentId))
    .get();
  const earlier = before?.candidateId === null ? ("draft" as const) : ("accepted" as const);
  moveJob(
    viewer,
    job,
    before?.readAt
      ? { state: earlier, message: `Reading again failed, the earlier reading stays. ${sentence}` }
      : { state: "failed", message: sentence },
  );
}

function moveJob(
  viewer: Viewer,
  { documentId, openingId }: Pick<Job, "documentId" | "openingId">,
  to: { state: ImportState; message?: string; attempts?: number },
): void {
  write(
    permit(viewer, "document.store-draft", { openingId }),
    (pen) => {
      pen
        .update(imports)
        .set({ ...to, message: to.message ?? null, updatedAt: new Date() })
        .where(eq(imports.documentId, documentId))
        .run();
    },
    () => ({ documentId, state: to.state, ...(to.message ? { failed: true } : {}) }),
  );
  tellDesk(openingId, to.state === "queued");
}

/**
 * Keeps what was read from a document. Earlier corrections are applied again; when the document is part of a profile,
 * the profile is rebuilt in the same transaction. A document removed meanwhile is left alone.
 */
export function storeDraft(
  viewer: Viewer,
  { documentId, openingId }: Pick<Job, "documentId" | "openingId">,
  { text, layout, blocks, ...rest }: Draft,
  kind: DocumentKind | null = null,
): void {
  write(
    permit(viewer, "document.store-draft", { openingId }),
    (pen) => {
      const document = pen.select().from(documents).where(eq(documents.id, documentId)).get();
      if (!document || document.removedAt) return "removed" as const;
      const now = new Date();
      const regions = layout ? packLayout(layout) : null;
      const row = {
        documentId,
        text,
        draft: JSON.stringify(rest),
        regions,
        blocks: blocks ? packBlocks(blocks) : null,
        readAt: now,
      };
      pen.insert(drafts).values(row).onConflictDoUpdate({ target: drafts.documentId, set: row }).run();
      if (kind) pen.update(documents).set({ kind }).where(eq(documents.id, documentId)).run();
      const state = document.candidateId === null ? ("draft" as const) : ("accepted" as const);
      pen
        .update(imports)
        .set({ state, message: null, attempts: 0, updatedAt: now })
        .where(eq(imports.documentId, documentId))
        .run();
      refreshReading(pen, documentId);
      if (document.candidateId !== null) {
        rebuildProfile(pen, document.candidateId);
        suggestFor(pen, openingId, { candidateIds: [document.candidateId] });
      }
      return state;
    },
    (state) => ({ documentId, state }),
  );
  tellDesk(openingId, false);
}

/** Says that jobs of an opening moved on; `queued`: that there is something to read. */
export function tellDesk(openingId: number, queued: boolean): void {
  if (queued) announce("queue");
  announce(`imports:${openingId}`);
}
