import { lonePeriod } from "#lib/ingest/dates/dates.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** "“Slow tides.” Sponsored by …, $120,000": money given for a project, whoever led it. */
const FUNDED = /\b(?:sponsored|funded|financed) by\b|[$€£]\s?\d{1,3}(?:[.,]\d{3})+/iu;

/** True for a station among posts that is money given for a project. */
export function isFunding({ lines }: Station): boolean {
  if (!lines.some(({ text }) => FUNDED.test(text))) return false;
  // "Harbour Institute" / "Invited Researcher" / "Task: a survey sponsored by …": a post on a line of its own.
  if (lines.some(({ text }) => text.length < 60 && !/investigator/i.test(text) && isJobTitle(text.trim())))
    return false;
  // "April 2019" above "June 2020⇥Fellow in the tide team": a date may be wrapped ahead of the post.
  const first = lines.find(({ text }) => !lonePeriod(text.trim()))?.text ?? "";
  const words = first.split(/[,(\t]|\s(?:at|in)\s/).map((piece) => piece.trim());
  return !isJobTitle(words.find((piece) => piece !== "" && !lonePeriod(piece)) ?? "");
}
