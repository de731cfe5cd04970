import { LETTERS_OF_TWO, PARTICLES, PLAIN_PARTICLES } from "#lib/profile/name-words.ts";

/** A printed name cut into its parts. The words are as printed; only marks, titles and degrees are gone. */
export interface ParsedName {
  /** First and middle names or initials, in printed order; glued initials are apart ("JA" → "J", "A"). */
  given: string[];
  family: string[];
  /** "van", "de la", …: belong to the family name but are often dropped or moved. */
  particles: string[];
  /** "Jr", "III", or the number of a bibliography that tells namesakes apart ("0002"). */
  suffix?: string;
  /** Names in brackets or quotes: "Zhi (Tom) Wang". */
  nicknames?: string[];
}

const PARTICLE = new RegExp(`^(?:${PARTICLES}|y|e)$`, "i");
const PLAIN_PARTICLE = new RegExp(`^(?:${PLAIN_PARTICLES})$`, "i");
const GENERATION = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/i;
const NAMESAKE = /^\d{4}$/;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|dipl|ing|assoc|asst)\.?$/i;
const DEGREE = /^(?:ph\.?\s?d|m\.?\s?sc|b\.?\s?sc|m\.?d|d\.?phil|m\.?\s?eng|mba|m\.?a|b\.?a)\.?$/i;
/** Two capitals before a family name are initials ("JA Smith") unless they are one of the two-letter family names in capitals ("LI Wei"). */
const SHORT_FAMILY =
  /^(?:li|xu|wu|he|ma|yu|lu|hu|ho|ng|lo|do|le|fu|gu|du|su|xi|ye|yi|an|oh|ko|im|no|mo|bo|ke|ge|qi|lv|vu)$/i;

/**
 * Cuts a printed name ("Ada M. Lindqvist", "van der Berg, Jan", "Okafor CN", "LI Wei", "Wei Wang 0002") into parts.
 * Knows no language: a name without a comma is read given names first, unless its capitals or trailing initials say otherwise.
 * An empty or letterless string gives empty parts.
 */
export function parseName(printed: string): ParsedName {
  const { text, nicknames } = takeNicknames(clean(printed));
  const segments = text
    .split(",")
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "" && !DEGREE.test(segment));
  const suffixes = segments.filter((segment) => GENERATION.test(segment) || NAMESAKE.test(segment));
  const [first = "", second] = segments.filter((segment) => !suffixes.includes(segment));
  const words = wordsOf(first);
  const givenWords = second === undefined ? [] : wordsOf(second);
  const tail = takeSuffix(words) ?? takeSuffix(givenWords) ?? suffixes[0];
  const parsed = second === undefined ? readInOrder(words) : readTurned(words, givenWords);
  return {
    ...parsed,
    ...(tail === undefined ? {} : { suffix: tail.replace(/\.$/, "") }),
    ...(nicknames.length > 0 ? { nicknames } : {}),
  };
}

function clean(printed: string): string {
  return printed
    .normalize("NFC")
    .replace(/[*†‡§¶#✉⋆★∗]+|[⁰¹²³⁴-⁹]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function takeNicknames(name: string): { text: string; nicknames: string[] } {
  const nicknames: string[] = [];
  const text = name.replace(/[("“]([^()"“”]+)[)"”]/gu, (_, inner: string) => {
    nicknames.push(inner.trim());
    return " ";
  });
  return { text: text.trim(), nicknames };
}

const GLUED = new RegExp(`(?<=(?:^|[ .-])(?:\\p{Lu}|${LETTERS_OF_TWO})\\.)-?(?=\\p{L})`, "gu");
const INITIALS = new RegExp(`^(?:\\p{Lu}\\.?|\\p{Lu}{2,3}|\\p{Lu}-\\p{Lu}|(?:${LETTERS_OF_TWO})\\.)$`, "u");

/** Words, with glued initials cut ("J.A." → "J.", "A."; "J.-P." → "J.", "P."; "Ye.S." → "Ye.", "S.") and titles dropped. */
function wordsOf(segment: string): string[] {
  return segment
    .replace(GLUED, " ")
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !TITLE.test(word) && !(DEGREE.test(word) && word.length > 3));
}

function takeSuffix(words: string[]): string | undefined {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || !(GENERATION.test(last) || NAMESAKE.test(last))) return undefined;
  return words.pop();
}

/** "van der Berg" | "Jan": what stands before the comma is the family name. */
function readTurned(before: string[], after: string[]): ParsedName {
  let cut = 0;
  while (cut < before.length - 1 && PARTICLE.test(before[cut] ?? "")) cut += 1;
  const given = [...after];
  const moved: string[] = [];
  // "Berg, Jan van der": the particles stand last.
  while (given.length > 1 && /^\p{Ll}/u.test(given.at(-1) ?? "") && PARTICLE.test(given.at(-1) ?? "")) {
    moved.unshift(given.pop() ?? "");
  }
  const family = before.slice(cut);
  return { given: splitInitials(given, family), family, particles: [...moved, ...before.slice(0, cut)] };
}

function readInOrder(words: string[]): ParsedName {
  const turned = familyFirst(words);
  if (turned !== null) return turned;
  let cut = words.length - 1;
  while (cut > 0 && isParticle(words, cut - 1)) cut -= 1;
  const family = words.length > 0 ? words.slice(-1) : [];
  const at = Math.max(cut, 0);
  return { given: splitInitials(words.slice(0, at), family), family, particles: words.slice(at, -1) };
}

/** "Okafor CN", "Okafor C. N." and "OKAFOR Chidi" print the family name first. */
function familyFirst(words: string[]): ParsedName | null {
  const firstGiven = words.findIndex((word) => isInitials(word) && !SHORT_FAMILY.test(word));
  if (firstGiven > 0 && words.slice(firstGiven).every(isInitials) && words.slice(0, firstGiven).some(isWritten)) {
    return readTurned(words.slice(0, firstGiven), words.slice(firstGiven));
  }
  const [first = "", ...rest] = words;
  const shouted =
    /^[\p{Lu}\-’']{2,}$/u.test(first) &&
    (first.length > 3 || SHORT_FAMILY.test(first) || /[AEIOU]/.test(first.slice(1)));
  const restIsWritten = rest.length > 0 && rest.every((word) => /\p{Ll}/u.test(word) || isInitials(word));
  const isShort = first.length === 2 && !SHORT_FAMILY.test(first);
  return shouted && !isShort && restIsWritten ? readTurned([first], rest) : null;
}

function isWritten(word: string): boolean {
  return /\p{Ll}/u.test(word) || /^\p{Lu}{4,}$/u.test(word);
}

function isInitials(word: string): boolean {
  return INITIALS.test(word);
}

function isParticle(words: string[], index: number): boolean {
  const word = words[index] ?? "";
  if (!PARTICLE.test(word)) return false;
  if (/^[\p{Ll}’']/u.test(word)) return true;
  // A capital: "Laurens Van Den Broek", but "Bin Yu" and "Van Nguyen" are given names when they come first.
  return index > 0 && (PLAIN_PARTICLE.test(word) || isParticle(words, index - 1));
}

/** "JA" before a family name is two initials; the words of a name set wholly in capitals ("ADA LINDQVIST") are words. */
function splitInitials(given: string[], family: string[]): string[] {
  if (!family.some((word) => /\p{Ll}/u.test(word)) && !given.every((word) => word.length < 3)) return given;
  return given.flatMap((word) =>
    isInitials(word) && !SHORT_FAMILY.test(word) && !/\p{Ll}/u.test(word) ? (word.match(/\p{Lu}\.?/gu) ?? []) : [word],
  );
}
