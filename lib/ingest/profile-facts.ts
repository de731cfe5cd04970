import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { ProfileFacts } from "#lib/ingest/draft/facts.ts";
import type { ActivityKind, EducationEntry, Fact, Period, PositionEntry, Span } from "#lib/ingest/draft.ts";
import { labelOf, readActivities, readInterests } from "#lib/ingest/entries/activities.ts";
import { boldDegrees } from "#lib/ingest/entries/bold-degrees.ts";
import { readEducation } from "#lib/ingest/entries/education.ts";
import { readEmployment } from "#lib/ingest/entries/employment.ts";
import { readMixed } from "#lib/ingest/entries/mixed-stations.ts";
import { withoutOffices } from "#lib/ingest/entries/offices.ts";
import { partServed } from "#lib/ingest/entries/served.ts";
import { isWhole, staysOf } from "#lib/ingest/entries/stays.ts";
import { namesStudies } from "#lib/ingest/entries/studies.ts";
import { withBegunStudies } from "#lib/ingest/entries/studies-and-degree.ts";
import { taughtPosts } from "#lib/ingest/entries/taught-posts.ts";
import { toldOnce } from "#lib/ingest/entries/told-once.ts";
import { unheadedStations } from "#lib/ingest/entries/unheaded-stations.ts";
import { readVagueActivities } from "#lib/ingest/entries/vague-activities.ts";
import { workAmongActivities } from "#lib/ingest/entries/work-among-activities.ts";
import { headedPosts } from "#lib/ingest/headings/station-heading.ts";
import { degreesOf, postsOf } from "#lib/ingest/headings/strange-sections.ts";
import {
  currentByHeading,
  datedByHeading,
  degreeInHeading,
  stayOf,
  titleInHeading,
} from "#lib/ingest/headings/told-by-heading.ts";
import { alike } from "#lib/ingest/passages/alike.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { type Biography, readBiography } from "#lib/ingest/told/biography.ts";
import { addCurrent } from "#lib/ingest/told/current-post.ts";
import { addPhd } from "#lib/ingest/told/doctorate.ts";
import { degreesOnce, postsOnce } from "#lib/ingest/told/each-once.ts";
import { withoutRetold } from "#lib/ingest/told/told-degrees.ts";
import { tellsLife } from "#lib/ingest/told/told-studies.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { ACTIVITY_OF, senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** Reads education, positions, activities and interests; what no section says is taken from the biography. */
export function readProfile(document: ReadDocument, parts: SectionPart[], lists: SectionPart[]): ProfileFacts {
  const facts = noFacts();
  const rest = parts.filter((part) => !lists.includes(part));
  const among: EducationEntry[] = [];
  const hasDegrees = rest.some(({ sense, blocks }) => sense.kind === "education" && blocks.length > 0);
  const read = rest.map((part) => {
    const own = noFacts();
    readPart(document, part, own, among, hasDegrees);
    return own;
  });
  facts.interests.push(...read.flatMap(({ interests }) => interests));
  facts.activities.push(...read.flatMap(({ activities }) => activities));
  facts.left.push(...read.flatMap(({ left }) => left));
  facts.education.push(...degreesOf(withBegunStudies(toldOnce(read.map(({ education }) => education)))));
  facts.employment.push(...postsOf(toldOnce(read.map(({ employment }) => employment))));
  facts.employment.push(...workAmongActivities(document, rest, facts.employment.length > 0));
  // Where degrees have a section of their own, the programme that somebody worked for is none.
  if (!facts.education.some(({ degree }) => degree !== null)) facts.education.push(...among);
  // Some count the doctorate among their posts, and below "Education" only what was before it.
  else if (!facts.education.some(isDoctorate)) facts.education.unshift(...among.filter(isDoctorate));
  const unheaded = unheadedStations(document, rest, facts.employment.length > 0);
  if (facts.education.length === 0) facts.education.push(...unheaded.education);
  facts.employment.push(...unheaded.employment);
  if (facts.education.length === 0) facts.education.push(...boldDegrees(document, parts));
  if (facts.employment.length === 0) facts.employment.push(...taughtPosts(document, rest, isWhole));
  const told = rest
    .filter((part) => ["head", "biography", "interests", "other"].includes(part.sense.kind))
    .map((part) =>
      readBiography(
        passageOf(
          document,
          part.blocks.filter((block) => block.kind !== "rule"),
        ),
      ),
    );
  addBiography(facts, told);
  addPhd(facts, told, document, rest);
  addCurrent(facts, told, document, parts[0]);
  return facts;
}

const isDoctorate = ({ degree }: EducationEntry): boolean => {
  const [found] = findDegrees(degree?.value ?? "");
  return found?.level === "doctor" && found.start === 0;
};

const noFacts = (): ProfileFacts => ({
  currentPosition: null,
  affiliation: null,
  phd: { institution: null, year: null, advisors: [] },
  interests: [],
  education: [],
  employment: [],
  activities: [],
  left: [],
});

/** Adds what a section says to `facts`, and to `among` the degrees that stand among posts. */
function readPart(
  document: ReadDocument,
  part: SectionPart,
  facts: ProfileFacts,
  among: EducationEntry[],
  hasDegrees: boolean,
): void {
  const { kind } = part.sense;
  const activity = ACTIVITY_OF[kind];
  const mayBeMixed = kind === "education" ? NAMES_WORK.test(part.heading) : kind === "employment" && !hasDegrees;
  const mixed = mayBeMixed ? readMixed(document, part.blocks) : null;
  const isMadeOfStays = mixed?.education.every(({ period }) => period !== null && isOfMonths(period.value)) === true;
  if (mixed && !(kind === "employment" && isMadeOfStays)) {
    facts.education.push(...mixed.education);
    facts.employment.push(...mixed.employment);
    facts.left.push(...mixed.left);
  } else if (tellsLife(document, part)) {
    const { education, employment } = readBiography(passageOf(document, part.blocks));
    (kind === "education" ? facts.education : among).push(...withoutRetold(education));
    facts.employment.push(...employment.filter(({ period }) => kind === "employment" || period !== null));
  } else if (kind === "education") {
    const read = readEducation(document, part.blocks);
    const isMixed = NAMES_WORK.test(part.heading);
    // Below "Education and experience" what names no degree is a post, whatever its title is, stays of scholars too.
    const entries = isMixed ? read.entries.filter(({ degree }) => degree && !isStayOf(degree.value)) : read.entries;
    const others = read.entries.filter((entry) => !entries.includes(entry));
    const left = [...read.left, ...others.map(({ span }) => span)];
    const degree = degreeInHeading(part);
    facts.education.push(
      ...entries.map((entry) => ({
        ...entry,
        degree: entry.degree ?? degree,
        period: entry.period ?? datedByHeading(part),
      })),
    );
    // Under "Education and experience" or "Academic preparation" people also list the posts that followed.
    const rest = entries.length === 0 ? part.blocks : untouched(part.blocks, entries);
    const jobs = left.length > 0 ? staysOf(readEmployment(document, rest).entries, isMixed) : [];
    const posts = jobs.filter(({ span }) => left.some((line) => overlap(span, line)));
    facts.employment.push(...posts);
    addLeft(facts, left, posts);
  } else if (kind === "employment") {
    const read = readEmployment(document, part.blocks, titleInHeading(part));
    const { posts: held, served } = partServed(read.entries);
    const entries = withoutOffices(held);
    const beside = part.blocks.filter(({ span }) => served.some((entry) => overlap(entry.span, span)));
    if (beside.length > 0) facts.activities.push(...readActivities(document, beside, "service"));
    const left = [...read.left, ...read.entries.filter((entry) => !entries.includes(entry)).map(({ span }) => span)];
    facts.employment.push(
      ...entries.map((entry) => ({
        ...entry,
        period: entry.period ?? stayOf(datedByHeading(part)) ?? currentByHeading(part),
      })),
    );
    const degrees = left.length > 0 ? readEducation(document, untouched(part.blocks, entries)).entries : [];
    const whole = degrees.filter(
      ({ degree, period }) => degree && period && namesStudies(degree.value) && !isOfMonths(period.value),
    );
    among.push(...whole);
    addLeft(facts, left, whole);
  } else if (["teaching", "other", "head"].includes(kind))
    facts.employment.push(...readEmployment(document, headedPosts(document.text, part.blocks)).entries.filter(isWhole));
  if (kind === "education" || kind === "employment") return;
  if (activity) facts.activities.push(...readActivities(document, part.blocks, activity, headingOf(document, part)));
  else if (kind === "interests") facts.interests.push(...readInterests(document, part.blocks));
  else if (kind === "other" || kind === "skills") readLabelled(document, part, facts);
}

/** The heading of a section; null where it is a year, or is not printed above the section. */
function headingOf({ text }: ReadDocument, { heading, blocks, span }: SectionPart): Fact<string> | null {
  const end = blocks[0]?.span.start ?? span.end;
  const printed = text.slice(span.start, end).trimEnd();
  if (heading === "" || printed.replace(/\s+/gu, " ") !== heading) return null;
  return labelOf({ text: printed, span: { start: span.start, end: span.start + printed.length } });
}

/** Keeps for the record the lines that no entry was made of. */
function addLeft(facts: ProfileFacts, left: Span[], entries: { span: Span }[]): void {
  facts.left.push(...left.filter((line) => !entries.some(({ span }) => overlap(span, line))));
}

/** "PhD young researcher, Sep.–Nov. 2019" among posts: a stay of some months gives no degree. */
function isOfMonths({ start, end }: Period): boolean {
  if (!start?.month || end === "present" || !end?.month) return false;
  return (end.year - start.year) * 12 + end.month - start.month < 6;
}

/** Blocks of which no entry was made. */
function untouched(blocks: Block[], entries: { span: Span }[]): Block[] {
  return blocks.filter((block) => !entries.some(({ span }) => overlap(span, block.span)));
}

const NAMES_WORK = /\b(?:experience|employment|work|career|appointments?|positions?|professional)\b/i;

/** "Visiting Scholar": no degree, and who is one among posts holds one. */
const isStayOf = (degree: string): boolean => findDegrees(degree).length === 0 && isJobTitle(degree);

/** "Conference reviewer: …", "Teaching⇥…" under a heading that says nothing; rows without a label go on with the one above. */
function readLabelled(document: ReadDocument, part: SectionPart, facts: ProfileFacts): void {
  const vague = readVagueActivities(document, part.blocks, headingOf(document, part));
  facts.activities.push(...vague);
  let open: ActivityKind | undefined;
  for (const [at, block] of part.blocks.entries()) {
    if (vague.some(({ text }) => overlap(text.span, block.span))) continue;
    const text = document.text.slice(block.span.start, block.span.end);
    const [whole = "", label = ""] = /^([^:\t\n]{3,40})(?::\s*|\t\s*)(?=\S)/u.exec(text) ?? [];
    // A row of one cell is read as a paragraph: between two rows it is one.
    const isBetween = [part.blocks[at - 1], part.blocks[at + 1]].every((beside) => beside?.kind === "row");
    const isRow = whole.includes("\t") || block.kind === "row" || (isBetween && block.lines.length === 1);
    if (label !== "" || !isRow) open = ACTIVITY_OF[senseOfHeading(label, true)?.kind ?? "other"];
    if (open) facts.activities.push(...readActivities(document, [isRow ? from(block, whole.length) : block], open));
    else if (block.kind !== "rule") facts.left.push(block.span);
    if (!isRow) open = undefined;
  }
}

/** A row without its label. */
function from(block: Block, length: number): Block {
  const start = block.span.start + length;
  return {
    ...block,
    span: { start, end: block.span.end },
    lines: [start, ...block.lines.filter((line) => line > start)],
  };
}

function addBiography(facts: ProfileFacts, told: Biography[]): void {
  if (facts.education.length === 0)
    facts.education.push(...degreesOnce(withoutRetold(told.flatMap(({ education }) => education))));
  const posts = postsOnce(told.flatMap(({ employment }) => employment).filter(isSomewhere));
  facts.employment.push(...(facts.employment.length === 0 ? posts : posts.filter(isBesideList(facts.employment))));
}

/** "I am a lecturer at Kvam University" above a list of internships: what somebody is now, where no post of the list goes on. */
function isBesideList(list: readonly PositionEntry[]): (told: PositionEntry) => boolean {
  const goesOn = list.some(({ period }) => period?.value.end === "present");
  return (told) =>
    !goesOn &&
    told.organization !== null &&
    told.period?.value.end === "present" &&
    !list.some(
      ({ title, organization }) =>
        (organization !== null && alike(organization.value, told.organization?.value ?? "")) ||
        (title !== null && alike(title.value, told.title?.value ?? "")),
    );
}

/** "I am an engineer with a focus on tides" tells of a trade, not of a post. */
const isSomewhere = ({ organization, period }: PositionEntry): boolean =>
  organization !== null || period?.value.start != null;
