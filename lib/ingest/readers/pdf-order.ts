import { median } from "#lib/ingest/passages/median.ts";
import type { Fragment } from "#lib/ingest/readers/pdf-fragment.ts";

/**
 * The order in which a page is read. The order of drawing is kept, since nearly all programs draw as one reads;
 * only where its way over the page is clearly longer than the way of a cut into columns is that cut taken.
 */
export function orderFragments(fragments: Fragment[]): Fragment[] {
  if (fragments.length < 4) return fragments;
  const em = median(fragments.map((fragment) => fragment.size)) || 10;
  const drawn = wayCost(fragments, em);
  if (drawn < 12) return fragments;
  const cut = cutColumns(fragments, em, 0);
  return wayCost(cut, em) + 8 < 0.5 * drawn ? cut : fragments;
}

/** What it costs the eye to follow an order: going up, jumping sideways, leaving wide gaps. */
function wayCost(fragments: Fragment[], em: number): number {
  let cost = 0;
  for (let index = 1; index < fragments.length; index++) {
    const from = fragments[index - 1];
    const to = fragments[index];
    if (from && to) cost += stepCost(from, to, em);
  }
  return cost;
}

function stepCost(from: Fragment, to: Fragment, em: number): number {
  const down = to.baseline - from.baseline;
  if (Math.abs(down) < 0.4 * em)
    return to.x >= from.right - 0.5 * em ? 0.02 * Math.min(20, (to.x - from.right) / em) : 3;
  // The next cell of a row whose cells have several lines each.
  if (down < 0 && down > -6 * em && to.x > from.right) return 1;
  if (down < 0) return 4;
  if (to.x > from.right + 2 * em) return 3;
  if (to.right < from.x - 2 * em) return down < 2.5 * em ? 0.3 : 1;
  return down > 3 * em ? 0.5 : 0;
}

/** Cuts a region at its widest upright gutter, else at its widest level gap, and each part again. */
function cutColumns(fragments: Fragment[], em: number, depth: number): Fragment[] {
  if (fragments.length < 2 || depth > 24) return readDown(fragments, em);
  const gutter = widestGap(fragments, (fragment) => [fragment.x, fragment.right]);
  if (gutter && gutter.width > 1.2 * em) {
    const left = fragments.filter((fragment) => fragment.right <= gutter.at);
    const right = fragments.filter((fragment) => fragment.right > gutter.at);
    if (left.length > 2 && right.length > 2) return [left, right].flatMap((part) => cutColumns(part, em, depth + 1));
  }
  const level = widestGap(fragments, (fragment) => [fragment.top, fragment.bottom]);
  if (!level || level.width <= 0) return readDown(fragments, em);
  const above = fragments.filter((fragment) => fragment.bottom <= level.at);
  const below = fragments.filter((fragment) => fragment.bottom > level.at);
  return [above, below].flatMap((part) => cutColumns(part, em, depth + 1));
}

/** The widest stretch that no fragment touches, along one axis; its middle is `at`. */
function widestGap(
  fragments: Fragment[],
  extent: (fragment: Fragment) => [number, number],
): { at: number; width: number } | null {
  const extents = fragments.map(extent).sort((a, b) => a[0] - b[0]);
  let reach = extents[0]?.[1] ?? 0;
  let best: { at: number; width: number } | null = null;
  for (const [start, end] of extents) {
    if (start - reach > (best?.width ?? 0)) best = { at: (start + reach) / 2, width: start - reach };
    reach = Math.max(reach, end);
  }
  return best;
}

function readDown(fragments: Fragment[], em: number): Fragment[] {
  return [...fragments].sort((a, b) =>
    Math.abs(a.baseline - b.baseline) < 0.4 * em ? a.x - b.x : a.baseline - b.baseline,
  );
}
