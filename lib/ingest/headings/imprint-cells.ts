import type { Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { GENRES_ABROAD } from "#lib/ingest/references/genres-abroad.ts";

/** Where what tells of volume, date, house or rank begins: "Tidal Letters. 2019. Vol. 3. P. 7–19. (indexed)". */
const BEHIND_PLACE = /\.\s(?!\p{Ll})|\s\(|\s\/\s|:\s(?=[\p{Ll}\d])|,\s(?=(?:\p{L}{3,20}(?:\s?:|,)\s)?(?:19|20)\d{2})/u;
/** "Port Salt: Quayside, 2012" behind words that say what is printed there, not where. */
const HOUSE = /\p{Lu}[\p{L} -]{2,24}\s?:\s(?=\p{Lu})[^:;.\n\t]{2,60}?(?=,\s?(?:19|20)\d{2})/u;

/** "thesis abstract. …", "Patent 2299 of Norland; issued 10.03.2017": what it is. */
const NO_PLACE =
  /^(?:\p{Ll}|(?:[Нн]аправлен|[Пп]одан|[Оо]тправлен)[оаы]? в\s|(?:[Пп]ат\.|[Пп]атент|[Pp]atent|[АA]\.\s?с\.|Авт\. свид)(?!\p{L}))/u;

/**
 * What a cell tells under a column for all that stands on a paper but its title and its people: the place first, and what
 * is no place behind it. "thesis abstract. Port Salt: Quayside, 2012. 22 p." begins with what it is.
 */
export function imprintRuns(text: string, cell: Span): Run[] {
  const words = text.slice(cell.start, cell.end);
  const isNoPlace = NO_PLACE.test(words);
  const house = isNoPlace ? HOUSE.exec(words) : null;
  const start = house?.index ?? 0;
  const end = house ? start + house[0].length : (BEHIND_PLACE.exec(words)?.index ?? words.length);
  if (!house && isNoPlace) return [note(cell, 0, words.length)];
  const place: Run = { span: { start: cell.start + start, end: cell.start + end }, role: "venue" };
  return [
    ...(start > 0 ? [note(cell, 0, start)] : []),
    place,
    ...(end < words.length ? [note(cell, end, words.length)] : []),
  ];
}

const note = ({ start }: Span, from: number, to: number): Run => ({
  span: { start: start + from, end: start + to },
  // Beside all that is known of it, nothing there is the place.
  role: "aside",
});

const GENRE_BEHIND = new RegExp(`\\s*\\((?:${GENRES_ABROAD})\\)\\s*$`, "iu");

/** Where the title in its cell ends: "Slow tides (стаття)" says behind it what kind of work it is. */
export const endOfTitle = (text: string, { start, end }: Span): number =>
  end - (GENRE_BEHIND.exec(text.slice(start, end))?.[0].length ?? 0);
