import type { Span } from "#lib/ingest/draft.ts";
import type { TextSegment } from "#lib/profile/mask.ts";

/** The words of a span as they may be shown, masks in place. */
export function textIn(segments: readonly TextSegment[], { start, end }: Span): string {
  return segments
    .filter((segment) => segment.end > start && segment.start < end)
    .map((segment) =>
      segment.masked
        ? segment.text
        : segment.text.slice(Math.max(0, start - segment.start), Math.min(segment.text.length, end - segment.start)),
    )
    .join("");
}

/** A stretch of the document with everything that is to be marked about it. */
export interface Piece extends TextSegment {
  /** Inside the place that is shown. */
  shown: boolean;
  /** Inside a line that was not understood. */
  open: boolean;
}

/** Cuts the shown text at every mark. */
export function piecesOf(segments: readonly TextSegment[], shown: Span | null, open: readonly Span[]): Piece[] {
  const bounds = [...(shown ? [shown] : []), ...open].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(bounds)].sort((a, b) => a - b);
  return segments.flatMap((segment) => {
    const inner = segment.masked ? [] : cuts.filter((cut) => cut > segment.start && cut < segment.end);
    const edges = [segment.start, ...inner, segment.end];
    return edges.slice(0, -1).map((start, index) => {
      const end = edges[index + 1] ?? segment.end;
      const text = segment.masked ? segment.text : segment.text.slice(start - segment.start, end - segment.start);
      const within = (span: Span) => span.start < end && span.end > start;
      return {
        start,
        end,
        text,
        masked: segment.masked,
        shown: shown !== null && within(shown),
        open: open.some(within),
      };
    });
  });
}
