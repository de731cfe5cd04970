import { nameWords } from "#lib/conflicts/find-person.ts";
import { compareNames } from "#lib/profile/person-name.ts";

/** A printed name that agrees with one of the known ones. */
export interface KnownName {
  /** Place in the list of known names. */
  at: number;
  agreement: "same" | "compatible";
}

/**
 * Finds known people (members, candidates) in a long list of printed names: printed name → the best agreement, the first
 * of equals. Names that agree share a word, so only those are compared.
 */
export function knownAmong(known: readonly string[], printed: readonly string[]): Map<string, KnownName> {
  const byWord = new Map<string, Set<number>>();
  for (const [at, name] of known.entries())
    for (const word of nameWords(name)) byWord.set(word, (byWord.get(word) ?? new Set()).add(at));
  const found = new Map<string, KnownName>();
  for (const name of printed) {
    const near = new Set(nameWords(name).flatMap((word) => [...(byWord.get(word) ?? [])]));
    for (const at of [...near].sort((a, b) => a - b)) {
      const agreement = compareNames(known[at] ?? "", name);
      if (agreement === "different") continue;
      if (agreement === "same" || !found.has(name)) found.set(name, { at, agreement });
      if (agreement === "same") break;
    }
  }
  return found;
}
