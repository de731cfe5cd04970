import { countAuthors, SAYS_OWNER } from "#lib/ingest/owner/counted-authors.ts";
import { differInEnding } from "#lib/ingest/owner/family-endings.ts";
import { IN_OWN_SCRIPT, withoutBlanks } from "#lib/ingest/owner/own-script.ts";
import { isOwnPinyin } from "#lib/ingest/owner/pinyin.ts";
import { signature, withoutLast } from "#lib/ingest/owner/signature.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import { isSameInArabic } from "#lib/profile/arabic-names.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { looseLatin } from "#lib/profile/in-latin.ts";
import { compareNames, initialsOf, parseName } from "#lib/profile/person-name.ts";

type People = ReadPublication["people"];

/** The owner's names: as printed at the head, as signed in most lists, in letters of their own, and those of earlier years. */
interface OwnNames {
  owner: string;
  signed: string;
  inOwnScript: string | null;
  earlier: readonly string[];
  /** What stands before the "@" of the owner's addresses. */
  users: readonly string[];
  /** The owner's name is set in bold in two lists or more. */
  marked: boolean;
}

/**
 * Puts the owner's place into each publication: the full name, else the emphasized one of those that fit.
 * "My thesis", "C. Stone and I": who says so is the owner.
 */
export function markOwner(
  publications: ReadPublication[],
  owner: string | null,
  inOwnScript: string | null = null,
  earlier: readonly string[] = [],
  users: readonly string[] = [],
): void {
  const signed = owner === null ? "" : signature(owner, countAuthors(publications), publications.length);
  const marked =
    publications.filter(({ people }) =>
      people.some(({ name, emphasized }) => emphasized && compareNames(signed, name) !== "different"),
    ).length >= 2;
  for (const { entry, people } of publications) {
    const myself = people.findIndex(({ name }) => SAYS_OWNER.test(name));
    const said = entry.authors[myself];
    if (said) {
      if (owner !== null) entry.authors[myself] = { ...said, value: owner, why: `The owner says “${said.value}”.` };
      entry.self = myself;
    } else if (owner !== null) entry.self = ownPlace(people, { owner, signed, inOwnScript, earlier, users, marked });
  }
}

/** Which of the authors the owner is; null where none may be. The surer signs come first. */
function ownPlace(people: People, names: OwnNames): number | null {
  const { owner, signed, inOwnScript, earlier, users, marked } = names;
  const where = (isOwn: (name: string, emphasized: boolean) => boolean) =>
    people.findIndex(({ name, emphasized }) => isOwn(name, emphasized === true));
  const fits = fitsOf(people, owner, signed);
  const signs: (() => number)[] = [
    () => fits.indexOf("same"),
    () => fits.findIndex((fit, index) => fit !== "different" && people[index]?.emphasized === true),
    () => fits.indexOf("compatible"),
    // "**Seo** and Reed et al." in the list of Seo Yun-ah: one bold word of the name is enough.
    () => where((name, bold) => bold && owner.split(" ").includes(name)),
    // "T. Moss, AR, and B. Fell" in that of Ada Reed: beside other names her own letters are enough.
    () => (people.length > 1 ? where((name) => initialsOf(owner).includes(name)) : -1),
    // "리아다" in the list of Ada Reed, who prints both names at the head.
    () => where((name) => withoutBlanks(name) === inOwnScript),
    () => where((name) => earlier.some((other) => compareNames(other, name) !== "different")),
    () => secondName(people, owner),
    () => onlyOne(people, (name) => differInEnding(signed, name)),
    () => where((name) => isSameInArabic(owner, name)),
    // "Ada Li" in the list of 里阿达
    () => onlyOne(people, (name) => isOwnPinyin(withoutBlanks(owner), name, users)),
    () => onlyOne(people, (name) => isCutShort(signed, name)),
  ];
  for (const sign of signs) {
    const index = sign();
    if (index >= 0) return index;
  }
  return formerName(people, signed, marked);
}

/** How well each author's name agrees with the owner's. */
function fitsOf(people: People, owner: string, signed: string): ReturnType<typeof compareNames>[] {
  // "Ximena Olvera" in most lists, the whole name of the head in one.
  const whole = people.map(({ name }) => {
    const fit = compareNames(signed, name);
    return fit === "different" && signed !== owner ? compareNames(owner, name) : fit;
  });
  if (!whole.every((fit) => fit === "different")) return whole;
  const half = withoutLast(signed);
  const named = half.includes(" ") ? people.map(({ name }) => compareNames(half, name)) : whole;
  if (!named.every((fit) => fit === "different")) return named;
  // "A. Louros" in the list of Ανδρέας Λούρος.
  return people.map(({ name }) => compareNames(looseLatin(signed), looseLatin(name)));
}

/** Where the one author stands of whom it is true; -1 where it is true of none or of several. */
function onlyOne(people: People, isTrue: (name: string) => boolean): number {
  const alike = people.flatMap(({ name }, index) => (isTrue(name) ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

/** "Reed, B." alone, by Ada Bea Reed, who goes by her second name. */
function secondName(people: People, owner: string): number {
  const second = people.length === 1 ? withoutFirst(owner) : null;
  return people.findIndex(({ name }) => second !== null && compareNames(second, name) !== "different");
}

/** "Alexander J. Reed" in the list of "Alex Reed": one of the family whose given name is cut short or written out. */
function isCutShort(signed: string, name: string): boolean {
  const own = parseName(signed);
  const other = parseName(name);
  const [short, long] = [own, other]
    .map(({ given }) => foldWords(given[0] ?? ""))
    .sort((one, two) => one.length - two.length) as [string, string];
  const withShort = ({ given, family }: typeof own) => [short, ...given.slice(1), ...family].join(" ");
  return (
    /^\p{L}{3,}$/u.test(short) &&
    long.length - short.length >= 2 &&
    long.startsWith(short) &&
    compareNames(withShort(own), withShort(other)) !== "different"
  );
}

/** "Ada Bea Reed" → "Bea Reed"; null where no second name stands in full. */
const withoutFirst = (name: string): string | null =>
  /^\p{Lu}\p{Ll}+\s(?=(\p{Lu}\p{Ll}{2,}\s\S+)$)/u.exec(name)?.[1] ?? null;

/** "**A. Kvist**" in the older papers of "**A. Reed**": who marks themselves in their lists had another family name before. */
function formerName(people: People, signed: string, marked: boolean): number | null {
  const bold = people.flatMap((author, index) => (author.emphasized ? [{ ...author, index }] : []));
  const [only] = bold;
  if (!marked || bold.length !== 1 || !only) return null;
  // "**A. Minato**" in that of 湊青葉
  if (IN_OWN_SCRIPT.test(only.name) !== IN_OWN_SCRIPT.test(signed)) return only.index;
  const initial = (name: string) => parseName(name).given[0]?.[0]?.toLowerCase();
  return initial(only.name) !== undefined && initial(only.name) === initial(signed) ? only.index : null;
}
