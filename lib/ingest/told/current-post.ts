import type { ReadDocument } from "#lib/ingest/document.ts";
import type { ProfileFacts } from "#lib/ingest/draft/facts.ts";
import type { Fact } from "#lib/ingest/draft.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import type { Biography } from "#lib/ingest/told/biography.ts";
import { isDoctorate } from "#lib/ingest/told/doctorate.ts";
import { headStation } from "#lib/ingest/told/head-station.ts";
import { labelledPosition } from "#lib/ingest/told/labelled-position.ts";

/** "Member of the board": what somebody is beside a post. */
const ON_BOARD =
  /^(?:[\p{L}-]+ )?(?:board|council|committee) member$|^(?:[\p{L}-]+ )?member of (?:the )?(?:[\p{L}-]+ )?(?:board|council|committee)(?!\p{L})/iu;

/** "非常勤講師": what somebody teaches elsewhere for some hours. */
const BESIDE_POST = /非常勤|兼任|兼職/u;

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
  const studying = facts.education.find(({ period }) => period?.value.end === "present");
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
    position ?? (studying?.degree ? { ...studying.degree, value: `${studying.degree.value} student` } : null);
  facts.affiliation = said?.organization ?? open?.organization ?? head.organization ?? studying?.institution ?? null;
}

/** What stands above the first heading, in small letters. */
function headWords(document: ReadDocument, head: SectionPart | undefined): string {
  const blocks = head?.sense.kind === "head" ? head.blocks.slice(0, 8) : [];
  return passageOf(
    document,
    blocks.filter((block) => block.kind !== "rule"),
  ).text.toLowerCase();
}
