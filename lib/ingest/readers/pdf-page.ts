import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { Unreadable } from "#lib/ingest/draft.ts";
import { type Glyph, PdfFile } from "#lib/ingest/readers/pdf-engine.ts";
import { memoryOf } from "#lib/ingest/readers/pdf-memory.ts";
import { leaveOutPictures } from "#lib/ingest/readers/pdf-pictures.ts";
import { type Box, PageView } from "#lib/ingest/readers/pdf-view.ts";
import type { Picture } from "#lib/ingest/readers/png.ts";

/** What to draw. Boxes: points from the top left corner of the page as it is shown. */
export interface PageOrder {
  /** From 1. */
  page: number;
  /** Boxes to paint over in black. */
  masks: Box[];
  /** Where the text stands that was read and may be seen. Words anywhere else were never looked at, and are left out. */
  open: Box[];
}

/** Pixels a point: twice the size on paper, so that a page is sharp on a fine screen. */
const SCALE = 2;
const LONGEST = 2400;
/** Points by which letters may stick out of the box of their line. */
const MARGIN = 1.5;
const REVERSE_BYTE_ORDER = 0x10;
const BLACK = 0xff000000;
const WHITE = 0xffffffff;

/**
 * Draws one page, protected lines painted over in the pixels themselves. Comments and form fields are not drawn, and
 * pictures smaller than half the page are left out: they may be a photo of the person.
 * @throws {Unreadable} when the file cannot be opened or has no such page.
 */
export async function drawPage(bytes: Uint8Array, { page, masks, open }: PageOrder): Promise<Picture> {
  const file = await PdfFile.open(bytes);
  try {
    const strays = strayWords(file.page(page).glyphs, [...masks, ...open]);
    const drawn = file.onPage(page, (pdfium, handle, scratch) => {
      const view = new PageView(pdfium, handle, scratch);
      leaveOutPictures(pdfium, handle, view.width * view.height, scratch);
      return paint(pdfium, handle, view, { masks, strays });
    });
    if (!drawn) throw new Unreadable("This page cannot be drawn.");
    return drawn;
  } finally {
    file.close();
  }
}

/** Pixels a point, for a page of this size. */
export function scaleOf({ width, height }: { width: number; height: number }): number {
  return Math.min(SCALE, LONGEST / Math.max(width, height, 1));
}

function paint(
  pdfium: WrappedPdfiumModule,
  page: number,
  view: PageView,
  { masks, strays }: { masks: Box[]; strays: Box[] },
): Picture {
  const scale = scaleOf(view);
  const width = Math.max(1, Math.round(view.width * scale));
  const height = Math.max(1, Math.round(view.height * scale));
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  if (!bitmap) throw new Unreadable("This page is too large to be drawn.");
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, REVERSE_BYTE_ORDER);
    const cover = (box: Box, colour: number) => {
      const left = Math.floor((box.x - MARGIN) * scale);
      const top = Math.floor((box.y - MARGIN) * scale);
      const right = Math.ceil((box.x + box.width + MARGIN) * scale);
      const bottom = Math.ceil((box.y + box.height + MARGIN) * scale);
      pdfium.FPDFBitmap_FillRect(bitmap, left, top, right - left, bottom - top, colour);
    };
    for (const box of strays) cover(box, WHITE);
    for (const box of masks) cover(box, BLACK);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const { HEAPU8 } = memoryOf(pdfium);
    return { width, height, rgba: HEAPU8.slice(start, start + stride * height) };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

/**
 * Words that no line of the text holds, such as running titles: nobody knows whether they are protected. Bullets and
 * the numbers of lists stay.
 */
function strayWords(glyphs: Glyph[], known: Box[]): Box[] {
  const runs: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.blank) continue;
    if (known.some((box) => holds(box, glyph))) {
      before = undefined;
      continue;
    }
    const goesOn = before && Math.abs(before.baseline - glyph.baseline) < 1;
    if (goesOn) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    before = glyph;
  }
  return runs.filter((run) => /\p{L}{2}|\d{4}/u.test(run.map(({ text }) => text).join(""))).flat();
}

function holds(box: Box, glyph: Box): boolean {
  const x = glyph.x + glyph.width / 2;
  const y = glyph.y + glyph.height / 2;
  return (
    x >= box.x - MARGIN && x <= box.x + box.width + MARGIN && y >= box.y - MARGIN && y <= box.y + box.height + MARGIN
  );
}
