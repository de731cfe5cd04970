import type { Fact } from "#lib/ingest/draft.ts";
import { countAuthors } from "#lib/ingest/owner/counted-authors.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";

/** "**湊青葉**" in the list of Aoba Minato, who marks herself in her other lists, too. */
export const IN_OWN_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

/** "湊 青葉" → "湊青葉". */
export const withoutBlanks = (name: string): string => name.replace(/\s+/gu, "");

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

/**
 * How an owner whose name stands in Han, kana or Hangul signs in Latin letters: the author of most papers that do not have
 * the name itself, or the one set apart in two lists. Nothing where two might be it.
 */
export function signsInLatin(publications: ReadPublication[], owner: string | null): string[] {
  if (owner === null || !IN_OWN_SCRIPT.test(owner)) return [];
  const own = withoutBlanks(owner);
  const others = publications.filter(({ people }) => !people.some(({ name }) => withoutBlanks(name) === own));
  const counts = countAuthors(others).filter(({ name }) => /^\p{Script=Latin}/u.test(name));
  const likely = counts.filter(({ emphasized }) => emphasized >= 2);
  const most = counts.filter(({ times }) => times >= 2 && times * 3 >= others.length * 2);
  const [only, ...more] = likely.length > 0 ? likely : most;
  return only && more.length === 0 ? [only.name] : [];
}
