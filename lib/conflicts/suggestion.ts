import type { ConflictKind } from "#lib/conflicts/declaration.ts";

export const STRENGTHS = ["match", "question"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A conflict found in the documents, for a person to confirm or dismiss: never a verdict. */
export interface Suggestion {
  kind: ConflictKind;
  /** "question": the name, the date or the institution agrees only in part. */
  strength: Strength;
  /** What was found, as sentences. */
  evidence: string;
}

/** One thing that speaks for a conflict. */
export interface Clue {
  strength: Strength;
  sentence: string;
}

/** Sentences shown; the rest is counted. */
const SHOWN = 3;

/** One suggestion from all clues of a kind, matches first; null without any. */
export function suggestionFrom(kind: ConflictKind, clues: readonly Clue[]): Suggestion | null {
  const matches = clues.filter((clue) => clue.strength === "match");
  const sorted = [...matches, ...clues.filter((clue) => clue.strength === "question")];
  if (sorted.length === 0) return null;
  const more = sorted.length - SHOWN;
  const sentences = sorted.slice(0, SHOWN).map((clue) => clue.sentence);
  return {
    kind,
    strength: matches.length > 0 ? "match" : "question",
    evidence: [...sentences, ...(more > 0 ? [`And ${more} more.`] : [])].join(" "),
  };
}

/** Evidence as its own member reads it: "Is “A. Marsh”, author of …, the member?" → "…, you?". */
export function toTheMember(evidence: string): string {
  return evidence.replaceAll(", the member?", ", you?");
}
