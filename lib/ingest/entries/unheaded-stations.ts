import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { EducationEntry, PositionEntry, Span } from "#lib/ingest/draft.ts";
import { readEducation } from "#lib/ingest/entries/education.ts";
import { namesPosts, readEmployment } from "#lib/ingest/entries/employment.ts";
import { readMixed } from "#lib/ingest/entries/mixed-stations.ts";
import { stationsOf } from "#lib/ingest/entries/stations.ts";
import { namesStudies } from "#lib/ingest/entries/studies.ts";
import { linesOf, passageOf } from "#lib/ingest/passages/passage.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";

/** So many posts make a list. */
const FEWEST = 2;
/** Sections whose headings do not say what they list. */
const OPEN: ReadonlySet<string> = new Set(["head", "biography", "personal", "other"]);
/** What one does for others, or in a course, besides a post. */
const BESIDE =
  /\b(?:members?(?:ship)?|review(?:er|ing)|referee|editor|editorial|chair|organi[sz]er|convenor|judge|delegate|volunteer|representative|mentor|president|secretary|treasurer|speaker|participant|guest lecturer|(?:co-?)?pi|principal investigator)\b|(?:fellowship|scholarship|award|grant|prize|medal|list)$|^(?:now|then|fellow of the)\s/iu;
/** What one is paid for, whatever else is told of it. */
const PAID =
  /\b(?:professor|lecturer|post-?doc\w*|research\w*|scientist|engineer|fellow|instructor|analyst|intern|developer|economist|curator|reader|docent|assistant|associate|consultant|manager)\b/iu;
/** "reed@kvam.example", "+47 555 0100", "https://…": how a letter head ends. */
const ADDRESS = /\S@\S|https?:|www\.|\+\d|\b(?:tel|phone|e-?mail)\b/iu;
/** Courses that somebody helped with, among other things below "Others". */
const TAUGHT = /\b(?:teaching|graduate student instructor|tutor|course)\b/iu;
/** Sentences, not lines of a list. */
const TELLS = /(?<!\p{L})(?:I|I['’]m|he|she|they|my|his|her|is|am|are|was|were|has|have)(?!\p{L})/iu;
const PROSE = 140;

export interface Stations {
  education: EducationEntry[];
  employment: PositionEntry[];
}

/**
 * Degrees and posts of lists that no heading announces: right below the name, or below words that no vocabulary knows ("My
 * path", "Timeline"). A stretch is such a list where most of what stands in it says what somebody was, where, and from when
 * to when. Of a document that `hasOthers` below headings of their own only posts that are paid beyond doubt.
 */
export function unheadedStations(document: ReadDocument, parts: SectionPart[], hasOthers: boolean): Stations {
  const found: Stations = { education: [], employment: [] };
  for (const part of joined(document, parts)) {
    if (!mayList(part)) continue;
    for (const blocks of stretchesOf(document, part)) {
      const { education, employment } = wholeOrParted(document, blocks);
      const paid = employment.filter(({ title }) => PAID.test(title?.value ?? "") && !TAUGHT.test(title?.value ?? ""));
      const isBeside = part.sense.kind === "other" && paid.length * 3 >= employment.length * 2;
      found.education.push(...education);
      if (!hasOthers || isBeside) found.employment.push(...employment);
    }
  }
  return found;
}

/**
 * Words that no vocabulary knows, or none: "Projects" and "Courses attended" say what they list, and "KVAM UNIVERSITY" is the
 * place of one entry alone.
 */
const mayList = ({ sense, heading }: SectionPart): boolean =>
  OPEN.has(sense.kind) &&
  !isOrganization(heading) &&
  (sense.kind !== "other" || heading === "" || senseOfHeading(heading, false) === null);

/** "Roles" alone above "Kvam University" and "Fen Works", each of which heads one post: all is one list, its headings with it. */
function joined(document: ReadDocument, parts: SectionPart[]): SectionPart[] {
  const found: SectionPart[] = [];
  for (const part of parts) {
    const list = found.at(-1);
    const isBelow = list && mayList(list) && part.sense.kind === "other" && part.above.at(-1) === list.heading;
    if (isBelow && list.blocks.every(({ span }) => span.end <= part.span.start)) {
      const { start, end } = part.span;
      const own = document.blocks.filter(({ span }) => span.start >= start && span.end <= end);
      found.splice(-1, 1, { ...list, blocks: [...list.blocks, ...own], span: { start: list.span.start, end } });
    } else found.push(part);
  }
  return found;
}

/** The blocks of a part as they stand between paragraphs of sentences; of the head of a document those below the address. */
function stretchesOf({ text }: ReadDocument, { sense, blocks }: SectionPart): Block[][] {
  const head = blocks.slice(0, 10);
  const last = head.findLastIndex(
    ({ kind, span }) => kind === "heading" || ADDRESS.test(text.slice(span.start, span.end)),
  );
  const [first] = head;
  // Most pages begin with the name; one may begin with the newest degree.
  const isStation = first !== undefined && findDegrees(text.slice(first.span.start, first.span.end))[0]?.start === 0;
  const shown = sense.kind === "head" ? blocks.slice(Math.max(last + 1, isStation ? 0 : 1)) : blocks;
  const stretches: Block[][] = [[]];
  for (const block of shown) {
    const words = text.slice(block.span.start, block.span.end);
    const isProse = block.kind === "paragraph" && words.length > PROSE && TELLS.test(words);
    if (isProse || block.kind === "rule") stretches.push([]);
    else stretches.at(-1)?.push(block);
  }
  return stretches
    .map((stretch) => (isTitled(text, stretch) ? stretch.slice(1) : stretch))
    .filter((stretch) => stretch.some((block) => tells(text, block)));
}

/** "**Roles**" right above items: what heads them though nothing ranks it as a heading. */
function isTitled(text: string, [first, next]: Block[]): boolean {
  const words = first ? text.slice(first.span.start, first.span.end) : "";
  const isApart = first?.kind === "paragraph" && next !== undefined && next.kind !== "paragraph";
  return isApart && words.split(/\s+/u).length <= 5 && isLabel({ ...first, kind: "heading" }, words);
}

/** "Where I worked" above a few posts: no place, no post and no date of them. */
const isLabel = ({ kind }: Block, words: string): boolean =>
  kind === "heading" &&
  !isOrganization(words) &&
  !namesPosts(words) &&
  !namesStudies(words) &&
  findPeriods(words).length === 0;

/** A quick look: a date and a post stand in the block. */
function tells(text: string, { span }: Block): boolean {
  const words = text.slice(span.start, span.end);
  return /\d{4}/.test(words) && findPeriods(words).length > 0;
}

/** What a stretch lists, or what each of its parts does where that is more: "Where I worked", "Where I studied". */
function wholeOrParted(document: ReadDocument, blocks: Block[]): Stations {
  const whole = listIn(document, blocks);
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (isLabel(block, document.text.slice(block.span.start, block.span.end))) parts.push([]);
    else parts.at(-1)?.push(block);
  }
  if (parts.length === 1) return whole;
  const read = parts.map((part) => listIn(document, part));
  const parted = {
    education: read.flatMap(({ education }) => education),
    employment: read.flatMap(({ employment }) => employment),
  };
  return countOf(parted) > countOf(whole) ? parted : whole;
}

const countOf = ({ education, employment }: Stations): number => education.length + employment.length;

/** What a stretch lists; nothing where it is no list of posts. */
function listIn(document: ReadDocument, blocks: Block[]): Stations {
  const none = { education: [], employment: [] };
  const lines = blocks.flatMap((block) => linesOf(passageOf(document, [block])));
  const posts = lines.filter(({ text }) => namesPosts(text)).length;
  const studies = lines.filter(({ text }) => namesStudies(text)).length;
  if (posts + studies < FEWEST) return none;
  const isSchool = posts < FEWEST || studies > posts;
  const stations = stationsOf(document, blocks, (text) => namesPosts(text) || namesStudies(text)).length;
  const read = readMixed(document, blocks) ?? {
    education: isSchool ? readEducation(document, blocks).entries : [],
    employment: isSchool ? [] : readEmployment(document, blocks).entries,
  };
  const employment = read.employment.filter(({ period }) => period !== null);
  const education = read.education.filter(
    ({ degree, period }) => degree !== null && period !== null && !isAmidWords(document, degree.span),
  );
  const sure = employment.filter(isWhole);
  const strangers = [...sure, ...education].filter(({ span }) => namesPerson(document, span));
  const count = sure.length + education.length;
  // Degrees that took years speak for the list, too: a visit in one summer may stand among them.
  const lasting = [...sure, ...education].filter(lasts).length;
  const isShort = Math.max(sure.filter(lasts).length * 2 - sure.length, lasting * 2 - count) < 0;
  if (count < FEWEST || isShort || strangers.length * 2 > count) return none;
  return count * 3 < Math.max(stations, read.employment.length + read.education.length) * 2
    ? none
    : { education, employment };
}

/** "Ferry to the Ph.D. of others": small words in front of it on its line. */
const isAmidWords = ({ text }: ReadDocument, { start }: Span): boolean =>
  /(?<!\p{L})\p{Ll}+\s+\p{Ll}+\s*$/u.test(text.slice(text.lastIndexOf("\n", start) + 1, start));

function isWhole({ title, organization, period }: PositionEntry): boolean {
  return (
    title !== null && isJobTitle(title.value) && !BESIDE.test(title.value) && organization !== null && period !== null
  );
}

/** From one year to another: what has one year alone may be a prize, a visit or a course. */
function lasts({ period }: Pick<PositionEntry, "period">): boolean {
  const { start, end } = period?.value ?? { start: null, end: null };
  return end === "present" || (start !== null && start.year !== end?.year);
}

/** "Olaf Stone, PhD student, 2012–2016, now Lecturer at Fen College": somebody else's. */
function namesPerson({ text }: ReadDocument, { start, end }: Span): boolean {
  const [first = "", second = ""] = text
    .slice(start, end)
    .split(/[,;|\t\n(:]|\s[–—-]\s/u)
    .filter((piece) => /\p{L}{2}/u.test(piece));
  // "MSc⇥Tidal Walls⇥Kvam University": behind a degree stands its subject.
  return (
    !namesStudies(first) && [first, second].some((piece) => isPersonName(piece.trim()) && !isJobTitle(piece.trim()))
  );
}
