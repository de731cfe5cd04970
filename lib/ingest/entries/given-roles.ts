import type { Fact } from "#lib/ingest/draft.ts";
import { isJobTitle } from "#lib/ingest/entries/job-title.ts";
import { isOrganization } from "#lib/ingest/entries/organization.ts";
import { type Passage, words } from "#lib/ingest/passage.ts";

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
