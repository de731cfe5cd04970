import { everyMatch } from "#lib/every-match.ts";
import { type SpeltAddress, speltAddresses } from "#lib/ingest/owner/spelt-mail.ts";
import { foldLetters } from "#lib/profile/letters.ts";
import { parseName } from "#lib/profile/person-name.ts";

const GIVEN = "first|given|fore|vor";
const FAMILY = "last|family|sur|nach";
const NAME = String.raw`[\[({<‹⟨]?(?:my)?(${GIVEN}|${FAMILY})[ _-]?name[\])}>›⟩]?`;
/** "firstname.lastname", "[last name]", "<surname>" in front of an "@" or of a word for it. */
const ASKED = new RegExp(String.raw`(?<![\p{L}\d])${NAME}(?:([._-]?)${NAME})?(?=\s{0,2}(?:@|[\[({<]|at\s|\s-))`, "giu");
const PLAIN = /^[a-z._-]+\s?@\s?([A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.[A-Za-z]{2,})(?![\p{L}\d])/u;

/**
 * Addresses that ask for the name of their owner: "[last name]@port-salt.edu", "firstname.lastname (at) kvam.no" of Ada Reed
 * are "reed@port-salt.edu" and "ada.reed@kvam.no". None where the name has more words than the address asks for.
 */
export function addressesToFill(words: string, owner: string | null): SpeltAddress[] {
  const { given, family } = parseName(owner ?? "");
  const [first, last] = [given, family].map((all) => (all.length === 1 ? foldLetters(all[0] ?? "").toLowerCase() : ""));
  return everyMatch(words, ASKED).flatMap((match): SpeltAddress[] => {
    const [asked, one = "", between = "", other = ""] = match;
    const parts = [one, other].filter((word) => word !== "").map((word) => (isGiven(word) ? first : last) ?? "");
    if (!parts.every((part) => /^[a-z-]{2,}$/u.test(part))) return [];
    const user = parts.join(between);
    const behind = words.slice(match.index + asked.length, match.index + asked.length + 160);
    const host = PLAIN.exec(user + behind);
    const [found] = host
      ? [{ value: `${user}@${host[1] ?? ""}`, at: 0, length: host[0].length }]
      : speltAddresses(user + behind, () => true);
    return found?.at === 0
      ? [{ value: found.value, at: match.index, length: found.length - user.length + asked.length }]
      : [];
  });
}

const isGiven = (word: string): boolean => new RegExp(`^(?:${GIVEN})$`, "iu").test(word);
