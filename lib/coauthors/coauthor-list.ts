import { compareNames } from "#lib/profile/person-name.ts";

/** Somebody on the author list of one work of a candidate. */
export interface PrintedCoauthor {
  key: string;
  printed: string;
  workKey: string;
  year: number | null;
  /** The candidate was found among the authors. */
  placed: boolean;
}

/** One coauthor of one candidate: folded name, longest print, works as numbers (equal for the same work), years. */
export type KeptCoauthor = [key: string, name: string, works: number[], years: number[]];

/**
 * A candidate's coauthors, each once, by folded name. Where the candidate was not found among the authors, a name that
 * may be the candidate's own is no coauthor.
 */
export function coauthorList(candidate: string, printed: readonly PrintedCoauthor[]): KeptCoauthor[] {
  const may = new Map<string, boolean>();
  const mayBeSelf = (name: string) => {
    const known = may.get(name) ?? compareNames(candidate, name) !== "different";
    may.set(name, known);
    return known;
  };
  const others = printed.filter((one) => one.placed || !mayBeSelf(one.printed));
  return [...Map.groupBy(others, ({ key }) => key)]
    .map(([key, own]): KeptCoauthor => {
      const name = own.reduce((longest, one) => (one.printed.length > longest.length ? one.printed : longest), "");
      const years = new Set(own.flatMap(({ year }) => (year === null ? [] : [year])));
      return [key, name, [...new Set(own.map(({ workKey }) => workNumber(workKey)))], [...years].sort((a, b) => a - b)];
    })
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** 52 bits out of a work's key, two of FNV-1a side by side: of one person's works no two will ever share them. */
function workNumber(workKey: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < workKey.length; at += 1) {
    const code = workKey.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (high >>> 15);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
