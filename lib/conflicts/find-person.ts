import { spellings } from "#lib/profile/letters.ts";
import { compareNames } from "#lib/profile/person-name.ts";

export interface FoundPerson {
  /** Place in the list. */
  at: number;
  agreement: "same" | "compatible";
}

/** Where a person, known by one or more names, stands in a list of printed names: the best agreement, the first of equals. */
export function findPerson(
  names: readonly string[],
  people: readonly string[],
  skip: number | null = null,
): FoundPerson | null {
  const known = new Set(names.flatMap(nameWords));
  let compatible: FoundPerson | null = null;
  for (const [at, person] of people.entries()) {
    // Comparing is slow, and names that agree share a word: most of a long list is passed over here.
    if (at === skip || !nameWords(person).some((word) => known.has(word))) continue;
    const verdicts = names.map((name) => compareNames(name, person));
    if (verdicts.includes("same")) return { at, agreement: "same" };
    if (verdicts.includes("compatible")) compatible ??= { at, agreement: "compatible" };
  }
  return compatible;
}

/** The words of a name by which those it may agree with are found, in all their spellings; initials are none. */
export function nameWords(name: string): string[] {
  return name
    .split(/[\s,.\-‐‑]+/u)
    .flatMap(spellings)
    .filter((word) => word.length > 1 || /[^a-z]/u.test(word));
}
