import type { Fact } from "#lib/ingest/draft.ts";
import { differInEnding } from "#lib/ingest/owner/family-endings.ts";
import { type CountedAuthor, fitsAddress, frequentAuthor } from "#lib/ingest/owner/frequent-author.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import { isSameInArabic } from "#lib/profile/arabic-names.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { looseLatin } from "#lib/profile/in-latin.ts";
import { compareNames, initialsOf, nameKey, parseName } from "#lib/profile/person-name.ts";

/**
 * Who the document is about: the name in its head, best one that also stands in the author lists; else the name set
 * apart there; else the author of most entries, whom the e-mail address may confirm. Says where an inferred name comes from.
 */
export function findOwner(
  head: Fact<string>[],
  all: ReadPublication[],
  emails: Fact<string>[],
  others: string[],
): Fact<string> | null {
  // "with Carl Stone": such a list leaves its owner out.
  const publications = all.filter(({ others: leavesOut }) => !leavesOut);
  const counts = countAuthors(publications);
  const supported = head.map((name) => ({
    name,
    times: timesAmong(counts, signature(name.value, counts, publications.length)),
  }));
  // "氏名　湊青葉", who signs most papers in Latin letters: the label says who it is.
  const labelled = head.find(({ value, confidence }) => confidence >= 0.97 && IN_OWN_SCRIPT.test(value));
  if (labelled && supported.some(({ name, times }) => name === labelled && times > 0)) return labelled;
  const best =
    supported.find(({ times }) => times > 0 && times * 2 >= publications.length) ??
    supported.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times)[0];
  const emphasized = counts
    .filter((author) => author.emphasized >= 2 || (author.emphasized === 1 && publications.length <= 3))
    .sort((a, b) => b.emphasized - a.emphasized)[0];
  if (best && (best.times * 3 >= publications.length || !emphasized)) return asPrinted(best.name, head);
  // Of several names in the head the owner's is the one that the address of the owner is made of.
  const addressed = head.find(({ value, confidence }) => confidence >= 0.9 && isAddressed(value, emails));
  // "Salt Notes" above "Ada Reed": what may as well be a title is no name beside one that is.
  const first = addressed ?? head.find(({ confidence }) => confidence >= 0.9) ?? head[0];
  // "Nguyễn Thị Thanh Hương" heads the page of "Nguyen TTH": who is named in full at the head signs in a form of their own.
  const signs = emphasized ?? counts.filter(({ times }) => times * 2 >= publications.length)[0];
  if (first && signs && first.confidence >= 0.9 && shareName(first.value, signs.name)) return first;
  if (addressed) return addressed;
  if (emphasized && emphasized.emphasized * 2 >= Math.min(publications.length, emphasized.times)) {
    const { name, span } = inFull(emphasized, counts);
    return {
      value: name,
      span,
      confidence: 0.85,
      why: `No name stands at the head; this one is set apart (bold, underlined or linked to this site) in ${emphasized.emphasized} author lists.`,
    };
  }
  if (first && (first.confidence >= 0.9 || counts.length === 0)) return first;
  // Beside "myself" the other authors are others.
  const said = publications.filter(({ people }) => people.some(({ name }) => SAYS_OWNER.test(name))).length;
  const frequent = said * 2 > publications.length ? null : frequentAuthor(counts, publications.length, emails, others);
  return frequent ?? first ?? null;
}

/** "Ada Reed" told by the file itself, "Ada M. Reed Stone" printed at its head: the printed form is the name. */
function asPrinted(name: Fact<string>, head: Fact<string>[]): Fact<string> {
  if (name.confidence > 0.9) return name;
  const words = (printed: string) => foldWords(printed).split(/[\s-]+/u);
  const longer = head.find(({ value, confidence }) => {
    const known = words(value);
    return (
      confidence > 0.9 &&
      value.length > name.value.length &&
      known[0] === words(name.value)[0] &&
      words(name.value).every((word) => known.includes(word))
    );
  });
  return longer ?? name;
}

/** "Ada Reed" is who "ada.reed@port-salt.edu" and "areed12@port-salt.edu" belong to. */
function isAddressed(name: string, emails: Fact<string>[]): boolean {
  return emails.some(({ value }) =>
    fitsAddress(name, (value.split("@")[0] ?? "").toLowerCase().replace(/[^a-z]/g, "")),
  );
}

/** "A. B. Reed" in most lists, "Ada B. Reed" in another, both set in bold: the longer form is the name. */
function inFull(author: CountedAuthor, counts: CountedAuthor[]): CountedAuthor {
  const forms = counts.filter(
    ({ name, emphasized }) =>
      emphasized > 0 && name.length > author.name.length && compareNames(name, author.name) === "compatible",
  );
  return forms.length === 1 && forms[0] ? forms[0] : author;
}

/** True when two names have a word of at least three letters in common, accents aside. */
function shareName(one: string, two: string): boolean {
  const words = (name: string) =>
    new Set(
      foldWords(name)
        .split(/[\s-]+/u)
        .filter((word) => word.length > 2),
    );
  const known = words(one);
  return [...words(two)].some((word) => known.has(word));
}

/** "Stonbay Ye." is who "Ергали Стонбай" is in Latin letters. */
const isSameAbroad = (signed: string, name: string): boolean =>
  isCyrillic(signed) !== isCyrillic(name) && compareNames(looseLatin(signed), looseLatin(name)) !== "different";
const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);

function timesAmong(counts: CountedAuthor[], name: string): number {
  return counts
    .filter(
      (author) =>
        compareNames(author.name, name) !== "different" ||
        isSameAbroad(author.name, name) ||
        isSameInArabic(author.name, name),
    )
    .reduce((sum, author) => sum + author.times, 0);
}

/**
 * The name as its owner signs papers: "Seo Yun-ah" in the head of a page is "Y.-a. Seo" there, "María del Rocío Vera Pazos"
 * is "R. Vera", and "Lai Mei-Yee Ada", family first and one more given name last, is "Lai AMY". Another form than the
 * printed one is believed only where more than twice as many authors agree with it.
 */
function signature(owner: string, counts: CountedAuthor[], entries: number): string {
  const turned = owner.replace(/^(\S+)\s+(\S.*)$/u, "$2 $1");
  const backwards = owner.split(/\s+/u).toReversed().join(" ");
  const half = withoutLast(owner);
  const later = owner.replace(/^\S+\s+(?:(?:de|del|la|las|los|da|do|dos)\s+)*(?=\S+\s+\S)/u, "");
  const forms = [turned, backwards, half, withoutLast(half), later, withoutLast(later)].filter(
    (form) => form !== owner && form.includes(" "),
  );
  const best = forms.map((form) => ({ form, times: timesAmong(counts, form) })).sort((a, b) => b.times - a.times)[0];
  const own = timesAmong(counts, owner);
  if (best && best.times > own * 2) return best.form;
  const like = counts.filter(({ name }) => shareName(name, owner)).sort((a, b) => b.times - a.times)[0];
  return own === 0 && owner.includes(" ") && like && like.times * 2 >= entries ? like.name : owner;
}

/**
 * "Ximena Olvera Castañeda" also signs as "X. Olvera", "Ximena A. Olvera Castañeda del Muro" as "Ximena Olvera": of two
 * family names the second, and all that follows it, is often left out.
 */
function withoutLast(name: string): string {
  return name.replace(/(?:\s+(?:i|y|e|de|da|do|dos|del|la))*\s+\S+$/u, "");
}

/** "C. Stone and I", and what the owner's own command stands for in LaTeX. */
const SAYS_OWNER = /^(?:I|me|my|myself)$/iu;

function countAuthors(publications: ReadPublication[]): CountedAuthor[] {
  const counts = new Map<string, CountedAuthor>();
  for (const { people } of publications) {
    for (const { name, span, emphasized } of people) {
      if (SAYS_OWNER.test(name)) continue;
      const key = nameKey(name);
      const counted = counts.get(key) ?? { name, span, times: 0, emphasized: 0 };
      counted.times += 1;
      // A whole list set in bold emphasizes nobody.
      if (emphasized && people.filter((other) => other.emphasized).length < Math.max(2, people.length))
        counted.emphasized += 1;
      counts.set(key, counted);
    }
  }
  return [...counts.values()];
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
): void {
  if (owner === null) {
    for (const { entry, people } of publications) {
      const myself = people.findIndex(({ name }) => SAYS_OWNER.test(name));
      if (myself >= 0) entry.self = myself;
    }
    return;
  }
  const signed = signature(owner, countAuthors(publications), publications.length);
  const initials = initialsOf(owner);
  const marked =
    publications.filter(({ people }) =>
      people.some(({ name, emphasized }) => emphasized && compareNames(signed, name) !== "different"),
    ).length >= 2;
  for (const { entry, people } of publications) {
    const myself = people.findIndex(({ name }) => SAYS_OWNER.test(name));
    const said = entry.authors[myself];
    if (said) {
      entry.authors[myself] = { ...said, value: owner, why: `The owner says “${said.value}”.` };
      entry.self = myself;
      continue;
    }
    // "Ximena Olvera" in most lists, the whole name of the head in one.
    const whole = people.map(({ name }) => {
      const fit = compareNames(signed, name);
      return fit === "different" && signed !== owner ? compareNames(owner, name) : fit;
    });
    const short = withoutLast(signed);
    const half = short.includes(" ") && whole.every((fit) => fit === "different") ? short : null;
    const named = half ? people.map(({ name }) => compareNames(half, name)) : whole;
    // "A. Louros" in the list of Ανδρέας Λούρος.
    const fits = named.every((fit) => fit === "different")
      ? people.map(({ name }) => compareNames(looseLatin(signed), looseLatin(name)))
      : named;
    const same = fits.indexOf("same");
    const emphasized = fits.findIndex((fit, index) => fit !== "different" && people[index]?.emphasized === true);
    // "**Seo** and Reed et al." in the list of Seo Yun-ah: one bold word of the name is enough.
    const lone = people.findIndex(({ name, emphasized: bold }) => bold && owner.split(" ").includes(name));
    // "T. Moss, AR, and B. Fell" in that of Ada Reed: beside other names her own letters are enough.
    const letters = people.length > 1 ? people.findIndex(({ name }) => initials.includes(name)) : -1;
    const found = [same, emphasized, fits.indexOf("compatible"), lone, letters].find((index) => index >= 0);
    // "리아다" in the list of Ada Reed, who prints both names at the head.
    const native = inOwnScript === null ? -1 : people.findIndex(({ name }) => withoutBlanks(name) === inOwnScript);
    const before = people.findIndex(({ name }) => earlier.some((other) => compareNames(other, name) !== "different"));
    // "Reed, B." alone, by Ada Bea Reed, who goes by her second name.
    const second = people.length === 1 ? withoutFirst(owner) : null;
    const byIt = people.findIndex(({ name }) => second !== null && compareNames(second, name) !== "different");
    const ending = people.filter(({ name }) => differInEnding(signed, name)).length === 1;
    const other = ending ? people.findIndex(({ name }) => differInEnding(signed, name)) : -1;
    const abroad = people.findIndex(({ name }) => isSameInArabic(owner, name));
    const told = [native, before, byIt, other, abroad, cutShort(people, signed)].find((index) => index >= 0);
    entry.self = found ?? told ?? formerName(people, signed, marked);
  }
}

/** "Alexander J. Reed" in the list of "Alex Reed": the only one of the family whose given name is cut short or written out. */
function cutShort(people: ReadPublication["people"], signed: string): number {
  const own = parseName(signed);
  const first = foldWords(own.given[0] ?? "");
  const isLike = (name: string) => {
    const other = parseName(name);
    const given = foldWords(other.given[0] ?? "");
    const [short, long] = first.length < given.length ? [first, given] : [given, first];
    return (
      /^\p{L}{3,}$/u.test(short) &&
      long.length - short.length >= 2 &&
      long.startsWith(short) &&
      compareNames(
        [short, ...own.given.slice(1), ...own.family].join(" "),
        [short, ...other.given.slice(1), ...other.family].join(" "),
      ) !== "different"
    );
  };
  const alike = people.flatMap(({ name }, index) => (isLike(name) ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

/** "Ada Bea Reed" → "Bea Reed"; null where no second name stands in full. */
const withoutFirst = (name: string): string | null =>
  /^\p{Lu}\p{Ll}+\s(?=(\p{Lu}\p{Ll}{2,}\s\S+)$)/u.exec(name)?.[1] ?? null;

/** "**湊青葉**" in the list of Aoba Minato, who marks herself in her other lists, too. */
const IN_OWN_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

const withoutBlanks = (name: string): string => name.replace(/\s+/gu, "");

/** The name in letters of its own that stands beside the printed one: "Ada Reed (리아다)", "里 阿達 Ada Reed"; null where none does. */
export function nameInOwnScript(text: string, owner: Fact<string> | null): string | null {
  if (!owner || /[\p{Script=Han}\p{Script=Hangul}]/u.test(owner.value)) return null;
  const from = text.lastIndexOf("\n", owner.span.start) + 1;
  const end = text.indexOf("\n", owner.span.end);
  const line = text.slice(from, end < 0 ? text.length : end);
  if (line.length > 80) return null;
  const names =
    line.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+(?:[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)?/gu,
    ) ?? [];
  const [name] = names.map(withoutBlanks);
  return names.length === 1 && name !== undefined && name.length >= 2 && name.length <= 8 ? name : null;
}

/** "**A. Kvist**" in the older papers of "**A. Reed**": who marks themselves in their lists had another family name before. */
function formerName(people: ReadPublication["people"], signed: string, marked: boolean): number | null {
  const bold = people.flatMap((author, index) => (author.emphasized ? [{ ...author, index }] : []));
  const [only] = bold;
  if (!marked || bold.length !== 1 || !only) return null;
  // "**A. Minato**" in that of 湊青葉
  if (IN_OWN_SCRIPT.test(only.name) !== IN_OWN_SCRIPT.test(signed)) return only.index;
  const initial = (name: string) => parseName(name).given[0]?.[0]?.toLowerCase();
  return initial(only.name) !== undefined && initial(only.name) === initial(signed) ? only.index : null;
}
