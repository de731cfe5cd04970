import type { Fact } from "#lib/ingest/draft.ts";
import { STUDENT } from "#lib/ingest/told/joined-posts.ts";
import { organizationIn } from "#lib/ingest/told/told-organization.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** " in Botany and a Salt Fellow": the field of the first post, and the second, up to the words that lead to a place. */
const PARTNER =
  /^(?:\s(?:of|in)\s[^,.;()]{3,50}?)?,?\sand\s(?:(?:later|then|also)\s)?(?:as\s)?(?:an?\s|the\s)?([^,.;()]{3,70}?)\s(?=(?:at|with|in\sthe)\s(?:the\s)?\p{Lu})/u;

/**
 * The place that a post shares with the one named behind it: "a lecturer and a Salt Fellow at Kvam University".
 * `behind` is what stands behind the first, `offset` its place in the document.
 */
export function placeOfPartner(behind: string, offset: number): Fact<string> | null {
  const [all = "", partner = ""] = PARTNER.exec(behind) ?? [];
  if (all === "" || !isJobTitle(partner) || STUDENT.test(partner)) return null;
  return organizationIn(behind, offset, all.length - 1);
}
