import { joinParted, mendSigns } from "#lib/ingest/readers/line-ends.ts";
import { MARKED } from "#lib/ingest/readers/text-items.ts";
import { partPageColumns } from "#lib/ingest/readers/text-page-columns.ts";

/** Ligatures that converters leave as the codes of the old TeX fonts (T1): "A^^^liations" is "Affiliations". */
const LIGATURES: Record<string, string> = {
  "\u001b": "ff",
  "\u001c": "fi",
  "\u001d": "fl",
  "\u001e": "ffi",
  "\u001f": "ffl",
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
};
const LIGATURE = new RegExp(Object.keys(LIGATURES).join("|"), "g");
/** Control characters that stand for no sign: what else old fonts leave behind. */
const CONTROL = /(?!\s)\p{Cc}/gu;
/** "Reed, page 2 of 4": where columns were put last, it stands above the last lines of its page. */
const COUNTED = /(?:^.{0,40}|\s{3,})\b(?:page|seite|página|p\.)\s*\d{1,3}\s*(?:\/|of|von|de)\s*\d{1,3}$/iu;
/** "Reed          CV, May 2021, page 2": once is enough where the page's number stands beside what the papers are. */
const TITLED =
  /\b(?:CV|curriculum vitae|vita|lebenslauf|résumé|resume)\b.{0,40}\b(?:page|seite|página|p\.)\s*\d{1,2}$/iu;
const NUMBER =
  /^\s*(?:[-–—|[(]\s*)?(?:page|p\.|seite|página)?\s*\d{1,3}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,3})?\s*[-–—|\])]?\s*$/i;

/**
 * The lines of a text that was converted from pages (parted by form feeds), without page numbers and running titles;
 * a sentence that a page broke in two goes on. Lines of other texts come back as they are.
 */
export function linesOfPages(source: string): { lines: string[]; dropped: number } {
  const columns = partPageColumns(source.split("\f").map((page) => page.split("\n")));
  const spelt = joinParted(mendSigns(columns.map((page) => page.join("\n")).join("\f")))
    .replace(LIGATURE, (sign) => LIGATURES[sign] ?? sign)
    .replace(CONTROL, "");
  const pages = spelt.split("\f").map((page) => page.split("\n"));
  if (pages.length < 2) return { lines: pages[0] ?? [], dropped: 0 };
  const repeated = repeatedEdges(pages);
  let dropped = 0;
  const lines: string[] = [];
  const printed = new Set<string>();
  for (const page of pages) {
    const edge = new Set(edgesOf(page));
    const kept = page.filter((line, index) => {
      // The running title of later pages is often the name that heads the first; with the page's number it is no name.
      const again = edge.has(index) && repeated.has(shapeOf(line)) && (/\d/.test(line) || printed.has(shapeOf(line)));
      const furniture =
        again ||
        (edge.has(index) && NUMBER.test(line)) ||
        COUNTED.test(line.trim()) ||
        (edge.has(index) && TITLED.test(line.trim()));
      printed.add(shapeOf(line));
      if (furniture) dropped += 1;
      return !furniture;
    });
    const body = trimmed(kept);
    if (body.length > 0 && lines.length > 0 && !goesOn(lines, body)) lines.push("", "");
    lines.push(...body);
  }
  return { lines, dropped };
}

/** "…Journal of Tides, Vol." + "12, pp. 3–9": the page ended inside a sentence. */
function goesOn(above: string[], below: string[]): boolean {
  const [last = "", first = ""] = [above.at(-1), below[0]];
  return (
    /(?:[,;–&-]|\b(?:and|of|the|in|into|for|with|on|to|by|a|an|Vol\.|pp\.|No\.))\s*$/u.test(last) ||
    /^\s*\p{Ll}/u.test(first) ||
    hangsOn(above, first) ||
    (isFull(last, above) && /[\p{L}\d]\s*$/u.test(last) && isFull(first, below) && !MARKED.test(first))
  );
}

/** "[3] Slow tides of the northern bays" + "    Ada Reed, Harbour Letters 4": the first line stands in below a mark. */
function hangsOn(above: string[], first: string): boolean {
  const last = above.at(-1) ?? "";
  const mark = MARKED.exec(last)?.[0].length ?? 0;
  return mark > 0 && Math.abs(first.search(/\S/) - mark) <= 1 && first.search(/\S/) > 1 && !/[.!?]\s*$/.test(last);
}

/** The line reaches about as far as the lines of its page do. */
function isFull(line: string, page: string[]): boolean {
  const lengths = page
    .slice(-80)
    .map((other) => other.trimEnd().length)
    .sort((a, b) => a - b);
  const reach = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return reach >= 50 && line.trimEnd().length >= reach * 0.86 && !/\S(?: {3,}|\t)\S/.test(line);
}

/** The outermost two lines with words of a page, above and below. */
function edgesOf(page: string[]): number[] {
  const full = page.flatMap((line, index) => (line.trim() === "" ? [] : [index]));
  return [...full.slice(0, 2), ...full.slice(-2)];
}

/** Shapes of lines that stand at the edge of two pages and more, with the same numbers or with those of their pages. */
function repeatedEdges(pages: string[][]): Set<string> {
  const seen = new Map<string, { shape: string; on: Set<number> }>();
  pages.forEach((page, at) => {
    for (const index of edgesOf(page)) {
      const shape = shapeOf(page[index] ?? "");
      const numbers = (page[index] ?? "").match(/\d+/g) ?? [];
      const marks = numbers.flatMap((number) => [number, `page ${Number(number) - at}`]);
      for (const mark of marks.length > 0 ? marks : [""]) {
        const found = seen.get(`${shape} ${mark}`) ?? { shape, on: new Set<number>() };
        found.on.add(at);
        seen.set(`${shape} ${mark}`, found);
      }
    }
  });
  const often = [...seen.values()].filter(({ shape, on }) => on.size >= 2 && shape.length > 1);
  return new Set(often.map(({ shape }) => shape));
}

function shapeOf(line: string): string {
  return line.trim().replace(/\d+/g, "#").replace(/\s+/g, " ");
}

function trimmed(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first < 0 ? [] : lines.slice(first, last + 1);
}
