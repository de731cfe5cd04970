import type { AssignmentInput } from "#lib/reviews/assignment-input.ts";
import { sharedWords } from "#lib/reviews/expertise.ts";
import { type Arc, minimumCostFlow } from "#lib/reviews/minimum-cost-flow.ts";
import { hashText } from "#lib/reviews/random.ts";
import { pairKey, type Reading } from "#lib/reviews/review-graph.ts";

/** A file that needs `count` more readers, of those that `allows` lets in. */
export interface Demand {
  candidateId: number;
  count: number;
  allows: (reviewerId: number) => boolean;
}

/** More shared words than this do not make a better reader. */
const MOST_WORDS = 10;
/** Cost of one shared word less. Costs are whole numbers, so that adding them up in any order is exact. */
const WORD = 1024;

/**
 * Finds readers for all demands at once, as a flow from files to readers. Each further file costs a reader more than the last, and
 * by so much that no shared words outweigh it: cheapest is then the deal whose loads are the most even, which is also
 * the one with the smallest largest load (Frank & Murota 2022, decreasing minimisation). Shortages are spread evenly over
 * files in the same way. `sofar` counts towards loads and is not dealt again.
 */
export function dealReaders(
  input: AssignmentInput,
  demands: readonly Demand[],
  sofar: readonly Reading[],
  forbidden: ReadonlySet<string>,
): Reading[] {
  const open = demands.filter((demand) => demand.count > 0);
  const total = open.reduce((sum, demand) => sum + demand.count, 0);
  if (total === 0) return [];
  const taken = new Set(sofar.map(pairKey));
  const load = Map.groupBy(sofar, (reading) => reading.reviewerId);
  const readerNode = (at: number) => 1 + open.length + at;
  const sink = readerNode(input.readers.length);
  // One step of balance outweighs all words that can be gained on the way, one step of shortage all balance.
  const balance = (MOST_WORDS + 1) * WORD * (total + 1);
  const shortage = balance * (total + sofar.length + 1);
  const arcs: Arc[] = [];
  const pairs: { arc: Arc; reading: Reading }[] = [];
  const join = (from: number, to: number, capacity: number, cost: number, rise: number) => {
    const arc = { from, to, capacity, cost, rise, flow: 0 };
    arcs.push(arc);
    return arc;
  };
  for (const [at, { candidateId, count, allows }] of open.entries()) {
    // The file's unmet demand falls with every reader: the first one is the most urgent.
    join(0, 1 + at, count, -count * shortage, shortage);
    for (const [place, reader] of input.readers.entries()) {
      const reading = { candidateId, reviewerId: reader.id };
      if (!allows(reader.id) || taken.has(pairKey(reading)) || forbidden.has(pairKey(reading))) continue;
      pairs.push({ arc: join(1 + at, readerNode(place), 1, distance(input, candidateId, place), 0), reading });
    }
  }
  for (const [place, reader] of input.readers.entries()) {
    const already = load.get(reader.id)?.length ?? 0;
    const room = Math.max(0, (reader.limit ?? Number.POSITIVE_INFINITY) - already);
    join(readerNode(place), sink, room, already * balance, balance);
  }
  minimumCostFlow(sink + 1, arcs, 0, sink);
  return pairs.filter(({ arc }) => arc.flow > 0).map(({ reading }) => reading);
}

/** Lower where the reader knows the words of the file. Less than one word's worth is drawn by lot, to mix readers well. */
function distance(input: AssignmentInput, candidateId: number, place: number): number {
  const reader = input.readers[place];
  const lot = hashText(`${input.seed}/${candidateId}/${reader?.id}`) % (WORD / 2);
  if (!input.preferShared) return lot;
  const interests = input.files.find((file) => file.id === candidateId)?.interests ?? [];
  return lot - WORD * Math.min(MOST_WORDS, sharedWords(reader?.interests ?? [], interests));
}
