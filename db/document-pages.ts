import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { database, installation } from "#db/client.ts";
import { getDocument, subjectOf } from "#db/documents.ts";
import { readMasks } from "#db/masks.ts";
import { originalPath } from "#db/originals.ts";
import { documents, drafts, protectedSpans } from "#db/schema/documents.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { maskedPage, openLayout, unpackLayout } from "#lib/ingest/corrections/page-layout.ts";
import type { PageLayout, Span } from "#lib/ingest/draft.ts";
import type { PageOrder } from "#lib/ingest/readers/pdf-page.ts";
import { shownPlaces } from "#lib/profile/mask.ts";

/**
 * Where the text of a document stands on its pages, counted as it is shown and without what is masked; null when it has no
 * pages to draw. @throws {NotFound} when the document is not the viewer's to see.
 */
export function getPageLayout(viewer: SeatedViewer, documentId: number): PageLayout | null {
  const document = getDocument(viewer, documentId);
  permit(viewer, "document.read", subjectOf(viewer, document));
  const layout = layoutOf(documentId);
  const places = readMasks(viewer, [documentId]).get(documentId) ?? [];
  if (!layout) return null;
  const { sizes, regions } = openLayout(
    layout,
    places.map(({ span }) => span),
  );
  const { shown } = shownPlaces(places);
  return { sizes, regions: regions.map((region) => ({ ...region, span: shown(region.span) })) };
}

/** The same at the import desk, where a text is counted as it was read and only protected details are masked. */
export function layoutAtDesk(viewer: SeatedViewer, documentId: number): PageLayout | null {
  const document = getDocument(viewer, documentId);
  permit(viewer, "draft.correct", subjectOf(viewer, document));
  const layout = layoutOf(documentId);
  return layout && openLayout(layout, protectedPlaces(documentId));
}

/** A page to be drawn: the original, what to hide in it, and where the picture is kept once drawn. */
export interface PageJob extends PageOrder {
  path: string;
  target: string;
}

/**
 * How to draw one page (from 1) as this viewer may see it: lines with something to mask hidden. The picture's name follows
 * from what is hidden, so that a picture that shows more is never found again.
 * @throws {NotFound} when there is no such page, or it is not the viewer's to see.
 */
export function getPageJob(viewer: SeatedViewer, documentId: number, page: number): PageJob {
  permit(viewer, "document.read", subjectOf(viewer, getDocument(viewer, documentId)));
  const layout = layoutOf(documentId);
  const folder = pagesFolder();
  if (!layout || !folder || page < 1 || page > layout.sizes.length) throw new NotFound();
  const { masks, open } = maskedPage(layout, page, maskedSpans(viewer, documentId));
  const name = createHash("sha256")
    .update(JSON.stringify([masks, open]))
    .digest("hex")
    .slice(0, 32);
  const sha256 = sha256Of(documentId);
  return { path: originalPath(sha256), page, masks, open, target: join(folder, sha256, `${name}-${page}.png`) };
}

/** Where drawn pages are kept: they can be drawn again, so no backup holds them. Null in memory. */
export function pagesFolder(): string | null {
  const { folder } = installation();
  return folder && join(folder, "pages");
}

/** Throws the drawn pages of a document away. */
export function forgetPages(documentId: number): void {
  const folder = pagesFolder();
  if (folder) rmSync(join(folder, sha256Of(documentId)), { recursive: true, force: true });
}

function layoutOf(documentId: number): PageLayout | null {
  const row = database()
    .select({ regions: drafts.regions })
    .from(drafts)
    .where(eq(drafts.documentId, documentId))
    .get();
  return row?.regions ? unpackLayout(row.regions) : null;
}

function maskedSpans(viewer: SeatedViewer, documentId: number): Span[] {
  return (readMasks(viewer, [documentId]).get(documentId) ?? []).map(({ span }) => span);
}

function protectedPlaces(documentId: number): Span[] {
  return database()
    .select({ start: protectedSpans.start, end: protectedSpans.end })
    .from(protectedSpans)
    .where(eq(protectedSpans.documentId, documentId))
    .all();
}

function sha256Of(documentId: number): string {
  const row = database().select({ sha256: documents.sha256 }).from(documents).where(eq(documents.id, documentId)).get();
  if (!row) throw new NotFound();
  return row.sha256;
}
