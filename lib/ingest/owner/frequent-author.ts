import type { Fact } from "#lib/ingest/draft.ts";
import type { CountedAuthor } from "#lib/ingest/owner/counted-authors.ts";
import { isCyrillic } from "#lib/ingest/owner/signature.ts";
import { signsForMany } from "#lib/ingest/words/owner-name.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { looseLatin } from "#lib/profile/in-latin.ts";
import { compareNames, parseName } from "#lib/profile/person-name.ts";

/** One person under all forms of the name: "A. B. Reed", "A. Reed". */
interface Person {
  forms: CountedAuthor[];
  times: number;
}

/**
 * The author of most of `entries` lists, whom one of `emails` may confirm; null when two are equally likely.
 * `others` are people who cannot be meant, such as advisors. Says where the name comes from.
 */
export function frequentAuthor(
  counts: CountedAuthor[],
  entries: number,
  emails: Fact<string>[],
  others: string[],
): Fact<string> | null {
  const users = usersOf(emails);
  // A page of a collaboration's papers is that of whoever signs the others.
  const joint = Math.max(0, ...counts.filter(({ name }) => signsForMany(name)).map(({ times }) => times));
  const own = entries - joint;
  const isAddressed = ({ forms }: Person) => users.some((user) => forms.some(({ name }) => fitsAddress(name, user)));
  const scored = peopleOf(counts.filter(({ name }) => !signsForMany(name)))
    .filter(
      ({ forms, times }) =>
        // Whose address stands on the page need not have written most of it.
        (isAddressed({ forms, times }) || (times >= 2 && times * 2 >= own)) &&
        !others.some((other) => forms.some(({ name }) => compareNames(other, name) !== "different")),
    )
    .map((person) => ({
      ...person,
      score: person.times + (isAddressed(person) ? entries : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || (second && second.score === first.score)) return null;
  const known = fullForm(first, counts);
  if (!known) return null;
  return {
    value: known.name,
    span: known.span,
    confidence: 0.6,
    why: `The name is nowhere written out; this author stands in ${first.times} of ${entries} entries.`,
  };
}

/** Forms with one family name and initials that agree are one person, unless they could be two who sign in full. */
function peopleOf(counts: CountedAuthor[]): Person[] {
  const people: Person[] = [];
  const longestFirst = [...counts].sort((a, b) => b.name.length - a.name.length);
  for (const form of longestFirst) {
    const same = people.filter(({ forms }) => forms.every((other) => isSameFamily(other.name, form.name)));
    const [person] = same;
    if (person && same.length === 1) {
      person.forms.push(form);
      person.times += form.times;
    } else people.push({ forms: [form], times: form.times });
  }
  return people;
}

function isSameFamily(one: string, two: string): boolean {
  // "Рид АБ" in the Russian half of the list of "Rid A."
  if (isCyrillic(one) !== isCyrillic(two)) return isSameFamily(looseLatin(one), looseLatin(two));
  const family = (name: string) => parseName(name).family.join(" ");
  return family(one) === family(two) && compareNames(one, two) !== "different";
}

/** "A. Reed" in most lists, "Ada Reed" in one: the name in full, where only one person can be meant. */
function fullForm({ forms }: Person, counts: CountedAuthor[]): CountedAuthor | undefined {
  const [usual] = [...forms].sort((a, b) => b.times - a.times);
  if (!usual) return undefined;
  const longer = counts.filter(
    ({ name }) => name.length > usual.name.length && compareNames(name, usual.name) === "compatible",
  );
  const isShort = parseName(usual.name).given.every((word) => word.replace(/[^\p{L}]/gu, "").length <= 2);
  return isShort && longer.length === 1 ? longer[0] : usual;
}

/** What stands before the "@" of each address, in letters alone: "ada.reed2@kvam.example" → "adareed". */
export const usersOf = (emails: readonly Fact<string>[]): string[] =>
  emails.map(({ value }) => (value.split("@")[0] ?? "").toLowerCase().replace(/[^a-z]/g, ""));

/** True where the letters before the "@" of an address hold the family name and an initial: "areed" is Ada Reed's. */
export function fitsAddress(name: string, user: string): boolean {
  const { family, given } = parseName(name);
  const last = foldWords(family.join("")).replace(/[^a-z]/g, "");
  const initial = foldWords(given[0] ?? "").charAt(0);
  return last.length > 1 && user.includes(last) && user.replace(last, "").includes(initial);
}
