import { foldLetters } from "#lib/profile/letters.ts";

/** What a part of an institution is called; the whole stands beside it after a comma. */
const PART =
  /^(?:dept|department|school|college|faculty|division|lab|laboratory|institute|group|chair|program|programme|center|centre)\b/i;
const INSTITUTION = /univ|institut|colleg|school|academ|hochschul|polytech|[eé]cole|politecnico|laborator/iu;
/** Small words that names drop. */
const SMALL = new Set("the of at in for and de la le les du des der die das und e y di della del do da van".split(" "));
/** The word for a university in the languages its name is printed in. */
const UNIVERSITY = /^(?:universit|universid)/;

/**
 * Whether two printed institutions are the same: "match" for the same name, parts before a comma aside ("School of Law,
 * University of Exmoor" and "University of Exmoor"), "question" where one adds a place or they have only their telling
 * words in common ("Exmoor University" and "Exmoor"). Acronyms are not resolved: pass canonical names where known.
 */
export function compareInstitutions(a: string, b: string): "match" | "question" | "different" {
  const left = segmentsOf(a);
  const right = segmentsOf(b);
  const [first, other] = [left[0] ?? "", right[0] ?? ""];
  if (first === "" || other === "") return "different";
  if (left.join() === right.join()) return "match";
  // "University of Exmoor, Porlock": perhaps only its city, perhaps another campus.
  if (first === other) return left.length === 1 || right.length === 1 ? "question" : "different";
  const [words, otherWords] = [first.split(" "), other.split(" ")];
  const sorted = telling(words);
  if (sorted === "" || sorted !== telling(otherWords)) return "different";
  const kinds = [kindOf(words), kindOf(otherWords)];
  return kinds[0] === kinds[1] || kinds.includes("") ? "question" : "different";
}

/** The folded segments of a name, from the first that is no mere part: "School of Law, University of Exmoor" → "university exmoor". */
function segmentsOf(printed: string): string[] {
  const segments = printed
    .replace(/\([^)]*\)/gu, " ")
    .split(/[,;|]| [-–] /u)
    .map((segment) => segment.trim());
  const isWhole = (segment: string) => INSTITUTION.test(segment) && !PART.test(segment);
  const start = Math.max(0, segments.findIndex(isWhole));
  return segments
    .slice(start)
    .map(foldName)
    .filter((segment) => segment !== "");
}

function foldName(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(foldLetters);
  const kept = words.filter((word) => word !== "" && !SMALL.has(word));
  return kept.map((word) => (UNIVERSITY.test(word) ? "university" : word)).join(" ");
}

function telling(words: readonly string[]): string {
  return words
    .filter((word) => !INSTITUTION.test(word))
    .sort()
    .join(" ");
}

function kindOf(words: readonly string[]): string {
  return words
    .filter((word) => INSTITUTION.test(word))
    .sort()
    .join(" ");
}
