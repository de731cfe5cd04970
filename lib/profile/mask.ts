import type { Hideable } from "#lib/access/viewer.ts";
import type { ProtectedKind, Span } from "#lib/ingest/draft.ts";

/** Stands for every detail not shown, whatever its length: even how long it is would tell something. */
export const MASK = "[masked]";

/** Why a place is masked: a protected detail for everyone, or what the opening hides from this reader. */
export type MaskedKind = ProtectedKind | Hideable;

/** A place in a document's text to mask. */
export interface MaskedPlace {
  kind: MaskedKind;
  span: Span;
}

/** A stretch of a document's text as it may be shown. Offsets are those of the whole text. */
export interface TextSegment extends Span {
  /** The words, or the mask. */
  text: string;
  /** What kind of detail is masked; null for plain text. */
  masked: MaskedKind | null;
}

/**
 * Cuts a text into plain and masked stretches, in order, covering `within` (default: all of it). Places that overlap
 * are masked as one, places that stick out of `within` are masked where they lie inside.
 */
export function maskText(text: string, places: readonly MaskedPlace[], within?: Span): TextSegment[] {
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
export function maskedQuote(text: string, places: readonly MaskedPlace[], within: Span): string {
  return maskText(text, places, within)
    .map((segment) => segment.text)
    .join("");
}

/**
 * The whole text as it is shown, with offsets counted in what is shown: every mask is as wide as its sign, so that no
 * later place tells how many letters are missing.
 */
export function shownText(text: string, places: readonly MaskedPlace[]): TextSegment[] {
  let at = 0;
  return maskText(text, places).map((segment) => {
    const start = at;
    at += segment.text.length;
    return { ...segment, start, end: at };
  });
}

/** Carries a place of the text over into the text as shown, and back. What lies inside a mask becomes the whole mask. */
export interface ShownPlaces {
  shown: (span: Span) => Span;
  actual: (span: Span) => Span;
}

/** @param places those that are masked in the text. */
export function shownPlaces(places: readonly MaskedPlace[]): ShownPlaces {
  const masks = joined(places).map(({ span }) => span);
  if (masks.length === 0) return { shown: (span) => span, actual: (span) => span };
  let gone = 0;
  const signs = masks.map(({ start, end }) => {
    const sign = { start: start - gone, end: start - gone + MASK.length };
    gone += end - start - MASK.length;
    return sign;
  });
  return { shown: (span) => carry(span, masks, signs), actual: (span) => carry(span, signs, masks) };
}

/** Both lists hold the same stretches, in order, in the two ways of counting. */
function carry({ start, end }: Span, from: readonly Span[], to: readonly Span[]): Span {
  const over = (offset: number, edge: "start" | "end"): number => {
    const at = lastBefore(from, edge === "start" ? offset : offset - 1);
    const [here, there] = [from[at], to[at]];
    if (!here || !there) return offset;
    return offset < here.end || (offset === here.end && edge === "end") ? there[edge] : offset - here.end + there.end;
  };
  const first = over(start, "start");
  return { start: first, end: end <= start ? first : over(end, "end") };
}

/** The last stretch that begins at the offset or before it; -1 when there is none. */
function lastBefore(stretches: readonly Span[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const inOrder = (a: MaskedPlace, b: MaskedPlace): number =>
  a.span.start - b.span.start || (a.kind < b.kind ? -1 : Number(a.kind > b.kind));

/** In order, overlapping ones made one (of the first one's kind). */
function joined(places: readonly MaskedPlace[]): MaskedPlace[] {
  const sorted = places.filter(({ span }) => span.start < span.end).sort(inOrder);
  const apart: MaskedPlace[] = [];
  for (const { kind, span } of sorted) {
    const last = apart.at(-1);
    if (last && span.start < last.span.end) last.span.end = Math.max(last.span.end, span.end);
    else apart.push({ kind, span: { ...span } });
  }
  return apart;
}
