import type { ConflictKind, ConflictState } from "#lib/conflicts/declaration.ts";
import type { Suggestion } from "#lib/conflicts/suggestion.ts";

/** What is stored of one member and one candidate. */
export interface StoredConflict {
  kind: ConflictKind;
  state: ConflictState;
  evidence: string;
}

export interface MergedSuggestions<T> {
  /** New: store them as suggested. */
  add: Suggestion[];
  /** Still undecided, with other evidence than before: store the new one. */
  update: { stored: T; found: Suggestion }[];
  /** Undecided and no longer found: withdraw them. */
  withdraw: T[];
}

/**
 * What a new look at the documents changes for one member and one candidate. A kind that a person has decided on (confirmed,
 * dismissed or declared) is pinned: nothing about it is added, updated or withdrawn, whatever was found. Pass all stored
 * conflicts of the pair, withdrawn ones that a person had decided included.
 */
export function mergeSuggestions<T extends StoredConflict>(
  existing: readonly T[],
  found: readonly Suggestion[],
): MergedSuggestions<T> {
  const pinned = new Set(existing.filter((one) => one.state !== "suggested").map((one) => one.kind));
  const open = existing.filter((one) => one.state === "suggested" && !pinned.has(one.kind));
  const foundOf = new Map(found.map((one) => [one.kind, one]));
  return {
    add: found.filter(({ kind }) => !pinned.has(kind) && !open.some((one) => one.kind === kind)),
    update: open.flatMap((stored) => {
      const again = foundOf.get(stored.kind);
      return again && again.evidence !== stored.evidence ? [{ stored, found: again }] : [];
    }),
    withdraw: open.filter((one) => !foundOf.has(one.kind)),
  };
}
