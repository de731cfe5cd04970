import type { Span } from "#lib/ingest/draft.ts";

/** True when two spans share a character. */
export const overlap = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

/** True when `inner` lies in `outer`, its ends included. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
