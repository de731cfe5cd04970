import { foldWords } from "#lib/profile/fold-words.ts";
import { isAnother, signBesideName } from "#lib/profile/venue-sign.ts";
import table from "#lib/profile/venues.json" with { type: "json" };
import { remembered } from "#lib/remembered.ts";

export type VenueKind = "conference" | "journal" | "workshop" | "preprint-server";

export interface Venue {
  acronym: string | null;
  name: string;
  kind: VenueKind;
  field: string;
}

/** The field of series that hold the proceedings of many meetings ("Lecture Notes in …"). */
export const SERIES = "proceedings series";

/** How a printed venue was recognised; `misspelt` when one slip of the keyboard had to be forgiven. */
export interface VenueMatch {
  venue: Venue;
  misspelt: boolean;
}

/** The table, keyed for look-up. */
interface VenueIndex {
  names: Map<string, Venue>;
  /** Names as they are written, in lower case: "&" and "and" may tell two venues apart. */
  written: Map<string, Venue>;
  acronyms: Map<string, Venue>;
  /** Acronyms in lower case, for "Neurips". */
  folded: Map<string, Venue>;
  /** Of five letters and more, for forgiving one slip ("NuerIPS"). */
  long: [string, Venue][];
}

let built: VenueIndex | null = null;

/**
 * The venue that a printed name means: "Proc. 38th Intl. Conf. on Machine Learning (ICML '21)" or "J. Finance" or "Ann. Math.".
 * Years, ordinals, volumes, "In" and "Proceedings of the" do not matter. Null when the table does not know it:
 * an unknown venue stays as printed. A name that only contains a known one is not that one.
 */
export const findVenue: (printed: string) => VenueMatch | null = remembered(venueOf);

function venueOf(printed: string): VenueMatch | null {
  // "The Hill" is a newspaper: nobody puts the article before an acronym in small letters.
  const isNamed = /^the\s+\p{Lu}\p{Ll}+$/iu.test(printed.trim());
  for (const form of formsOf(printed)) {
    const venue = exact(form);
    // "Tides & Salt: Northern Shores" is another journal than "Tides & Salt".
    const isCut = venue?.kind === "journal" && !isAcronym(form) && COLON.exec(printed)?.[1]?.trim() === form;
    if (venue && isAnother(stripNumbers(printed), form, venue)) continue;
    if (venue && !isCut && !(isNamed && venue.acronym?.toLowerCase() === form.toLowerCase() && venue.acronym !== form))
      return { venue, misspelt: false };
  }
  const meeting = heldBy(stripNumbers(printed));
  return meeting ? { venue: meeting, misspelt: false } : null;
}

/** "ACM TIDE 2022", "IEEE TideSys": the letters of a meeting behind those of the society that holds it. */
function heldBy(plain: string): Venue | null {
  const letters = /^(?:ACM|IEEE|USENIX|IFIP|SIAM)(?:\/(?:ACM|IEEE|USENIX|IFIP))?[ -]([\p{L}-]{3,12})$/u.exec(
    plain,
  )?.[1];
  const venue = letters && /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{4}/u.test(letters) ? exact(letters) : null;
  return venue?.kind === "conference" ? venue : null;
}

/** A name, a colon, and more of the name. */
const COLON = /^([^:(]{6,80}):\s+\p{Lu}\p{L}{2,}/u;

/** Like `findVenue`, and forgives one slip in an acronym of five letters or more, or a few in a long name. */
export const guessVenue: (printed: string) => VenueMatch | null = remembered(nearVenue);

function nearVenue(printed: string): VenueMatch | null {
  const sure = findVenue(printed);
  if (sure) return sure;
  const sign = signBesideName(stripNumbers(printed))?.sign;
  for (const form of formsOf(printed)) {
    // "Northern Congress of Salt Walls (NCSW)": beside a full name that is another's, the sign is not misspelt.
    if (form === sign) continue;
    const word = form.replace(/[^\p{L}\p{N}]/gu, "");
    // "paper" is no slip in an acronym: such are printed with capitals.
    if (/\s/.test(form.trim()) || word.length < 5 || !/^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(word)) continue;
    const near = venueIndex().long.find(([acronym]) => isOneSlip(acronym, word.toLowerCase()));
    if (near) return { venue: near[1], misspelt: true };
  }
  return null;
}

/** What a venue is called in tables: its acronym for a conference or workshop, its full name for a journal. */
export function venueLabel(venue: Venue): string {
  if (venue.kind === "preprint-server") return venue.name.length <= 12 ? venue.name : (venue.acronym ?? venue.name);
  return venue.kind === "journal" ? venue.name : (venue.acronym ?? venue.name);
}

function venueIndex(): VenueIndex {
  if (built) return built;
  const index: VenueIndex = { names: new Map(), written: new Map(), acronyms: new Map(), folded: new Map(), long: [] };
  for (const row of table as (Venue & { aliases: string[]; former?: string[] })[]) {
    const { acronym, name, kind, field } = row;
    const venue: Venue = { acronym, name, kind, field };
    if (acronym) addAcronym(index, acronym, venue);
    for (const alias of [name, ...row.aliases, ...(row.former ?? [])]) addName(index, alias, venue);
    if (acronym) addName(index, `${name} ${acronym}`, venue);
  }
  built = index;
  return index;
}

/** What is left of "Journal of the ACM" without small words and societies names no venue. */
const GENERIC = /^(?:c |i )?(?:journal|transactions|letters|reviews?|annals|bulletin|magazine|proceedings|quarterly)$/;

function addName(index: VenueIndex, name: string, venue: Venue): void {
  if (isAcronym(name)) addAcronym(index, name, venue);
  const written = name.trim().toLowerCase();
  if (!index.written.has(written)) index.written.set(written, venue);
  const short = /^proceedings of/i.test(name) ? stripNumbers(name) : "";
  const bare = short.split(" ").length >= 3 ? [lightKey(short)] : [];
  for (const key of [lightKey(name), foldVenue(name), ...bare])
    if (key !== "" && !GENERIC.test(key) && !index.names.has(key)) index.names.set(key, venue);
}

function addAcronym(index: VenueIndex, acronym: string, venue: Venue): void {
  const key = acronym.replace(/[^\p{L}\p{N}&]/gu, "");
  // "TABLE 2022": of two that share an acronym the meeting is mostly meant, journals are called by their names.
  const known = index.acronyms.get(key);
  if (!known || (known.kind === "journal" && venue.kind === "conference" && venue.acronym === acronym))
    index.acronyms.set(key, venue);
  if (!index.folded.has(key.toLowerCase())) index.folded.set(key.toLowerCase(), venue);
  if (key.length >= 5 && /^[A-Za-z]+$/.test(key)) index.long.push([key.toLowerCase(), venue]);
}

function exact(form: string): Venue | null {
  const { names, written, acronyms, folded } = venueIndex();
  const literal = /\s/.test(form.trim()) ? written.get(form.trim().toLowerCase()) : undefined;
  if (literal) return literal;
  const bare = form.replace(/[^\p{L}\p{N}&]/gu, "");
  // "sec. Culture" is no symposium: a short word in small letters is a word.
  if (/^\p{Ll}{1,4}$/u.test(bare)) return null;
  if (!/\s/.test(form.trim()) || isAcronym(form)) {
    const venue =
      acronyms.get(bare) ?? (/^[A-Z]/.test(bare) && bare.length >= 4 ? folded.get(bare.toLowerCase()) : undefined);
    if (venue) return venue;
  }
  const near = names.get(lightKey(form)) ?? names.get(foldVenue(form)) ?? null;
  // "Tidal Computing Conference": a meeting, though a journal is called "Tidal Computing".
  return near?.kind === "journal" && NAMED_MEETING.test(form) && !names.has(lightKey(form)) ? null : near;
}

/** Also "Intl. Conf. on Tidal Computing" */
const NAMED_MEETING =
  /^\p{L}[\p{L} &-]{3,60}\s(?:conference|symposium|congress|workshop|colloquium)$|^(?:\p{L}+\.?\s){0,6}(?:conference|conf\.|symposium|symp\.|congress|workshop|colloquium)\son\s/iu;

function isAcronym(name: string): boolean {
  return (
    /^[\p{L}\p{N}&.+'’/-]+(?:[ -][\p{Lu}\p{N}]{2,}){0,2}$/u.test(name.trim()) &&
    /\p{Lu}.*\p{Lu}/u.test(name) &&
    name.length <= 16
  );
}

/** Learned societies whose journals are called by their letters. */
const SOCIETIES: Record<string, string> = {
  AMS: "American Mathematical Society",
  LMS: "London Mathematical Society",
  EMS: "European Mathematical Society",
  ASA: "American Statistical Association",
  NAS: "National Academy of Sciences",
  IEEE: "IEEE",
};
// The "Bulletin of the AMS" may be that of the meteorologists.
const OF_SOCIETY =
  /^\W*(?:in:?\s+)?(?:the\s+)?(?:(proceedings|transactions|journal|memoirs|notices|bulletin(?! of the AMS))\sof\sthe|proc\.(?:\sof\sthe)?)\s(AMS|LMS|EMS|ASA|NAS|IEEE)(?=\s*(?:$|[.,;:]|\(?\d|vol))|^\W*(?:in:?\s+)?(proceedings|proc\.)\sof\s(IEEE|AMS|LMS)(?=\s*(?:$|[,:]?\s?(?:vol\.?\s?)?\d{1,3}(?!\d)))/iu;

/** "Proceedings of the AMS, 146 (2018)", "Proc. AMS 146" → "Proceedings of the American Mathematical Society"; null for other names. */
function inFull(printed: string): string | null {
  const [, what = "proceedings", known, , short] = OF_SOCIETY.exec(printed) ?? [];
  const letters = known ?? short;
  return letters === undefined ? null : `${what} of the ${SOCIETIES[letters.toUpperCase()]}`;
}

/** The ways to read a printed venue, the most literal first. */
function formsOf(printed: string): string[] {
  const full = inFull(printed);
  if (full !== null) return [full];
  const plain = stripNumbers(printed);
  const brackets = [...plain.matchAll(/[([]([^()[\]]{2,60})[)\]]/g)].map((match) => match[1] ?? "");
  const outside = plain.replace(/\s*[([][^()[\]]*[)\]]/g, " ").trim();
  const head = outside.split(/[,;:–—]|\s-\s/)[0] ?? "";
  // "Tides, Harbours, & Salt" is one name.
  const isList = /^[^,]+,\s[^,]+,\s(?:and|&)\s/.test(outside);
  const afterComma = isList || (outside.includes(",") && head.length < 6) ? "" : head;
  return [
    ...new Set(
      [plain, outside, outside.replace(/\s+\d+$/, ""), afterComma, ...brackets]
        .map((form) => form.trim())
        .filter((form) => /\p{L}{2}|^[A-Z]/u.test(form)),
    ),
  ];
}

/** "In Proc. of the 38th Annual Conference on …, vol. 12, pp. 3–9, 2021" → "Conference on …" */
export const stripNumbers: (printed: string) => string = remembered((printed) => {
  return (
    printed
      .replace(/\s+/gu, " ")
      .replace(/\b((?:bio|med)rxiv)\b.*$/i, "$1")
      .replace(/[’'‘`]\s?\d{2}\b/g, " ")
      .replace(/\b(?:19|20)\d{2}\b(?:\s*[-–/]\s*\d{2,4})?|(?<=[A-Z]{2})(?:19|20)\d{2}(?![-\w])/g, " ")
      .replace(
        /,?\s*(?<!&)\b(?:vol(?:ume)?|no|number|issue|pp?|pages?|art(?:icle)?|iss|nr|bd|band|heft|series\s+[A-Z])\b\.?\s*[\d.:()–-]+.*$/i,
        "",
      )
      .replace(/\b\d+(?:st|nd|rd|th)\b/gi, " ")
      .replace(
        /(?<!-)\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+)\s+(?=(?!annual meeting$)(?:annual|international|conference|ieee|acm|workshop|symposium)\b)/gi,
        " ",
      )
      .replace(/[,;:]?\s+\d[\d\s.():,–/-]*(?:(?<=[\s:,(])[A-Z]?\d+[A-Z]?)?$/, " ")
      .replace(/(?<=[A-Z]{3})\d{2}$/, "")
      .replace(
        /^\s*(?:presented at|appear(?:ed|s|ing) (?:in|at)|published in|accepted (?:to|at|by|in)|to appear (?:in|at)|forthcoming (?:in|at))\s+/i,
        "",
      )
      .replace(/^[\s.,;:(]*(?:in|at)\s*:?\s+(?=\S)/i, "")
      .replace(
        /^\s*(?:the\s+)?(?:conference\s+)?proc(?:eedings|s|\.)?\.?\s+(?:and\s+reports?\s+)?(?:of\s+)?(?:the\s+)?/i,
        "",
      )
      .replace(/^\s*(?:the|in)\s+/i, "")
      // "Tides (UNIX )", "Tides , Port Salt": blanks that the numbers left behind.
      .replace(/\(\s*\)/g, " ")
      .replace(/\s+(?=[,;)\]])/g, "")
      .replace(/,(?:\s*,)+/g, ",")
      .replace(/[\s.,;:–-]+$/, "")
      .replace(/\s+/g, " ")
      .trim()
  );
});

const NOISE =
  /\b(?:the|annual|of|on|and|for|in|at|a(?!$)|an|international|intl|int|conference|conf|proceedings|proc|ieee|acm|cvf|usenix|aaai|symposium|symp|meeting|de|la|et|der|und)\b/g;

/** A key that keeps every word but the small ones: "IEEE Security & Privacy" is not the "IEEE Symposium on Security and Privacy". */
function lightKey(name: string): string {
  const folded = foldWords(name.replace(/&/g, " and ")).replace(/\b(?:the|of|on|and|for|in)\b/g, " ");
  return `= ${folded.replace(/\s+/g, " ").trim()}`;
}

const PERIODICAL = /\b(?:journal|reviews?|letters|bulletin|annals|quarterly|magazine|archives?)\b/;

/** A key for names: folded words without those that people leave out or abbreviate differently; never empty for a name of only such words. */
function foldVenue(name: string): string {
  const full = foldWords(name.replace(/&/g, " and "))
    .replace(/\bj\b/g, "journal")
    .replace(/\btrans?\b/g, "transactions")
    .replace(/\bint l\b/g, "intl");
  const kept = full.replace(NOISE, " ").replace(/\s+/g, " ").trim();
  // "Conference on Robot Learning" and "Robotics Letters" keep two words; "Science" must stay "science" and not meet "Conference on Science".
  const kind = /\b(?:conference|conf|symposium|meeting|proceedings|proc)\b/.test(full) ? "c " : "";
  // "International Security" is no "Security", and the "International Tidal Journal" no "Tidal Journal".
  const isFar = /\b(?:international|intl|int)\b/.test(full);
  const international = isFar && kind === "" && (kept.split(" ").length < 2 || PERIODICAL.test(kept)) ? "i " : "";
  return kept.split(" ").length >= 2 ? `${international}${kept}` : `${kind}${international}${kept || full}`;
}

/** One letter more, less, other, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  // The first letter is seldom mistyped: "IECON" is not "SECON".
  if (a === b || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const restA = a.slice(from);
  const restB = b.slice(from);
  const swapped =
    restA.length === restB.length &&
    restA[0] === restB[1] &&
    restA[1] === restB[0] &&
    restA.slice(2) === restB.slice(2);
  // Of short acronyms that differ in a letter both are mostly real: "SEALS" and "SEAMS".
  const other = a.length >= 7 && restA.slice(1) === restB.slice(1);
  return swapped || other || restA.slice(1) === restB || restA === restB.slice(1);
}
