import type { SetBlock } from "#lib/ingest/draft.ts";
import type { TextSegment } from "#lib/profile/mask.ts";

/** A stretch of a shown text that is set in one way: a heading, an item of a list, or what stands between those. */
export interface SetStretch<S extends TextSegment> {
  kind: SetBlock["kind"] | null;
  /** Of the heading, or how deep the item is nested; from 1. 0 between them. */
  level: number;
  segments: S[];
}

/**
 * Parts a text as it is shown into headings, items and what stands between, in order and without losing a letter: a block
 * takes the end of its last line with it.
 * @param blocks in order, counted as the segments are; what overlaps the one before is left out.
 */
export function setText<S extends TextSegment>(segments: readonly S[], blocks: readonly SetBlock[]): SetStretch<S>[] {
  const stretches: SetStretch<S>[] = [];
  const rest = [...segments].reverse();
  const take = (kind: SetStretch<S>["kind"], level: number, end: number) => {
    const taken = takeUpTo(rest, end);
    if (taken.length > 0) stretches.push({ kind, level, segments: taken });
  };
  let at = 0;
  for (const { kind, level, span } of blocks) {
    if (span.start < at) continue;
    take(null, 0, span.start);
    at = span.end + 1;
    take(kind, Math.max(1, level), at);
  }
  take(null, 0, Number.POSITIVE_INFINITY);
  return stretches;
}

/** Takes what stands before `end` off the end of `rest`, which is in reverse order. A mask is never cut. */
function takeUpTo<S extends TextSegment>(rest: S[], end: number): S[] {
  const taken: S[] = [];
  for (let next = rest.at(-1); next && next.start < end; next = rest.at(-1)) {
    rest.pop();
    if (next.end <= end || next.masked !== null) taken.push(next);
    else {
      const cut = end - next.start;
      taken.push({ ...next, end, text: next.text.slice(0, cut) });
      rest.push({ ...next, start: end, text: next.text.slice(cut) });
    }
  }
  return taken;
}
