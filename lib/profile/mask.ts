import type { ProtectedKind, ProtectedSpan, Span } from "#lib/ingest/draft.ts";

/** Stands for every protected detail, whatever its length: even how long it is would tell something. */
export const MASK = "[masked]";

/** A stretch of a document's text as it may be shown. Offsets are those of the whole text. */
export interface TextSegment extends Span {
  /** The words, or the mask. */
  text: string;
  /** What kind of detail is masked; null for plain text. */
  masked: ProtectedKind | null;
}

/**
 * Cuts a text into plain and masked stretches, in order, covering `within` (default: all of it). Places that overlap
 * are masked as one, places that stick out of `within` are masked where they lie inside.
 */
export function maskText(text: string, places: readonly ProtectedSpan[], within?: Span): TextSegment[] {
  const { start, end } = within ?? { start: 0, end: text.length };
  const segments: TextSegment[] = [];
  let at = start;
  const plain = (to: number) => {
    if (to > at) segments.push({ start: at, end: to, text: text.slice(at, to), masked: null });
  };
  for (const { kind, span } of joined(places)) {
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    if (from >= to) continue;
    plain(from);
    segments.push({ start: from, end: to, text: MASK, masked: kind });
    at = to;
  }
  plain(end);
  return segments;
}

/** A quotation from a document, for receipts, search results and exports. */
export function maskedQuote(text: string, places: readonly ProtectedSpan[], within: Span): string {
  return maskText(text, places, within)
    .map((segment) => segment.text)
    .join("");
}

/** In order, overlapping ones made one (of the first one's kind). */
function joined(places: readonly ProtectedSpan[]): ProtectedSpan[] {
  const sorted = places.filter(({ span }) => span.start < span.end).sort((a, b) => a.span.start - b.span.start);
  const apart: ProtectedSpan[] = [];
  for (const { kind, span } of sorted) {
    const last = apart.at(-1);
    if (last && span.start < last.span.end) last.span.end = Math.max(last.span.end, span.end);
    else apart.push({ kind, span: { ...span } });
  }
  return apart;
}
