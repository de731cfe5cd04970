import { foldWords } from "#lib/profile/fold-words.ts";
import type { Venue } from "#lib/profile/venue.ts";

const MEETING = /\b(?:conference|conf|symposium|congress|workshop|colloquium)\b/i;
const FEWEST_WORDS = 3;

/**
 * True where `venue` was found for `form`, a part of what is printed, and is another: a "Conference on Salt and Tides
 * (TIDE)" is no journal that is called TIDE for short, and no journal "Salt and Tides" either.
 * @param plain what is printed, without numbers.
 */
export function isAnother(plain: string, form: string, { kind, name }: Venue): boolean {
  if (kind !== "journal" || MEETING.test(name)) return false;
  const beside = signBesideName(plain);
  if (beside === null) return false;
  if (MEETING.test(beside.name)) return form === beside.sign || MEETING.test(form);
  return form === beside.sign && spells(beside) && !sharesWords(beside.name, name);
}

/** "Northern Atlas of Tidal Walls (NATW)": the sign is made of this name's words, one letter of each. */
const spells = ({ name, sign }: { name: string; sign: string }): boolean =>
  (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join("") === sign;

/** Half of the longer words of a name begin words of the other: "Trans. Pattern Anal. Mach. Intell." is "Transactions on Pattern …". */
function sharesWords(printed: string, name: string): boolean {
  const heads = (text: string) =>
    foldWords(text)
      .split(" ")
      .filter((word) => word.length >= 3)
      .map((word) => word.slice(0, 4));
  const own = heads(name);
  const others = heads(printed);
  const known = own.filter((head) => others.some((other) => other.startsWith(head) || head.startsWith(other)));
  return known.length * 2 >= own.length;
}

/** A sign in capitals that stands in brackets behind a full name: "Northern Union of Salt Walls (NUSW)". */
export function signBesideName(plain: string): { name: string; sign: string } | null {
  const [, name = "", sign = ""] =
    /^([^()[\]]*\p{L}[^()[\]]*)[([]([^()[\]\s]*\p{Lu}{2}[^()[\]]{0,20})[)\]]/u.exec(plain) ?? [];
  return name.trim().split(/\s+/).length >= FEWEST_WORDS ? { name: name.trim(), sign: sign.trim() } : null;
}
