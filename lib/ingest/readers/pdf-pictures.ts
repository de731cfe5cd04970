import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

const IMAGE = 3;
const FORM = 5;
const MOST_OBJECTS = 20_000;
const DEEPEST = 8;

/** Switches off the pictures of a page that cover less than half of it, those inside embedded drawings too. */
export function leaveOutPictures(pdfium: WrappedPdfiumModule, page: number, area: number, scratch: number): void {
  let left = MOST_OBJECTS;
  const float = (index: number): number => pdfium.pdfium.getValue(scratch + index * 4, "float");
  /** `stretch`: how much larger the surroundings draw an area. */
  const look = (object: number, stretch: number, depth: number): void => {
    if (!object || left-- <= 0) return;
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type === IMAGE) {
      const known = pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
      const size = known ? Math.abs((float(2) - float(0)) * (float(3) - float(1))) * stretch : 0;
      if (size < area / 2) pdfium.FPDFPageObj_SetIsActive(object, false);
    } else if (type === FORM && depth < DEEPEST) {
      const known = pdfium.FPDFPageObj_GetMatrix(object, scratch);
      const inner = known ? stretch * Math.abs(float(0) * float(3) - float(1) * float(2)) : stretch;
      const count = pdfium.FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count; index++) look(pdfium.FPDFFormObj_GetObject(object, index), inner, depth + 1);
    }
  };
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index++) look(pdfium.FPDFPage_GetObject(page, index), 1, 0);
}
