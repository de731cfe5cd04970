import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Box, PageView } from "#lib/ingest/readers/pdf-view.ts";

const PATH = 2;
const MOST_OBJECTS = 20_000;

/**
 * What is drawn on a page besides text: `grounds`, the boxes painted in a colour (filled paths, pictures, shadings,
 * embedded drawings), and `dots`, filled shapes as small as a bullet.
 */
export function shapesOf(
  pdfium: WrappedPdfiumModule,
  page: number,
  view: PageView,
  scratch: number,
): { grounds: Box[]; dots: Box[] } {
  const grounds: Box[] = [];
  const dots: Box[] = [];
  const count = Math.min(MOST_OBJECTS, pdfium.FPDFPage_CountObjects(page));
  const read = (at: number, type: "float" | "i32"): number => pdfium.pdfium.getValue(scratch + at, type);
  for (let index = 0; index < count; index++) {
    const object = pdfium.FPDFPage_GetObject(page, index);
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type < PATH) continue;
    if (type === PATH) {
      pdfium.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12);
      if (Math.min(read(0, "i32"), read(4, "i32"), read(8, "i32")) > 250 || read(12, "i32") < 8) continue;
    }
    if (!pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const box = view.box(read(0, "float"), read(12, "float"), read(8, "float"), read(4, "float"));
    const square = Math.abs(box.width - box.height) < 0.25 * box.width;
    if (type === PATH && square && box.width > 1.2 && box.width < 8) dots.push(box);
    else grounds.push(box);
  }
  return { grounds, dots };
}

/** White signs on a painted ground are to be seen after all. */
export function showWhite(glyphs: (Box & { white: boolean; faint: boolean; size: number })[], grounds: Box[]): void {
  for (const glyph of glyphs) {
    if (!glyph.white || glyph.size < 1.5) continue;
    const x = glyph.x + glyph.width / 2;
    const y = glyph.y + glyph.height / 2;
    if (grounds.some((ground) => contains(ground, x, y))) glyph.faint = false;
  }
}

export function isOffPage(glyph: Box, view: PageView): boolean {
  const x = glyph.x + glyph.width / 2;
  const y = glyph.y + glyph.height / 2;
  return x < 0 || y < 0 || x > view.width || y > view.height;
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
