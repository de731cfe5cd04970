import { isDemoTitle } from "#lib/ingest/references/demo-papers.ts";
import { wordCount } from "#lib/ingest/references/east-asian.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import type { HeadingSense } from "#lib/ingest/words/headings.ts";
import { findVenue } from "#lib/profile/venue.ts";

const MEETING =
  /^(?:\p{Lu}\p{L}*|of|the|for|and|in|on|\d+(?:st|nd|rd|th))(?:[\s-]+(?:\p{Lu}[\p{L}.]*|of|the|for|and|in|on)){0,9}\s(?:Association|Society|Conference|Congress|Symposium|Workshops?|Meetings?|Colloquium)$/u;

/**
 * A publication has a title of some length, and somebody, some time or some place; under "Work in progress" a title
 * alone is one too, but for remarks `beside` it of so many letters, and so is one whose paper is `told` in sentences. One of
 * one or two words needs two of these, or to stand `among` papers.
 */
export function isPlausible(
  { entry }: ReadPublication,
  { status }: HeadingSense,
  { told, beside, among = false }: { told: boolean; beside: number; among?: boolean },
): boolean {
  const words = wordCount(entry.title.value);
  // "Tidal Association (2023, 2024)" under "Conferences": where somebody went.
  const isMeeting = MEETING.test(entry.title.value) && entry.authors.length === 0 && entry.venueAsPrinted === null;
  if ((isMeeting && entry.doi === null && entry.arxiv === null) || isDemoTitle(entry.title.value)) return false;
  const lone = entry.span.end - entry.span.start - entry.title.value.length - beside <= 12;
  const isUnderWay = status === "working" || status === "submitted";
  const facts = [
    entry.authors.length > 0,
    entry.year !== null,
    entry.venueAsPrinted !== null &&
      (entry.authors.length > 0 || entry.year !== null || findVenue(entry.venueAsPrinted.value) !== null),
    entry.arxiv !== null,
    entry.doi !== null,
    entry.links.length > 0,
    entry.status.confidence > 0.9,
    told,
    isUnderWay && entry.authors.length > 0,
    isUnderWay && lone && (words >= 3 || told || among || entry.status.confidence > 0.9) && words <= 25,
  ].filter(Boolean).length;
  return facts >= (words >= 3 || (among && isUnderWay && words === 2) ? 1 : 2) && entry.title.value.length <= 400;
}
