import type { AssignmentInput } from "#lib/reviews/assignment-input.ts";
import { missingBridges } from "#lib/reviews/bridges.ts";
import { type Demand, dealReaders } from "#lib/reviews/deal-readers.ts";
import { type PanelPlan, planPanels } from "#lib/reviews/panel-plan.ts";
import { pairKey, type Reading, type ReadingGroup, readingGroups } from "#lib/reviews/review-graph.ts";

export type AssignmentProblem =
  | { kind: "kept-against-conflict"; reading: Reading }
  | { kind: "too-few-readers"; candidateId: number; wanted: number; given: number }
  | { kind: "no-bridge"; candidateId: number }
  | { kind: "over-limit"; reviewerId: number; load: number; limit: number }
  | { kind: "not-connected"; groups: ReadingGroup[]; bridges: Reading[] };

export interface Assignment {
  /** All readings: kept ones first. */
  readings: Reading[];
  /** Files by reader; every reader has an entry. */
  loads: Map<number, number>;
  /** Panel of each file, where there are panels. */
  panelOfFile: Map<number, number>;
  /** What was asked and cannot be met, with all that it takes to say so. */
  problems: AssignmentProblem[];
}

/**
 * Deals files to readers: every file gets `readersPerFile` unblocked readers where that is possible, the largest load is as
 * small as it can be (and the next largest, and so on), and among equally balanced deals one with many shared research
 * words is taken if asked. The same input and seed give the same deal.
 */
export function assign(input: AssignmentInput): Assignment {
  const forbidden = new Set(input.blocked.map(pairKey));
  const begun = input.kept.filter((reading) => !forbidden.has(pairKey(reading)));
  const plan = planPanels(input, forbidden);
  const together = union(begun, plan.readByAll);
  const inPlan = [...together, ...dealReaders(input, plannedDemands(input, plan, together), together, forbidden)];
  // What panels could not give, anybody may.
  const readings = [...inPlan, ...dealReaders(input, openDemands(input, inPlan), inPlan, forbidden)];
  const loads = new Map(input.readers.map(({ id }) => [id, readings.filter((one) => one.reviewerId === id).length]));
  const problems = [
    ...input.kept
      .filter((reading) => forbidden.has(pairKey(reading)))
      .map((reading) => ({ kind: "kept-against-conflict" as const, reading })),
    ...problemsOf(input, plan, readings, loads, forbidden),
  ];
  return { readings, loads, panelOfFile: plan.panelOfFile, problems };
}

/** Within panels: all readers but the bridging one from the file's own panel. Without panels: anybody. */
function plannedDemands(input: AssignmentInput, plan: PanelPlan, readings: readonly Reading[]): Demand[] {
  if (plan.panelOfReader.size === 0) return openDemands(input, readings);
  const readersOf = Map.groupBy(readings, (reading) => reading.candidateId);
  return input.files.flatMap(({ id }): Demand[] => {
    const panel = plan.panelOfFile.get(id);
    const isInside = (reviewerId: number) => plan.panelOfReader.get(reviewerId) === panel;
    const sofar = readersOf.get(id) ?? [];
    const inside = sofar.filter((one) => isInside(one.reviewerId)).length;
    const outside = sofar.length - inside;
    const bridging = input.bridge === "outside-reader" && input.readersPerFile > 1 ? 1 : 0;
    return [
      { candidateId: id, count: input.readersPerFile - inside - Math.max(outside, bridging), allows: isInside },
      { candidateId: id, count: bridging - outside, allows: (reviewerId) => !isInside(reviewerId) },
    ];
  });
}

function openDemands(input: AssignmentInput, readings: readonly Reading[]): Demand[] {
  const readersOf = Map.groupBy(readings, (reading) => reading.candidateId);
  return input.files.map(({ id }) => ({
    candidateId: id,
    count: input.readersPerFile - (readersOf.get(id)?.length ?? 0),
    allows: () => true,
  }));
}

function problemsOf(
  input: AssignmentInput,
  plan: PanelPlan,
  readings: readonly Reading[],
  loads: ReadonlyMap<number, number>,
  forbidden: ReadonlySet<string>,
): AssignmentProblem[] {
  const problems: AssignmentProblem[] = [];
  const readersOf = Map.groupBy(readings, (reading) => reading.candidateId);
  const wanted = input.readersPerFile;
  for (const { id } of input.files) {
    const readers = readersOf.get(id) ?? [];
    if (readers.length < wanted)
      problems.push({ kind: "too-few-readers", candidateId: id, wanted, given: readers.length });
    const panels = new Set(readers.map((reading) => plan.panelOfReader.get(reading.reviewerId)));
    const wantsBridge = plan.panelOfReader.size > 0 && input.bridge === "outside-reader";
    if (wantsBridge && panels.size < 2) problems.push({ kind: "no-bridge", candidateId: id });
  }
  for (const { id, limit } of input.readers) {
    const load = loads.get(id) ?? 0;
    if (limit !== undefined && load > limit) problems.push({ kind: "over-limit", reviewerId: id, load, limit });
  }
  const groups = readingGroups(readings);
  if (groups.length > 1) {
    const bridges = missingBridges(readings, plan.panelOfReader, (reading) => forbidden.has(pairKey(reading)));
    problems.push({ kind: "not-connected", groups, bridges });
  }
  return problems;
}

function union(a: readonly Reading[], b: readonly Reading[]): Reading[] {
  return [...new Map([...a, ...b].map((reading) => [pairKey(reading), reading])).values()];
}
