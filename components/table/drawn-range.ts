/** Places of rows, or of columns, that stand next to each other: from `first` up to, not with, `last`. */
export interface Range {
  first: number;
  last: number;
}

/** The rows that lie in a part of a list, in pixels from its top, wholly or partly. */
export function rowsIn({ top, height }: { top: number; height: number }, rowHeight: number): Range {
  return { first: Math.floor(Math.max(0, top) / rowHeight), last: Math.ceil((Math.max(0, top) + height) / rowHeight) };
}

/** The part of a range that a list of `count` rows has: where it has become shorter, its end. */
export function within({ first, last }: Range, count: number): Range {
  const end = Math.min(last, count);
  return { first: Math.max(0, Math.min(first, end - (last - first))), last: end };
}

/** What two ranges have in common; nothing, where the second begins, when they do not touch. */
export function overlap(one: Range, other: Range): Range {
  const first = Math.max(one.first, other.first);
  const last = Math.min(one.last, other.last);
  return first < last ? { first, last } : { first: other.first, last: other.first };
}

/** The range with up to `more` rows on either side. */
export function around({ first, last }: Range, more: number, count: number): Range {
  return { first: Math.max(0, first - more), last: Math.min(count, last + more) };
}

/**
 * The rows to draw next on the way from `drawn` to `wanted`: what is no longer wanted goes, and at most `most` rows come, first
 * those in view, then those around. Repeated, it ends with `wanted`.
 * @param inView the part of `wanted` that can be seen.
 */
export function nextRange(drawn: Range, wanted: Range, inView: Range, most: number): Range {
  const first = Math.max(drawn.first, wanted.first);
  const last = Math.min(drawn.last, wanted.last);
  // Nothing of it can be seen any more: the list has been turned to another place.
  if (Math.max(first, inView.first) >= Math.min(last, inView.last))
    return { first: inView.first, last: Math.min(inView.first + most, wanted.last) };
  let room = most;
  const range = { first, last };
  for (const goal of [inView, wanted]) {
    const below = Math.min(room, Math.max(0, goal.last - range.last));
    const above = Math.min(room - below, Math.max(0, range.first - goal.first));
    range.last += below;
    range.first -= above;
    room -= below + above;
  }
  return range;
}
