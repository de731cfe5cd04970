import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import { Unreadable } from "#lib/ingest/draft.ts";
import { type FontLook, fontLook } from "#lib/ingest/readers/pdf-font.ts";
import { isOffPage, shapesOf, showWhite } from "#lib/ingest/readers/pdf-ground.ts";
import { type Memory, memoryOf, type SignCalls, signCallsOf } from "#lib/ingest/readers/pdf-memory.ts";
import { type Box, PageView } from "#lib/ingest/readers/pdf-view.ts";

/** One printed sign. Units: PDF points from the top left corner of the page as it is shown. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  baseline: number;
  size: number;
  font: FontLook;
  /** A blank that stands in the file, or that the engine saw between two words. */
  blank: boolean;
  /** Not to be seen: white on white, drawn without ink, too small to read, or off the page. */
  faint: boolean;
  white: boolean;
  /** Written upwards or downwards. */
  turned: boolean;
}

export interface PdfLink {
  href: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  links: PdfLink[];
  /** Small drawn shapes, as tall as wide: bullets that are no letters. */
  dots: Box[];
  /** Drawn lines, level or upright, and the sides of drawn boxes: the borders of tables. */
  rules: Box[];
}

type Look = Pick<Glyph, "size" | "font" | "faint" | "white" | "turned">;

const PASSWORD = 4;
const MOST_GLYPHS = 60_000;
const MOST_LINKS = 2000;
const URI_ACTION = 3;

const PLAIN: FontLook = { name: "", bold: false, italic: false, symbols: false };

let engine: Promise<WrappedPdfiumModule> | undefined;

/** An open PDF. Close it after use: the engine keeps its memory until then. */
export class PdfFile {
  readonly pageCount: number;
  private readonly pdfium: WrappedPdfiumModule;
  private readonly document: number;
  private readonly bytes: number;
  private readonly scratch: number;
  private readonly memory: Memory;
  private readonly calls: SignCalls;
  private readonly fonts = new Map<number, FontLook>();

  private constructor(pdfium: WrappedPdfiumModule, document: number, bytes: number) {
    this.pdfium = pdfium;
    this.document = document;
    this.bytes = bytes;
    this.scratch = pdfium.pdfium.wasmExports.malloc(4096);
    this.memory = memoryOf(pdfium);
    this.calls = signCallsOf(pdfium);
    this.pageCount = pdfium.FPDF_GetPageCount(document);
  }

  /** Opens a PDF. Throws `Unreadable` for encrypted and damaged ones. */
  static async open(source: Uint8Array): Promise<PdfFile> {
    engine ??= start();
    const pdfium = await engine;
    const bytes = pdfium.pdfium.wasmExports.malloc(source.length);
    if (!bytes) throw new Unreadable("This PDF is too large to be read. Print only its text pages to a new PDF.");
    memoryOf(pdfium).HEAPU8.set(source, bytes);
    const document = pdfium.FPDF_LoadMemDocument(bytes, source.length, "");
    if (document) return new PdfFile(pdfium, document, bytes);
    const reason = pdfium.FPDF_GetLastError();
    pdfium.pdfium.wasmExports.free(bytes);
    throw new Unreadable(
      reason === PASSWORD
        ? "This PDF is locked with a password. Save a copy without one, or paste the text."
        : "This PDF is damaged and cannot be opened. Print it to a new PDF, or paste the text.",
    );
  }

  close(): void {
    this.pdfium.FPDF_CloseDocument(this.document);
    this.pdfium.pdfium.wasmExports.free(this.scratch);
    this.pdfium.pdfium.wasmExports.free(this.bytes);
  }

  /** Title, author or program as the file's properties give it; "" when not set. */
  property(name: "Title" | "Author" | "Producer" | "Creator"): string {
    const length = Math.min(4096, this.pdfium.FPDF_GetMetaText(this.document, name, this.scratch, 4096));
    return length > 2 ? this.pdfium.pdfium.UTF16ToString(this.scratch) : "";
  }

  /** Reads the signs and links of a page, numbered from 1. A damaged page has none. */
  page(number: number): PdfPage {
    const { pdfium } = this;
    const page = pdfium.FPDF_LoadPage(this.document, number - 1);
    if (!page) return { number, width: 0, height: 0, glyphs: [], links: [], dots: [], rules: [] };
    const view = new PageView(pdfium, page, this.scratch);
    const text = pdfium.FPDFText_LoadPage(page);
    const glyphs = text ? this.glyphs(text, view) : [];
    const { grounds, dots, rules } = shapesOf(pdfium, page, view, this.scratch);
    showWhite(glyphs, grounds);
    for (const glyph of glyphs) if (isOffPage(glyph, view)) glyph.faint = true;
    const links = this.links(page, view);
    if (text) pdfium.FPDFText_ClosePage(text);
    pdfium.FPDF_ClosePage(page);
    return { number, width: view.width, height: view.height, glyphs, links, dots, rules };
  }

  /** Runs `use` on a loaded page, numbered from 1, with the scratch memory; null when the page is damaged or not there. */
  onPage<T>(number: number, use: (pdfium: WrappedPdfiumModule, page: number, scratch: number) => T): T | null {
    const page = this.pdfium.FPDF_LoadPage(this.document, number - 1);
    if (!page) return null;
    try {
      return use(this.pdfium, page, this.scratch);
    } finally {
      this.pdfium.FPDF_ClosePage(page);
    }
  }

  private glyphs(text: number, view: PageView): Glyph[] {
    const { pdfium, scratch, calls } = this;
    const glyphs: Glyph[] = [];
    const count = Math.min(MOST_GLYPHS, pdfium.FPDFText_CountChars(text));
    let object = -1;
    let look: Look = { size: 0, font: PLAIN, faint: false, white: false, turned: false };
    for (let index = 0; index < count; index++) {
      const code = pdfium.FPDFText_GetUnicode(text, index);
      const own = pdfium.FPDFText_GetTextObject(text, index);
      if (own !== object && own !== 0) {
        object = own;
        look = this.look(text, index, own);
      }
      const blank = code === 32 || code === 0xa0 || code === 9;
      // The engine ends lines by itself; in old fonts the same numbers are letters.
      if (code === 0 || ((code === 13 || code === 10) && (look.font.name !== "" || own === 0))) continue;
      if (!calls.looseBox(text, index, scratch)) continue;
      const box = view.box(this.float(0), this.float(1), this.float(2), this.float(3));
      calls.origin(text, index, scratch, scratch + 8);
      const origin = view.point(this.memory.HEAPF64[scratch >> 3] ?? 0, this.memory.HEAPF64[(scratch >> 3) + 1] ?? 0);
      const hyphen = code === 2 || code === 0xfffe;
      const sign = hyphen
        ? "-"
        : code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
          ? "\ufffd"
          : String.fromCodePoint(code);
      glyphs.push({ ...box, ...look, text: blank ? " " : sign, blank, baseline: origin.y });
    }
    return glyphs;
  }

  private look(text: number, index: number, object: number): Look {
    const { pdfium, scratch } = this;
    pdfium.FPDFText_GetMatrix(text, index, scratch);
    const [a, b, c, d] = [this.float(0), this.float(1), this.float(2), this.float(3)];
    const size = pdfium.FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
    const inked = pdfium.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12);
    const [red = 0, green = 0, blue = 0, alpha = 255] = this.memory.HEAP32.subarray(scratch >> 2, (scratch >> 2) + 4);
    const mode = pdfium.FPDFTextObj_GetTextRenderMode(object);
    const white = inked && mode !== 1 && Math.min(red, green, blue) > 250;
    const faint = white || (inked && alpha < 8) || mode === 3 || mode === 7 || size < 1.5;
    const font = this.font(pdfium.FPDFTextObj_GetFont(object));
    return { size, font, faint, white, turned: Math.abs(b) > Math.abs(a) };
  }

  private font(font: number): FontLook {
    const known = this.fonts.get(font);
    if (known) return known;
    const { pdfium, scratch } = this;
    const length = font ? pdfium.FPDFFont_GetBaseFontName(font, scratch, 256) : 0;
    const look = length > 0 && length <= 256 ? fontLook(pdfium.pdfium.UTF8ToString(scratch)) : PLAIN;
    this.fonts.set(font, look);
    return look;
  }

  private links(page: number, view: PageView): PdfLink[] {
    const { pdfium, scratch } = this;
    const found: PdfLink[] = [];
    const setInteger = (at: number, value: number): void => pdfium.pdfium.setValue(at, value, "i32");
    setInteger(scratch, 0);
    while (found.length < MOST_LINKS && pdfium.FPDFLink_Enumerate(page, scratch, scratch + 4)) {
      const link = pdfium.pdfium.getValue(scratch + 4, "i32");
      const action = pdfium.FPDFLink_GetAction(link);
      if (!action || pdfium.FPDFAction_GetType(action) !== URI_ACTION) continue;
      const length = pdfium.FPDFAction_GetURIPath(this.document, action, scratch + 64, 2048);
      if (length < 2 || length > 2048 || !pdfium.FPDFLink_GetAnnotRect(link, scratch + 16)) continue;
      const box = view.box(this.float(4), this.float(5), this.float(6), this.float(7));
      found.push({ href: pdfium.pdfium.UTF8ToString(scratch + 64), ...box });
    }
    return found;
  }

  /** The float at a place of the scratch memory, counted in floats. */
  private float(index: number): number {
    return this.memory.HEAPF32[(this.scratch >> 2) + index] ?? 0;
  }
}

/** Loads the engine. Its code is a WebAssembly file of the package; nothing else is read from disk. */
async function start(): Promise<WrappedPdfiumModule> {
  const code = await readFile(fileURLToPath(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm")));
  const pdfium = await init({ wasmBinary: code.buffer.slice(code.byteOffset, code.byteOffset + code.byteLength) });
  pdfium.PDFiumExt_Init();
  return pdfium;
}
