import { WITH } from "#lib/ingest/references/asides.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { isCutShortJournal } from "#lib/ingest/references/shortened-journals.ts";
import { PUBLISHER, STRONG_CUE, VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { THESIS_ABROAD } from "#lib/ingest/references/words-abroad.ts";
import { isLabelsOnly } from "#lib/ingest/words/labels.ts";
import { isInitials } from "#lib/ingest/words/name-shape.ts";
import { findVenue, guessVenue, SERIES } from "#lib/profile/venue.ts";

const ACRONYM_YEAR =
  /^(?:in:?\s+)?(?:proc\.?\s+(?:of\s+)?)?\p{Lu}[\p{L}&/+-]{1,14}(?:\s[\p{Lu}&]{2,})?\s?['’]?\s?(?:\d{2}|(?:19|20)\d{2})$/u;

export const COMPANY = /^(?:inc|ltd|llc|co|gmbh|corp|sons)\.?$/i;

/** Houses that are called like people. */
export const HOUSE =
  /^(?:john\s(?:\w\.?\s)?wiley|peter lang|marcel dekker|franz steiner|edward elgar|lawrence erlbaum|walter de gruyter|alfred (?:a\.? )?knopf|w\.?\s?w\.?\s?norton|martinus nijhoff|charles c\.? thomas|charles scribner|max niemeyer|wilhelm fink|klaus schwarz|gunter narr|julius springer|georg olms|adam hilger|armand colin)\b/i;

const NOTE =
  /^(?:(?:co-?)?(?:edited|authored|written|organi[sz]ed|translated) (?:with|by)|(?:code|data(?:set)?|software|slides?|video)(?=\W*$|\s*[:([|/,;+&]|\s(?:available|here|at|on|and|is|are|can|by|from|link|package|repository)(?!p{L}))|accepted|presented|to be presented|joint (?:work|with)|supervis\w+|advis\w+|translated|translation|reprinted|reviewed|with an? |winner|won|awarded|selected|see|also|featured|coverage|(?:media|press)(?=\W*$|\s*[:([|/,;+&]|\s(?:coverage|release|at|on|by|from|kit)(?!p{L}))|\(?\d+ (?:pages|citations)|first author|corresponding|equal|authors?:|(?:herausgeber|autor)(?:[:*_]?(?:inn)?en)?:?(?= $)|editors?:|impact factor|if[:=]|jcr|q1|ccf|core|sjr|cited|oral|poster|spotlight|(?:long|short|regular|full)(?= (?:papers?|talks?|presentations?|versions?|articles?|oral)\b| $)) /i;
/** "JCR-Q1 IF=10.9", "CCF-A", "CORE A*", "SCI Q2": how a journal is ranked, not the journal. */
const RANKED =
  /^\(?(?:JCR|CCF|CORE|SJR|SCI|SSCI|ESI|IF|TH-CPL|BK21|中科院|Q[1-4]|Impact Factor)(?:[\s:=,/-]+(?:[ABC][*+]?|Q[1-4]|T[1-4]|\d[\d.]*|rank\w*|top|zone|journal|indexed|highly cited)|(?=[-\s]Q\d)|$)/iu;

const THESIS_HERE =
  /\b(?:ph\.?\s?d\.?|m\.?\s?sc?\.?|[mb]\.?a\.?|master['’]?s?|bachelor['’]?s?|b\.?sc?\.?|doctoral|diplom\w*|senior|undergraduate|honou?rs|habilitation)\s*-?\s*(?:thesis|dissertation|arbeit)|^(?:my (?:[\w.]+ ){0,2})?(?:thesis|dissertation|habilitationsschrift|dissertation,)\b|thèse de doctorat|tesis doctoral|tesi di dottorato|doktorarbeit|proefschrift/i;

export const THESIS = new RegExp(`${THESIS_HERE.source}|${THESIS_ABROAD}`, "iu");

/** "A response to Fell et al.", "Comment on Stone", "Rejoinder": what a paper is to another. */
const ANSWERS =
  /^(?:an? )?(?:further )?(?:response|reply|rejoinder|comment(?:ary)?|reflections?|critique|corrigendum|erratum) (?:to|on|of) (?=\p{Lu}|the\s|“|")/iu;

const IN = /^(?:(?:published|appeared|appears|forthcoming) )?in:?$/i;

export const ET_AL =
  /^(?:et\.?\s*al\.?|(?:and\s)?\d{1,3} (?:(?:other |more )?(?:co-?)?authors?|others|more|coauthors|colleagues)|and others|others|(?:various|multiple|several|many) (?:co-?)?authors|u\.\s?a\.|[([]?(?:\.\.\.|…)[)\]]?)[.,]?$/i;

const FUNCTION_WORD =
  /(?:^|\s)(?:of|the|in|on|for|and|with|from|to|by|via|under|using|a|an|is|are|at|as|der|die|das|des|von|und|le|la|les|du|et|el|los|las|y|il|un|une|dans|pour|im|zur|eine?)(?=\s)/gu;

/** "Journ. Reine Tide. Math.": words with capitals, two or more of them cut short and the last one among them. */
const SHORTENED = /^(?=(?:[^.]{0,40}\p{L}{2}\.){2})(?:\p{Lu}\p{L}{0,14}\.?\s){1,6}\p{Lu}\p{L}{1,9}\.?$/u;

/** "Slow tides. An essay on walls", "Gezeiten. Eine Studie zum Unterricht": behind a stop no place begins so, but a subtitle does. */
const SUBTITLE =
  /^(?:(?:[Aa]n?\s(?=\p{Ll}|\p{Lu}\S+\s(?:\p{L}+\s)?(?:of|in|on|for|from|to|with)\s))|(?:[Ee]ine?|[Uu]ne?|[Uu]n[ao]|[Zz]u[rm]|[ÜüUu]ber|[Tt]owards?|[Ee]ssai|[Ss]tudien? (?:zu|über)|[Bb]eiträge? zu[rm]?|[Uu]ntersuchung(?:en)? (?:zu|über))\s\S+\s)/u;

/** How well the words of a chunk fit a place: known names, words of places, shortened ones, italics. `shape` is that of a name. */
export function venueScore(chunk: Chunk, words: number, shape: number, before?: Chunk): number {
  const text = chunk.text;
  const known = text.length < 160 ? guessVenue(text) : null;
  let score = -0.6;
  // "A reply to Fell et al.": the end of a title
  if (ANSWERS.test(text) && !known) return -4;
  // "Available on SSRN": where it may be read, not where it appeared.
  if (/^an? (?:\p{L}+ )?report (?:to|for)\b/iu.test(text)) return -4;
  // "Salt Servicing v. Stone": a case
  if (/^\p{Lu}[^.]{1,60}\sv\.\s\p{Lu}/u.test(text) && !VENUE_CUE.test(text)) return -4;
  if (RANKED.test(text) || /^available (?:on|in|at|from|online|here)\b/i.test(text)) return -4;
  // "/j.tides.2020.108": the rest of an address
  if (WITH.test(text) || /^\/\S+$/.test(text)) return -4;
  // "Harbour Mechanics and Materials": behind "and" a word is a label only where another is.
  const goesOn =
    before !== undefined && (chunk.cut & CUT.and) !== 0 && /^\p{Lu}/u.test(text) && !isLabelsOnly(before.text);
  if (isLabelsOnly(text) && !goesOn && !/arxiv|ssrn|^(?:and|the)$/i.test(text)) return -4;
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
  if (DANS.test(text)) score += 2.6;
  if (isCutShortJournal(text)) score += shape >= 2.4 ? 4.7 : 2.2;
  else if ((/^(?:\p{Lu}\p{L}*\.\s*){2,}/u.test(text) || SHORTENED.test(text)) && shape < 2 && !isInitials(text))
    score += 2;
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
  if (!known && (chunk.cut & CUT.stop) !== 0 && SUBTITLE.test(text) && !VENUE_CUE.test(text)) score -= 2;
  const small = text.match(FUNCTION_WORD)?.length ?? 0;
  if (!VENUE_CUE.test(text) && !known && small >= 2) score -= 0.9;
  if (REMARK.test(text)) score -= 4;
  if (IN.test(text)) score += 1.2;
  if (/\?$/.test(text)) score -= 2;
  return score;
}

/** How well they fit a title, given how well they fit people and places. */
export function titleScore(chunk: Chunk, words: number, shape: number, author: number, venue: number): number {
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
  if (/^[Ii]n:?\s+(?:[Pp]roc|the \d|\p{Lu}{2})/u.test(text) || DANS.test(text)) score -= 2;
  if (PUBLISHER.test(text) && words <= 5) score -= 1.2;
  if (THESIS.test(text)) score -= 2;
  if (NOTE.test(`${text} `)) score -= words <= 6 ? 2.5 : 1;
  if (RANKED.test(text) || REMARK.test(text)) score -= 4;
  if (ET_AL.test(text) || IN.test(text)) score -= 4;
  if (/^\p{Lu}/u.test(text) && /\s\p{Ll}{2,}/u.test(text)) score += 0.4;
  if (/\?$/.test(text)) score += 0.8;
  // "…, we find that nearly half of the walls lean": a sentence about the paper
  if (/^we (?:find|show|identify|argue|present|propose|study|examine|use|introduce|develop|describe)\s/iu.test(text))
    score -= 4;
  return score;
}

/** "Dans Les Murs du Nord", "Dans: The Walls of the North": what a chapter stands in. */
const DANS = /^(?:[Dd]ans|[Tt]eoksessa|[Îî]n)(?:\s?:)?\s(?:l[ae]s?\s|l['’])?\p{Lu}/u;

/** Where a meeting was held, behind its town: "Norland", "FL". */
export const LAND =
  /^(?:[A-Z]{2}|D\.\s?C\.?|USA|UK|Canada|Germany|France|Italy|Spain|China|Japan|(?:South )?Korea|New Zealand|South Africa|Czech Republic|Hong Kong|United (?:States|Kingdom)|Virtual|Online|Netherlands|Switzerland|Austria|Australia|India|Israel|Sweden|Portugal|Denmark|Norway|Belgium|New York|London|Berlin|Paris|Cambridge|Oxford|Chicago|Boston)$/;

/** "(an article about salt walls, in Chinese)": what a text is about, and the language it is written in. */
const REMARK =
  /^[([](?:an?|the)\s(?:popular\s|short\s|newspaper\s)?(?:article|essay|piece|report|column)\s(?:about|on)\s|^[([]?(?:written\s)?in\s(?:Arabic|Catalan|Chinese|Croatian|Czech|Danish|Dutch|English|Farsi|Finnish|French|German|Greek|Hebrew|Hungarian|Italian|Japanese|Korean|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Slovene|Spanish|Swedish|Turkish|Ukrainian)[)\]]?[.,]?$/u;

/** How well they fit what is neither: links, ranks, towns, remarks. */
export function noteScore(chunk: Chunk, words: number): number {
  let score = -0.6 - Math.min(2.2, words * 0.14);
  if (NOTE.test(`${chunk.text} `) || RANKED.test(chunk.text)) score += 2.6;
  if (REMARK.test(chunk.text)) score += 4;
  if (THESIS.test(chunk.text)) score += 2.8;
  if (COMPANY.test(chunk.text)) score += 3;
  if ((PUBLISHER.test(chunk.text) || HOUSE.test(chunk.text)) && words <= 5) score += 1.5;
  if ((chunk.cut & CUT.bracket) !== 0 && words <= 4) score += 0.6;
  if (/^\d[\d\s.,:()–-]*$/.test(chunk.text) || /^[\p{P}\p{S}\s]+$/u.test(chunk.text)) score += 2.5;
  if (LAND.test(chunk.text)) score += 1.8;
  return score;
}
