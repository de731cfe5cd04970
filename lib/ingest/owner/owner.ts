import type { Fact } from "#lib/ingest/draft.ts";
import { type CountedAuthor, countAuthors, SAYS_OWNER } from "#lib/ingest/owner/counted-authors.ts";
import { fitsAddress, frequentAuthor, usersOf } from "#lib/ingest/owner/frequent-author.ts";
import { partedAsSigned } from "#lib/ingest/owner/glued-name.ts";
import { IN_OWN_SCRIPT } from "#lib/ingest/owner/own-script.ts";
import { isOwnPinyin } from "#lib/ingest/owner/pinyin.ts";
import { shareName, signature, timesAmong } from "#lib/ingest/owner/signature.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { compareNames } from "#lib/profile/person-name.ts";

/**
 * Who the document is about: the name in its head, best one that also stands in the author lists; else the name set
 * apart there; else the author of most entries, whom the e-mail address may confirm. Says where an inferred name comes from.
 */
export function findOwner(
  printed: Fact<string>[],
  all: ReadPublication[],
  emails: Fact<string>[],
  others: string[],
): Fact<string> | null {
  // "with Carl Stone": such a list leaves its owner out.
  const publications = all.filter(({ others: leavesOut }) => !leavesOut);
  const counts = countAuthors(publications);
  const head = partedAsSigned(printed, counts);
  const supported = head.map((name) => ({
    name,
    times: timesAmong(counts, signature(name.value, counts, publications.length)),
  }));
  // "氏名　湊青葉", who signs most papers in Latin letters: the label says who it is.
  const labelled = head.find(
    ({ value, confidence }) => confidence >= 0.97 && (IN_OWN_SCRIPT.test(value) || !/\p{Script=Latin}/u.test(value)),
  );
  if (labelled && supported.some(({ name, times }) => name === labelled && times > 0)) return labelled;
  // "里阿达" above papers that "Ada Li" signs
  const users = usersOf(emails);
  const inChinese = head.find(({ value }) => counts.some(({ name }) => isOwnPinyin(value, name, users)));
  if (inChinese && supported.every(({ times }) => times === 0)) return inChinese;
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
  return usersOf(emails).some((user) => fitsAddress(name, user));
}

/** "A. B. Reed" in most lists, "Ada B. Reed" in another, both set in bold: the longer form is the name. */
function inFull(author: CountedAuthor, counts: CountedAuthor[]): CountedAuthor {
  const forms = counts.filter(
    ({ name, emphasized }) =>
      emphasized > 0 && name.length > author.name.length && compareNames(name, author.name) === "compatible",
  );
  return forms.length === 1 && forms[0] ? forms[0] : author;
}
