import type { Block } from "#lib/ingest/document.ts";
import type { Line, Piece } from "#lib/ingest/entries/station-lines.ts";

/** One station as it was cut. */
export interface CutStation {
  lines: Line[];
  /** Lines it shares with stations before it. */
  above: Line[];
  /** Those of its own lines that tell what was done. */
  details: Set<Line>;
  /** The lines above name the place of it, whatever its own lines name. */
  isUnder?: true;
}

/** What each fault of a cut costs, weighed on lists of many makes; 1 is a station without a date where others have one. */
const COST = {
  undated: 1,
  /** Undated, but it says what and where, or a detail holds the date. */
  undatedWhole: 0.5,
  /** A second date in another block, and in the same one. */
  dateApart: 0.8,
  dateBeside: 0.5,
  untitled: 0.5,
  untitledAbove: 0.3,
  moreTitles: 0.7,
  unnamed: 0.4,
  unnamedAbove: 0.2,
  empty: 0.5,
  /** A line with a date and a title or place taken for a detail; one that begins with its date. */
  hidden: 0.6,
  hiddenDated: 0.4,
  /** Words above the first station cost no more than this: a header, a remark. */
  lead: 0.6,
  /** Blocks taken together: dated ones, paragraphs of lines that begin bold, items, table rows, a heading below what it heads. */
  datedTogether: 0.6,
  boldTogether: 0.4,
  itemsTogether: 0.4,
  rowsTogether: 0.8,
  /** Begins with an item of a deeper rank than others do, and shares nothing. */
  deeper: 0.5,
  /** Begins inside a block and goes on in the next. */
  straddles: 0.8,
};

/** Lines inside stations that look as the beginnings of others do. */
const LOOKS: [number, (line: Line) => boolean][] = [
  [0.3, ({ said }) => said.has("role")],
  [0.3, ({ bold }) => bold],
  [0.4, ({ bold, first }) => bold && first],
  [0.3, ({ dated }) => dated],
  [0.7, ({ dated, first }) => dated && first],
];

/**
 * How far the stations of a cut are from having one date, one degree or title and one institution each, and from
 * beginning alike; 0 is perfect. `opens` are the lines that were to begin a station, null where none were chosen.
 */
export function costOfCut(stations: CutStation[], isDated: boolean, opens: Set<Line> | null): number {
  const owns = stations.map(({ lines, details }) => lines.filter((line) => !details.has(line)));
  let cost = 0;
  for (const [index, station] of stations.entries()) {
    const own = owns[index] ?? [];
    const whole = costOfPieces(station, own, isDated);
    const leads = index === 0 && own[0] !== undefined && opens?.has(own[0]) === false;
    cost += (leads ? Math.min(COST.lead, whole) : whole) + costOfBounds(own);
  }
  const ranks = stations.map(({ lines: [head], above }) => (above.length === 0 ? itemRank(head) : 0));
  const highest = Math.min(...ranks.filter((rank) => rank > 0));
  cost += COST.deeper * ranks.filter((rank) => rank > highest).length;
  for (const [weight, look] of LOOKS) {
    const heads = owns.filter(([head]) => head !== undefined && look(head)).length;
    const inner = owns.reduce((sum, own) => sum + own.slice(1).filter(look).length, 0);
    cost += weight * Math.min(heads, inner);
  }
  return cost;
}

const count = (all: Line[], piece: Piece): number => all.filter(({ said }) => said.has(piece)).length;

function costOfPieces({ above, details }: CutStation, own: Line[], isDated: boolean): number {
  const below = [...details];
  const dated = own.filter(({ said }) => said.has("date"));
  const apart = new Set(dated.map(({ block }) => block)).size;
  const roles = count(own, "role") + count(above, "role");
  const isNamed = [...own, ...above].some(({ named }) => named);
  // Below a whole entry, one rank deeper, other places and dates belong to it.
  const isWhole = dated.length > 0 && roles > 0;
  const hidden = below.filter(
    ({ told, said, named, block }) =>
      !told && said.has("date") && (said.has("role") || named) && !(isWhole && isDeeper(block, own[0]?.block)),
  );
  let cost = COST.hidden * hidden.length + COST.hiddenDated * hidden.filter(({ dated }) => dated).length;
  if (dated.length > 0) cost += COST.dateBeside * (dated.length - apart) + COST.dateApart * (apart - 1);
  else if (isDated && count(above, "date") === 0)
    cost += count(below, "date") > 0 || (roles > 0 && isNamed) ? COST.undatedWhole : COST.undated;
  if (roles === 0) cost += count(below, "role") > 0 ? COST.untitledAbove : COST.untitled;
  else cost += COST.moreTitles * (roles - 1);
  if (!isNamed) cost += below.some(({ named }) => named) ? COST.unnamedAbove : COST.unnamed;
  return roles === 0 && !isNamed && count(own, "name") === 0 ? cost + COST.empty : cost;
}

/** Blocks are seldom parted or joined. */
function costOfBounds([head, ...rest]: Line[]): number {
  if (!head) return 0;
  const others = rest.filter(({ first, block }) => first && block !== head.block);
  const over = others.filter(({ block }) => block.kind === "heading" && isAbove(block, head.block)).length;
  const straddles = !head.first && others.some(({ block }) => block.kind === head.block.kind);
  const rows = isRow(head) ? others.filter(isRow).length : 0;
  const cost = COST.rowsTogether * (rows + over) + (straddles ? COST.straddles : 0);
  if (!head.first) return cost;
  const items = head.block.kind === "item" ? others.filter(({ block }) => block.kind === "item").length : 0;
  const dated = head.dated ? others.filter(({ dated }) => dated).length : 0;
  const bold = isHeaded(head) ? others.filter(isHeaded).length : 0;
  return cost + COST.itemsTogether * items + COST.datedTogether * dated + COST.boldTogether * bold;
}

const itemRank = (line: Line | undefined): number => (line?.block.kind === "item" ? line.block.level : 0);
const isDeeper = (block: Block, above: Block | undefined): boolean =>
  above?.kind === "item" && block.kind === "item" && block.level > above.level;
const isRow = ({ block, passage }: Line): boolean => block.kind === "row" && passage.text.includes("\t");
const isHeaded = ({ bold, block }: Line): boolean => bold && block.kind === "paragraph" && block.lines.length > 1;
const isAbove = (block: Block, other: Block): boolean => other.kind !== "heading" || block.level < other.level;
