import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { ReadDocument } from "#lib/ingest/document.ts";
import type { ProfileFacts } from "#lib/ingest/draft/facts.ts";
import type { Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { alike } from "#lib/ingest/passages/alike.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import type { Biography } from "#lib/ingest/told/biography.ts";
import { isDoctorate } from "#lib/ingest/told/doctorate.ts";
import { headStation } from "#lib/ingest/told/head-station.ts";
import { STUDENT } from "#lib/ingest/told/joined-posts.ts";
import { labelledPosition, labelledPost } from "#lib/ingest/told/labelled-position.ts";
import { literally } from "#lib/literally.ts";

/** "Member of the board": what somebody is beside a post. */
const ON_BOARD =
  /^(?:[\p{L}-]+ )?(?:board|council|committee) member$|^(?:[\p{L}-]+ )?member of (?:the )?(?:[\p{L}-]+ )?(?:board|council|committee)(?!\p{L})/iu;

/** "非常勤講師": what somebody teaches elsewhere for some hours. */
const BESIDE_POST = /非常勤|兼任|兼職/u;

/** "PhD candidate in Tides": a degree that is not yet there. */
const CANDIDATE = /\b(?:ph\.?\s?d\.?|doctoral) candidate\b/iu;

/** Adds to `facts` what its owner is now and where: as told, by the posts and degrees that go on, or by the letter head. */
export function addCurrent(
  facts: ProfileFacts,
  told: Biography[],
  document: ReadDocument,
  first: SectionPart | undefined,
): void {
  const head = headStation(document, first);
  const headed = headWords(document, first);
  const said = told.find(({ current }) => current !== null)?.current ?? null;
  const held = facts.employment.filter(({ period }) => period?.value.end === "present");
  const posts = held.filter(({ title }) => !ON_BOARD.test(title?.value ?? ""));
  const open = posts.find(({ title }) => !BESIDE_POST.test(title?.value ?? "")) ?? posts[0] ?? null;
  // "Ph.D. Candidate in Economics", to end in a year that is said: so is who expects the degree.
  const studying =
    facts.education.find(({ period }) => period?.value.end === "present") ??
    (held.length === 0 ? facts.education.find(({ degree }) => CANDIDATE.test(degree?.value ?? "")) : undefined);
  const isDoctoral = studying !== undefined && isDoctorate(studying);
  // "I am a harbour geologist who …" beside an open post says a profession, not where somebody is.
  const named = said?.organization ? said.title : (open?.title ?? said?.title);
  const position: Fact<string> | null = labelledPosition(document) ?? named ?? head.title;
  // A doctoral student with a post beside it whose letter head names the university, not the employer, is there first.
  const names = (place: Fact<string> | null | undefined) => place != null && headed.includes(place.value.toLowerCase());
  if (!said && isDoctoral && open && names(studying?.institution) && !names(open.organization)) {
    facts.currentPosition = studying?.degree ?? null;
    facts.affiliation = studying?.institution ?? null;
    return;
  }
  facts.currentPosition =
    position ?? (studying?.degree ? { ...studying.degree, value: asStudent(studying.degree.value) } : null);
  facts.affiliation = said?.organization ?? open?.organization ?? head.organization ?? studying?.institution ?? null;
  const post = held.length > 0 || studying ? null : (labelledPost(document) ?? headPost(document, first));
  if (post && facts.employment.every((other) => !isAlike(other, post))) facts.employment.push(post);
}

/** "PhD in Tides student"; a candidate is called so already. */
const asStudent = (degree: string): string => (CANDIDATE.test(degree) ? degree : `${degree} student`);

/** Words between a post and its place in a letter head. */
const FARTHEST = 120;

/** "Assistant Professor of Tides" above "Port Salt University": a post that goes on, where no list and no sentence names one. */
function headPost(document: ReadDocument, head: SectionPart | undefined): PositionEntry | null {
  const { text } = document;
  const lines = head?.blocks.filter(({ kind }) => kind === "paragraph" || kind === "heading") ?? [];
  const { title, organization } = headStation(document, head && { ...head, blocks: lines });
  if (!title || !organization || STUDENT.test(title.value) || BESIDE_POST.test(title.value)) return null;
  const [first, last] = [title.span, organization.span].sort((a, b) => a.start - b.start);
  if (!first || !last || last.start - first.end > FARTHEST) return null;
  const span = { start: first.start, end: last.end };
  // "Lecturer, Kvam University, 2012–2014": a post with its time is one of a list.
  const end = text.indexOf("\n", span.end);
  if (findPeriods(text.slice(span.start, end < 0 ? text.length : end)).length > 0) return null;
  const why = "Read from the head of the page.";
  const open: Fact<Period> = { value: { start: null, end: "present" }, span, confidence: 0.7, why };
  return { title, organization, period: sinceAt(text, organization.value) ?? open, span };
}

/** "I have been at Port Salt University since May 2019", said anywhere of the place in the head. */
function sinceAt(text: string, place: string): Fact<Period> | null {
  const from = text.search(
    new RegExp(`${literally(place)}[^.\\n]{0,40}\\bsince\\s(?:\\p{Lu}\\p{L}+\\s)?(?:19|20)\\d{2}`, "u"),
  );
  const [when] = from < 0 ? [] : findPeriods(text.slice(from, from + place.length + 70));
  return when?.period.end === "present"
    ? { value: when.period, span: { start: from + when.span.start, end: from + when.span.end }, confidence: 0.85 }
    : null;
}

function isAlike(one: PositionEntry, other: PositionEntry): boolean {
  const same = (a: Fact<string> | null, b: Fact<string> | null) => a !== null && b !== null && alike(a.value, b.value);
  return same(one.organization, other.organization) || same(one.title, other.title);
}

/** What stands above the first heading, in small letters. */
function headWords(document: ReadDocument, head: SectionPart | undefined): string {
  const blocks = head?.sense.kind === "head" ? head.blocks.slice(0, 8) : [];
  return passageOf(
    document,
    blocks.filter((block) => block.kind !== "rule"),
  ).text.toLowerCase();
}
