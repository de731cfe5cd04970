import type { TurnLine } from "#lib/ingest/references/line-turns.ts";

/** What the entries of a list begin with. */
type Lead = "title" | "people";
/** How many of the entries of a list name people, and a place: 0…1. */
interface Usual {
  people: number;
  place: number;
}

/** Lines that one entry may have. */
const TALLEST = 16;
const COST = {
  /** An entry that begins with what no entry begins with. */
  aside: 4,
  other: 2.2,
  whole: 0.4,
  place: 1.3,
  signed: 0.3,
  small: 1.5,
  short: 0.3,
  /** The title goes on over another line; words behind the people, mostly a place that is in no table; behind the place. */
  goesOn: 0.8,
  unknown: 0.35,
  behind: 0.8,
  morePeople: 1.2,
  morePlaces: 0.6,
  /** A year on a line of its own amid the lines of a block. */
  datedWithin: 0.1,
  /** The same kind of line right below. */
  wrapped: 0.3,
  untitled: 1.6,
  /** Begins inside a block, or goes on over the beginning of one. */
  bound: 0.2,
  /** Begins inside a block that is no taller than entries are. */
  within: 0.6,
  /** Begins where the long line above ends amid a sentence. */
  amid: 2.5,
  /** Takes two entries for one that the blocks of the list tell apart. */
  joined: 2,
  /** Takes two entries for one that were told apart inside a block. */
  glued: 0.6,
};

/** Lines cut into entries, and what any other cut of them would cost. */
export interface Turns {
  groups: TurnLine[][];
  cost: (groups: TurnLine[][]) => number;
}

/**
 * Cuts the lines of a list where its entries begin: title, people and place take turns, and every entry begins with the
 * title or every one with the people. Of all cuts the one in which the entries lack and repeat the least. A year on a line
 * of its own stands apart.
 */
export function cutByTurns(lines: TurnLine[]): Turns {
  const ways = (["title", "people"] as const).map((lead) => {
    const first = bestCut(lines, lead, { people: 0.5, place: 0.5 });
    const usual = usualIn(first);
    const groups = bestCut(lines, lead, usual);
    return { groups, cost: (cut: TurnLine[][]) => costOfCut(cut, lead, usual) };
  });
  const [best] = ways.sort((a, b) => a.cost(a.groups) - b.cost(b.groups));
  return best ?? { groups: [lines], cost: () => 0 };
}

const costOfCut = (groups: TurnLine[][], lead: Lead, usual: Usual): number =>
  groups.reduce((sum, group) => sum + costOfEntry(group, lead, usual), 0);

function bestCut(lines: TurnLine[], lead: Lead, usual: Usual): TurnLine[][] {
  const costs = [0];
  const from = [0];
  for (let to = 1; to <= lines.length; to += 1) {
    costs[to] = Number.POSITIVE_INFINITY;
    for (let start = to - 1; start >= Math.max(0, to - TALLEST); start -= 1) {
      const cost = (costs[start] ?? 0) + costOfEntry(lines.slice(start, to), lead, usual);
      if (cost < (costs[to] ?? 0)) {
        costs[to] = cost;
        from[to] = start;
      }
    }
  }
  const groups: TurnLine[][] = [];
  for (let to = lines.length; to > 0; to = from[to] ?? 0) groups.unshift(lines.slice(from[to] ?? 0, to));
  return groups;
}

/** How far a group of lines is from one entry that begins as `lead` says. */
function costOfEntry(lines: TurnLine[], lead: Lead, usual: Usual): number {
  const dated = lines[0]?.year === true;
  const [first, ...rest] = dated ? lines.slice(1) : lines;
  // A year above entries, or above each of them.
  if (!first) return 0;
  let cost = costOfFirst(first, lead) + (first.opens || dated ? 0 : first.within ? COST.within : COST.bound);
  if (first.runsOn) cost += COST.amid;
  let above = first;
  const seen = { people: first.people, title: first.title, place: first.place || dated, where: saysWhere(first) };
  for (const line of rest) {
    if (line.starts) cost += line.opens ? COST.joined : COST.glued;
    else if (line.opens) cost += COST.bound;
    if (line.year) {
      cost += line.opens ? COST.goesOn : COST.datedWithin;
      seen.place = true;
      continue;
    }
    if (line.aside) continue;
    cost += costOfNext(line, above, seen, lead);
    above = line;
  }
  if (!seen.title) cost += COST.untitled;
  if (!seen.people) cost += 0.1 + 0.7 * usual.people;
  if (!seen.place) cost += 0.1 + 0.7 * usual.place;
  return cost;
}

/** "Slow tides⇥May 2021" above "Mire Letters 3": a year says when, and the place is still to come. */
const saysWhere = ({ place, dated }: TurnLine): boolean => place && !dated;

function costOfFirst(line: TurnLine, lead: Lead): number {
  const { passage, year, aside, people, title } = line;
  if (aside || year) return COST.aside;
  const { text } = passage;
  const place = saysWhere(line);
  const set = (/^\P{L}*\p{Ll}/u.test(text) ? COST.small : 0) + (text.split(/\s+/).length <= 2 ? COST.short : 0);
  if (lead === "people") return people ? 0 : set + (title && place ? COST.place : COST.other);
  if (!title) return set + (people ? COST.other : COST.place);
  return set + (place ? COST.whole : 0) + (people && place ? COST.signed : 0);
}

/** Notes in `seen` what the line says. */
function costOfNext(
  line: TurnLine,
  above: TurnLine,
  seen: { people: boolean; title: boolean; place: boolean; where: boolean },
  lead: Lead,
): number {
  const { people, title, place, signed } = line;
  let cost = 0;
  if (people && seen.people) cost += above.people && !above.title ? COST.wrapped : COST.morePeople;
  if (saysWhere(line) && seen.where) cost += above.place && !title ? COST.wrapped : COST.morePlaces;
  // Names in front of a place read as a whole reference; below a title they are its people.
  const isBelow = signed && lead === "title" && seen.title;
  if (title && seen.title && !isBelow) cost += seen.place ? COST.behind : seen.people ? COST.unknown : COST.goesOn;
  seen.people ||= people;
  seen.place ||= place || (isBelow && title);
  seen.where ||= saysWhere(line) || (isBelow && title);
  seen.title ||= title;
  return cost;
}

function usualIn(groups: TurnLine[][]): Usual {
  const entries = groups.filter(([first]) => first && !first.year);
  const share = (test: (line: TurnLine) => boolean) =>
    entries.filter((group) => group.some(test)).length / Math.max(1, entries.length);
  return { people: share(({ people }) => people), place: share(({ place }) => place) };
}
