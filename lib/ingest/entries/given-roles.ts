import type { Fact } from "#lib/ingest/draft.ts";
import type { PlacedSegment } from "#lib/ingest/entries/placed-words.ts";
import { organizationOf } from "#lib/ingest/entries/post-words.ts";
import { type Passage, words } from "#lib/ingest/passages/passage.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isPlace } from "#lib/ingest/words/organization.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";
import { institutionNamed } from "#lib/profile/institution.ts";

/** The two arguments of a template that says which of its words are the post and which the place. */
export interface GivenRoles {
  title: Fact<string>;
  organization: Fact<string>;
}

/** What a template of the source says of a station; null where it says it of one of the two only, or of sentences. */
export function givenRoles(lines: Passage[]): GivenRoles | null {
  const title = argument(lines, "position");
  const organization = argument(lines, "organization");
  return title && organization && title.value.split(" ").length <= 24 ? { title, organization } : null;
}

function argument(lines: Passage[], wanted: string): Fact<string> | null {
  const own = lines.flatMap((line) => line.runs).filter(({ role }) => role === wanted);
  const span = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 };
  const line = lines.find((other) => other.span.start <= span.start && span.end <= other.span.end);
  const value = line ? words(line.text, { start: span.start - line.span.start, end: span.end - line.span.start }) : "";
  return /\p{L}{2}/u.test(value)
    ? { value: value.replace(/\s*\([^()]*\)$|[,.;:]$/gu, ""), span, confidence: 0.95 }
    : null;
}

/**
 * True where the author of a list filled the arguments in the other way round: more of its stations name a post as the
 * place, or an institution as the post, than the right way, and two at least.
 */
export function isTurned(list: (GivenRoles | null)[]): boolean {
  const told = list.flatMap((given) => (given ? [turn(given)] : []));
  return told.reduce((sum, one) => sum + one, 0) > 1;
}

/** 1 where the words say that post and place are exchanged, −1 where they say that they are not. */
export function turn({ title, organization }: GivenRoles): number {
  const [post, place] = [title.value, organization.value];
  const namesPlace = (text: string) => !isJobTitle(text) && text.split(/,\s|\s[-–—]\s/).some(isOrganization);
  if (isJobTitle(place) && !isJobTitle(post)) return 1;
  if (isJobTitle(post) && !isJobTitle(place)) return -1;
  if (namesPlace(post) && !namesPlace(place)) return 1;
  return namesPlace(place) && !namesPlace(post) ? -1 : 0;
}

/** "{Bilevel tides}{Fellow at Harbour Labs}": an argument that says both is read by its words. */
export function exchanged({ title, organization }: GivenRoles): GivenRoles | null {
  const saysBoth = organization.value.split(/,\s|\sat\s/).slice(1).length > 0;
  return saysBoth ? null : { title: organization, organization: title };
}

/**
 * "{Harbour Works — Tide Analyst}{Port Salt}{NL}": where the argument for the place holds but a town, that for the post says
 * both, parted by a dash. `beside` is what stands behind the town.
 */
export function partedByDash({ title, organization }: GivenRoles, beside: string): GivenRoles | null {
  const [whole, first = "", dash = "", second = ""] = /^(.+?)(\s(?:[–—]|-{1,3})\s)(.+)$/u.exec(title.value) ?? [];
  if (whole === undefined || DASH.test(second) || !isPlace(organization.value, beside)) return null;
  if (isJobTitle(first) === isJobTitle(second)) return null;
  const from = title.span.start + first.length + dash.length;
  const ahead = { ...title, value: first, span: { start: title.span.start, end: title.span.start + first.length } };
  const behind = { ...title, value: second, span: { start: from, end: title.span.end } };
  return isJobTitle(first) ? { title: ahead, organization: behind } : { title: behind, organization: ahead };
}

const DASH = /\s(?:[–—]|-{1,3})\s/u;

/** The place a template gives, as its stretches name it. */
export function withPlace(
  { title, organization: place }: GivenRoles,
  segments: PlacedSegment[],
): { title: Fact<string>; organization: Fact<string> | null } {
  // "{Kvam University}{Institute for Tides}": the argument for the town may hold a part of the institution.
  const isPart = ({ text, span }: PlacedSegment) =>
    span.start >= place.span.end && isOrganization(text) && institutionNamed(text) === null;
  const inside = segments.filter(({ span }) => place.span.start <= span.start && span.end <= place.span.end);
  const next = segments[segments.findLastIndex((segment) => inside.includes(segment)) + 1];
  const beside = next && inside.some(({ text }) => isOrganization(text)) && isPart(next) ? [next] : [];
  const first = inside.find(({ bracketed, text }) => !bracketed && text.split(" ").length <= 14);
  const whole = first ? { value: first.text, span: first.span, confidence: 0.9 } : null;
  // "{Salt Houses of Norland - Tide Unit - TNW 4}": dashes within the argument part the name of one place.
  const pieces = place.value.split(DASH);
  const isOne =
    pieces.length > 1 &&
    !place.value.includes(",") &&
    place.value.split(" ").length <= 16 &&
    pieces.every((piece) => !isPlace(piece) && !isPersonName(piece) && !isJobTitle(piece)) &&
    !pieces.every(isOrganization);
  if (isOne) return { title, organization: { ...place, value: place.value.replace(/\s*\([^()]*\)(?=\s)/gu, "") } };
  return { title, organization: organizationOf([...inside, ...beside], null) ?? whole };
}
