import { type Line, textOf } from "#lib/ingest/readers/pdf-fragment.ts";

/** Share of the page height that counts as its head and as its foot. */
const MARGIN = 0.09;
const PAGE_NUMBER =
  /^[-–—|\s]*(page|p\.|seite|página|pagina)?\s*\d{1,3}\s*((\/|of|von|de|sur|di)\s*\d{1,3})?[-–—|\s]*$/iu;
/** "p. 3", "2 of 5", "s. 2 (5)" */
const COUNTED =
  /\b(?:page|seite|página|p\.)\s*(\d{1,3})\b|\b(\d{1,3})\s*(?:\/|of)\s*\d{1,3}\s*$|(?<!\p{L})(?:s\.|sid[ae]?\.?)\s*(\d{1,3})\s?\(\d{1,3}\)\s*$/iu;

/** The number beside a running title, and what parts it from that. */
const BESIDE_TITLE = /[\s|–—-]*\d{1,3}\s*$|^\s*\d{1,3}[\s|–—-]*/gu;

/** What browsers print at the edges: "11/21/26, 3:06 PM    Title" and "https://… 1/2". */
const PRINTED_BY_BROWSER = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d|^(https?|file):\/\/\S+\s+\d{1,3}\/\d{1,3}$/u;

/** Share of the page height in which a head or foot of several lines may stand, at the same height of every page. */
const TALL = 0.2;

/**
 * Leaves out page numbers and running titles: lines at the head or foot of a page that are a number,
 * or that stand there, numbers aside, on at least half of all pages. An e-mail address that only a foot tells is kept
 * once, below the first line of the document.
 */
export function dropFurniture(lines: Line[], heights: number[]): { lines: Line[]; dropped: number } {
  // "1/2" says what it is a little further in, too.
  const atEdge = lines.filter((line) =>
    isAtEdge(line, heights[line.page - 1] ?? 0, /^\d{1,3}\s?\/\s?\d{1,3}$/u.test(lineText(line)) ? 0.12 : MARGIN),
  );
  const counted = countedPages(lines, heights);
  const titles = new Set(lines.slice(0, 3).map((line) => lineText(line).trim().toLowerCase()));
  const edge = [...new Set([...atEdge, ...sameEdge(lines, heights), ...counted, ...countedTitles(lines, titles)])];
  const pages = new Map<string, Set<number>>();
  for (const line of edge) {
    const key = keyOf(line);
    const seen = pages.get(key) ?? new Set<number>();
    pages.set(key, seen.add(line.page));
  }
  const enough = Math.max(2, heights.length / 2);
  const drop = new Set(
    edge.filter((line) => {
      const text = lineText(line).trim();
      if (PAGE_NUMBER.test(text) || PRINTED_BY_BROWSER.test(text)) return true;
      // "Ada Reed   2" above the second of two pages: what heads the first, and a number.
      if (line.page > 1 && titles.has(text.replace(BESIDE_TITLE, "").toLowerCase())) return true;
      const seen = pages.get(keyOf(line))?.size ?? 0;
      if (seen >= enough && text.length < 120) return true;
      // "Harbour Letters 44, 2014, p. 411–440." at the foot counts no pages of this document.
      const counted = COUNTED.exec(text);
      const ownNumber = Number(counted?.[1] ?? counted?.[2] ?? counted?.[3]) === line.page;
      return heights.length > 1 && text.length < 90 && counted !== null && (ownNumber || seen > 1);
    }),
  );
  const kept = lines.filter((line) => !drop.has(line));
  const address = [...drop].find((line) => /\S@\S/.test(lineText(line)));
  if (address && !kept.some((line) => /\S@\S/.test(lineText(line)))) kept.splice(1, 0, address);
  return { lines: kept, dropped: drop.size };
}

/** The highest line of a page where it is what heads the document, beside the page's own number, however wide the margins are. */
function countedTitles(lines: Line[], titles: Set<string>): Line[] {
  const highest = new Map<number, Line>();
  for (const line of lines) {
    const above = highest.get(line.page);
    if (line.page > 1 && (!above || line.top < above.top)) highest.set(line.page, line);
  }
  return [...highest.values()].filter((line) => {
    const text = lineText(line).trim();
    const number = /\d+/u.exec(text.match(BESIDE_TITLE)?.[0] ?? "")?.[0];
    return Number(number) === line.page && titles.has(text.replace(BESIDE_TITLE, "").toLowerCase());
  });
}

/** The highest and the lowest line of each page where it is a number that counts the pages, however wide their margins are. */
function countedPages(lines: Line[], heights: number[]): Line[] {
  const outermost = heights.flatMap((_, index) => {
    const page = lines.filter((line) => line.page === index + 1);
    const low = page.reduce<Line | undefined>((best, line) => (best && best.top >= line.top ? best : line), undefined);
    const high = page.reduce<Line | undefined>((best, line) => (best && best.top <= line.top ? best : line), undefined);
    return [low, high].filter((line) => line !== undefined && /^\s*\d{1,3}\s*$/u.test(lineText(line)));
  }) as Line[];
  const offset = (line: Line) => Number(lineText(line)) - line.page;
  return outermost.filter((line) =>
    outermost.some((other) => other.page !== line.page && offset(other) === offset(line) && sameHeight(line, other)),
  );
}

const sameHeight = (one: Line, two: Line): boolean => Math.abs(one.baseline - two.baseline) < 2 * one.size;

/** Lines high or low on the page that stand word for word at the same height on every page but perhaps the first. */
function sameEdge(lines: Line[], heights: number[]): Line[] {
  const outer = lines.filter((line) => isAtEdge(line, heights[line.page - 1] ?? 0, TALL));
  const places = new Map<string, Line[]>();
  for (const line of outer) {
    const key = `${Math.round(line.baseline)} ${lineText(line).trim()}`;
    places.set(key, [...(places.get(key) ?? []), line]);
  }
  return heights.length < 2
    ? []
    : [...places.values()].filter((same) => same.length >= heights.length - 1 && same.length > 1).flat();
}

export function lineText(line: Line): string {
  return line.cells.map(textOf).join("\t");
}

function isAtEdge(line: Line, height: number, share = MARGIN): boolean {
  return line.bottom < height * share || line.top > height * (1 - share);
}

function keyOf(line: Line): string {
  const foot = line.top > 200 ? "foot" : "head";
  return `${foot} ${lineText(line).replace(/\d+/gu, "#").replace(/\s+/gu, " ").trim()}`;
}
