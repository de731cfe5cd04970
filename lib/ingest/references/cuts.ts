import { everyMatch } from "#lib/every-match.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";

import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { isAtPart, isFamilyBeforeStyle, isInitialInStyle, isInTitle } from "#lib/ingest/references/marked-titles.ts";
import { namesPlace } from "#lib/ingest/references/places-behind-in.ts";
import { stopFlag } from "#lib/ingest/references/stops.ts";
import { isBeforeCountryOfTitle } from "#lib/ingest/references/title-places.ts";

const MARKS =
  /(?<species>[([]\p{Lu}(?:\p{Ll}{2,20}|\.)\s\p{Ll}{4,20}[)\]](?=\s\p{Ll}))|(?<nickname>(?<=(?:^|[,;&]\s|\sand\s)(?:\p{Lu}[\p{L}’'-]{1,20}\s){1,2})\(\p{Lu}\p{Ll}{1,12}\)(?=\s\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'-]{1,20})?(?:[,;.]|\s(?:and|&)\s|\s?\n|$)))|(?<acronym>(?<![\p{L}\d])\(\p{Lu}{2,8}\)(?=\s\p{Ll}{3})|\(\p{Lu}[\p{L}\d]{1,11}\)(?=\s[IVX]{1,6}[:.]\s\p{Lu}))|(?<!\set)(?<stop>\.)(?=[*†‡#⋆∗★]{0,2}["”’)\]]*(?:\s|$|[“"(]|arXiv|(?<=\p{Ll}{4}\.)\p{Lu}\p{Ll}{3,}\s\p{L}))|(?<comma>,)(?=["”’]?\s|$|\p{Lu}|\n|and\s\p{Lu})|(?<semicolon>;)|(?<=\p{Ll})(?<slash>\/)(?=\p{Lu}\p{Ll}[\p{L}’'-]+,\s\p{Lu})|(?<=\s)(?<twice>\/\/)(?=\s)|(?<=\p{L}{2}[?!”»)]?\s)(?<stroke>\/)(?=\s(?:\p{Lu}\p{Ll}?\.\s?){1,3}\p{Lu}\p{Ll}[\p{L}’'-]+(?:,|\s\/|\s*$|\.\s)|\s\p{Lu}\p{Ll}[\p{L}’'-]+\s(?:\p{Lu}\p{Ll}?\.\s?){1,3}(?:[,;/\s]|$))|(?<colon>:)(?=\s)|(?<question>[?!])(?=["”’]*(?:\s|$))|(?<![\p{L}\d])(?<power>\([^()[\]\s\d]{1,12}\)(?:\^?\d|[²³])(?=[.,]?\s))|(?<![\p{L}\d])(?<open>[([])|(?<glued>[([][^()[\]\s]{1,12}[)\]](?=\s\p{Ll}|[-\p{L}])|(?<=(?<!\p{L})\p{Lu}{1,3})\(\p{Lu}\)(?=[,.;:]?\s|$))|(?<open2>[([])|(?<close>[)\]])|\s(?<dash>-{1,3}|[–—‒])(?=\s)|(?<em>—)|(?<tab>\t)|(?<bar>[|•·])|\s(?<and>and|&|und|et(?:\.(?=\s+al\b))?|y|e|och|og|ve|és|și|и|(?:eta|và)(?=\s\p{Lu}))(?=\s)|\s(?<within>in)(?=:?\s)|(?<east>[，、；：．。])|(?<opening>[「『（])|(?<closing>[」』）])|(?<=\p{Script=Han})(?<dot>・)(?=\p{Script=Han})/gu;

/** The number of a part, and the end of a title. */
const PART_BEHIND =
  /^\s+(?:I{1,3}|IV|VI{1,3}|IX)(?=\s*(?:[.:](?:\s(?!\p{Lu}[\p{L}’'-]+(?:,|\s(?:and|&)\s|\s*$))|$)|$))/u;
/**
 * " Tidal Letters, v. 12", ", U.S. Harbour Survey Report 7": behind a colon as geologists set it stands the place, which says its
 * volume, or whose name begins as those of offices do.
 */
const PLACE_BEHIND =
  /^,?\s(?:U\.\s?S\.\s\p{Lu}|\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|and|for|in|on|&)){0,7},\s(?:[vV]\.\s?\d|\d{1,4}\s?\(\d|(?:\p{Lu}[\p{L}-]*\s){0,3}(?:Bulletin|Circular|Guidebook|Map|Memoir|Paper|Publication|Report)\s(?:[Nn]o\.\s)?\d))/u;
/** "Tides that remember the ice: Harbour & Coastal Geology." ends so, its title in small letters: no more is said of the place. */
const PLACE_AT_END =
  /^\s\p{Lu}\p{Ll}{3,}\s(?:(?:of|the|and|&)\s){0,3}\p{Lu}\p{Ll}{3,}(?:\s(?:(?:of|the|and|&)\s){0,3}\p{Lu}\p{Ll}{3,}){0,4}\.?\s*$/u;
const SMALL_LETTERS = /(?:\s\p{Ll}[\p{Ll}-]*){2,}(?:\s[\p{L}-]+){0,2}$/u;
const EAST: Record<string, number> = { "；": CUT.semicolon, "：": CUT.colon, "．": CUT.stop, "。": CUT.stop };

/** Every place in a reference where punctuation may part two roles, just after the mark (before it for brackets). */
export function punctuationCuts(passage: Passage): { offset: number; flag: number }[] {
  const cuts: { offset: number; flag: number }[] = [];
  const { text } = passage;
  for (const match of everyMatch(text, MARKS)) {
    const groups = match.groups ?? {};
    const at = match.index;
    const end = at + match[0].length;
    const push = (offset: number, flag: number) => cuts.push({ offset: passage.span.start + offset, flag });
    // "Slow tides. II, Mire Letters": the number of a part belongs to its title.
    if (groups.stop && /^\s+(?:I{1,3}|IV|VI{0,3}|IX|X)(?=\s*(?:[,(:”"]|$))/u.test(text.slice(end, end + 12))) continue;
    if (groups.stop && isAtPart(passage, at)) continue;
    // "On the northern tides, II. Mire Letters"
    if (
      groups.comma &&
      /\s\p{Ll}{3,}$/u.test(text.slice(Math.max(0, at - 30), at)) &&
      PART_BEHIND.test(text.slice(end, end + 60))
    )
      continue;
    if (groups.comma && (isBeforeCountryOfTitle(text, at) || isAmongNumbers(text, at))) continue;
    if (groups.acronym) {
      if (!isSpeltBefore(text, at, groups.acronym)) {
        push(at, CUT.bracket);
        push(end, CUT.bracket);
      }
    } else if (groups.stop) {
      const within = isInitialInStyle(passage, at) || isFamilyBeforeStyle(passage, at);
      const flag = within ? 0 : stopFlag(text, at);
      if (flag !== 0) push(closingAfter(text, end), flag);
    } else if (groups.comma) push(closingAfter(text, end), text[at - 1] === ":" ? CUT.stop : CUT.comma);
    // "Reed, Ada/Stone, Carl": people, as German lists part them.
    else if (groups.semicolon ?? groups.slash) push(end, CUT.semicolon);
    // "Slow tides // Mire Letters": the place, as Russian lists part it from the title.
    else if (groups.twice) push(end, CUT.stop | CUT.strokes);
    // "Slow tides / A. Reed, B. Stone // Mire Letters": behind one stroke, who is answerable for it.
    else if (groups.stroke) push(end, CUT.stop);
    else if (groups.colon) push(end, isBeforePlace(text, at, end) ? CUT.stop : CUT.colon);
    else if (groups.question) push(closingAfter(text, end), CUT.question);
    else if (groups.open ?? groups.open2) push(at, CUT.bracket);
    else if (groups.close) push(end, CUT.bracket);
    else if (groups.dash || groups.em) push(end, CUT.dash);
    else if (groups.tab) push(end, CUT.tab);
    else if (groups.bar) push(end, CUT.bar);
    // "A & A, 654": two letters and their sign are one name.
    else if (groups.and && /(?<!\p{L})\p{Lu}\s&\s\p{Lu}(?![\p{L}.])/u.test(text.slice(Math.max(0, at - 2), end + 3)))
      continue;
    else if (groups.and && isInFamilyName(text, at, groups.and)) continue;
    else if (groups.and) push(at + 1, CUT.and);
    else if (groups.east) push(end, EAST[groups.east] ?? CUT.comma);
    else if (groups.opening) push(at, CUT.bracket);
    else if (groups.closing) push(end, CUT.bracket);
    // Between names at the head of an entry; elsewhere it joins words.
    else if (groups.dot && /^[\p{Script=Han}々\s，、,・]{2,80}$/u.test(text.slice(0, at))) push(end, CUT.comma);
    else if (groups.within && !isInTitle(passage, at) && namesPlace(text, end)) push(at + 1, CUT.stop);
  }
  return cuts;
}

/** "Tides modulo 3, 8, 9 and 15": numbers that an "and" ties belong to the words before them. */
const isAmongNumbers = (text: string, at: number): boolean =>
  /\d$/.test(text.slice(Math.max(0, at - 1), at)) &&
  /^,\s\d{1,3}(?:,\s\d{1,3})*,?\s(?:and|or|&)\s\d{1,3}(?![\d(:–-]|\s?[-–(:]|[.,]?\d)/u.test(text.slice(at, at + 40)) &&
  /\p{Ll}{3,}\s\d{1,3}(?:,\s\d{1,3})*$/u.test(text.slice(Math.max(0, at - 30), at));

/** "Vera e Pazos AM, Reed B": where families stand before bare letters, one without letters goes on behind "e" or "y". */
const isInFamilyName = (text: string, at: number, and: string): boolean =>
  /^[ey]$/u.test(and) &&
  /(?:^|[,;]\s)\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(text.slice(Math.max(0, at - 40), at)) &&
  /^\s[ey]\s\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}{1,3}(?=[,.;]|\s?$)/u.test(text.slice(at, at + 50));

/** Behind the short name of a meeting, not behind that of a thing. */
const BEHIND_PLACE =
  /^\s(?:held|accepted|forthcoming|submitted|under|and|with|for|from|workshop|conference|proceedings|symposium|special)(?!\p{L})/u;

/** "Salt Tide Survey (STS) of the north": the short form of what is said before it, and the words go on. */
function isSpeltBefore(text: string, at: number, bracket: string): boolean {
  const letters = bracket.slice(1, -1);
  const before = text
    .slice(Math.max(0, at - 120), at)
    .trim()
    .split(/[\s-]+/)
    .slice(-letters.length);
  const initials = before.map((word) => word[0]?.toUpperCase() ?? "").join("");
  return initials === letters && !BEHIND_PLACE.test(text.slice(at + bracket.length));
}

/** True for a colon that ends a title, as geologists set it. */
function isBeforePlace(text: string, at: number, end: number): boolean {
  if (PLACE_BEHIND.test(text.slice(end, end + 160))) return true;
  return (
    text.length - end < 80 &&
    PLACE_AT_END.test(text.slice(end)) &&
    SMALL_LETTERS.test(text.slice(Math.max(0, at - 80), at))
  );
}

/** The quote or bracket that closes right after a mark belongs before the cut. */
function closingAfter(text: string, offset: number): number {
  return offset + (/^[*†‡#⋆∗★]{0,2}["”’]*/u.exec(text.slice(offset))?.[0].length ?? 0);
}
