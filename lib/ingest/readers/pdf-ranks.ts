import type { Line } from "#lib/ingest/readers/pdf-fragment.ts";
import { lineText } from "#lib/ingest/readers/pdf-furniture.ts";

/** Headings of one look before it is believed, and how many of all lines of that look they have to be. */
const FEWEST = 2;
const MOST_OF = 0.6;
/** Sizes that differ by less are one. */
const SAME_SIZE = 1.04;

const lookOf = (line: Line): string => `${Math.round(line.size * 4)} ${line.glyphs[0]?.font.name}`;

/**
 * What the lines of a document tell of each other's headings: a line that looks as most headings do is one, be it long
 * ("Chapters, Reports, and Other Writings"), and of headings in two sizes the smaller stand below the larger.
 * @param body size of most letters.
 */
export function rankHeadings(lines: readonly Line[], headings: readonly number[], body: number): number[] {
  return bySize(lines, likeMost(lines, headings, body), body);
}

function likeMost(lines: readonly Line[], headings: readonly number[], body: number): number[] {
  const looks = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line.row || line.margin || line.cells.length > 1 || line.size <= 1.08 * body || !isBold(line)) return;
    looks.set(lookOf(line), [...(looks.get(lookOf(line)) ?? []), at]);
  });
  const ranked = [...headings];
  for (const places of looks.values()) {
    const found = places.filter((at) => (headings[at] ?? 0) > 1);
    if (found.length < FEWEST || found.length < MOST_OF * places.length) continue;
    for (const at of places) {
      const text = lineText(lines[at] as Line);
      if (!headings[at] && text.length < 120 && !/\b(?:19|20)\d\d\b|@/u.test(text))
        ranked[at] = Math.max(...found.map((other) => headings[other] ?? 0));
    }
  }
  return ranked;
}

const isBold = ({ glyphs }: Line): boolean => glyphs.every(({ blank, font }) => blank || font.bold);

function bySize(lines: readonly Line[], headings: readonly number[], body: number): number[] {
  const large = lines.map((line, at) => (headings[at] ?? 0) > 1 && !line.margin && line.size > 1.08 * body);
  const classes: { size: number; places: number[] }[] = [];
  const places = lines.flatMap((_, at) => (large[at] ? [at] : []));
  for (const at of places.sort((a, b) => (lines[b]?.size ?? 0) - (lines[a]?.size ?? 0))) {
    const size = lines[at]?.size ?? 0;
    const last = classes.at(-1);
    if (last && last.size < size * SAME_SIZE) last.places.push(at);
    else classes.push({ size, places: [at] });
  }
  const ranked = [...headings];
  const steps = classes.filter((one) => one.places.length >= FEWEST);
  if (steps.length < 2) return ranked;
  for (const [step, { places: own }] of steps.entries())
    for (const at of own) ranked[at] = Math.max(headings[at] ?? 0, Math.min(6, 2 + step));
  return ranked;
}
