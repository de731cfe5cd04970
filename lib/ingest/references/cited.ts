import type { ListEntry } from "#lib/ingest/references/list-entry.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** "A. Reed", "Reed A": a letter for a name, beside one in full. */
const SIGNED = /(?<![\p{L}.’'-])\p{Lu}(?:\.(?=[\s\p{Lu}-]|$)|(?=[\s-]|$))/u;
const IN_FULL = /\p{L}{2}/u;
/** "Developed a model of slow tides": what was done in a project is no title. */
const DONE =
  /^(?:analy[sz]ed|built|collaborated|collected|conducted|constructed|created|designed|developed|employed|evaluated|explored|implemented|investigated|led|performed|proposed|studied|trained|used|worked|wrote)\s/i;
/** How somebody took part in a meeting: what such a line tells of is no paper. */
const SPOKEN =
  /\b(?:invited|contributed|minisymposi(?:um|a)|posters?|talks?|spoke|speakers?|panel(?:ist)?s?|lectures?|keynotes?|plenary|oral presentation|presented|presenters?|attended|attendees?|attendance|participants?|participat\w+|volunteers?|organi[sz](?:er|ed)|co-?organi[sz]\w+|chair(?:ed)?|training named|summer school|winter school|vortrag|exposé|ponencia|ponente|asistente|palestra|relatore)\b/i;

/**
 * True when most of a list, as it was read, shows what references show: the owner or people signed with initials, who
 * wrote when or where; or an identifier, or a place known to print papers. What a heading that is not one of publications
 * holds ("Projects", "Legal practice") is read as such a list only then: roles, places and links come out as titles too.
 */
export function areCited(
  text: string,
  read: ReadPublication[],
  isOwner: (name: string) => boolean,
  share: number,
): boolean {
  return read.length > 0 && read.filter((one) => isCited(text, one, isOwner)).length >= read.length * share;
}

function isCited(text: string, { entry }: ReadPublication, isOwner: (name: string) => boolean): boolean {
  if (entry.doi !== null || entry.arxiv !== null) return true;
  if (DONE.test(entry.title.value)) return false;
  const place = entry.venueAsPrinted?.value;
  const isOut = entry.year !== null || place !== undefined || entry.status.confidence > 0.9;
  const names = entry.authors.map(({ value }) => value);
  if (isOut && names.some((name) => isOwner(name) || (SIGNED.test(name) && IN_FULL.test(name)))) return true;
  if (entry.year === null || place === undefined) return false;
  // "(with Ada Reed)" behind a title: who writes so is the owner.
  if (
    names.length > 0 &&
    /[([](?:joint(?:ly)? (?:work )?)?with \p{Lu}/u.test(text.slice(entry.span.start, entry.span.end))
  )
    return true;
  // "Reed, Ada, Olaf Stone, and Bea Moss": roles and towns do not come by threes.
  return findVenue(place) !== null || (names.length >= 3 && names.every((name) => nameShape(name) >= 1.2));
}

/** What an entry among papers says of itself when it is none. */
const GIVEN =
  /\b(?:(?:invited|contributed|plenary|keynote|oral|poster|guest|public) (?:talks?|presentations?|posters?|lectures?|demonstrations?|addresse?s?|papers? presented)|(?:talk|lecture|poster|presentation|seminar|presented|keynote) (?:given )?(?:at|to|for)|panell?ists?|\((?:talk|poster|lecture|presentation|seminar|panel|keynote|invited)\))/i;

/** True for "“Slow tides” (invited talk). Salt seminar, Morvik", listed with papers. */
export function isSpoken({ passage }: ListEntry): boolean {
  return GIVEN.test(passage.text);
}

/** True when a list tells of talks given and meetings attended, not of papers. */
export function areSpoken(entries: ListEntry[]): boolean {
  return entries.filter(({ passage }) => SPOKEN.test(passage.text)).length * 2 >= entries.length;
}
