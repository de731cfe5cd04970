import type { Block } from "#lib/ingest/document.ts";

/** What is asked of a line to tell whether its list is even. */
interface EvenLine {
  block: Block;
  pieces: Set<string>;
  /** Its first words are a date. */
  dated: boolean;
}

/**
 * The lines of each station where a list is so even that its blocks show where they begin: items of several lines with
 * one date and one degree or title each, paragraphs that all begin, or all end, with their date, or pairs of paragraphs.
 * Empty for other lists.
 */
export function evenStations<L extends EvenLine>(lines: L[]): L[][] {
  const blocks = [...Map.groupBy(lines, ({ block }) => block)];
  const items = blocks.every(
    ([block, item]) =>
      block.kind === "item" && item.length >= 3 && count(item, "date") === 1 && count(item, "role") === 1,
  );
  if (items && blocks.length >= 2) return blocks.map(([, item]) => item);
  const heads = blocks.filter(([block]) => block.kind === "paragraph").map(([, paragraph]) => paragraph);
  if (heads.length < 2 || blocks[0]?.[0].kind !== "paragraph") return [];
  if (heads.length === blocks.length && arePairs(heads))
    return heads.flatMap((own, at) => (at % 2 === 0 ? [[...own, ...(heads[at + 1] ?? [])]] : []));
  const last = heads.filter(datedLast).length;
  if (!heads.every(datedFirst) && (last < 2 || last * 4 < heads.length * 3 || heads.some(({ length }) => length < 2)))
    return [];
  const stations: L[][] = [];
  for (const [block, own] of blocks) {
    if (block.kind === "paragraph") stations.push([...own]);
    else stations.at(-1)?.push(...own);
  }
  return stations;
}

const count = (lines: EvenLine[], piece: string): number => lines.filter(({ pieces }) => pieces.has(piece)).length;

/** "2018⇥MSc in Botany" / "Advisor: Ada Reed" / "Kvam University" */
function datedFirst(lines: EvenLine[]): boolean {
  return lines.length >= 2 && lines.every(({ dated }, at) => dated === (at === 0)) && count(lines, "role") <= 1;
}

/** "MSc in Botany" / "Kvam University" / "2016–2018" */
function datedLast(lines: EvenLine[]): boolean {
  return isNamed(lines) && lines.at(-1)?.dated === true && lines.filter(({ dated }) => dated).length === 1;
}

/** "Fen Works" / "2016–2018" above "Warden, night shift" / "Fen Works, Port Salt": two paragraphs tell each station. */
function arePairs<L extends EvenLine>(heads: L[][]): boolean {
  const says = (lines: L[], piece: string) => count(lines, piece) > 0;
  const [dated, told] = [heads.filter((_, at) => at % 2 === 0), heads.filter((_, at) => at % 2 === 1)];
  if (dated.length !== told.length || !dated.every((own) => own.length === 2 && datedLast(own))) return false;
  const adds = told.filter((own, at) =>
    ["role", "name"].some((piece) => says(own.slice(0, 2), piece) && !says(dated[at] ?? [], piece)),
  );
  return told.every((own) => !says(own, "date")) && adds.length * 2 > told.length;
}

function isNamed(lines: EvenLine[]): boolean {
  const [first] = lines;
  const named = first !== undefined && (first.pieces.has("role") || first.pieces.has("name"));
  return lines.length >= 2 && named && count(lines, "role") <= 1;
}
