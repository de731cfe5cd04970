import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { fileDocument } from "#db/imports.ts";
import { type Job, tellDesk } from "#db/jobs.ts";
import { keepOriginal, type Original } from "#db/originals.ts";
import { documents, imports } from "#db/schema/documents.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { Viewer } from "#lib/access/viewer.ts";
import { cleanFileName, nameWithin } from "#lib/ingest/intake/intake.ts";

/**
 * Puts the files of an unpacked archive in its place, each a document of its own that waits to be read. The archive goes
 * from the desk; where some of its files cannot be taken it stays, and says which and why.
 * @param files where they were unpacked to; gone afterwards.
 */
export async function storeUnpacked(
  viewer: Viewer,
  { documentId, openingId, fileName: archiveName }: Pick<Job, "documentId" | "openingId" | "fileName">,
  files: { fileName: string; path: string }[],
): Promise<void> {
  const allowed = permit(viewer, "document.store-draft", { openingId });
  const kept: { fileName: string; original: Original }[] = [];
  const refused: string[] = [];
  for (const { fileName, path } of files) {
    try {
      const original = await keepOriginal(createReadStream(path), fileName);
      kept.push({ fileName: nameWithin(archiveName, fileName), original });
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      refused.push(`${cleanFileName(fileName)}: ${error.message}`);
    }
  }
  write(
    allowed,
    (pen) => {
      const archive = pen.select().from(documents).where(eq(documents.id, documentId)).get();
      if (!archive || archive.removedAt) return [];
      const now = new Date();
      const ids = kept.map((file) => fileDocument(pen, { ...file, openingId, addedBy: archive.addedBy }).documentId);
      if (refused.length === 0) pen.update(documents).set({ removedAt: now }).where(eq(documents.id, documentId)).run();
      const message = `${kept.length} ${kept.length === 1 ? "file" : "files"} unpacked. Not taken: ${refused.join(" ")}`;
      pen
        .update(imports)
        .set({ state: "failed", message, updatedAt: now })
        .where(eq(imports.documentId, documentId))
        .run();
      return ids;
    },
    (ids) => ({ documentId, unpacked: ids, refused: refused.length }),
  );
  // Only now: when the disk was full, the whole is tried again.
  for (const { path } of files) await rm(path, { force: true });
  tellDesk(openingId, true);
}
