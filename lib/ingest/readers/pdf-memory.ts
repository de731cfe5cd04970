import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/** The engine's memory by types. The views are asked for anew each time: they change when the memory grows. */
export interface Memory {
  HEAPU8: Uint8Array;
  HEAP32: Int32Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
}

export function memoryOf({ pdfium }: WrappedPdfiumModule): Memory {
  if (hasMemory(pdfium)) return pdfium;
  throw new Error("The PDF engine has no memory to read.");
}

function hasMemory(engine: object): engine is Memory {
  return (
    "HEAPU8" in engine &&
    "HEAP32" in engine &&
    "HEAPF32" in engine &&
    "HEAPF64" in engine &&
    engine.HEAPU8 instanceof Uint8Array &&
    engine.HEAPF64 instanceof Float64Array
  );
}

/** The two calls made for every sign, without the checks that the package's own wrapping adds to each. */
export interface SignCalls {
  looseBox(text: number, index: number, box: number): number;
  origin(text: number, index: number, x: number, y: number): number;
}

export function signCallsOf({ pdfium }: WrappedPdfiumModule): SignCalls {
  const looseBox = pdfium.cwrap("FPDFText_GetLooseCharBox", "number", ["number", "number", "number"]);
  const origin = pdfium.cwrap("FPDFText_GetCharOrigin", "number", ["number", "number", "number", "number"]);
  return { looseBox, origin };
}
