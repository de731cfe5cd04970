import type { ActivityKind, PublicationKind, PublicationStatus, Span } from "#lib/ingest/draft.ts";
import { LANGUAGES } from "#lib/ingest/words/heading-languages.ts";
import { withoutRemark } from "#lib/ingest/words/heading-remark.ts";
import { ENGLISH } from "#lib/ingest/words/heading-words.ts";
import { ABROAD } from "#lib/ingest/words/heading-words-abroad.ts";
import { closeCapitals } from "#lib/ingest/words/letterspaced.ts";
import { misspeltHeading } from "#lib/ingest/words/misspelt-heading.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { normalizeHeading } from "#lib/ingest/words/normal-heading.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";
import { publicationSense } from "#lib/ingest/words/publication-heading.ts";
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
  /^\W*(?:(?:ph\.? ?d\.?|doctoral|graduate|master['’]?s|m\.? ?sc\.?|undergraduate) )(?:student|candidate)(?:,| at| @)\s+(?:the\s)?\p{Lu}/iu;

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
  return match?.[1] && !FOR_WHOM.test(match[2] ?? "") && nameShape(inSmall(match[2] ?? "")) >= 1.2 ? match[1] : heading;
}
/** "Writing for General Audiences" was written for nobody of that name. */
const FOR_WHOM = /\b(?:audiences?|readers?|public|children|schools?|practitioners)\s*$/iu;

/** "ADA REED" → "Ada Reed" */
const inSmall = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());

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
