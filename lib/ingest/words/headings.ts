import type { ActivityKind, PublicationKind, PublicationStatus, Span } from "#lib/ingest/draft.ts";
import type { HeadingLanguage } from "#lib/ingest/words/heading-language.ts";
import { withoutRemark } from "#lib/ingest/words/heading-remark.ts";
import { ENGLISH, WITH_TALKS } from "#lib/ingest/words/heading-words.ts";
import { ABROAD } from "#lib/ingest/words/heading-words-abroad.ts";
import { ARABIC } from "#lib/ingest/words/heading-words-arabic.ts";
import { BALTIC } from "#lib/ingest/words/heading-words-baltic.ts";
import { CATALAN } from "#lib/ingest/words/heading-words-catalan.ts";
import { CYRILLIC } from "#lib/ingest/words/heading-words-cyrillic.ts";
import { CZECH } from "#lib/ingest/words/heading-words-czech.ts";
import { FINNIC } from "#lib/ingest/words/heading-words-finnic.ts";
import { FORMS } from "#lib/ingest/words/heading-words-forms.ts";
import { GREEK } from "#lib/ingest/words/heading-words-greek.ts";
import { HUNGARIAN } from "#lib/ingest/words/heading-words-hungarian.ts";
import { MALAY } from "#lib/ingest/words/heading-words-malay.ts";
import { NORDIC } from "#lib/ingest/words/heading-words-nordic.ts";
import { ROMANIAN } from "#lib/ingest/words/heading-words-romanian.ts";
import { SOUTH_SLAVIC } from "#lib/ingest/words/heading-words-south-slavic.ts";
import { THAI } from "#lib/ingest/words/heading-words-thai.ts";
import { VIETNAMESE } from "#lib/ingest/words/heading-words-vietnamese.ts";
import { closeCapitals, closeUp } from "#lib/ingest/words/letterspaced.ts";
import { misspeltHeading } from "#lib/ingest/words/misspelt-heading.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";
import { remembered } from "#lib/remembered.ts";

export const SECTION_KINDS = [
  "head",
  "biography",
  "education",
  "employment",
  "publications",
  "talks",
  "awards",
  "grants",
  "teaching",
  "service",
  "advising",
  "software",
  "interests",
  "references",
  "personal",
  "hobbies",
  "news",
  "skills",
  "contact",
  "patents",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** What a heading says about everything under it. */
export interface HeadingSense {
  kind: SectionKind;
  publicationKind?: PublicationKind;
  /** "Refereed articles", and no word of journals: papers of meetings may stand among them. */
  articles?: true;
  status?: PublicationStatus;
  selected?: true;
  /** "Publications and talks": entries that tell of talks stand among the papers. */
  withTalks?: true;
  /** "2023" as a heading is the year of its entries; `span` is that heading. */
  year?: number;
  yearSpan?: Span;
}

/** Activities that a section's entries are counted as. */
export const ACTIVITY_OF: Partial<Record<SectionKind, ActivityKind>> = {
  talks: "talk",
  awards: "award",
  grants: "grant",
  teaching: "teaching",
  service: "service",
  advising: "advising",
  software: "software",
};

/** "2016 and earlier", "2010–2015": years that no entry can take its own from. */
const OLDER = /^(?:(?:19|20)\d{2} (?:and|or) (?:earlier|before|older)|(?:before|until|up to) (?:19|20)\d{2})$/;
const YEARS = /^(?:19|20)\d{2}\s*[-–—]\s*(?:19|20)\d{2}$/;

/** "With distinction" below a degree: how it was passed. */
const GRADE =
  /^(?:(?:graduated |passed |awarded )?with (?:\p{L}+ ){0,2}(?:distinctions?|honou?rs|merit)|(?:first|second|upper|lower)[- ](?:second[- ])?class honou?rs|(?:high|highest|departmental) (?:honou?rs|distinctions?))$/u;

/** Below a name it says what its bearer is; a list of students is headed by their number. */
const ONE_STUDENT = /^(?:(?:ph\.? ?d\.?|doctoral|graduate|master['’]?s|m\.? ?sc\.?|undergraduate) )?student$/;

/** "PhD student, Kvam University", "Doctoral candidate at Fen College" above a biography: what somebody is, and where. */
const STUDENT_AT =
  /^\W*(?:(?:ph\.? ?d\.?|doctoral|graduate|master['’]?s|m\.? ?sc\.?|undergraduate) )(?:student|candidate)(?:,| at| @| in)\s+(?:the\s)?\p{Lu}/iu;

/** In order: of two that know a heading, the first decides. */
const LANGUAGES: readonly HeadingLanguage[] = [
  FORMS,
  ENGLISH,
  NORDIC,
  CZECH,
  GREEK,
  HUNGARIAN,
  FINNIC,
  SOUTH_SLAVIC,
  ROMANIAN,
  CYRILLIC,
  BALTIC,
  VIETNAMESE,
  ARABIC,
  THAI,
  ABROAD,
  MALAY,
  CATALAN,
];
const KINDS = LANGUAGES.flatMap(({ kinds }) => kinds);
const STATUSES = LANGUAGES.flatMap(({ statuses }) => statuses);
const FILLERS = LANGUAGES.flatMap(({ fillers }) => fillers);
const EVERY_WORD = LANGUAGES.map(({ letters, sections }) => ({
  letters,
  words: sections.map(([, pattern]) => new RegExp(pattern.source, "gu")),
}));

const strictly = remembered((heading) => sense(heading, true));
const loosely = remembered((heading) => sense(heading, false));

/**
 * What a heading means, or null when its words are in no vocabulary.
 * `strict` asks that little but the known words stands there: for lines that only might be headings.
 */
export function senseOfHeading(heading: string, strict: boolean): HeadingSense | null {
  return strict ? strictly(heading) : loosely(heading);
}

function sense(heading: string, strict: boolean): HeadingSense | null {
  const text = normalizeHeading(withoutName(withoutIncluded(withoutRemark(heading))));
  const year = /^(?:19|20)\d{2}$/.exec(text)?.[0];
  if (year) return { kind: "publications", year: Number(year) };
  if (OLDER.test(text) || (!strict && YEARS.test(text))) return { kind: "publications" };
  // "Module 2: How have you contributed to the development of others?", as funders ask
  if (/^module \d\s.*\?\s*$/iu.test(heading.trim())) return { kind: "biography" };
  if (text === "" || text.split(" ").length > 12 || ONE_STUDENT.test(text) || GRADE.test(text)) return null;
  if (STUDENT_AT.test(heading)) return null;
  const foreign = senseAbroad(heading);
  if (foreign) return foreign;
  const kind = firstKind(text);
  if (kind !== null) {
    if (isDoubleName(heading) && !isCovered(text)) return null;
    if (strict ? !isCovered(text) : text.split(" ").length > 4 && !isMostlyCovered(text)) return null;
    return kind === "publications" ? { kind, ...publicationSense(text) } : { kind };
  }
  // "E DUCATION": a capital that was set larger, and apart from its word.
  const closed = /\p{Ll}/u.test(heading) ? heading : closeCapitals(heading);
  const meant = closed === heading ? misspeltHeading(text) : closed;
  return meant ? senseOfHeading(meant, strict) : null;
}

/** The kind of section that the first vocabulary has for some words of a heading; null when none knows any. */
const firstKind = remembered((text) => {
  for (const { letters, sections } of LANGUAGES) {
    if (letters && !letters.test(text)) continue;
    for (const [kind, pattern] of sections) if (pattern.test(text)) return kind;
  }
  return null;
});

/** "Ada Reed-Grant" is a person. */
const isDoubleName = (heading: string): boolean =>
  /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}\s\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(heading.trim()) && isPersonName(heading.trim());

/** "Comptes rendus / Reviews": said in two languages, it means what the words mean that are not English. */
function senseAbroad(heading: string): HeadingSense | null {
  const [first = "", second = "", ...more] = heading.split(/\s[/|·]\s/u);
  if (second === "" || more.length > 0) return null;
  const [text, other] = [normalizeHeading(first), normalizeHeading(second)];
  const kind = ABROAD.sections.find(([, pattern]) => pattern.test(text))?.[0];
  if (!kind || ENGLISH.sections.some(([, pattern]) => pattern.test(text)) || !isCovered(text) || !isCovered(other))
    return null;
  return kind === "publications" ? { kind, ...publicationSense(`${text} ${other}`) } : { kind };
}

/** True for words that head a section and say little else; a year alone heads only a part of one. */
export function namesSection(heading: string): boolean {
  const sense = senseOfHeading(heading, true);
  return sense !== null && sense.year === undefined;
}

/** "Publications including reports", "Publications by Ada Reed include:": the first words say what stands below. */
function withoutIncluded(heading: string): string {
  const at = heading.search(/,?\s(?:including\s|includes?\s*:?\s*$)/iu);
  return at < 4 ? heading : heading.slice(0, at);
}

/** "Publications of Ada Reed", "PAPERS BY ADA REED:" head publications. */
function withoutName(heading: string): string {
  if (!/\s(?:of|by|for)\s/iu.test(heading)) return heading;
  const bare = heading.trim().replace(/[^\p{L}\p{N}.)]+$/u, "");
  const match = /^(.{4,40}?)\s+(?:of|by|for|OF|BY|FOR)\s+((?:\p{Lu}[\p{L}.’'-]*\s*){2,4})$/u.exec(bare);
  return match?.[1] && nameShape(inSmall(match[2] ?? "")) >= 1.2 ? match[1] : heading;
}

/** "ADA REED" → "Ada Reed" */
const inSmall = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());

const JOURNAL = /\b(?:journals?|zeitschrift\w*|revistas?|riviste|revues?)\b/;

function publicationSense(text: string): Omit<HeadingSense, "kind"> {
  // "Proceedings articles" are no journal's.
  const named = text
    .replace(/\b(conference|proceedings?) articles?\b/g, "$1")
    // "Textos em jornais de notícias/revistas": none of them is a learned journal.
    .replace(/(?<= em jornais) .*/u, "")
    // "Popular articles" are no journal's either.
    .replace(/\bpopular(?: science)? (?:articles?|papers?)\b/g, "popular");
  // Words that two languages share tell it once.
  const kinds = [...new Set(KINDS.filter(([, pattern]) => pattern.test(named)).map(([kind]) => kind))];
  const said = STATUSES.find(([, pattern]) => pattern.test(text))?.[0];
  // "Preprints and papers under review" leaves it to each entry.
  // So does "Publications and working papers".
  const several =
    (said === "submitted" && /\bpre-?prints?\b|\barxiv\b/.test(text)) ||
    (said !== undefined &&
      said !== "published" &&
      /^(?:\p{L}+ )?publications? (?:and )?(?:working|preprints?|manuscripts?|drafts?)\b/u.test(text));
  const status = several ? undefined : said;
  // "Journal and conference papers" says nothing about one entry; "Workshop papers" and "Book reviews" do.
  const beside =
    /^(?:\p{L}+ )?publications? and (?:conference|meeting|abstracts?|proceedings|books?|chapters?)\b/u.test(text);
  // "Theses and other writings", "Hochschulschriften und Sonstiges": what else there is has a kind of its own.
  const others = OTHERS_BESIDE.test(text) && !/^(?:\p{L}+ )?others?\b/u.test(text);
  const only =
    several || beside || others || (kinds[0] === "workshop" && kinds.includes("conference"))
      ? undefined
      : pickKind(kinds);
  return {
    ...(only ? { publicationKind: only } : {}),
    ...(only === "journal" && !JOURNAL.test(text) ? { articles: true as const } : {}),
    ...(status ? { status } : {}),
    ...(WITH_TALKS.test(text) ? { withTalks: true as const } : {}),
    ...(/\b(?:selected|representative|featured|highlight\w*)\b/.test(text) ? { selected: true as const } : {}),
  };
}

/** "… and miscellaneous", "… et divers" */
const OTHERS_BESIDE =
  /(?<!\p{L})(?:sonstiges|verschiedenes|weiteres|divers|varia|miscellan\p{L}*|(?:and|or) other(?:s| (?:writings?|works?|publications?|outputs?|texts?))?$)/u;

function pickKind(kinds: PublicationKind[]): PublicationKind | undefined {
  const [first, ...rest] = kinds;
  if (first === "journal" || first === undefined) return first;
  // "Conference proceedings and thesis" does too.
  if (first === "thesis" && rest.length > 0) return undefined;
  // "Chapters and reports" leaves it to each entry.
  if (first === "other" && rest.some((kind) => kind === "book" || kind === "journal")) return undefined;
  if (first === "conference" && rest.includes("journal")) return undefined;
  if (first === "book" && (rest.includes("journal") || rest.includes("conference"))) return undefined;
  return first;
}

/** What is longer is no heading, whatever its words. */
const LONGEST = 300;

/** "2. SELECTED PUBLICATIONS (2015–2020):" → "selected publications" */
export function normalizeHeading(heading: string): string {
  const text = (closeUp(heading.slice(0, LONGEST)) ?? heading)
    .slice(0, LONGEST)
    .normalize("NFC")
    .toLowerCase()
    // Greek capitals have no accents.
    .replace(/\p{Script=Greek}{2,}/gu, (word) => word.normalize("NFD").replaceAll("\u0301", "").normalize("NFC"))
    // Turkish "EĞİTİM": its "İ" leaves a dot that stands for nothing.
    .replace(/i\u0307/g, "i")
    .replace(/\p{Extended_Pictographic}|\ufe0f|(?<=\s|^):[a-z\d_+]{2,40}:(?=\s|$)/gu, " ")
    .replace(/^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})/u, "")
    // "A1 Articles in journals", "M24/M51 – Rad u časopisu": the code of a type of works stands before its name.
    .replace(/^\s*[a-z]\d{1,2}[a-z+]?(?:\s?[/,]\s?[a-z]\d{1,2}[a-z+]?){0,3}(?:\s?[:–—-]\s?|\s)\s*(?=\p{L}{3})/u, "")
    // "III – Publications", "4 - Talks"
    .replace(/^\s*(?:[ivx]{1,5}|\d{1,2})\s[–—-]\s+(?=\p{L}{3})/u, "")
    // "Section b: Curriculum vitae", "Journal articles 7 documents": a part of a form, and how much stands there.
    .replace(/^\s*(?:section|part|category) (?:[a-h\d]|[ivx]{1,4})\s?[.:)–-]\s+(?=\p{L})/u, "")
    .replace(/(?<=\p{L})\s+\d{1,4} (?:documents?|entries|items|results|résultats)\s*$/u, "")
    // "Ⅰ．原著論文（査読有）", "（２）著書", "三、获奖"
    .replace(
      /^\s*[（(]?(?:[\u2160-\u217b]{1,4}|[０-９\d]{1,2}|[一二三四五六七八九十]{1,3}|[a-zａ-ｚ])[）)．.、，:：]\s*(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])/u,
      "",
    )
    .replace(/(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]\s?)（[^（）]{1,40}）\s*$/u, "")
    // "III (A) (ii) Chapters"
    .replace(/^\s*[ivx]{1,4}\.?\s?\([a-h]\)\s*(?:\([ivx]{1,4}\)\s*)?(?=\p{L}{3})/u, "")
    .replace(/^\s*(?:[ivx]+\.|\(?[a-h\d]{1,2}[.)])\s+/, "")
    // "K. Teaching", "L. Invited talks": not "J. Grant", who is a person.
    .replace(/^\s*[i-z][.)]\s+(?=\p{L}+(?:s|ing)$|\p{L}+\s+\p{L})/u, "")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const plain = text
    .replace(/[&/+,|:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  // "学　　歴", "免 許 ・ 資 格": set wide to fill the line
  if (/^(?:[\p{Script=Han}・]\s?){1,12}$/u.test(plain)) return plain.replace(/\s/gu, "");
  // "E D U C A T I O N"
  return /^(?:\p{L} ){4,}\p{L}$/u.test(plain) ? plain.replace(/ /g, "") : plain;
}

/** True when every word of a heading is a vocabulary word or one that often stands beside them. */
function isCovered(text: string): boolean {
  return strangeWords(text).length === 0;
}

/**
 * What a heading means that is one by its look and the looks of others, and says at least as much in words of headings as in
 * others: "Practical experience", "Report of Teaching and Training". Null for other words.
 */
export function senseOfSetHeading(heading: string): HeadingSense | null {
  const sense = senseOfHeading(heading, false);
  return sense && isMostlyCovered(normalizeHeading(heading)) ? sense : null;
}

/** "Teaching at the University of Port Salt" is a heading, "Service robots in crowded tidal harbours" a title. */
function isMostlyCovered(text: string): boolean {
  return strangeWords(text).length * 2 <= text.split(" ").length;
}

const strangeWords = remembered((text): readonly string[] => {
  let left = text;
  for (const { letters, words } of EVERY_WORD)
    if (!letters || letters.test(text)) for (const pattern of words) left = left.replace(pattern, " ");
  return left.split(/\s+/).filter((word) => word !== "" && !FILLERS.some((filler) => filler.test(word)));
});
