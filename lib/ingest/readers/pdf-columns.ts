import type { Glyph } from "#lib/ingest/readers/pdf-engine.ts";
import { begin, commonSize, extend, type Fragment, textOf } from "#lib/ingest/readers/pdf-fragment.ts";

/** A date or period that fills a narrow first column. */
const NARROW_DATE = /^[\d./\s–—-]*(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d(?:\s*[–—-]+\s*[\p{L}\d./ ]{0,12})?$/u;
/** Stands in where a cut leaves no sign, which the search for it rules out. */
const EMPTY: Glyph = {
  text: "",
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  baseline: 0,
  size: 1,
  font: { name: "", bold: false, italic: false, symbols: false },
  blank: true,
  faint: false,
  white: false,
  turned: false,
};

/**
 * Cuts "10/2021 – now Assistant Professor" where a narrow gap hides two columns: behind a date,
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
    return [fragmentFrom(date), fragmentFrom(fragment.glyphs.slice(at))];
  });
}

function isCut(fragment: Fragment, glyph: Glyph, index: number): boolean {
  if (index < 4 || index > 30 || !/^\p{L}$/u.test(glyph.text)) return false;
  const before = fragment.glyphs[index - 1];
  if (!before?.blank && before?.font === glyph.font) return false;
  return NARROW_DATE.test(textOf({ ...fragment, glyphs: fragment.glyphs.slice(0, index) }).trim());
}

function fragmentFrom(glyphs: Glyph[]): Fragment {
  const [first, ...rest] = glyphs.filter((glyph) => !glyph.blank);
  const fragment = begin(first ?? EMPTY);
  for (const glyph of rest) extend(fragment, glyph);
  return { ...fragment, glyphs, size: commonSize(glyphs) };
}
