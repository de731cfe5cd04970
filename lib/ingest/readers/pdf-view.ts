import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Turns the coordinates of a page (from its bottom left corner, before rotation) into those of the page as shown. */
export class PageView {
  readonly width: number;
  readonly height: number;
  private readonly left: number;
  private readonly top: number;
  private readonly right: number;
  private readonly bottom: number;
  private readonly rotation: number;

  constructor(pdfium: WrappedPdfiumModule, page: number, scratch: number) {
    pdfium.FPDF_GetPageBoundingBox(page, scratch);
    const read = (index: number): number => pdfium.pdfium.getValue(scratch + index * 4, "float");
    this.left = read(0);
    this.top = read(1);
    this.right = read(2);
    this.bottom = read(3);
    this.rotation = pdfium.FPDFPage_GetRotation(page) & 3;
    const wide = this.right - this.left;
    const high = this.top - this.bottom;
    this.width = this.rotation % 2 === 0 ? wide : high;
    this.height = this.rotation % 2 === 0 ? high : wide;
  }

  point(x: number, y: number): { x: number; y: number } {
    if (this.rotation === 1) return { x: y - this.bottom, y: x - this.left };
    if (this.rotation === 2) return { x: this.right - x, y: y - this.bottom };
    if (this.rotation === 3) return { x: this.top - y, y: this.right - x };
    return { x: x - this.left, y: this.top - y };
  }

  box(left: number, top: number, right: number, bottom: number): Box {
    const one = this.point(left, top);
    const two = this.point(right, bottom);
    return {
      x: Math.min(one.x, two.x),
      y: Math.min(one.y, two.y),
      width: Math.abs(one.x - two.x),
      height: Math.abs(one.y - two.y),
    };
  }
}
