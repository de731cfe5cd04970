import { foldLetters, spellings } from "#lib/profile/letters.ts";
import { LETTERS_OF_TWO } from "#lib/profile/name-words.ts";
import { type ParsedName, parseName } from "#lib/profile/printed-name.ts";
import { remembered } from "#lib/remembered.ts";

export { parseName };

/**
 * How two printed names agree.
 * "same": the same words in full, whatever their order, diacritics, hyphens or capitals; a middle name may be missing.
 * "compatible": nothing speaks against it, but only initials, a nickname or half of a double family name agree: a question.
 * "different": something in them contradicts, such as another first name, middle initial or namesake number.
 */
export type NameAgreement = "same" | "compatible" | "different";

/** A name taken apart and folded, ready to be compared with many others. */
export interface FoldedName {
  /** Each word in its possible spellings. */
  given: string[][];
  family: string[][];
  particles: string[];
  suffix: string;
  nicknames: string[];
}

/** Compares two printed names. Names of one word only (or none) are never "same": a lone family name is no person. */
export function compareNames(a: string, b: string): NameAgreement {
  return compareFolded(foldName(a), foldName(b));
}

export const foldName: (name: string) => FoldedName = remembered((name) => fold(parseName(name)));

/** Says of two names that were folded before what `compareNames` says of them as printed. */
export function compareFolded(left: FoldedName, right: FoldedName): NameAgreement {
  if (left.family.length === 0 || right.family.length === 0) return "different";
  if (left.suffix !== "" && right.suffix !== "" && left.suffix !== right.suffix) return "different";
  const words = compareWords(left, right);
  // One of two namesakes is numbered, the other not: it may be either.
  return words === "same" && left.suffix !== right.suffix ? "compatible" : words;
}

/**
 * A key under which the same name in another order, with other diacritics, hyphens or capitals is the same:
 * its folded words in alphabetical order, then the suffix. Full names with equal keys compare as "same"; names that
 * compare as "same" may have different keys (a missing middle name, "ü" as "ue"), so the key finds, it does not decide.
 */
export function nameKey(name: string): string {
  const { given, particles, family, suffix } = parseName(name);
  const words = [...given, ...particles, ...family].flatMap((word) => word.split(/[-‐‑–]/u)).map(foldLetters);
  return [...words.filter((word) => word !== "").sort(), ...(suffix ? [foldLetters(suffix)] : [])].join(" ");
}

/** The letters a name is cut short to, without stops: "Ada Bea Reed" → "AR", "ABR". Nothing for one word, or other letters than Latin. */
export function initialsOf(name: string): string[] {
  const { given, family } = parseName(name);
  const letters = (words: string[]) => words.map((word) => word.normalize("NFC").charAt(0)).join("");
  const last = family.at(-1) ?? "";
  return [...new Set([letters([...given.slice(0, 1), last]), letters([...given, ...family])])].filter((short) =>
    /^(?:(?=\p{Script=Latin})\p{Lu}){2,4}$/u.test(short),
  );
}

function fold(name: ParsedName): FoldedName {
  const parts = (words: string[]) =>
    words.flatMap((word) => word.split(/[-‐‑–]/u)).filter((word) => foldLetters(word) !== "");
  return {
    given: parts(name.given).map(spelt),
    family: parts(name.family).map(spelt),
    particles: parts(name.particles).map(foldLetters),
    suffix: foldLetters(name.suffix ?? ""),
    nicknames: (name.nicknames ?? []).map(foldLetters),
  };
}

/** The spellings of a word; an initial is one letter however it may be written out: "Þ." begins "Thordis", "Ö." "Oezge". */
function spelt(word: string): string[] {
  const written = spellings(word);
  // "Ye." begins "Yergali" and, without its first letter, "Ergali".
  const [, first, second] = LETTER_OF_TWO.exec(word) ?? [];
  if (first && second) return [first.toLowerCase(), ...(first === "Y" && second !== "u" ? [second] : [])];
  return /^\p{L}\p{M}?\.?$/u.test(word) ? [...new Set(written.map((letters) => letters.charAt(0)))] : written;
}

const LETTER_OF_TWO = new RegExp(`^(?=(?:${LETTERS_OF_TWO})\\.$)(\\p{Lu})(\\p{Ll})`, "u");

function compareWords(a: FoldedName, b: FoldedName): NameAgreement {
  if (sameWords(a, b)) return "same";
  if (signsDoubleName(a, b) || signsDoubleName(b, a)) return "compatible";
  const family = compareFamilies(a, b);
  const given = compareGiven(a.given, b.given);
  if (family === "same" && given !== "different") return given;
  if (family === "compatible" && given !== "different") return "compatible";
  if (family === "same" && (nickname(a, b) || nickname(b, a))) return "compatible";
  return halfOfDoubleName(a, b) || halfOfDoubleName(b, a) ? "compatible" : "different";
}

/** "Li Xiaoming", "Xiao-Ming Li": the same letters in the same or turned order, given names all in full. */
function sameWords(a: FoldedName, b: FoldedName): boolean {
  if (a.given.length === 0 || b.given.length === 0)
    return isWhole(a) && isWhole(b) && overlap(joins(a.family), joins(b.family));
  if ([...a.given, ...b.given].some(isInitial)) return false;
  const left = allWords(a);
  const right = allWords(b);
  if (left.length === right.length) {
    const sortedRight = right.map((word) => word[0]).sort();
    if (
      left
        .map((word) => word[0])
        .sort()
        .every((word, at) => word === sortedRight[at])
    )
      return true;
  }
  const joined = new Set(joins(right));
  return turns(left).some((turn) => joins(turn).some((text) => joined.has(text)));
}

/** Written without spaces, as in Chinese or Korean: one word is the whole name. */
function isWhole(name: FoldedName): boolean {
  return (
    name.given.length === 0 &&
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(joins(name.family)[0] ?? "")
  );
}

/** The words as printed, and with the first or the last word moved to the other end (family name first). */
function turns(words: string[][]): string[][][] {
  return [words, [...words.slice(-1), ...words.slice(0, -1)], [...words.slice(1), ...words.slice(0, 1)]];
}

function joins(words: string[][]): string[] {
  return [...new Set([words.map((word) => word[0]).join(""), words.map((word) => word.at(-1)).join("")])];
}

function allWords(name: FoldedName): string[][] {
  return [...name.given, ...name.particles.map((word) => [word]), ...name.family];
}

function compareFamilies(a: FoldedName, b: FoldedName): NameAgreement {
  const bare = overlap(joins(a.family), joins(b.family));
  // "van der Berg" also as "Vanderberg": the glued form has no particles of its own.
  if (overlap(withParticles(a), withParticles(b))) return "same";
  if (bare) return a.particles.length === 0 || b.particles.length === 0 ? "compatible" : "different";
  const isHalf = (half: string[][], whole: string[][]) =>
    half.length < whole.length && half.every((word) => whole.some((other) => overlap(word, other)));
  return isHalf(a.family, b.family) || isHalf(b.family, a.family) ? "compatible" : "different";
}

function withParticles(name: FoldedName): string[] {
  return joins([...name.particles.map((word) => [word]), ...name.family]);
}

/** First names decide; further ones may be missing, but not contradict. Initials agree with every name they start. */
function compareGiven(a: string[][], b: string[][]): NameAgreement {
  if (a.length === 0 || b.length === 0) return "compatible";
  if (overlap(joins(a), joins(b)) && !isInitial(a[0] ?? [])) return "same";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isInOrder(short, long)) {
    const [first = [], other = []] = [short[0], long[0]];
    return overlap(first, other) && !isInitial(first) ? "same" : "compatible";
  }
  // "M.-H." and "Minghsuan", "Xiao M." and "Xiaoming": initials of syllables that the other writes as one word.
  const [initials, written] = short.some(isInitial) ? [short, long] : [long, short];
  const opensWith = written.length === 1 && initials[0] !== undefined && agree(initials[0], written[0] ?? []);
  const syllables = initials.slice(1).every((word) => isInitial(word) && written[0]?.[0]?.includes(word[0] ?? "", 1));
  return opensWith && syllables ? "compatible" : "different";
}

/** Every word of the shorter agrees with a word of the longer, in order; the first with the first, unless it is written out. */
function isInOrder(short: string[][], long: string[][]): boolean {
  let at = 0;
  for (const [index, word] of short.entries()) {
    const found = long.findIndex((other, position) => position >= at && agree(word, other));
    if (found < 0 || (index === 0 && found > 0 && isInitial(word))) return false;
    at = found + 1;
  }
  return true;
}

function agree(a: string[], b: string[]): boolean {
  if (isInitial(a) || isInitial(b)) return a.some((x) => b.some((y) => x[0] === y[0]));
  return overlap(a, b);
}

function isInitial(word: string[]): boolean {
  // One letter is an initial in scripts with cases; a single Chinese or Korean character is a whole name.
  return word.every((spelling) => /^[a-zα-ωа-я]$/u.test(spelling));
}

function nickname(a: FoldedName, b: FoldedName): boolean {
  const first = b.given[0];
  return first !== undefined && !isInitial(first) && overlap(a.nicknames, first);
}

/** "Duarte Olmo I", turned "I Duarte Olmo", is Inés or María Inés "Duarte Olmo": two family names agree in full, and an initial with a given name. */
function signsDoubleName(short: FoldedName, long: FoldedName): boolean {
  const signed = [...short.given, ...short.family];
  const initials = signed.slice(
    0,
    Math.max(
      0,
      signed.findIndex((word) => !isInitial(word)),
    ),
  );
  const family = signed.slice(initials.length);
  const count = family.length;
  const words = [...long.given, ...long.family];
  if (count < 2 || words.length <= count || initials.length === 0 || family.some(isInitial)) return false;
  const last = words.slice(-count);
  if (!family.every((word, at) => overlap(word, last[at] ?? []))) return false;
  let at = -1;
  return initials.every((initial) => {
    at = words.slice(0, -count).findIndex((word, index) => index > at && agree(initial, word));
    return at >= 0;
  });
}

/** "Inés Duarte Olmo" and "Inés Duarte": the shorter is the beginning of the longer, first name in full. */
function halfOfDoubleName(short: FoldedName, long: FoldedName): boolean {
  const words = allWords(short);
  const whole = allWords(long);
  const first = words[0];
  if (words.length < 2 || words.length >= whole.length || first === undefined || isInitial(first)) return false;
  return words.every((word, at) => !isInitial(word) && overlap(word, whole[at] ?? []));
}

function overlap(a: string[], b: string[]): boolean {
  return a.some((word) => b.includes(word));
}
