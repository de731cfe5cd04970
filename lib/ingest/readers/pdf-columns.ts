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
  return fragments.flatMap((fragment) => {
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
