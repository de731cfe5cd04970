import { type Reading, readingGroups } from "#lib/reviews/review-graph.ts";

/** Share of the pool that a panel must have in common with other panels before their marks are put on one scale. */
export const LEAST_BRIDGED = 0.1;

/** Panel of each reader, by reader id. Readers without an entry belong to none. */
export type Panels = ReadonlyMap<number, number>;

export interface PanelBridges {
  panel: number;
  /** Candidates read both inside this panel and outside it. */
  shared: number[];
  needed: number;
}

/** How well each panel is tied to the others. Empty with fewer than two panels. */
export function panelBridges(readings: readonly Reading[], panels: Panels): PanelBridges[] {
  const numbers = [...new Set(panels.values())].sort((a, b) => a - b);
  if (numbers.length < 2) return [];
  const readers = Map.groupBy(readings, (reading) => reading.candidateId);
  const needed = Math.ceil(readers.size * LEAST_BRIDGED);
  return numbers.map((panel) => {
    const shared = [...readers].filter(([, list]) => {
      const inside = list.filter((reading) => panels.get(reading.reviewerId) === panel).length;
      return inside > 0 && inside < list.length;
    });
    return { panel, shared: shared.map(([candidateId]) => candidateId), needed };
  });
}

/**
 * Further readings that would make the marks comparable: they tie separate parts of the graph together, and weakly tied
 * panels to the others, each by a tenth of the pool. Readers with the fewest files are asked first, files with the fewest
 * readers are chosen first. `blocked` says which pairs a conflict forbids; where it forbids too much, fewer are offered.
 */
export function missingBridges(
  readings: readonly Reading[],
  panels: Panels,
  blocked: (reading: Reading) => boolean = () => false,
): Reading[] {
  const all = [...readings];
  const added: Reading[] = [];
  const offer = (candidateIds: readonly number[], reviewerIds: readonly number[], count: number) => {
    for (const reading of choose(all, candidateIds, reviewerIds, count, blocked)) {
      all.push(reading);
      added.push(reading);
    }
  };
  const needed = Math.max(1, Math.ceil(new Set(readings.map((one) => one.candidateId)).size * LEAST_BRIDGED));
  const [main, ...rest] = readingGroups(readings);
  for (const group of rest) offer(main?.candidateIds ?? [], group.reviewerIds, needed);
  for (const { panel } of panelBridges(readings, panels)) {
    // Bridges offered for one panel may already serve the next.
    const now = panelBridges(all, panels).find((one) => one.panel === panel);
    if (now === undefined || now.shared.length >= now.needed) continue;
    const inside = all.filter((one) => panels.get(one.reviewerId) === panel).map((one) => one.candidateId);
    const own = [...new Set(inside)].filter((id) => !now.shared.includes(id));
    const outsiders = [...panels].filter(([, other]) => other !== panel).map(([reviewerId]) => reviewerId);
    offer(own, outsiders, now.needed - now.shared.length);
  }
  return added;
}

function choose(
  readings: readonly Reading[],
  candidateIds: readonly number[],
  reviewerIds: readonly number[],
  count: number,
  blocked: (reading: Reading) => boolean,
): Reading[] {
  const load = tally(readings.map((one) => one.reviewerId));
  const readers = tally(readings.map((one) => one.candidateId));
  const taken = new Set(readings.map((one) => `${one.candidateId}/${one.reviewerId}`));
  const chosen: Reading[] = [];
  for (const candidateId of [...candidateIds].sort((a, b) => (readers.get(a) ?? 0) - (readers.get(b) ?? 0))) {
    if (chosen.length === count) break;
    const free = reviewerIds
      .filter((reviewerId) => !taken.has(`${candidateId}/${reviewerId}`) && !blocked({ candidateId, reviewerId }))
      .sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0));
    const reviewerId = free[0];
    if (reviewerId === undefined) continue;
    load.set(reviewerId, (load.get(reviewerId) ?? 0) + 1);
    chosen.push({ candidateId, reviewerId });
  }
  return chosen;
}

function tally(ids: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
