import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";
import { type Fragment, fragmentOf, textOf } from "#lib/ingest/readers/pdf-fragment.ts";

/** A date or period that fills a narrow first column. */
const NARROW_DATE =
  /^(?:\p{L}{2,7}\s)?[\d./\s–—-]*(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d(?:\s*[–—-]+\s*[\p{L}\d./ ]{0,12})?$/u;
/**
 * Cuts "10/2021 – now Assistant Professor" where a narrow gap hides two columns: behind a date or before "[8]",
 * at a place where at least two other lines of the page start.
 */
export function cutAtColumns(fragments: Fragment[]): Fragment[] {
  const places = new Map<number, number>();
  for (const { x } of fragments) places.set(Math.round(x), (places.get(Math.round(x)) ?? 0) + 1);
  const starts = (x: number): number =>
    [-1, 0, 1].reduce((sum, shift) => sum + (places.get(Math.round(x) + shift) ?? 0), 0);
  return cutAtLabels(fragments).flatMap((fragment) => {
    const at = fragment.glyphs.findIndex((glyph, index) => isCut(fragment, glyph, index) && starts(glyph.x) > 1);
    if (at < 0) return [fragment];
    const date = fragment.glyphs.slice(0, at);
    if (date.at(-1)?.blank) date.pop();
    return [fragmentOf(date), fragmentOf(fragment.glyphs.slice(at))];
  });
}

function isCut(fragment: Fragment, glyph: Glyph, index: number): boolean {
  const before = fragment.glyphs[index - 1];
  const ahead = textOf({ ...fragment, glyphs: fragment.glyphs.slice(index, index + 5) });
  if (index > 3 && before?.blank && /^\[\d{1,3}\]/u.test(ahead)) return true;
  if (index < 4 || index > 30 || !/^\p{L}$/u.test(glyph.text)) return false;
  if (!before?.blank && before?.font === glyph.font) return false;
  return NARROW_DATE.test(textOf({ ...fragment, glyphs: fragment.glyphs.slice(0, index) }).trim());
}

/** Labels that end at one place before the gap behind them parts a column. */
const FEWEST = 3;
/** A page that a person set has fewer such gaps. */
const MOST = 200;

interface Gap {
  at: number;
  /** Where the words before it end, and where those behind it begin. */
  left: number;
  right: number;
}

/**
 * Cuts "Projects DFG project" where labels set flush right stand so close to the text that they seem to be of it: at a gap
 * wider than all others of its line, whose both sides other lines share.
 */
function cutAtLabels(fragments: Fragment[]): Fragment[] {
  const gaps = new Map(fragments.map((fragment) => [fragment, widestGap(fragment)]));
  const found = [...gaps.values()].filter((gap) => gap !== null);
  if (found.length > MOST) return fragments;
  const isShared = ({ left, right }: Gap): boolean => {
    const starts = fragments.filter(({ x }) => Math.abs(x - right) < 1).length;
    const labels = fragments.filter((other) => Math.abs(other.right - left) < 1).length;
    const alike = found.filter((gap) => Math.abs(gap.left - left) < 1 && Math.abs(gap.right - right) < 1).length;
    return starts >= 2 && starts + alike > FEWEST + 1 && labels + alike >= FEWEST;
  };
  return fragments.flatMap((fragment) => {
    const gap = gaps.get(fragment);
    if (!gap || !isShared(gap)) return [fragment];
    return [fragmentOf(fragment.glyphs.slice(0, gap.at - 1)), fragmentOf(fragment.glyphs.slice(gap.at))];
  });
}

/** The one gap of a line that is wider than its blanks, behind a few words. */
function widestGap({ glyphs, size }: Fragment): Gap | null {
  const gaps = glyphs.flatMap((glyph, at): (Gap & { width: number })[] => {
    const [one, two] = [glyphs[at - 2], glyphs[at]];
    if (at < 4 || !one || !two || !glyphs[at - 1]?.blank || glyph.blank) return [];
    const left = one.x + one.width;
    return [{ at, left, right: two.x, width: two.x - left }];
  });
  const [widest, next] = gaps.sort((a, b) => b.width - a.width);
  if (!widest || widest.at > 40 || widest.width < 0.45 * size || widest.width < 1.5 * (next?.width ?? 0)) return null;
  const words = glyphs.slice(0, widest.at - 1).map(({ text }) => text);
  return /^\p{Lu}[\p{L} ,&-]{2,}$/u.test(words.join("")) ? widest : null;
}
