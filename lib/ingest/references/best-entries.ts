import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { costOfBounds, costOfGroup, costOutside } from "#lib/ingest/references/cut-bounds.ts";
import { entriesOf, groupsOf, linesIn } from "#lib/ingest/references/cut-entries.ts";
import { type CutGroup, mixOf } from "#lib/ingest/references/cut-mix.ts";
import { type CutLine, cutsOf } from "#lib/ingest/references/cut-openers.ts";
import type { Legend } from "#lib/ingest/references/legend.ts";
import { type PublicationList, readLists } from "#lib/ingest/references/list.ts";
import type { ListEntry } from "#lib/ingest/references/list-entry.ts";
import { type Weight, weighEntries } from "#lib/ingest/references/list-weight.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import type { KnownNames } from "#lib/ingest/references/roles.ts";
import { cutByTurns, type Turns } from "#lib/ingest/references/turn-cut.ts";

/** Lists of more lines are cut as they were. */
const LONGEST = 400;
/** A list is suspicious where its entries cost so much, all together and each, or where so many of them are not read. */
const SUSPICIOUS = { all: 3, each: 0.55, unread: 0.25 };
/** Cuts that are read in full, the likeliest first, until one has entries that cost no more than this each. */
const TRIED = 4;
const CLEAN = 0.2;
/** A cut that sets lines together so much worse than the list as it was, or than the likeliest cut, is not read. */
const SLACK = 2;
const NEAR = 3;
/** Fewer entries have no stretches that are cut in different ways. */
const FEWEST = 4;
/** Another cut must cost so much less, all together and in proportion, and be worth so much more. */
const MARGIN = { all: 0.8, share: 0.8, worth: 0.4, worthShare: 0.08 };
/** What each entry more must be worth: what tells of the paper above it is cut off for less. */
const MORE = 0.6;
/** Entries that cost no more each are good, though they be worth no more than before. */
const GOOD = 0.6;

export interface CutList {
  list: PublicationList;
  /** The blocks it was cut from. */
  blocks: Block[];
}

/**
 * Lists of publications repeat one shape. Where the entries of a list `read` badly, cuts it in every plausible way and
 * gives the cut in which the entries are most alike and complete; the list as it was, unless another cut is clearly better.
 */
export function bestList(
  document: ReadDocument,
  { list, blocks }: CutList,
  read: ReadPublication[],
  known: KnownNames,
  legend: Legend,
): PublicationList {
  const { entries } = list;
  if (entries.length === 0 || list.sense.withTalks || blocks.some(({ entry }) => entry !== undefined)) return list;
  if (areUnderWay(list, blocks)) return list;
  const own = weighEntries(entries, read, known);
  const { cost, unread } = own;
  const readsBadly = cost >= SUSPICIOUS.each * entries.length || unread >= SUSPICIOUS.unread * entries.length;
  if (cost < SUSPICIOUS.all || !readsBadly) return list;
  const lines = linesIn(document, blocks);
  if (lines.length < 2 || lines.length > LONGEST) return list;
  const turns = cutByTurns(lines.map(({ turn }) => turn));
  const bounds = (groups: CutLine[][]) => costOfBounds(lines, groups, turns.cost);
  const tryCut = (all: CutLine[][]): Tried => {
    const cut = entriesOf(document, blocks, all);
    const own = weighEntries(cut, readLists(document, [{ ...list, entries: cut }], known, legend).read, known);
    return { groups: all, entries: cut, own, cost: own.cost + bounds(papersOf(all)) };
  };
  const groups = groupsOf(lines, entries);
  const asRead: Tried = { groups, entries, own, cost: cost + bounds(groups) };
  const tried: Tried[] = [];
  for (const cut of likelyCuts(lines, groups, turns, bounds)) {
    const one = tryCut(cut);
    tried.push(one);
    if (one.own.cost <= CLEAN * one.entries.length && bestOf(asRead, [one]) === one) break;
  }
  if (tried.length === 0) return list;
  const inside = new Set(groups.filter((_, index) => !own.bare.includes(entries[index] as ListEntry)).flat());
  const skip = (line: CutLine) => (inside.has(line) && !line.turn.aside ? Number.POSITIVE_INFINITY : costOutside(line));
  const priced = [asRead, ...tried].map((one) => pricedGroups(one, turns));
  const mix = mixOf(lines, priced, skip);
  const keyOf = keyIn(lines);
  const isNew =
    entries.length >= FEWEST && mix.length > 0 && ![asRead, ...tried].some((one) => keyOf(one.groups) === keyOf(mix));
  const best = bestOf(asRead, isNew ? [...tried, tryCut(mix)] : tried);
  return best === asRead ? list : { ...list, entries: best.entries };
}

/** Under "Work in progress" an item or a paragraph of one line says all there is to say: it does not go on with the one above. */
function areUnderWay({ sense, entries }: PublicationList, blocks: Block[]): boolean {
  if (sense.status !== "working" && sense.status !== "submitted") return false;
  const items = blocks.filter(({ kind }) => kind === "item");
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const areAlone = (heads: Block[]) =>
    heads.length === entries.length && heads.every(({ lines }) => lines.length === 1);
  // Items below paragraphs tell of them.
  const areTold = blocks[0]?.kind === "paragraph" && paragraphs.length + items.length === blocks.length;
  return (items.length === blocks.length && areAlone(items)) || (areTold && items.length > 0 && areAlone(paragraphs));
}

/** Years and remarks that stand alone are no papers. */
const papersOf = (groups: CutLine[][]): CutLine[][] =>
  groups.filter((group) => !group.every(({ turn }) => turn.aside || turn.year));

/** A cut that was read. */
interface Tried {
  groups: CutLine[][];
  entries: ListEntry[];
  own: Weight;
  /** Of its entries and of its bounds. */
  cost: number;
}

/** The cut that is clearly better than the list as it was read, and best of those. */
function bestOf(asRead: Tried, tried: Tried[]): Tried {
  const { entries, own, cost } = asRead;
  const gain = Math.max(MARGIN.worth, MARGIN.worthShare * own.worth);
  const most = Math.min(cost * MARGIN.share, cost - MARGIN.all);
  const good = tried.filter((one) => {
    const more = MORE * (one.entries.length - entries.length);
    const gains =
      one.own.worth >= own.worth + Math.max(gain, more) ||
      (one.own.worth >= own.worth + Math.max(0, more) && one.own.cost <= GOOD * one.entries.length);
    // What is told of the paper above it begins none: an entry that is new must be whole, if there are more than one, one of them.
    const begun = one.entries.filter((entry) => !asRead.groups.some(([first]) => first && isIn(first, entry)));
    return gains && one.cost <= most && (begun.length === 0 || begun.some((entry) => !one.own.broken.includes(entry)));
  });
  return [asRead, ...good].reduce((best, one) => (one.cost - one.own.worth < best.cost - best.own.worth ? one : best));
}

/** Each entry of a cut with what it costs by itself, less what it is worth. */
const pricedGroups = ({ groups, entries, own }: Tried, turns: Turns): CutGroup[] =>
  groups.map((group) => {
    const span = { start: group[0]?.turn.passage.span.start ?? 0, end: group.at(-1)?.turn.passage.span.end ?? 0 };
    const entry = entries.find(({ passage }) => passage.span.start >= span.start && passage.span.start < span.end);
    const weighed = entry === undefined ? undefined : own.each.get(entry);
    return { lines: group, cost: costOfGroup(group, turns.cost) + (weighed ? weighed.cost - weighed.worth : 0) };
  });

const isIn = ({ turn: { passage } }: CutLine, entry: ListEntry): boolean =>
  passage.span.start <= entry.passage.span.start && entry.passage.span.start < passage.span.end;

/** Which lines begin and end the groups of a cut. */
function keyIn(lines: CutLine[]): (groups: CutLine[][]) => string {
  const at = new Map(lines.map((line, index) => [line, index]));
  return (groups) =>
    groups.map((group) => [group[0], group.at(-1)].map((line) => line && at.get(line)).join("-")).join(" ");
}

/** The cuts that keep together what the lines set together, and apart what they set apart, each once; the likeliest first. */
function likelyCuts(
  lines: CutLine[],
  read: CutLine[][],
  turns: Turns,
  bounds: (groups: CutLine[][]) => number,
): CutLine[][][] {
  const keyOf = keyIn(lines);
  const heads = new Set(read.flatMap(([first]) => first ?? []));
  const cuts = new Map(cutsOf(lines, heads, turns).map((groups) => [keyOf(groups), groups]));
  cuts.delete(keyOf(read));
  const most = bounds(read) + SLACK;
  const [first, ...others] = [...cuts.values()]
    .map((groups) => ({ groups, cost: bounds(papersOf(groups)) }))
    .filter(({ cost }) => cost <= most)
    .sort((one, other) => one.cost - other.cost);
  if (!first) return [];
  const near = others.filter(({ cost }) => cost <= first.cost + NEAR);
  return [first, ...near.slice(0, TRIED - 1)].map(({ groups }) => groups);
}
