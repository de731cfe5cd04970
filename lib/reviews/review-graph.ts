/** One reader of one file, whether assigned or already reviewed. */
export interface Reading {
  candidateId: number;
  reviewerId: number;
}

/** Identity of a reading, for sets. */
export function pairKey({ candidateId, reviewerId }: Reading): string {
  return `${candidateId}/${reviewerId}`;
}

/** Candidates and readers that are linked with each other, directly or through others. */
export interface ReadingGroup {
  candidateIds: number[];
  reviewerIds: number[];
}

/**
 * The connected parts of the graph of who read whom, largest first. With more than one, marks cannot be compared across
 * parts: nothing tells a generous reader from a strong file.
 */
export function readingGroups(readings: readonly Reading[]): ReadingGroup[] {
  const parents = new Map<string, string>();
  for (const { candidateId, reviewerId } of readings) {
    parents.set(root(parents, `c${candidateId}`), root(parents, `r${reviewerId}`));
  }
  const groups = new Map<string, { candidates: Set<number>; reviewers: Set<number> }>();
  for (const { candidateId, reviewerId } of readings) {
    const key = root(parents, `r${reviewerId}`);
    const group = groups.get(key) ?? { candidates: new Set(), reviewers: new Set() };
    group.candidates.add(candidateId);
    group.reviewers.add(reviewerId);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ candidates, reviewers }) => ({ candidateIds: [...candidates], reviewerIds: [...reviewers] }))
    .sort((a, b) => b.candidateIds.length - a.candidateIds.length);
}

/** The representative of a node's set; a node seen for the first time is its own. Shortens the path it walks. */
function root(parents: Map<string, string>, node: string): string {
  let at = node;
  for (;;) {
    const parent = parents.get(at);
    if (parent === undefined || parent === at) break;
    parents.set(at, parents.get(parent) ?? parent);
    at = parent;
  }
  if (!parents.has(node)) parents.set(node, at);
  return at;
}
