import { asideLines, besideSeries, homesOfAuthors, WITH, writtenFor } from "#lib/ingest/references/asides.ts";
import { reviewScores, titleOfReview } from "#lib/ingest/references/book-reviews.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { isRestOfTitle } from "#lib/ingest/references/costs.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { eastAsianPlace, wordCount } from "#lib/ingest/references/east-asian.ts";
import { isLabelsOnly, isLinkLabel } from "#lib/ingest/references/labels.ts";
import { bareName, isInitials, nameShape } from "#lib/ingest/references/name-shape.ts";
import { namedMeetings } from "#lib/ingest/references/named-meetings.ts";
import { isPlacedTitle } from "#lib/ingest/references/short-titles.ts";
import { isJournal } from "#lib/ingest/references/shortened-journals.ts";
import { listsBehindColon } from "#lib/ingest/references/title-lists.ts";
import { isPeopled, roleTold } from "#lib/ingest/references/told-roles.ts";
import { PUBLISHER, STRONG_CUE, VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { nameKey } from "#lib/profile/person-name.ts";
import { findVenue, guessVenue, SERIES } from "#lib/profile/venue.ts";

/** authors, title, venue, note */
export const ROLES = ["A", "T", "V", "N"] as const;
export type Role = (typeof ROLES)[number];
export type RoleScores = Record<Role, number>;

/** What the rest of the document knows: names printed in several entries, and the owner's. */
export interface KnownNames {
  /** `nameKey` → number of entries it stands in. */
  counts: Map<string, number>;
  isOwner(name: string): boolean;
}

const NEVER = -7;
const ACRONYM_YEAR =
  /^(?:in:?\s+)?(?:proc\.?\s+(?:of\s+)?)?\p{Lu}[\p{L}&/+-]{1,14}(?:\s[\p{Lu}&]{2,})?\s?['’]?\s?(?:\d{2}|(?:19|20)\d{2})$/u;
const COMPANY = /^(?:inc|ltd|llc|co|gmbh|corp|sons)\.?$/i;
/** Houses that are called like people. */
const HOUSE =
  /^(?:john\s(?:\w\.?\s)?wiley|peter lang|marcel dekker|franz steiner|edward elgar|lawrence erlbaum|walter de gruyter|alfred (?:a\.? )?knopf|w\.?\s?w\.?\s?norton|martinus nijhoff|charles c\.? thomas|charles scribner|max niemeyer|wilhelm fink|klaus schwarz|gunter narr|julius springer|georg olms|adam hilger|armand colin)\b/i;
const NOTE =
  /^(?:(?:co-?)?(?:edited|authored|written|organi[sz]ed|translated) (?:with|by)|code|data(?:set)?|software|slides?|video|accepted|presented|to be presented|joint (?:work|with)|supervis\w+|advis\w+|translated|translation|reprinted|reviewed|with an? |winner|won|awarded|selected|see|also|featured|coverage|media|press|\(?\d+ (?:pages|citations)|first author|corresponding|equal|authors?:|impact factor|if[:=]|jcr|q1|ccf|core|sjr|cited|oral|poster|spotlight|(?:long|short|regular|full)(?= (?:papers?|talks?|presentations?|versions?|articles?|oral)\b| $)) /i;
/** "JCR-Q1 IF=10.9", "CCF-A", "CORE A*", "SCI Q2": how a journal is ranked, not the journal. */
const RANKED =
  /^\(?(?:JCR|CCF|CORE|SJR|SCI|SSCI|ESI|IF|TH-CPL|BK21|中科院|Q[1-4]|Impact Factor)(?:[\s:=,/-]+(?:[ABC][*+]?|Q[1-4]|T[1-4]|\d[\d.]*|rank\w*|top|zone|journal|indexed|highly cited)|(?=[-\s]Q\d)|$)/iu;
const THESIS =
  /\b(?:ph\.?\s?d\.?|m\.?\s?sc?\.?|m\.?a\.?|master['’]?s?|bachelor['’]?s?|b\.?sc?\.?|doctoral|diplom\w*|senior|undergraduate|honou?rs|habilitation)\s*-?\s*(?:thesis|dissertation|arbeit)|^(?:my (?:[\w.]+ ){0,2})?(?:thesis|dissertation|habilitationsschrift|dissertation,)\b|thèse de doctorat|tesis doctoral|tesi di dottorato|doktorarbeit|proefschrift/i;
/** What a thesis was written for: "Doctoral Degree in Botany". */
const DEGREE =
  /^(?:ph\.?\s?d\.?|doctoral|doctor['’]?s?|licentiate|master['’]?s?|bachelor['’]?s?)\s+degree(?:\s(?:in|of)\s[^.:]{3,60})?$/i;
/** "for the TIDES Study Group" closes a list of authors. */
const GROUP =
  /^(?:(?:and|for|on behalf of)\s+)?(?:the\s+)?\p{Lu}[\p{L}\d/-]*(?:\s[\p{L}\d/-]+){0,5}\s(?:Study Group|[Cc]ollaboration|[Cc]onsortium|[Tt]eam|Investigators|Working Group|Research Group|Network|Trialists)$/u;
const IN = /^(?:(?:published|appeared|appears|forthcoming) )?in:?$/i;
const EDITORS = /^[([]?(?:co-?)?(?:eds?|éds?|editors?|hrsg|hg|coords?|dirs?|orgs?|red|a cura di)\.?[)\]]?,?$/i;
const VERB = /^(?:(?:is|are|was|were|can be|will be|here|available|found|online|now|also|at|from|via)(?:\s|$))+$/;
const ET_AL = /^(?:et\.?\s*al\.?|and others|others|u\.\s?a\.|[([]?(?:\.\.\.|…)[)\]]?)[.,]?$/i;
const FUNCTION_WORD =
  /(?:^|\s)(?:of|the|in|on|for|and|with|from|to|by|via|under|using|a|an|is|are|at|as|der|die|das|des|von|und|le|la|les|du|et|el|los|las|y|il|un|une|dans|pour|im|zur|eine?)(?=\s)/gu;

/** How well each role fits each chunk of a reference, from what the words and their neighbours look like. */
export function scoreChunks(chunks: Chunk[], known: KnownNames): RoleScores[] {
  const shapes = chunks.map((chunk) => nameShape(chunk.text));
  const isOwn = namesNobody(chunks);
  const review = titleOfReview(chunks);
  // A thesis has one author: "Salt Walls and Real Edges. Dissertation, Kvam University" names nobody.
  const isThesis = chunks.some((chunk) => THESIS.test(chunk.text));
  const asides = asideLines(chunks);
  const homes = homesOfAuthors(chunks);
  const meetings = namedMeetings(chunks);
  const client = writtenFor(chunks);
  const peopled = isPeopled(chunks, shapes);
  const listed = listsBehindColon(chunks, shapes);
  const scores = chunks.map((chunk, index): RoleScores => {
    const told =
      reviewScores(review, index) ?? (peopled && chunk.role === "venue" ? null : roleTold(chunks, index, noted));
    if (told) return told;
    // "Replication files", linked below a paper
    const below =
      chunk.href !== undefined && chunk.line > 0 && isLinkLabel(chunk.text) && !/rxiv|ssrn/i.test(chunk.text);
    if (chunk.token !== undefined || below || asides.has(chunk.line)) return { A: NEVER, T: NEVER, V: NEVER, N: 2 };
    // "Journal of Tides: Series B"
    if (/^(?:series|ser\.|section)\s+[A-Z]$/i.test(chunk.text)) return { A: NEVER, T: -1, V: 1.5, N: -0.5 };
    if (listed.has(index)) return { A: NEVER, T: 0.5, V: -1, N: -1 };
    if (client.has(index)) return { A: NEVER, T: NEVER, V: -4, N: 2 };
    if (isRemark(chunks, index)) return { A: NEVER, T: -2, V: -2, N: 2.5 };
    if (EDITORS.test(chunk.text)) return { A: 0.3, T: NEVER, V: NEVER, N: 2.5 };
    if (homes.has(index)) return { A: 0.2, T: NEVER, V: NEVER, N: -1 };
    if (index > 0 && DEGREE.test(chunk.text)) return { A: NEVER, T: NEVER, V: NEVER, N: 2 };
    if (VERB.test(chunk.text)) return { A: NEVER, T: NEVER, V: NEVER, N: 1 };
    // A star that the style cut off from its name.
    if (/^(?:[*†‡§¶∗⋆#,\s\d]*[*†‡§¶∗⋆#][*†‡§¶∗⋆#,\s\d]*|\([*†‡§¶∗⋆#=+]{1,2}\))$/u.test(chunk.text))
      return { A: 0.4, T: NEVER, V: NEVER, N: 0.2 };
    const words = wordCount(chunk.text);
    const doubtful = isThesis && (shapes[index] ?? 0) < 2.4 && !known.isOwner(bareName(chunk.text));
    const author = isOwn ? NEVER : authorScore(chunks, shapes, index, known) - (doubtful ? 1.6 : 0);
    // "UNIX: a harbour of tides": a short name and a colon begin a title, whatever else the name may mean.
    const isPrefix =
      words <= 2 && ((chunks[index + 1]?.cut ?? 0) & CUT.colon) !== 0 && (chunk.cut & (CUT.comma | CUT.and)) === 0;
    // "In A. Reed (ed.), Handbook of Tides": what follows the editors is the book.
    const afterEditors = chunks[index - 1]?.token === "editors" && (chunk.cut & CUT.line) === 0;
    const next = chunks[index + 1];
    if (isPlacedTitle(chunks, index)) return { A: NEVER, T: 4, V: -2, N: -2 };
    // "Tides of the north, ed. A. Reed" is a book; "Salt. In A. Reed (ed.), …" a chapter of the one that follows.
    const beforeEditors =
      next?.token === "editors" && index > 0 && !(/^(?:in|pages|pp)\b/i.test(next.text) && (next.cut & CUT.stop) !== 0);
    const numbered = next?.token === "volume" || next?.token === "pages";
    const isBeforeVolume = words <= 6 && standsBeforeVolume(chunk, next);
    const edited = afterEditors ? 3 : beforeEditors ? 2.4 : null;
    const venue =
      edited ??
      (isPrefix
        ? Math.min(-0.5, venueScore(chunk, words, shapes[index] ?? 0))
        : venueScore(chunk, words, shapes[index] ?? 0) +
          eastAsianPlace(chunk.text, numbered) +
          (meetings.has(index) ? 3 : 0) +
          (isJournalApart(chunks, index) ? 2 : 0) +
          (isBeforeVolume ? 1.4 : 0));
    // "*Closet Drama, 1590–1660*": years in the style of the words before them belong to the title.
    const dated =
      /^(?:1\d{3}|20[0-4]\d)\s*[-–—]+\s*\d{2,4}$/.test(chunk.text) && chunk.look === chunks[index - 1]?.look;
    if (dated || isRestOfTitle(chunks, index)) return { A: NEVER, T: 0.4, V: -0.6, N: -0.6 };
    return {
      A: isBeforeVolume ? Math.min(author, -3) : author,
      T: titleScore(chunk, words, shapes[index] ?? 0, author, venue),
      V: venue,
      N: noteScore(chunk, words),
    };
  });
  return besideSeries(chunks, scores);
}

/** "My thesis, Slow Tides, is here": no other people are named, and verbs are nothing. */
function namesNobody(chunks: Chunk[]): boolean {
  // "———. Walls, gates, and doors": behind a dash for the authors and a stop nobody else is named either.
  return /^my (?:[\p{L}.]+ ){0,2}(?:thesis|dissertation)\b/iu.test(chunks[0]?.text ?? "") || isRepeated(chunks);
}

/** "Reed, A. (invited paper). Slow tides …": small words in the place of the year. */
function isRemark(chunks: Chunk[], index: number): boolean {
  const ends = ((chunks[index + 1]?.cut ?? 0) & CUT.stop) !== 0;
  return index > 0 && ends && /^\((?:\p{Ll}+\s?){2,4}\)$/u.test(chunks[index]?.text ?? "");
}

/** "International Tides 44(3)", "Tides **44**": a few capital words before a volume are its journal, and nobody's name. */
function standsBeforeVolume({ text }: Chunk, next: Chunk | undefined): boolean {
  if (next === undefined || (next.cut & CUT.line) !== 0) return false;
  return (next.token === "volume" || (next.look === "B" && /^\d{1,4}$/.test(next.text))) && /^\p{Lu}/u.test(text);
}

/** A note names the place only where no other field does, and in words that are known: "note = {Talk at ICML}". */
function noted(chunk: Chunk, next: Chunk | undefined): number {
  // "Salt & Society in press": what goes over into the status without a mark is where it will appear.
  const runsOn = next?.token === "status" && /^(?:in press|accepted|forthcoming)/i.test(next.text);
  if (runsOn && next.span.start - chunk.span.end <= 1 && /^\p{Lu}[^.;:]{3,70}$/u.test(chunk.text)) return 3;
  const score = venueScore(chunk, chunk.text.split(" ").length, nameShape(chunk.text));
  return score > 2 ? score : NEVER;
}

/** A dash in the place of the authors of the entry before, and a stop behind it. */
function isRepeated([first, second]: Chunk[]): boolean {
  const opens = CUT.start | CUT.dash | CUT.stop;
  if (!first || !second) return false;
  const drawn = /^(?:_{3,}|-{3,})\.?$/.test(first.text) && (second.cut & CUT.stop) !== 0;
  return drawn || (first.cut & (opens | CUT.and)) === opens;
}

/** "H. Vane and C. Wall, *J. Tides*", "*NORD J. Walls*": set apart from the people before it. */
function isJournalApart(chunks: Chunk[], index: number): boolean {
  const [before, chunk] = [chunks[index - 1], chunks[index]];
  const apart = before !== undefined && chunk?.look.includes("I") === true && !before.look.includes("I");
  return apart && /^(?:\p{Lu}{3,}\s)?J\.\s(?:of\s)?\p{Lu}\p{L}{3,}/u.test(chunk.text);
}

/** "Reed, Ada, *Salt Walls. Letters from nine harbours*": whose names are plain are not named in the title's style. */
function opensItalics(chunks: Chunk[], index: number): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (!before || !chunk || !next || before.token !== undefined) return false;
  const parted = (next.cut & CUT.stop) !== 0 && (next.cut & (CUT.style | CUT.line)) === 0;
  return !before.look.includes("I") && chunk.look.includes("I") && next.look === chunk.look && parted;
}

function authorScore(chunks: Chunk[], shapes: number[], index: number, known: KnownNames): number {
  const chunk = chunks[index];
  if (!chunk) return NEVER;
  if (ET_AL.test(chunk.text)) return 2.5;
  if (COMPANY.test(chunk.text) || isJournal(chunk.text)) return NEVER;
  if (THESIS.test(chunk.text) || HOUSE.test(chunk.text)) return NEVER;
  if (isJournalApart(chunks, index) || opensItalics(chunks, index)) return NEVER;
  if (GROUP.test(chunk.text)) return 2;
  const name = bareName(chunk.text);
  // "Borrowed Herds: debt and kinship": before a colon two plain words begin a title, unless they are known to sign.
  const opens = index === 0 || (index === 1 && chunks[0]?.token !== undefined);
  const isTitled = opens && ((chunks[1 + index]?.cut ?? 0) & CUT.colon) !== 0 && (shapes[index] ?? 0) < 2;
  if (isTitled && !known.isOwner(name) && (known.counts.get(nameKey(name)) ?? 0) < 2) return -1;
  let score = shapes[index] ?? -3;
  // "Reed, A." and "Reed, Ada": a lone family name needs its given names beside it.
  if (score > 0 && score < 1) {
    const next = chunks[index + 1];
    const before = chunks[index - 1];
    const nextGiven =
      next !== undefined && (next.cut & CUT.comma) !== 0 && (isInitials(next.text) || (shapes[index + 1] ?? -3) > 0.2);
    const isGiven =
      before !== undefined &&
      (chunk.cut & CUT.comma) !== 0 &&
      (shapes[index - 1] ?? -3) > 0 &&
      (shapes[index - 1] ?? 0) < 1;
    // "Ada Reed, Salt, Stone and Time": whoever begins with a whole name does not turn the next ones around.
    const turned = (shapes[0] ?? 0) < 1.4 || index === 0;
    score = next && nextGiven && isInitials(next.text) ? 2 : turned && (nextGiven || isGiven) ? 0.9 : -0.6;
  }
  // "Tides, Harbour Studies 3 (2020) (with Carl Stone)": such authors may stand last.
  const together = WITH.exec(chunk.text)?.[0] ?? "";
  if (together !== "" && nameShape(chunk.text.slice(together.length)) >= 1.2)
    return nameShape(chunk.text.slice(together.length)) + 2;
  if (score < -1 && /^(?:joint )?(?:work )?(?:with|coauthors?|authors?:|mit|avec)\b/i.test(chunk.text))
    score = nameShape(chunk.text.replace(/^.*?(?:with|:|mit|avec)\s+/i, ""));
  if (/^(?:I|me|myself)$/.test(chunk.text)) score = 1;
  // "…, and Brill, P. H.": initials behind it make a house a person.
  const signs =
    ((chunks[index + 1]?.cut ?? 0) & CUT.comma) !== 0 && /^(?:\p{Lu}\.[\s-]?)+$/u.test(chunks[index + 1]?.text ?? "");
  if (score < 2.4 && !signs && (PUBLISHER.test(chunk.text) || VENUE_CUE.test(chunk.text))) score -= 2;
  // One link around all these words, and not around the whole entry: a title with a comma in it.
  const before = chunks[index - 1];
  const linked = [before, chunks[index + 1]].some((other) => other !== undefined && other.href === chunk.href);
  if (chunk.href !== undefined && chunk.href !== "#" && linked && chunks.some((other) => other.href !== chunk.href)) {
    // A link around names alone is one around the authors.
    if (!isLinkOfNames(chunks, shapes, index)) score -= 3;
  }
  if (score < 0.2) return score - (name.split(" ").length > 5 ? 2 : 0);
  if (known.isOwner(name)) return score + 3;
  const seen = name.includes(" ") ? (known.counts.get(nameKey(name)) ?? 0) : 0;
  // "Harbours of Empire: A Sourcebook": behind a colon in one style the title goes on.
  const colon = (chunk.cut & CUT.colon) !== 0 && chunk.look === chunks[index - 1]?.look && chunk.look !== "";
  if (colon) return -2;
  // "The price of a wall: Salt Wealth and Tidal Sales": so do words behind a sentence that are known to sign nowhere.
  const behindWords = (chunk.cut & CUT.colon) !== 0 && /\p{L}\s\p{Ll}+\s/u.test(before?.text ?? "");
  if (behindWords && (shapes[index] ?? 0) < 2 && seen < 2) return -2;
  if (/[*†‡§]/.test(chunk.text)) score += 0.8;
  // Journals are set in italics more often than people.
  if (chunk.look.includes("I") && !chunks.every((other) => other.look.includes("I")) && score < 2) score -= 1;
  if (chunk.look.includes("U") && !chunk.look.includes("L")) score += 0.5;
  return score + (seen >= 2 ? 2.4 : 0);
}

function isLinkOfNames(chunks: Chunk[], shapes: number[], index: number): boolean {
  const href = chunks[index]?.href;
  let from = index;
  let to = index;
  while (from > 0 && chunks[from - 1]?.href === href) from -= 1;
  while (chunks[to + 1]?.href === href) to += 1;
  const names = shapes.slice(from, to + 1).filter((shape) => shape >= 1.2).length;
  return to > from && names * 4 >= (to - from + 1) * 3;
}

function venueScore(chunk: Chunk, words: number, shape: number): number {
  const text = chunk.text;
  const known = text.length < 160 ? guessVenue(text) : null;
  let score = -0.6;
  // "Available on SSRN": where it may be read, not where it appeared.
  if (/^an? (?:\p{L}+ )?report (?:to|for)\b/iu.test(text)) return -4;
  // "Salt Servicing v. Stone": a case
  if (/^\p{Lu}[^.]{1,60}\sv\.\s\p{Lu}/u.test(text) && !VENUE_CUE.test(text)) return -4;
  if (RANKED.test(text) || /^available (?:on|in|at|from|online|here)\b/i.test(text)) return -4;
  // "/j.tides.2020.108": the rest of an address
  if (WITH.test(text) || /^\/\S+$/.test(text)) return -4;
  if (isLabelsOnly(text) && !/arxiv|ssrn|^(?:and|the)$/i.test(text)) return -4;
  if (/^\p{Lu}[\p{L}&/+-]{1,14}\s+(?:['’]\d{2}|\d{4})\s+Workshop\b/u.test(text)) score += 2.5;
  // "ICML tidal safety workshop"
  else if (!known && findVenue(/^(\p{Lu}\S{2,11})\s[^.,;:]*\bworkshop\b/iu.exec(text)?.[1] ?? "")) score += 2.5;
  // "TABLE 2023, LNCS 142": a series holds the proceedings, the meeting is the place.
  if (known?.venue.field === SERIES) score += 1.4;
  else if (known)
    score += /^\p{Ll}+$/u.test(text) ? 0 : known.misspelt ? 2.8 : words === 1 && !/\p{Lu}{2}/u.test(text) ? 2.8 : 4;
  else if (ACRONYM_YEAR.test(text)) score += findVenue(text.replace(/\d+$/, "")) ? 4 : 2.4;
  if (STRONG_CUE.test(text)) score += 2.6;
  else if (VENUE_CUE.test(text)) score += 1.5;
  if (/^in:?\s+(?:the\s+|proc|\p{Lu}|\d)/iu.test(text)) score += 1.4;
  if (/^(?:\p{Lu}\p{L}*\.\s*){2,}/u.test(text) && shape < 2 && !isInitials(text)) score += 2;
  if (HOUSE.test(text)) score -= 1;
  else if (PUBLISHER.test(text)) score += 0.6;
  if (chunk.look.includes("I")) score += 1;
  if (chunk.look.includes("B")) score -= 0.2;
  if (!known && shape >= 2.4) score -= 2.5;
  if (chunk.look.includes("Q")) score -= 2.5;
  if (words > 16) score -= 1.5;
  // "under treatment for salt": names of places begin with a capital.
  if (!known && words >= 3 && (chunk.cut & CUT.comma) !== 0 && /^\p{Ll}{3,}\s/u.test(text) && !VENUE_CUE.test(text))
    score -= 3;
  if (THESIS.test(text)) score -= 1.5;
  const small = text.match(FUNCTION_WORD)?.length ?? 0;
  if (!VENUE_CUE.test(text) && !known && small >= 2) score -= 0.9;
  if (IN.test(text)) score += 1.2;
  if (/\?$/.test(text)) score -= 2;
  return score;
}

function titleScore(chunk: Chunk, words: number, shape: number, author: number, venue: number): number {
  const text = chunk.text;
  let score = words >= 6 ? 2 : words >= 4 ? 1.5 : words === 3 ? 0.9 : words === 2 ? 0.2 : -0.2;
  if (chunk.look.includes("Q")) score += 3.5;
  if (chunk.look.includes("L")) score += 0.5;
  if (shape >= 2.4 || isInitials(text)) score -= 3;
  else if (author >= 2.4) score -= 2.2;
  else if (shape >= 1.3) score -= 0.7;
  if (venue >= 3) score -= 3;
  else if (venue >= 1.8) score -= 1.6;
  else if (venue > 0.8) score -= 0.6;
  if (/^[Ii]n:?\s+(?:[Pp]roc|the \d|\p{Lu}{2})/u.test(text)) score -= 2;
  if (PUBLISHER.test(text) && words <= 5) score -= 1.2;
  if (THESIS.test(text)) score -= 2;
  if (NOTE.test(`${text} `)) score -= words <= 6 ? 2.5 : 1;
  if (RANKED.test(text)) score -= 4;
  if (ET_AL.test(text) || IN.test(text)) score -= 4;
  if (/^\p{Lu}/u.test(text) && /\s\p{Ll}{2,}/u.test(text)) score += 0.4;
  if (/\?$/.test(text)) score += 0.8;
  // "…, we find that nearly half of the walls lean": a sentence about the paper
  if (/^we (?:find|show|identify|argue|present|propose|study|examine|use|introduce|develop|describe)\s/iu.test(text))
    score -= 4;
  return score;
}

function noteScore(chunk: Chunk, words: number): number {
  let score = -0.6 - Math.min(2.2, words * 0.14);
  if (NOTE.test(`${chunk.text} `) || RANKED.test(chunk.text)) score += 2.6;
  if (THESIS.test(chunk.text)) score += 2.8;
  if (COMPANY.test(chunk.text)) score += 3;
  if ((PUBLISHER.test(chunk.text) || HOUSE.test(chunk.text)) && words <= 5) score += 1.5;
  if ((chunk.cut & CUT.bracket) !== 0 && words <= 4) score += 0.6;
  if (/^\d[\d\s.,:()–-]*$/.test(chunk.text) || /^[\p{P}\p{S}\s]+$/u.test(chunk.text)) score += 2.5;
  if (
    /^(?:[A-Z]{2}|USA|UK|Canada|Germany|France|Italy|Spain|China|Japan|Korea|Virtual|Online|Netherlands|Switzerland|Austria|Australia|India|Israel|Sweden|Portugal|Denmark|Norway|Belgium|New York|London|Berlin|Paris|Cambridge|Oxford|Chicago|Boston)$/.test(
      chunk.text,
    )
  )
    score += 1.8;
  return score;
}
