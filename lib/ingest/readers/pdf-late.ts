import { extend, type Fragment, fragmentOf, textOf } from "#lib/ingest/readers/pdf-fragment.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Blanks between words are narrower than this many font sizes, gaps between columns wider. */
const WORD_GAP = 0.6;
const FEWEST_HEADS = 2;
/** Fragments of a page that a person set: in more, every one would be compared with every other for nothing. */
const MOST = 800;

/**
 * Some programs draw what has a style of its own after all the rest of a page: placed headings, words in another ink.
 * Going up the page, such a stretch fills the gaps that were left in lines and between them, while a next column stands
 * beside. What fills gaps goes where it stands; headings of a margin go in front of the lines they stand beside.
 */
export function homeLate(fragments: Fragment[]): Fragment[] {
  const stretches = stretchesOf(fragments);
  if (stretches.length < 2 || fragments.length > MOST) return fragments;
  const foot = footOf(stretches);
  let home: Fragment[] = [];
  let filled = false;
  for (const whole of stretches) {
    const stretch = whole.filter((fragment) => !foot.includes(fragment));
    if (home.length === 0) home = [...stretch];
    else if (mostly(stretch, (fragment) => fillsGap(fragment, home) || isMarginHead(fragment, home))) {
      for (const fragment of stretch) home.splice(placeOf(fragment, home), 0, fragment);
      filled = true;
    } else if (areMarginHeads(home, stretch)) {
      const heads = home;
      home = [...stretch];
      for (const head of heads) home.splice(placeOf(head, home), 0, head);
    } else home.push(...stretch);
  }
  home.push(...foot);
  return filled ? joinTouching(home) : home;
}

/** A foot that was drawn before all else: what stands below every other word of a page with many more. */
function footOf(stretches: Fragment[][]): Fragment[] {
  const [first = [], ...others] = stretches;
  const rest = others.flat();
  if (first.length * 4 > rest.length) return [];
  const lowest = Math.max(...rest.map(({ baseline }) => baseline));
  return first.filter(({ baseline, size }) => baseline > lowest + 0.5 * size);
}

/** Parts the order of drawing where it goes up the page. */
function stretchesOf(fragments: Fragment[]): Fragment[][] {
  const stretches: Fragment[][] = [];
  fragments.forEach((fragment, index) => {
    const before = fragments[index - 1];
    if (before && fragment.baseline > before.baseline - 0.5 * before.size) stretches.at(-1)?.push(fragment);
    else stretches.push([fragment]);
  });
  return stretches;
}

function mostly(fragments: Fragment[], test: (fragment: Fragment) => boolean): boolean {
  return fragments.filter(test).length * 10 >= fragments.length * 8;
}

/** True for what stands between two lines of one column, or between the words of a line. */
function fillsGap(late: Fragment, home: Fragment[]): boolean {
  if (home.some((other) => isOver(late, other))) return false;
  return home.some((other) => isBelow(other, late) || adjoins(other, late));
}

/** Two signs printed one over the other are a shadow or a stamp. */
function isOver(one: Fragment, two: Fragment): boolean {
  const wide = Math.min(one.right, two.right) - Math.max(one.x, two.x);
  return wide > 0.3 * one.size && Math.abs(one.baseline - two.baseline) < 0.4 * Math.min(one.size, two.size);
}

function isBelow(other: Fragment, late: Fragment): boolean {
  const wide = Math.min(other.right, late.right) - Math.max(other.x, late.x);
  const narrower = Math.min(other.right - other.x, late.right - late.x);
  return other.baseline > late.baseline + 0.5 * late.size && wide >= 0.5 * narrower;
}

const onLine = (one: Fragment, two: Fragment): boolean =>
  Math.abs(one.baseline - two.baseline) < 0.3 * Math.max(one.size, two.size);

function adjoins(other: Fragment, late: Fragment): boolean {
  const gap = Math.max(late.x - other.right, other.x - late.right);
  return onLine(other, late) && gap < WORD_GAP * late.size;
}

/** To the right, and on its line or further down. */
const isBeside = (other: Fragment, head: Fragment): boolean =>
  other.x > head.right && other.baseline > head.baseline - 0.6 * head.size;

/** Where a fragment is read: among those of its line from left to right, else in front of what stands below it. */
function placeOf(late: Fragment, home: Fragment[]): number {
  const line = home.filter((other) => onLine(other, late));
  const next = line.find((other) => other.x >= late.right - 0.3 * late.size);
  if (next) return home.indexOf(next);
  const last = line.findLast((other) => other.right <= late.x + 0.3 * late.size);
  if (last) return home.indexOf(last) + 1;
  const below = home.findIndex((other) => isBelow(other, late) || isBeside(other, late));
  return below < 0 ? home.length : below;
}

/** A known heading to the left of all text that begins beside it. */
function isMarginHead(head: Fragment, text: Fragment[]): boolean {
  const clear = text.every((other) => other.x > head.right || other.baseline < head.baseline - 0.6 * head.size);
  return clear && senseOfHeading(textOf(head).trim(), true) !== null;
}

/** Headings of a margin that were drawn before the text. */
function areMarginHeads(heads: Fragment[], text: Fragment[]): boolean {
  return (
    heads.length >= FEWEST_HEADS && heads.length < text.length && mostly(heads, (head) => isMarginHead(head, text))
  );
}

/** Words of one line that were drawn one by one are one fragment again. */
function joinTouching(fragments: Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const before = joined.at(-1);
    const gap = before ? (fragment.x - before.right) / fragment.size : 0;
    const touches = before && !before.row && !fragment.row && onLine(before, fragment) && gap > -0.3 && gap < WORD_GAP;
    if (!touches) joined.push(fragment);
    else joined[joined.length - 1] = oneOf(before, fragment, gap);
  }
  return joined;
}

function oneOf(left: Fragment, right: Fragment, gap: number): Fragment {
  const [first] = right.glyphs;
  const blank = first && gap > 0.1 ? [{ ...first, text: " ", blank: true, x: left.right, width: 0 }] : [];
  const whole = fragmentOf([...left.glyphs, ...blank]);
  for (const glyph of right.glyphs)
    if (glyph.blank) whole.glyphs.push(glyph);
    else extend(whole, glyph);
  return { ...whole, ...fragmentSize(left, right) };
}

function fragmentSize(left: Fragment, right: Fragment): { size: number; baseline: number } {
  const longer = left.glyphs.length >= right.glyphs.length ? left : right;
  return { size: longer.size, baseline: longer.baseline };
}
