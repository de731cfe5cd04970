import type { Seat, Viewer } from "#lib/access/viewer.ts";

/** People at work at once, in their openings. */
const KEPT = 60;

const known = new Map<string, Viewer>();

/**
 * The viewer of whom exactly the same was known at an earlier request, where there was one of late; else this one. What
 * was put together for a viewer then serves them again. Whoever differs in anything, a right, a recusal, a phase, is
 * another viewer.
 */
export function sameViewer(viewer: Viewer): Viewer {
  const key = JSON.stringify(viewer, (name, value) => (name === "seat" && value ? factsOf(value) : value));
  const same = known.get(key) ?? viewer;
  known.delete(key);
  known.set(key, same);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return same;
}

/** Sets would be written as nothing. */
const factsOf = (seat: Seat): object => ({
  ...seat,
  recusedFrom: [...seat.recusedFrom],
  delegateFor: [...seat.delegateFor],
});
