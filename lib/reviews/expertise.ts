import { foldLetters } from "#lib/profile/letters.ts";

/** Words that stand in every statement of interests and say nothing of a field. */
const EMPTY = new Set(
  "a an and of for in on the to with by from via using theory method model approach application applied study analysis research science system new large scale"
    .split(" ")
    .map(stem),
);

/** Number of research words two lists of interests have in common: "graph neural networks" and "Networks of graphs" share two. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const other = researchWords(b);
  return [...researchWords(a)].filter((word) => other.has(word)).length;
}

function researchWords(phrases: readonly string[]): Set<string> {
  const words = phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)).map((word) => stem(foldLetters(word)));
  return new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)));
}

/** Endings that do not change the field: "theories" and "theory", "learning" and "learn", "causal" and "causality". */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|y)$/, "i").replace(/(?:iti|ing|s)$/, "");
}
