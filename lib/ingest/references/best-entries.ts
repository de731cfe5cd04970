import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { type Passage, part, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { costOfBounds } from "#lib/ingest/references/cut-bounds.ts";
import { type CutLine, cutsOf, lookOf } from "#lib/ingest/references/cut-openers.ts";
import { BULLET, NUMBERED } from "#lib/ingest/references/entry-lines.ts";
import type { Legend } from "#lib/ingest/references/legend.ts";
import { turnLines } from "#lib/ingest/references/line-turns.ts";
import { type PublicationList, readLists } from "#lib/ingest/references/list.ts";
import type { HeadedYear, ListEntry } from "#lib/ingest/references/list-entry.ts";
import { weighEntries } from "#lib/ingest/references/list-weight.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import type { KnownNames } from "#lib/ingest/references/roles.ts";
import { isTold } from "#lib/ingest/references/told.ts";
import { cutByTurns } from "#lib/ingest/references/turn-cut.ts";
import { YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";

/** Lists of more lines are cut as they were. */
const LONGEST = 400;
/** A list is suspicious where its entries cost so much, all together and each, or where so many of them are not read. */
const SUSPICIOUS = { all: 3, each: 0.55, unread: 0.25 };
/** Cuts that are read in full, the likeliest first: more cost time and found no more in 464 documents. */
const TRIED = 1;
/** A cut that sets lines together so much worse is not read. */
const SLACK = 0.5;
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
  const { cost, worth, unread } = weighEntries(entries, read, known);
  const readsBadly = cost >= SUSPICIOUS.each * entries.length || unread >= SUSPICIOUS.unread * entries.length;
  if (cost < SUSPICIOUS.all || !readsBadly) return list;
  const lines = linesIn(document, blocks);
  if (lines.length < 2 || lines.length > LONGEST) return list;
  const turns = cutByTurns(lines.map(({ turn }) => turn)).cost;
  const bounds = (groups: CutLine[][]) => costOfBounds(lines, groups, turns);
  const asCut = groupsOf(lines, entries);
  const asRead = cost + bounds(asCut);
  let best = { entries, score: asRead - worth };
  const gain = Math.max(MARGIN.worth, MARGIN.worthShare * worth);
  const most = Math.min(asRead * MARGIN.share, asRead - MARGIN.all);
  for (const { groups, cost: together } of likelyCuts(lines, asCut, bounds)) {
    const cut = entriesOf(document, blocks, groups);
    const own = weighEntries(cut, readLists(document, [{ ...list, entries: cut }], known, legend).read, known);
    const cost = own.cost + together;
    const more = MORE * (cut.length - entries.length);
    const gains =
      own.worth >= worth + Math.max(gain, more) ||
      (own.worth >= worth + Math.max(0, more) && own.cost <= GOOD * cut.length);
    // What is told of the paper above it begins none: an entry that is new must be whole, if there are more than one, one of them.
    const begun = cut.filter((entry) => !asCut.some(([first]) => first && isIn(first, entry)));
    if (begun.length > 0 && begun.every((entry) => own.broken.includes(entry))) continue;
    if (gains && cost <= most && cost - own.worth < best.score) best = { entries: cut, score: cost - own.worth };
  }
  return best.entries === entries ? list : { ...list, entries: best.entries };
}

const isIn = ({ turn: { passage } }: CutLine, entry: ListEntry): boolean =>
  passage.span.start <= entry.passage.span.start && entry.passage.span.start < passage.span.end;

function linesIn(document: ReadDocument, blocks: Block[]): CutLine[] {
  const own = blocks.filter(({ kind, span }) => kind !== "rule" && words(document.text, span) !== "");
  return turnLines(document, own, []).map((turn) => {
    const block = own.findLast(({ span }) => span.start <= turn.passage.span.start) as Block;
    return { turn, block, look: lookOf(turn, block) };
  });
}

/** The cuts that keep together what the lines set together, and apart what they set apart, each once. */
function likelyCuts(
  lines: CutLine[],
  read: CutLine[][],
  bounds: (groups: CutLine[][]) => number,
): { groups: CutLine[][]; cost: number }[] {
  const at = new Map(lines.map((line, index) => [line, index]));
  const keyOf = (groups: CutLine[][]) =>
    groups.map((group) => [group[0], group.at(-1)].map((line) => line && at.get(line)).join("-")).join(" ");
  const heads = new Set(read.flatMap(([first]) => first ?? []));
  const cuts = new Map(cutsOf(lines, heads).map((groups) => [keyOf(groups), groups]));
  cuts.delete(keyOf(read));
  const most = bounds(read) + SLACK;
  return [...cuts.values()]
    .map((all) => {
      const groups = all.filter((group) => !group.every(({ turn }) => turn.aside || turn.year));
      return { groups: all, cost: bounds(groups) };
    })
    .filter(({ cost }) => cost <= most)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, TRIED);
}

/** The lines of entries; words in none stand in no group. */
const groupsOf = (lines: CutLine[], entries: ListEntry[]): CutLine[][] =>
  entries.map(({ passage: { span } }) =>
    lines.filter(({ turn: { passage } }) => passage.span.start < span.end && passage.span.end > span.start),
  );

function entriesOf(document: ReadDocument, blocks: Block[], groups: CutLine[][]): ListEntry[] {
  const entries: ListEntry[] = [];
  let year: HeadedYear | undefined;
  for (const group of groups) {
    const [first, ...rest] = group;
    if (!first) continue;
    if (rest.length === 0 && first.turn.year) {
      const value = YEAR_ONLY.exec(words(document.text, first.turn.passage.span))?.[1];
      year = value === undefined ? undefined : { value: Number(value), span: first.turn.passage.span };
      continue;
    }
    if (group.every(({ turn }) => turn.aside)) continue;
    // Sentences below a paper tell of it.
    const told = group.findIndex(({ turn }, index) => index > 0 && isTold(turn.passage.text));
    const own = told > 0 ? group.slice(0, told) : group;
    const passage = passageIn(document, blocks, own);
    entries.push({ passage, ...(year === undefined ? {} : { year }), ...(told > 0 ? { told: true as const } : {}) });
  }
  return entries;
}

function passageIn(document: ReadDocument, blocks: Block[], group: CutLine[]): Passage {
  const own = blocks.filter((block) => group.some((line) => line.block === block));
  const whole = passageOf(document, own);
  const span = { start: group[0]?.turn.passage.span.start ?? 0, end: group.at(-1)?.turn.passage.span.end ?? 0 };
  const passage = part(whole, span);
  const mark = (BULLET.exec(passage.text) ?? NUMBERED.exec(passage.text))?.[0].length ?? 0;
  return mark === 0 ? passage : part(passage, { start: span.start + mark, end: span.end });
}
