import type { Piece } from "#lib/ingest/references/and-list.ts";
import { bareName, isInitials, nameShape } from "#lib/ingest/words/name-shape.ts";
import { LETTERS_OF_TWO, PARTICLES, PLAIN_PARTICLES } from "#lib/profile/name-words.ts";

/** Words in the place of a name that are none. */
export const NOBODY =
  /^(?:et\.?\s*al\.?|and|others|(?:various|multiple|several|many) (?:co-?)?authors|co-?authors?|(?:and )?\d+ (?:others|more|(?:other |more )?(?:co-?)?authors?)|\.{2,}|…|&|u\.\s?a\.|in|by|with|tb[ad])[.,:]?$/i;

/** "C. Stone, me, and B. Fell": whose page it is. */
export const SPEAKS = /^(?:I|me|myself)$/iu;

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** "Reed", "van der Reed", "Vera de Reed" */
const FAMILY = `(?:(?:${PARTICLES}|los|las)\\s+){0,2}(?:[dlo][’'])?\\p{Lu}[\\p{L}\\p{M}’'-]+(?:[\\s-]+(?:(?:${PARTICLES}|e|y)\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}`;
/** "A. Reed A.": the initials once more where the turned name would have them. */
const TWICE = new RegExp(`^((?:\\p{Lu}\\.(?:\\s*-?\\s*\\p{Lu}\\.){0,3}))\\s*(${FAMILY})\\s+\\1$`, "u");

/** A name that says its initials on both sides, with those in front alone. */
export const signedOnce = (piece: Piece): Piece => ({ ...piece, text: piece.text.replace(TWICE, "$1 $2") });

/** "Reed" | "III" | "AB" and "Reed" | "Jr. AB" as "Reed AB III" and "Reed AB Jr.": between family and initials stands what a child is called. */
function suffixesBehind(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const [piece, next, last] = [pieces[index], pieces[index + 1], pieces[index + 2]];
    if (!piece) continue;
    const [, called = "", signs = ""] = /^((?:Jr|Sr|II|III|IV)\.?)(?:\s(\p{Lu}{1,3}))?$/u.exec(next?.text ?? "") ?? [];
    const initials = signs === "" && last?.separator === "," && /^\p{Lu}{1,3}$/u.test(last.text) ? last : next;
    const letters = signs === "" && initials !== next ? (initials?.text ?? "") : signs;
    const isFamily = next?.separator === "," && isLone(bareName(piece.text)) && !isInitials(piece.text);
    if (called !== "" && letters !== "" && isFamily && initials) {
      const span = { start: piece.span.start, end: initials.span.end };
      joined.push({ ...piece, text: `${piece.text} ${letters} ${called}`, span });
      index += initials === next ? 1 : 2;
    } else joined.push(piece);
  }
  return joined;
}

/** Joins "Reed" | "A. B." and "Reed" | "Ada" to one person where the list prints family names first. */
export function mergeTurned(printed: Piece[]): Piece[] {
  const pieces = suffixesBehind(printed);
  const semicolons =
    pieces.filter((piece) => piece.separator === ";").length > 0 && pieces.some((piece) => piece.separator === ",");
  const inFull = namesInFull(pieces);
  const inPairs = areAllTurned(pieces);
  const merged: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const next = pieces[index + 1];
    if (!piece) continue;
    const together =
      inPairs ||
      (!(inFull && index > 0 && isGivenFirst(piece)) && belongsTogether(piece, next, pieces[index + 2], semicolons));
    if (next && (together || (index === 0 && isOnlyFirstTurned(pieces)))) {
      const suffix = pieces[index + 2];
      const hasSuffix = suffix !== undefined && SUFFIX.test(suffix.text);
      const last = hasSuffix ? suffix : next;
      merged.push({
        text: `${piece.text}, ${next.text}${hasSuffix ? ` ${suffix.text}` : ""}`,
        span: { start: piece.span.start, end: last.span.end },
        separator: piece.separator,
      });
      index += hasSuffix ? 2 : 1;
    } else if (SUFFIX.test(piece.text) && merged.length > 0) {
      const before = merged[merged.length - 1];
      if (before)
        merged[merged.length - 1] = {
          ...before,
          text: `${before.text} ${piece.text}`,
          span: { start: before.span.start, end: piece.span.end },
        };
    } else merged.push(piece);
  }
  return merged;
}

/**
 * "Vera Pazos, Eva, Stone, Carl & Reed, A.", "Stone, Carl Erik, Reed, Ada": families of one word and of two by turns with given
 * names, one or two of them.
 */
function areAllTurned(pieces: Piece[]): boolean {
  const families = pieces.filter((_, index) => index % 2 === 0).map(({ text }) => bareName(text));
  const given = pieces.filter((_, index) => index % 2 === 1);
  if (families.length !== given.length || given.some(({ separator }) => separator !== ",")) return false;
  if (pieces.some(({ alone }) => alone)) return false;
  const isPlain = ({ text }: Piece) => LONE_GIVEN.test(bareName(text)) || isInitials(text);
  const plain = given.filter((each, at) => isPlain(each) && isLone(families[at] ?? "")).length;
  const isSure = given.every(isPlain) ? families.some((name) => !isLone(name)) : plain * 2 >= given.length;
  return (
    isSure &&
    given.every((each, at) => isPlain(each) || (isLone(families[at] ?? "") && GIVEN.test(bareName(each.text)))) &&
    families.every((name) => isLone(name) || FAMILIES.test(name)) &&
    families.some((name) => isLone(name) && nameShape(name) > 0)
  );
}

/** "Carl Stone": at least two words, none of them initials. */
const isGivenFirst = ({ text }: Piece): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+){1,2}$/u.test(bareName(text));

/** "Carl Stone, Olaf Fell, A.R. and Eva Moss": others have their names in full, and the owner signs with letters alone. */
function namesInFull(pieces: Piece[]): boolean {
  if (pieces.filter(({ text }) => isInitials(text)).length !== 1) return false;
  return pieces.filter((piece, index) => isGivenFirst(piece) && !isInitials(pieces[index + 1]?.text ?? "")).length >= 2;
}

const GIVEN = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+\p{Lu}\p{Ll}[\p{L}’'-]*){1,2}$/u;
/** "Vera Pazos", "Vera y Pazos", "de la Vega Pazos" */
const FAMILIES = new RegExp(
  `^(?:(?:${PARTICLES}|las)\\s+){0,2}\\p{Lu}\\p{Ll}[\\p{L}’'-]*\\s+(?:(?:${PARTICLES}|las|y|e|i)\\s+){0,2}\\p{Lu}\\p{Ll}[\\p{L}’'-]*$`,
  "u",
);
/** "Eva", "Eva M." */
const LONE_GIVEN = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\.)*$/u;
const INITIALS_FIRST = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}[\p{L}’'-]*$/u;

/**
 * "Stone, Carl Erik, Ada Reed, and Eva Dubois": of such lists only the first is turned; "Stone, Carl Erik" or
 * "Stone, C. Erik" is one person, and so is "Vera Pazos, Eva M.", as nobody signs with a given name alone.
 */
function isOnlyFirstTurned([family, given, ...others]: Piece[]): boolean {
  const isWhole = (text: string) => /^\p{Lu}\S*(?:\s+\S+)+$/u.test(bareName(text)) && nameShape(text) > 1;
  // "Stone, P. L. Carla, and Ada Reed": beside "A. Reed" the second would be a person of the same sort.
  const signsInFull = others.length > 0 && others.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(bareName(text)));
  if (family === undefined || given?.separator !== "," || family.alone || given.alone) return false;
  const [name, first] = [bareName(family.text), bareName(given.text)];
  return (
    (isLone(name)
      ? GIVEN.test(first) || (signsInFull && INITIALS_FIRST.test(first))
      : (signsInFull || others.length === 0) &&
        FAMILIES.test(name) &&
        LONE_GIVEN.test(first) &&
        nameShape(first) > 0) && others.every(({ text }) => isWhole(text) || NOBODY.test(text))
  );
}

const LONE = new RegExp(`^(?:(?:${PARTICLES})\\s+)*\\p{Lu}\\S*$`, "u");
const LONE_IN_CAPITALS = new RegExp(`^(?:(?:${PLAIN_PARTICLES})\\s+)*\\p{Lu}\\S*$`, "iu");

/** A family name alone, with its particles: "van der Reed", "De Reed", "REED"; not "Bin Gao". */
export const isLone = (text: string): boolean => LONE.test(text) || LONE_IN_CAPITALS.test(text);

/** "A. Reed", "AB Reed", "A-B van Reed", not "Ó Reed": who has initials in front takes none from behind the comma. */
const INITIALS_AHEAD = new RegExp(
  `^(?!(?:Ó|Uí)\\s)(?:(?:\\p{Lu}\\.[\\s-]*)+\\p{Lu}\\p{L}|\\p{Lu}(?:-?\\p{Lu}){0,2}\\s(?:(?:${PARTICLES})\\s)*\\p{Lu}[\\p{Ll}’'-])`,
  "u",
);

function belongsTogether(
  family: Piece,
  given: Piece | undefined,
  after: Piece | undefined,
  semicolons: boolean,
): boolean {
  if (given?.separator !== ",") return false;
  const name = bareName(family.text);
  if (name === "" || isInitials(name) || NOBODY.test(given.text)) return false;
  if (given.alone || family.alone || /^(?:me|myself)$/iu.test(name) || SPEAKS.test(given.text)) return false;
  const suffix = after !== undefined && SUFFIX.test(after.text);
  if (semicolons) return after === undefined || suffix || after.separator !== "," || isInitials(given.text);
  if (isInitials(given.text.replace(/\s+(?:et\.?\s*al\.?).*$/i, "")))
    return name.split(" ").length <= 4 && !INITIALS_AHEAD.test(name);
  // "Stone, Carl B.A., …"; "incl. Reed A.B." is somebody else.
  return (
    isLone(name) &&
    /^\W*\p{Lu}/u.test(given.text) &&
    /^\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.){0,3}\p{Lu}\.?)*$/u.test(bareName(given.text)) &&
    nameShape(given.text) > -1
  );
}

/** "van der Reed AB", "Ten Stone C.", "Fell DJ-j Jr", "Moss Ye.S.": a family name and, without a comma, initials. */
const UNPARTED = new RegExp(
  `^(${FAMILY})\\s+((?:(?:(?:${LETTERS_OF_TWO})\\.|\\p{Lu}\\.?)(?:-\\p{L}\\.?)?\\s?){1,3})$`,
  "u",
);
/** In front of a word: "Du X" is a person called Du. */
const CAPITAL_PARTICLE = new RegExp(`^(?:(?:${PARTICLES})\\s+){1,2}(?=\\p{Lu}[\\p{L}’'-])`, "iu");
/** "ADA LI", "Ada REED": words in capitals are no initials. */
const IN_CAPITALS = /^[^\p{Ll}]{2,}\s\p{Lu}{2,}$|\s\p{Lu}{4,}$/u;

/**
 * "Reed AB, Stone C, Fell DJ": all people of the list, or the only one, have the family name first, parted from bare initials by
 * a blank; those that print "A. Reed" beside "Stone C." and groups that sign as one do not count.
 */
export function areUnparted(names: readonly string[]): boolean {
  const people = names.filter((name) => !NOBODY.test(name) && /^\S+(?:\s+\S+){1,4}$/u.test(name));
  if (people.some((name) => IN_CAPITALS.test(name))) return false;
  const turned = people.filter((name) => {
    const { family, suffix } = unpartedName(name);
    return family !== "" && (suffix !== "" || !SUFFIX.test(name.split(" ").at(-1) ?? ""));
  });
  const others = people.filter((name) => !GIVEN_INITIALS.test(name));
  return turned.length > 0 && turned.length * 5 >= others.length * 4;
}

/** "AB Reed", "A. Reed", "A.-B. Reed" */
const GIVEN_INITIALS = /^(?:\p{Lu}\.?(?:-\p{L}\.?)?\s?){1,3}(?<![\p{Ll}])\s?\p{Lu}\p{Ll}/u;

/** "Ten Stone C" as "ten Stone C": small words of names at the beginning of one. */
const lowered = (name: string): string => name.replace(CAPITAL_PARTICLE, (small) => small.toLowerCase());

/** "Reed AB III": what a child is called stands behind the initials, but in "Reed III" it is none. */
function unpartedName(name: string): { family: string; initials: string; suffix: string } {
  const small = lowered(name);
  const suffix = /\s(?:Jr|Sr|II|III|IV)\.?$/u.exec(small)?.[0] ?? "";
  const called = suffix === "" ? null : UNPARTED.exec(small.slice(0, -suffix.length));
  const [, family = "", initials = ""] = called ?? UNPARTED.exec(small) ?? [];
  return { family, initials: initials.trim(), suffix: called ? suffix : "" };
}

/** "Reed AB" → "AB Reed", for a name of a list that `areUnparted`. */
export function turnUnparted(name: string): string {
  const { family, initials, suffix } = unpartedName(name);
  return family === "" ? name : `${initials} ${name.slice(0, family.length)}${suffix}`;
}

/** "Reed, A. B." → "A. B. Reed", "Reed*, A." without its mark → "A. Reed"; where all are turned, "Van Reed A. B." has lost its comma. */
export function turn(name: string, allTurned = false): string {
  const lost = allTurned ? /^((?:\p{L}+\s+)?\p{Lu}\p{L}+)\s+((?:\p{Lu}\.[\s-]?)+)$/u.exec(name) : null;
  if (lost) return `${lost[2]} ${lost[1]}`;
  const match = /^([^,]+),\s*([^,]+?)(\s+(?:Jr|Sr|II|III|IV)\.?)?$/.exec(name);
  return match ? `${match[2]} ${match[1]?.trimEnd()}${match[3] ?? ""}`.replace(/\s+/g, " ") : name;
}
