import type { Line } from "#lib/ingest/readers/pdf-fragment.ts";
import { lineText } from "#lib/ingest/readers/pdf-furniture.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Titles that a document sets alike before their look is believed. */
const FEWEST = 3;
/** Most headings of sections have fewer words. */
const WORDS = 6;

/** What a line looks like: its size and its font. */
const lookOf = (line: Line): string => `${Math.round(line.size * 4)} ${line.glyphs[0]?.font.name}`;

/**
 * The lines that are titles of works, each a heading over what is told of it, as pages print that a browser set: bold, a
 * little larger than the text, with air above, most of them longer than any heading of a section.
 * "Salt Walls that Remember: A Long Record of Tides in Seven" / "Northern Harbours" above "Ada Reed, Olaf Stone".
 */
export function titleLines(lines: Line[], body: number, pitch: number): Set<Line> {
  const looks = new Map<string, Line[][]>();
  let before: Line | undefined;
  for (const line of lines) {
    const scale = line.size / body;
    if (!line.row && line.cells.length === 1 && scale > 1.08 && scale <= 1.25 && isBold(line)) {
      const look = lookOf(line);
      const found = looks.get(look) ?? [];
      looks.set(look, found);
      const last = found.at(-1);
      if (last && before && last.at(-1) === before && isClose(before, line, pitch)) last.push(line);
      else found.push([line]);
    }
    before = line;
  }
  return new Set([...looks.values()].flatMap(titlesOf).flat());
}

const isBold = ({ glyphs }: Line): boolean => glyphs.every(({ blank, font }) => blank || font.bold);

function isClose(above: Line, line: Line, pitch: number): boolean {
  const step = (line.baseline - above.baseline) / line.size;
  return line.page === above.page && step > 0 && step < pitch * 1.12;
}

/** Those of a look that are titles: a known heading among them is none. */
function titlesOf(stretches: Line[][]): Line[][] {
  const textOf = (stretch: Line[]): string => stretch.map(lineText).join(" ").trim();
  const unknown = stretches.filter((stretch) => senseOfHeading(textOf(stretch), true) === null);
  const texts = unknown.map(textOf);
  const long = texts.filter((text) => text.split(/\s+/u).length >= WORDS && text.length < 260);
  const dated = texts.filter((text) => /\b(?:19|20)\d\d\b|@/u.test(text));
  return texts.length >= FEWEST && long.length * 2 > texts.length && dated.length * 5 <= texts.length ? unknown : [];
}

/**
 * The bold lines that begin an entry, whose next line follows at once: where some of them have more words than a heading
 * has, and known headings look otherwise, the short ones head nothing either. "A Long Record of Salt in Seven Harbours" /
 * "Ada Reed, Olaf Stone" and "Walls that Sing" / "Ada Reed".
 */
export function firstLines(lines: Line[], body: number, pitch: number): Set<Line> {
  const known = lines.filter((line) => isBold(line) && senseOfHeading(lineText(line).trim(), true) !== null);
  const first = lines.filter((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (line.row || line.cells.length > 1 || line.size > 1.08 * body || !isBold(line) || !before || !after)
      return false;
    const airy = before.page !== line.page || (line.baseline - before.baseline) / line.size > pitch * 1.25;
    return airy && isClose(line, after, pitch) && !after.glyphs[0]?.font.bold;
  });
  const unknown = first.filter((line) => !known.includes(line));
  const long = unknown.filter((line) => isNoHeading(lineText(line).trim()));
  const apart = known.length >= 2 && first.length === unknown.length;
  const most = long.length * (apart ? 4 : 2) >= unknown.length;
  return new Set(long.length >= (apart ? 2 : FEWEST) && most ? unknown : []);
}

/** "Walls, Gates and Salt", "What Is Left of a Harbour Wall?" */
const isNoHeading = (text: string): boolean => text.split(/\s+/u).length >= WORDS || /[,;:?]/u.test(text);
