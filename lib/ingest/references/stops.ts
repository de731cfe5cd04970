import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { ABBREVIATION } from "#lib/ingest/words/abbreviations.ts";
import { AND_WORDS, GROUP_KINDS, PARTICLES } from "#lib/profile/name-words.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** "A. Reed, and B. Stone": two who sign with initials, one behind the other; "A. Reed, J. Mire." may be a journal. */
const SIGNED =
  /\p{Lu}\.\s?\p{Lu}[\p{L}’'-]+[*†‡]{0,2}(?:,(?!\sJ\.\s)|,?\s(?:and|&))\s(?:\p{Lu}\.[\s-]?){1,3}\s?\p{Lu}\p{Ll}[\p{L}’'-]*$/u;
const SIGNED_BY_GROUP = new RegExp(`\\p{Lu}\\S*\\s(?:${GROUP_KINDS}) Group$`, "u");
/** "On the northern tides, II", "Slow waves III": the number of a part ends a title. */
const PART = /\s\p{Ll}{3,}(?:,\s(?:I{1,3}|IV|VI{1,3}|IX)|\s(?:II{1,2}|IV|VI{1,3}|IX))$/u;
/** " Fell-Stone, B. …": behind initials, whoever they are of. */
const FAMILY = /^\s+\p{Lu}[\p{L}’'-]+(?:,|\s(?:and|&)\s|\s*$)/u;
/** " van der Moss B, ", " de Moss, B.": a family name that begins with its small word, and initials. */
const TURNED_BEHIND = new RegExp(
  `^\\s+(?:(?:${PARTICLES})\\s+){1,3}\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?(?:\\s\\p{Lu}(?:-?\\p{Lu}){0,2}(?=[,;.]|\\s[&(\\d])|,\\s\\p{Lu}\\.)`,
  "u",
);
/** At the beginning of a list or behind a mark of it. */
const GIVEN_CUT = new RegExp(`(?:^|[,;]\\s*(?:(?:${AND_WORDS})\\s)?|\\s(?:${AND_WORDS})\\s)\\p{Lu}\\p{Ll}{1,6}$`, "u");
/** "Md", "Mohd" before a name in full, any other that is cut short before two initials and a family name: one may be a journal's. */
const isGivenCut = (word: string, after: string): boolean =>
  /^(?:M[dst]|Mst|Moh?d|Muhd|Moh|Muh|Sk|Syd?)$/u.test(word)
    ? /^\s\p{Lu}\p{Ll}[\p{L}’'-]+(?:[,;.]|\s\p{Lu}|\s(?:and|&)\s|\s*$)/u.test(after)
    : !ABBREVIATION.test(word) &&
      /^\s(?:\p{Lu}\.\s?){2,3}\p{Lu}\p{Ll}[\p{L}’'-]+(?:[,.;]|\s(?:and|&)\s|\s*$)/u.test(after);
/** Words in full that are also cut short somewhere: "on the mire group." ends a sentence. */
const PLAIN = /^(?!approx|procs|trans)\p{Ll}{5,}$/u;

/** What a full stop at an offset of a reference parts: 0 where it only cuts a word or a name short. */
export function stopFlag(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + 1, at + 121);
  // "Salt Walls Steering Group. Slow tides …": who wrote it, not a word cut short
  if (before.endsWith(" Group") && SIGNED_BY_GROUP.test(before) && /^\s\p{Lu}/u.test(after)) return CUT.stop;
  // "Counting waves... in the dark"
  if (/\.\.$/.test(before) && /^\s*\p{Ll}/u.test(after)) return 0;
  if (/\d$/.test(before) && isOrdinal(before, after)) return 0;
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
  // "Tid.Phys. J. C, 79": a journal whose words are cut short and stand without a blank
  if (/^\p{Lu}\p{Ll}{1,6}\.\p{Lu}\p{Ll}{1,6}$/u.test(word) && /^\s?(?:J|Rev|Lett|Soc|Ann|Trans)\.\s/u.test(after))
    return 0;
  // "Md. Reed Stone, …", "… and Chas. B. A. Fell": a given name that is cut short begins a name.
  if (GIVEN_CUT.test(before) && isGivenCut(word, after)) return 0;
  // "After Reed v. Stone": a case
  if (/\p{Lu}[\p{L}.’'-]*\svs?$/u.test(before) && /^\s\p{Lu}/u.test(after)) return 0;
  // "(w. Ada Reed)"
  if (/[([]w$/i.test(before)) return 0;
  // "the 2016 U.S. presidential election"
  if (/^(?:U\.S|U\.K|U\.S\.A|E\.U|U\.N|D\.C)$/u.test(word)) {
    if (/^\s+\p{Ll}/u.test(after)) return 0;
    // "Tides of the north: U.S. Harbour Survey Report 7": behind such a mark a name begins.
    if (/(?:[:;(]|:,)\s*[\p{L}.]{3,5}$/u.test(before) && /^\s+\p{Lu}/u.test(after)) return 0;
    // "The Annual Conference of U.S. Army Engineers"
    if (/(?<!\p{L})(?:of|the|in|for|by|and|with) [\p{L}.]+$/iu.test(before) && /^\s+\p{Lu}/u.test(after)) return 0;
  }
  if (PART.test(before) && /^\s+\p{Lu}/u.test(after) && !FAMILY.test(after)) return CUT.stop;
  if (!ABBREVIATION.test(word) && SIGNED.test(before) && /^\s+\p{Lu}/u.test(after)) return CUT.stop;
  if (PLAIN.test(word) && (/^\s+\p{Lu}/u.test(after) || TURNED_BEHIND.test(after))) return CUT.stop;
  // "Class. Quantum Grav."
  if (word === "Class" && /^\s*Quant/u.test(after)) return 0;
  // "D.-w. Ha"
  if (/(?<!\p{L})\p{Lu}\.?-\p{Ll}$/u.test(before))
    return initialStop(before, after, word.toUpperCase(), text.slice(Math.max(0, at - 140), at));
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word) || /^\p{Lu}-?\p{Lu}?$/u.test(word))
    return initialStop(before, after, word, text.slice(Math.max(0, at - 140), at));
  if (/(?:^|\s)al$/.test(before)) return CUT.stop;
  // "Bruno C. d. S. Stone": a particle cut short.
  if (/\p{Lu}\.\s\p{Ll}$/u.test(before) && /^\s*\p{Lu}/u.test(after)) return 0;
  // "…, C. Moss, B. Stone. tidesim: a package for …": who signs with initials ends a list that others began.
  if (/(?:,|\sand|\s&)\s(?:\p{Lu}\.[\s-]?){1,3}\s?\p{Lu}[\p{L}’'-]+$/u.test(before) && /^\s\p{Ll}[^.]*:/u.test(after))
    return CUT.stop;
  // "Tides of the North. chapter 9, pages 175–191": what counts the places of a book begins in small letters, too.
  if (/^\s(?:chap(?:ter|\.)|pages?|pp?\.|vol(?:ume|\.))\s\d/.test(after) && /\p{Ll}{3}$/u.test(before)) return CUT.stop;
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
  // "IEEE J. Select. Areas Commun., vol. 12": behind such a beginning a word is cut short, whatever it may be elsewhere.
  if (/\p{Lu}{3,}\sJ\.\s$/u.test(ahead) && /^\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3}(?:,|\s\d)/u.test(after))
    return 0;
  // "A. Reed and MI. Stone. Slow tides": two letters behind such a mark are initials, no word cut short.
  if (LAST_NAMED.test(before) && /^\s+\p{Lu}/u.test(after)) return CUT.stop;
  const isChain =
    (/\p{Lu}\p{L}{1,8}\.\s*$/u.test(ahead) && !/(?:,|\s(?:and|&))\s\p{Lu}{2}\.\s*$/u.test(ahead)) ||
    (!isSentence && /^\s*\p{Lu}\p{L}{1,7}\.(?!\p{L})/u.test(after));
  if (isChain && word.length <= 8 && /^\p{Lu}/u.test(word)) return 0;
  // "Phys. Rev. Lett. 12" is one stretch; after "Jr." or "eds." a new one may begin.
  if (!ABBREVIATION.test(word)) return CUT.stop;
  return /^(?:jr|sr|eds?|inc|ltd|co|etc|resp)$/i.test(word) ? CUT.weakStop : 0;
}

/**
 * "Hafenbau im 20. Jahrhundert": the stop makes the number the twentieth. "Beiträge zum 12. Hafentag", "vom 3. Watt-Seminar":
 * so it does behind a small word.
 */
const isOrdinal = (before: string, after: string): boolean =>
  (/(?<!\d)\d{1,2}$/.test(before) && /^\s(?:Jahrhunderts?|Jhd?ts?|Jhs?)(?!\p{L})/u.test(after)) ||
  (/\s(?:zum|zur|vom|beim|im|am|des|der|den|dem|das) \d{1,3}$/u.test(before) && /^\s\p{Lu}/u.test(after));

/** "J. Number Theory 135", "Eur. Phys. J. B 90": the letter is a journal's, not a person's. */
function isJournalLetter(before: string, next: string): boolean {
  if (/\p{Lu}\p{Ll}{1,6}\.\s*J$/u.test(before)) return /^[A-H]\s+\d/.test(next);
  // ", J. W-theory 14(1)": no family name has a letter and a small word joined.
  if (/,\s*J$/u.test(before) && /^\p{Lu}-\p{Ll}\p{L}+\s\d{1,3}$/u.test(next)) return true;
  return /\s\d+\s*$/.test(next) && findVenue(`J. ${next.replace(/\s*\d+\s*$/, "")}`)?.venue.kind === "journal";
}

/** "A. Reed eta C. Stone": what joins two people, as a word of its own. */
const JOINS = /^(?:and|&|et|und|och|og|és|eta|và)$/u;
const AND = new RegExp(`^\\s*(?:${AND_WORDS})\\s`, "u");
/** "… and Ada B Reed-Stone": who is named last in full ends the list, though "Tidal. Lett." may follow. */
const LAST_NAMED = new RegExp(
  `\\s(?:${AND_WORDS})\\s\\p{Lu}\\p{Ll}+\\s(?:\\p{Lu}\\.?\\s){1,2}\\p{Lu}\\p{Ll}[\\p{L}’'-]+$`,
  "u",
);
/** "van der Moss" and no word more: a family name behind initials. */
const PARTICLED = new RegExp(`^(?:(?:${PARTICLES})\\s+){1,3}\\p{Lu}[\\p{L}’'-]+$`, "u");
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, "iu");

const FULL_NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{L}\\p{Ll}+)?(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{Ll}’'][\\p{L}’'-]*";
/** "van der Reed, " before initials: the whole name is one family name. */
const TURNED = new RegExp(
  `(?:^|[,;\\n]\\s*|(?<!\\p{L})(?:${AND_WORDS})\\s+)(?:(?:${PARTICLES})\\s+)*(?:\\p{Ll}{1,4}[-’'])?\\p{Lu}[\\p{Ll}’'][\\p{L}’'-]*,?\\s+(?:\\p{Lu}\\.?[\\s-]?)*$`,
  "u",
);
/** "Ada Reed, Carl Stone, Moss ", "Ada Reed and Moss " before initials: who signs beside others in full has a given name there. */
const BESIDE_FULL = new RegExp(
  `(?:(?:^|[,;\\n]\\s*)${FULL_NAME},\\s*${FULL_NAME},\\s*(?:(?:${AND_WORDS})\\s+)?|(?:^|[,;\\n]\\s*)${FULL_NAME},?\\s+(?:${AND_WORDS})\\s+)\\p{Lu}\\p{Ll}+\\s+(?:\\p{Lu}\\.?[\\s-]?)*$`,
  "u",
);
/** "Reed, ", "van der Reed " before initials and behind no names in full: a family name, not the first of somebody's. */
export const isTurned = (ahead: string): boolean => TURNED.test(ahead) && !BESIDE_FULL.test(ahead);
/** "…, & Stone," before initials: who is named last. */
const LAST_OF_LIST = new RegExp(`(?<!\\p{L})(?:${AND_WORDS})\\s+[^,;.&]{2,30},\\s+(?:\\p{Lu}\\.?[\\s-]?)*$`, "u");

/**
 * Up to the next mark, or what can be no name: "A. Reed [2024]", "A. Reed 2024: Slow tides", "A. Reed 2024 | Slow tides", "A. Reed doi 10.5555/tide",
 * "A. Reed // Mire Letters", "A. Reed | Mire Letters", "A. Reed / C. Stone". A bracket within a word is none: "Reed A. Iron(III) in …".
 */
const NEXT =
  /^[^\S\n]*((?:(?!\s(?:(?:19|20)\d\d[a-z]?(?:[.:,;]|\s*[“"‘«|•·–—]|\s[-/])|doi\b|https?:|arxiv\b|\/{1,2}\s))(?:[^,;.:\n\t()[\]“"|•·]|(?<=\p{L}{2})\([IVX\d]{1,4}[+-]?\)))*)/iu;

/**
 * A stop after an initial ends the author list only when no family name can follow:
 * "Reed, A. Tides of the north" and "Reed A. Tides of …" but not "A. Reed" nor "J. P. Stone".
 * @param long more of what stands before it.
 */
function initialStop(before: string, after: string, word: string, long: string): number {
  // "Bruno C. d. S. Stone"
  if (/^\s*\p{Ll}\.\s*\p{Lu}/u.test(after)) return 0;
  const next = NEXT.exec(after)?.[1]?.trim() ?? "";
  if (next === "") return /^\s*(?:\n|$|[([“"])/.test(after) ? CUT.stop : 0;
  // "the arrival of P. maritimus in the north": a species, named within its sentence.
  if (
    /\p{Ll}\s(?:of|the|in|by|for|with|from|on|to|between|among|against)\s\p{Lu}$/u.test(before) &&
    /^\s\p{Ll}{4}/u.test(after)
  )
    return 0;
  if (word === "J" && isJournalLetter(before, next)) return 0;
  // "SIAM J. Walls 29"
  if (word === "J" && /\p{Lu}{3,}\s+J$/u.test(before) && /^(?:\p{Lu}\p{L}+\.?\s(?:and\s)?){1,3}\d/u.test(next))
    return 0;
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
  if (
    /\p{Ll}\s(?!(?:I{2,3}|IV)(?!\p{L}))\p{Lu}{1,3}[*†‡#]?(?:,|\s(?:and|&))\s/u.test(ahead) &&
    /\p{Ll}\s+$/u.test(ahead) &&
    !/(?<!\p{L})\p{Lu}\./u.test(ahead)
  )
    return CUT.stop;
  // The whole name before the comma is one family name: "Reed, A." and "van der Reed, A.", not "K. Reed, A."
  const turned = TURNED.test(ahead) && isTurned(long.slice(0, long.length - word.length));
  // “Slow tides,” M. A. Reed in Walls of the North: behind a whole name the place begins.
  if (!turned && /^(?:\p{Lu}\.?[\s-])*\p{Lu}[\p{L}’'-]+\sin\s\p{Lu}/u.test(next)) return 0;
  // "A. Reed, O. Stone — Journal of Tides": a dash parts the last of them from the place.
  if (!turned && /^(?:\p{Lu}\.?[\s-])*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s(?:[–—]{1,3}|-{1,3})\s/u.test(next))
    return 0;
  const lower = words.filter(
    (other) =>
      /^\p{Ll}/u.test(other) &&
      !PARTICLE.test(other) &&
      // "N. al-Khalil", "A. d’Aubrac"
      !/^\p{Ll}{1,4}[-’']\p{Lu}/u.test(other) &&
      !JOINS.test(other),
  );
  const hasAnd = words.some((other) => JOINS.test(other) && other !== "et");
  // "Reed-Stone S. TIDES: a harbour of …"
  if (turned && words.length === 1 && /^\s*[^,;.:\n\t()]*:/.test(after)) return CUT.stop;
  // "Reed A. Verges. In: …"
  if (turned && words.length === 1 && /^\s*\p{L}{3,}[.?!]\s+In:?\s/u.test(after)) return CUT.stop;
  // "Reed, A. Salt. Papers": behind a comma the initials are those of the family name before it.
  if (turned && words.length === 1 && /\p{L},\s+(?:\p{Lu}\.?[\s-]?)*$/u.test(ahead) && /^\s*[\p{L}]{3,}\./u.test(after))
    return CUT.stop;
  // "…, & Stone, B. Know-how, or what comes of it": nobody signs behind the last of a list.
  if (turned && LAST_OF_LIST.test(ahead) && !/^\s*\p{L}+\./u.test(after) && !AND.test(after)) return CUT.stop;
  // "Reed, A., Stone, B. Tidemark and Tidemark Mobile: harbours …": behind a turned name no list of others ends so.
  if (turned && words.length > 2 && /\p{L},\s+(?:\p{Lu}\.?[\s-]?)*$/u.test(ahead) && endsTitle(after)) return CUT.stop;
  // "and Ian L. J. van der Moss."
  if (PARTICLED.test(next) && !/\p{L},\s+(?:\p{Lu}\.?[\s-]?)*$/u.test(ahead)) return 0;
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
