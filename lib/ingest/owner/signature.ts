import type { CountedAuthor } from "#lib/ingest/owner/counted-authors.ts";
import { isSameInArabic } from "#lib/profile/arabic-names.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { looseLatin } from "#lib/profile/in-latin.ts";
import { compareNames } from "#lib/profile/person-name.ts";

/**
 * The name as its owner signs papers: "Seo Yun-ah" in the head of a page is "Y.-a. Seo" there, "María del Rocío Vera Pazos"
 * is "R. Vera", and "Lai Mei-Yee Ada", family first and one more given name last, is "Lai AMY". Another form than the
 * printed one is believed only where more than twice as many authors agree with it.
 */
export function signature(owner: string, counts: CountedAuthor[], entries: number): string {
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
export function withoutLast(name: string): string {
  return name.replace(/(?:\s+(?:i|y|e|de|da|do|dos|del|la))*\s+\S+$/u, "");
}

/** How often one of the authors counted may be who is called `name`, in Latin letters or others. */
export function timesAmong(counts: CountedAuthor[], name: string): number {
  return counts
    .filter(
      (author) =>
        compareNames(author.name, name) !== "different" ||
        isSameAbroad(author.name, name) ||
        isSameInArabic(author.name, name),
    )
    .reduce((sum, author) => sum + author.times, 0);
}

/** True when two names have a word of at least three letters in common, accents aside. */
export function shareName(one: string, two: string): boolean {
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
export const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);
