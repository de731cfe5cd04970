import type { CutLine } from "#lib/ingest/references/cut-openers.ts";

/** An entry of a cut that was read: its lines, and what it costs less what it is worth. */
export interface CutGroup {
  lines: CutLine[];
  cost: number;
}

/**
 * The best of several cuts of the same lines, stretch by stretch: lists have an odd entry, or change their shape in the
 * middle. Where two cuts begin an entry at the same line, one may go on as the other. `skip` is what a line costs that is
 * in no entry.
 */
export function mixOf(lines: CutLine[], cuts: CutGroup[][], skip: (line: CutLine) => number): CutLine[][] {
  const at = new Map(lines.map((line, index) => [line, index]));
  const groups = cuts.flat().flatMap((group) => {
    const [from, to] = [group.lines[0], group.lines.at(-1)].map((line) =>
      line === undefined ? undefined : at.get(line),
    );
    return from === undefined || to === undefined || to - from + 1 !== group.lines.length
      ? []
      : [{ ...group, from, to }];
  });
  const ending = Map.groupBy(groups, ({ to }) => to);
  const costs = [0];
  const last: ((CutGroup & { from: number }) | undefined)[] = [];
  lines.forEach((line, to) => {
    let cost = (costs[to] ?? 0) + skip(line);
    let taken: (typeof groups)[number] | undefined;
    for (const group of ending.get(to) ?? []) {
      const through = (costs[group.from] ?? 0) + group.cost;
      if (through <= cost) [cost, taken] = [through, group];
    }
    costs.push(cost);
    last.push(taken);
  });
  const mix: CutLine[][] = [];
  for (let to = lines.length; to > 0; ) {
    const taken = last[to - 1];
    if (taken) mix.unshift(taken.lines);
    to = taken ? taken.from : to - 1;
  }
  return mix;
}
