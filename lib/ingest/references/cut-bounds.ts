import type { CutLine } from "#lib/ingest/references/cut-openers.ts";
import type { TurnLine } from "#lib/ingest/references/line-turns.ts";

/** What it costs to take blocks or lines together that look as if each began an entry. */
const COST = {
  /** Of what the turns of the lines cost. */
  turns: 0.5,
  /** A line in no entry, and each of its words. */
  outside: 0.3,
  word: 0.1,
  /** A second block of the rank of the first. */
  heading: 0.8,
  item: 0.5,
  row: 0.5,
  paragraph: 0.2,
  /** A heading below what it heads. */
  over: 0.8,
  /** Begins inside a block and goes on in the next. */
  straddles: 0.5,
  /** A line that begins with the authors and goes on, below another such. */
  signed: 0.6,
  whole: 0.4,
  /** A line set as the first lines of others are. */
  alike: 0.3,
  /** Each entry of a cut that begins with the end of one and ends with the beginning of another. */
  shifted: 0.4,
};
const LOOKS = ["N", "B", "L", "Q", "I", "S", "Y"];

/** How far a cut takes together what the list sets apart. Words in no entry stand with none. */
export function costOfBounds(lines: CutLine[], groups: CutLine[][], turns: (groups: TurnLine[][]) => number): number {
  const inside = new Set(groups.flat());
  let cost = 0;
  for (const line of lines) if (!inside.has(line)) cost += costOutside(line);
  for (const group of groups) cost += costOfGroup(group, turns);
  for (const look of LOOKS) {
    const heads = groups.filter(([head]) => head?.look === look).length;
    const inner = groups.reduce(
      (sum, [, ...rest]) => sum + rest.filter((line) => line.look === look && !line.turn.aside).length,
      0,
    );
    cost += COST.alike * Math.min(heads, inner);
  }
  return cost + (isShifted(groups) ? COST.shifted * groups.length : 0);
}

/**
 * People, place and the title of the next, all the way down: what stands first is the end of an entry, what stands last the
 * beginning of one, and both together are a whole one.
 */
export function isShifted(groups: CutLine[][]): boolean {
  const says = groups.map(saidIn).filter((said) => said !== "");
  const [first = "", ...rest] = says;
  const last = rest.pop() ?? "";
  if (rest.length < 2 || first === rest[0]) return false;
  const whole = rest.filter((said) => said === `${last} ${first}`).length;
  return whole * 2 > rest.length;
}

/** What the lines of an entry say in turn, lines that say the same once. */
function saidIn(group: CutLine[]): string {
  const says = group
    .filter(({ turn }) => !turn.aside && !turn.year)
    .map(({ turn }) => (turn.title ? "title" : turn.people ? "people" : "place"));
  return says.filter((said, index) => said !== says[index - 1]).join(" ");
}

/** A line that is in no entry. */
export const costOutside = ({ turn }: CutLine): number =>
  turn.aside || turn.year ? 0 : COST.outside + COST.word * turn.passage.text.split(/\s+/u).length;

/** One entry of a cut, by itself. */
export function costOfGroup(group: CutLine[], turns: (groups: TurnLine[][]) => number): number {
  const [head, ...rest] = group;
  if (!head) return 0;
  let cost = COST.turns * turns([group.map(({ turn }) => turn)]);
  const others = rest.filter(({ turn, block }) => turn.opens && block !== head.block && !turn.aside);
  for (const { block } of others) {
    if (block.kind === head.block.kind && block.level === head.block.level)
      cost += block.kind === "rule" ? 0 : COST[block.kind];
    else if (block.kind === "heading" && (head.block.kind !== "heading" || block.level < head.block.level))
      cost += COST.over;
  }
  if (!head.turn.opens && others.some(({ block }) => block.kind === head.block.kind)) cost += COST.straddles;
  if (head.turn.signed) cost += COST.signed * rest.filter(({ turn }) => turn.signed).length;
  if (head.turn.title && head.turn.place)
    cost += COST.whole * rest.filter(({ turn }) => turn.title && turn.place && !turn.signed).length;
  return cost;
}
