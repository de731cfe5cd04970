import type { Passage } from "#lib/ingest/passage.ts";
import { ABBREVIATION } from "#lib/ingest/references/abbreviations.ts";
import { isAtPart, isInitialInStyle, isInTitle } from "#lib/ingest/references/marked-titles.ts";
import { namesPlace } from "#lib/ingest/references/places-behind-in.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** What parts two chunks; flags add up ("comma" and "style" at one place). */
export const CUT = {
  start: 1,
  line: 2,
  stop: 4,
  comma: 8,
  semicolon: 16,
  colon: 32,
  style: 64,
  quote: 128,
  bracket: 256,
  dash: 512,
  and: 1024,
  question: 2048,
  token: 4096,
  tab: 8192,
  /** A full stop after an abbreviation or initial: it may end a sentence, but usually does not. */
  weakStop: 16384,
  bar: 32768,
} as const;

const MARKS =
  /(?<species>[([]\p{Lu}(?:\p{Ll}{2,20}|\.)\s\p{Ll}{4,20}[)\]](?=\s\p{Ll}))|(?<stop>\.)(?=[*†‡#]{0,2}["”’)\]]*(?:\s|$|[“"(]|arXiv))|(?<comma>,)(?=["”’]?\s|$|\p{Lu}|\n|and\s\p{Lu})|(?<semicolon>;)|(?<colon>:)(?=\s)|(?<question>[?!])(?=["”’]*(?:\s|$))|(?<![\p{L}\d])(?<open>[([])|(?<glued>[([][^()[\]\s]{1,12}[)\]](?=\s\p{Ll}|[-\p{L}]))|(?<open2>[([])|(?<close>[)\]])|\s(?<dash>-{1,3}|[–—‒])(?=\s)|(?<em>—)|(?<tab>\t)|(?<bar>[|•·])|\s(?<and>and|&|und|et|y|e)(?=\s)|\s(?<within>in)(?=:?\s)|(?<east>[，、；：．。])|(?<opening>[「『（])|(?<closing>[」』）])|(?<=\p{Script=Han})(?<dot>・)(?=\p{Script=Han})/gu;

const EAST: Record<string, number> = { "；": CUT.semicolon, "：": CUT.colon, "．": CUT.stop, "。": CUT.stop };

/** Every place in a reference where punctuation may part two roles, just after the mark (before it for brackets). */
export function punctuationCuts(passage: Passage): { offset: number; flag: number }[] {
  const cuts: { offset: number; flag: number }[] = [];
  const { text } = passage;
  for (const match of text.matchAll(MARKS)) {
    const groups = match.groups ?? {};
    const at = match.index;
    const end = at + match[0].length;
    const push = (offset: number, flag: number) => cuts.push({ offset: passage.span.start + offset, flag });
    // "Slow tides. II, Mire Letters": the number of a part belongs to its title.
    if (groups.stop && /^\s+(?:I{1,3}|IV|VI{0,3}|IX|X)(?=\s*(?:[,(:”"]|$))/u.test(text.slice(end, end + 12))) continue;
    if (groups.stop && isAtPart(passage, at)) continue;
    if (groups.stop) {
      const flag = isInitialInStyle(passage, at) ? 0 : stopFlag(text, at);
      if (flag !== 0) push(closingAfter(text, end), flag);
    } else if (groups.comma) push(closingAfter(text, end), CUT.comma);
    else if (groups.semicolon) push(end, CUT.semicolon);
    else if (groups.colon) push(end, CUT.colon);
    else if (groups.question) push(closingAfter(text, end), CUT.question);
    else if (groups.open ?? groups.open2) push(at, CUT.bracket);
    else if (groups.close) push(end, CUT.bracket);
    else if (groups.dash || groups.em) push(end, CUT.dash);
    else if (groups.tab) push(end, CUT.tab);
    else if (groups.bar) push(end, CUT.bar);
    // "A & A, 654": two letters and their sign are one name.
    else if (groups.and && /(?<!\p{L})\p{Lu}\s&\s\p{Lu}(?![\p{L}.])/u.test(text.slice(Math.max(0, at - 2), end + 3)))
      continue;
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

/** The quote or bracket that closes right after a mark belongs before the cut. */
function closingAfter(text: string, offset: number): number {
  return offset + (/^[*†‡#]{0,2}["”’]*/u.exec(text.slice(offset))?.[0].length ?? 0);
}

function stopFlag(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + 1, at + 121);
  // "Counting waves... in the dark"
  if (/\.\.$/.test(before) && /^\s*\p{Ll}/u.test(after)) return 0;
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
  // "(w. Ada Reed)"
  if (/[([]w$/i.test(before)) return 0;
  // "the 2016 U.S. presidential election"
  if (/^(?:U\.S|U\.K|U\.S\.A|E\.U|U\.N|D\.C)$/u.test(word)) {
    if (/^\s+\p{Ll}/u.test(after)) return 0;
    // "The Annual Conference of U.S. Army Engineers"
    if (/(?<!\p{L})(?:of|the|in|for|by|and|with) [\p{L}.]+$/iu.test(before) && /^\s+\p{Lu}/u.test(after)) return 0;
  }
  // "Class. Quantum Grav."
  if (word === "Class" && /^\s*Quant/u.test(after)) return 0;
  // "D.-w. Ha"
  if (/(?<!\p{L})\p{Lu}\.?-\p{Ll}$/u.test(before)) return initialStop(before, after, word.toUpperCase());
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word) || /^\p{Lu}-?\p{Lu}?$/u.test(word)) return initialStop(before, after, word);
  if (/(?:^|\s)al$/.test(before)) return CUT.stop;
  // "Bruno C. d. S. Stone": a particle cut short.
  if (/\p{Lu}\.\s\p{Ll}$/u.test(before) && /^\s*\p{Lu}/u.test(after)) return 0;
  // "…, C. Moss, B. Stone. tidesim: a package for …": who signs with initials ends a list that others began.
  if (/(?:,|\sand|\s&)\s(?:\p{Lu}\.[\s-]?){1,3}\s?\p{Lu}[\p{L}’'-]+$/u.test(before) && /^\s\p{Ll}[^.]*:/u.test(after))
    return CUT.stop;
  if (
    /^\s*[\p{Ll}]/u.test(after) &&
    !/^\s*(?:in|arxiv|npj|(?:the\s)?proceedings?\sof)\b|^\s*\p{Ll}{1,4}\p{Lu}/u.test(after)
  )
    return 0;
  // "With Ada Reed. Proc. Tidal Soc.": with this word a name of a place begins.
  if (/^\s*Proc\.\s/.test(after)) return CUT.stop;
  // "Nat. Mach. Intell.": where neighbours are cut short too, the stop cuts a word, not a sentence. After three plain
  // words and more ("… of the tidal coast. Environ. Sci.") it ends their sentence.
  const ahead = before.slice(0, before.length - word.length);
  const isSentence =
    /(?<![.\p{L}\d-])[\p{L}\d-]{2,}\s+[\p{L}\d-]{2,}\s+[\p{L}\d-]+\s+$/u.test(ahead) &&
    !/(?:^|[.,;:”"]\s*)in\s[^.,;:]*$/iu.test(ahead);
  const isChain =
    /\p{Lu}\p{L}{1,8}\.\s*$/u.test(ahead) || (!isSentence && /^\s*\p{Lu}\p{L}{1,7}\.(?!\p{L})/u.test(after));
  if (isChain && word.length <= 8 && /^\p{Lu}/u.test(word)) return 0;
  // "Phys. Rev. Lett. 12" is one stretch; after "Jr." or "eds." a new one may begin.
  if (!ABBREVIATION.test(word)) return CUT.stop;
  return /^(?:jr|sr|eds?|inc|ltd|co|etc|resp)$/i.test(word) ? CUT.weakStop : 0;
}

/** "J. Number Theory 135", "Eur. Phys. J. B 90": the letter is a journal's, not a person's. */
function isJournalLetter(before: string, next: string): boolean {
  if (/\p{Lu}\p{Ll}{1,6}\.\s*J$/u.test(before)) return /^[A-H]\s+\d/.test(next);
  return /\s\d+\s*$/.test(next) && findVenue(`J. ${next.replace(/\s*\d+\s*$/, "")}`)?.venue.kind === "journal";
}

/** "…, & Stone," before initials: who is named last. */
const LAST_OF_LIST = /(?:&|(?<!\p{L})(?:and|et|und|y|e))\s+[^,;.&]{2,30},\s+(?:\p{Lu}\.?[\s-]?)*$/u;

/**
 * A stop after an initial ends the author list only when no family name can follow:
 * "Reed, A. Tides of the north" and "Reed A. Tides of …" but not "A. Reed" nor "J. P. Stone".
 */
function initialStop(before: string, after: string, word: string): number {
  // "Bruno C. d. S. Stone"
  if (/^\s*\p{Ll}\.\s*\p{Lu}/u.test(after)) return 0;
  const next = /^[^\S\n]*([^,;.:\n\t()“"]*)/.exec(after)?.[1]?.trim() ?? "";
  if (next === "") return /^\s*(?:\n|$|[("“])/.test(after) ? CUT.stop : 0;
  // "the arrival of P. maritimus in the north": a species, named within its sentence.
  if (
    /\p{Ll}\s(?:of|the|in|by|for|with|from|on|to|between|among|against)\s\p{Lu}$/u.test(before) &&
    /^\s\p{Ll}{4}/u.test(after)
  )
    return 0;
  if (word === "J" && isJournalLetter(before, next)) return 0;
  if (/^[“"‘(]/.test(after.trimStart())) return CUT.stop;
  const words = next.split(/\s+/);
  // "Reed, A. ApJ, 2019": what is written like no name and known as a journal begins the place.
  if (/^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(words[0] ?? "") && (words[0] ?? "").length >= 3 && findVenue(words[0] ?? ""))
    return CUT.stop;
  if (/^(?:\p{Lu}\.?|\p{Lu}-\p{Lu})$/u.test(words[0] ?? "") && words.length === 1) return 0;
  const ahead = before.slice(0, before.length - word.length);
  // "Reed Stone ME. Time, …": initials that carry no stops of their own end with one only where the list ends.
  if (/^\p{Lu}{2,3}$/u.test(word) && /\p{Ll}\s+$/u.test(ahead) && !/(?<!\p{L})\p{Lu}\./u.test(ahead)) return CUT.stop;
  // "Reed AB, Stone E. Heat, salt and …": where others sign without stops, a stop ends the list.
  if (/\p{Ll}\s\p{Lu}{1,3}[*†‡#]?,\s/u.test(ahead) && /\p{Ll}\s+$/u.test(ahead) && !/(?<!\p{L})\p{Lu}\./u.test(ahead))
    return CUT.stop;
  // The whole name before the comma is one family name: "Reed, A." and "van der Reed, A.", not "K. Reed, A."
  const turned =
    /(?:^|[,;\n]\s*|\b(?:and|et|und|y|e)\s+|&\s*)(?:(?:van|von|de|der|den|del|la|di|da|le)\s+)*(?:\p{Ll}{1,4}[-’'])?\p{Lu}[\p{Ll}’'][\p{L}’'-]*,?\s+(?:\p{Lu}\.?[\s-]?)*$/u.test(
      ahead,
    );
  const particle = /^(?:van|von|de|der|den|del|della|di|da|dos|la|le|ten|ter|bin|ibn|al)$/i;
  const lower = words.filter(
    (other) =>
      /^\p{Ll}/u.test(other) &&
      !particle.test(other) &&
      // "N. al-Khalil", "A. d’Aubrac"
      !/^\p{Ll}{1,4}[-’']\p{Lu}/u.test(other) &&
      other !== "and" &&
      other !== "et",
  );
  const hasAnd = words.includes("and") || words.includes("&");
  // "Reed-Stone S. TIDES: a harbour of …"
  if (turned && words.length === 1 && /^\s*[^,;.:\n\t()]*:/.test(after)) return CUT.stop;
  // "Reed A. Verges. In: …"
  if (turned && words.length === 1 && /^\s*\p{L}{3,}[.?!]\s+In:?\s/u.test(after)) return CUT.stop;
  // "Reed, A. Salt. Papers": behind a comma the initials are those of the family name before it.
  if (turned && words.length === 1 && /\p{L},\s+(?:\p{Lu}\.?[\s-]?)*$/u.test(ahead) && /^\s*[\p{L}]{3,}\./u.test(after))
    return CUT.stop;
  // "…, & Stone, B. Know-how, or what comes of it": nobody signs behind the last of a list.
  if (turned && LAST_OF_LIST.test(ahead) && !/^\s*(?:\p{L}+\.|(?:and|et|und|y|e|&)\s)/u.test(after)) return CUT.stop;
  // "Reed, A., Stone, B. Tidemark and Tidemark Mobile: harbours …": behind a turned name no list of others ends so.
  if (turned && words.length > 2 && /\p{L},\s+(?:\p{Lu}\.?[\s-]?)*$/u.test(ahead) && endsTitle(after)) return CUT.stop;
  if (turned && words.length > 1 && !(hasAnd && lower.length === 0)) return CUT.stop;
  if (lower.length > 0 || (words.length >= 4 && !hasAnd) || /\d/.test(next)) return CUT.stop;
  return 0;
}

/** "Salt and Walls: harbours …", "Salt and Slow Walls. Tidal Letters": the words up to the next mark end with it, and none is an initial. */
function endsTitle(after: string): boolean {
  const [, first = "", last = ""] = /^\s*(\p{L}[^\s,;.:()]+)[^,;.:\n\t()“"]*\s(\p{L}{3,})[:.]\s/u.exec(after) ?? [];
  return (
    last !== "" && !/^(?:and|et|und|y|e)$/u.test(first) && !/\s\p{Lu}\s/u.test(after.slice(0, after.indexOf(last)))
  );
}
