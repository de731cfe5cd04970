import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Box, PageView } from "#lib/ingest/readers/pdf-view.ts";

const PATH = 2;
const MOST_OBJECTS = 20_000;

/**
 * What is drawn on a page besides text: `grounds`, the boxes painted in a colour (filled paths, pictures, shadings,
 * embedded drawings), `dots`, filled shapes as small as a bullet, and `rules`, thin lines and the sides of empty boxes.
 */
export function shapesOf(
  pdfium: WrappedPdfiumModule,
  page: number,
  view: PageView,
  scratch: number,
): { grounds: Box[]; dots: Box[]; rules: Box[] } {
  const grounds: Box[] = [];
  const dots: Box[] = [];
  const rules: Box[] = [];
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
    if (type === PATH) rules.push(...rulesOf(box, isStroked(pdfium, object, scratch)));
    const square = Math.abs(box.width - box.height) < 0.25 * box.width;
    if (type === PATH && square && box.width > 1.2 && box.width < 8) dots.push(box);
    else grounds.push(box);
  }
  return { grounds, dots, rules };
}

/** Points: what is thinner is a line, what is longer no dot. */
const THIN = 2.2;
const SHORT = 6;

function rulesOf(box: Box, stroked: boolean): Box[] {
  const { x, y, width, height } = box;
  if (Math.min(width, height) <= THIN) return Math.max(width, height) >= SHORT ? [box] : [];
  if (!stroked || Math.min(width, height) < SHORT) return [];
  return [
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
    { x, y, width: 0, height },
    { x: x + width, y, width: 0, height },
  ];
}

/** A box drawn round something: one closed path of four sides that is not filled. */
function isStroked(pdfium: WrappedPdfiumModule, path: number, scratch: number): boolean {
  const sides = pdfium.FPDFPath_CountSegments(path);
  if (sides < 4 || sides > 5 || !pdfium.FPDFPath_GetDrawMode(path, scratch + 16, scratch + 20)) return false;
  const [filled, stroked] = [16, 20].map((at) => pdfium.pdfium.getValue(scratch + at, "i32"));
  return filled === 0 && stroked !== 0;
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
