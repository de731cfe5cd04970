import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { PositionEntry } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { periodTold } from "#lib/ingest/told/joined-posts.ts";
import { organizationIn } from "#lib/ingest/told/told-organization.ts";

/** From the end of a place to the next one: whom one was with and when, then "and at". */
const AND_AT =
  /^(?:\s\([^()]{2,60}\)|,?\s(?:with|under|hosted by|mentored by|advised by|supervised by|working with|from|in|between|until)\s[^.;]{2,110}?)?,?\s(?:and|then|and then|and later|and previously|followed by one)\s(?:at|in|with)\s(?=(?:the\s)?\p{Lu})/u;
/** "Fen College (2019–2021), Kvam University (2017–2019) and the Salt Institute (2016)": each place with its time behind it. */
const NEXT_DATED =
  /^\s\([^()]*\d{4}[^()]*\)(?:,\s(?:and\s)?|\sand\s)(?:at\s|the\s)*(?=\p{Lu}(?:(?!\s(?:at|in)\s)[^().;]){2,70}\s\([^()]*\d{4}[^()]*\))/u;
/** Words of another clause, which has posts of its own. */
const ELSE =
  /\b(?:where|while|when|as|I|he|she|they|was|were|is|am|has|had|received|obtained|studied|worked|student)\b/u;

/**
 * The other places of a post that a sentence tells once: "a postdoc at Fen College with Olaf Stone (2019), and at the Salt
 * Institute with Carl Fell (2020)" is two, each with the time that is told of it.
 */
export function furtherPlaces(sentence: Passage, post: PositionEntry): PositionEntry[] {
  const { text, span } = sentence;
  const found: PositionEntry[] = [];
  for (let last = post.organization; last; ) {
    const from = last.span.end - span.start;
    const dated = NEXT_DATED.exec(text.slice(from))?.[0] ?? "";
    const between = dated || (AND_AT.exec(text.slice(from))?.[0] ?? "");
    if (between === "" || ELSE.test(between)) break;
    const to = from + between.length;
    const organization = organizationIn(`at ${text.slice(to)}`, span.start + to - "at ".length, 0);
    // "and in Botany": no place, or one further on.
    if (!organization || organization.span.start - span.start > to + "the ".length) break;
    const behind = text.slice(organization.span.end - span.start);
    const own = behind.slice(0, /[.;]\s|,?\sand\s(?!\d)/u.exec(behind)?.index ?? behind.length);
    const period = periodTold(findPeriods(own)[0], own, organization.span.end);
    found.push({ ...post, organization, period });
    last = organization;
  }
  return found;
}
