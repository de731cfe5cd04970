import type { Span } from "#lib/ingest/draft.ts";
import type { TextSegment } from "#lib/profile/mask.ts";

/**
 * The place in a document of a stretch of its text as shown. A mask is selected whole or not at all: a place that ends
 * inside one would tell how long the word beneath is.
 * @param from, to letters of the shown text, masks in place.
 * @returns null when nothing is selected.
 */
export function passageOf(segments: readonly TextSegment[], from: number, to: number): Span | null {
  let shown = 0;
  let start: number | null = null;
  let end: number | null = null;
  for (const segment of segments) {
    const next = shown + segment.text.length;
    if (to > shown && from < next) {
      const masked = segment.masked !== null;
      start ??= masked ? segment.start : segment.start + Math.max(0, from - shown);
      end = masked ? segment.end : segment.start + Math.min(segment.text.length, to - shown);
    }
    shown = next;
  }
  return start === null || end === null || start >= end ? null : { start, end };
}
