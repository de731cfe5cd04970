import { findVenue } from "#lib/profile/venue.ts";

const SERIES_IN =
  /(?<!\p{L})(?:Frontiers|Advances|Trends|Studies|Methods|Progress|Topics|Perspectives|Reports|Communications|Developments|Reviews?|Opinion|Letters|Essays|Issues|Notes|Readings|Explorations|Foundations|Research|Problems)$/u;

/** "… of the northern coast in TideSys 2015." at the end of all: letters as meetings are called by, and the year. */
const MEETING_AT_END =
  /^:?\s+(?!COVID|USA|USSR|WWII?\s)(?=\S*\p{Lu}\S*\p{Ll}\S*\p{Lu}|\S*\p{Ll}\p{Lu}|\p{Lu}{4})\p{Lu}[\p{L}-]{3,14}(?:\s(?:\p{Lu}[\p{L}-]*|Workshops?))?(?:\s(?:19|20)\d{2}|\s?['’]\d{2})\s*\.?\s*$/u;

/** "Slow tides in proceedings of UNIX 2019", "Slow tides in Harbour Studies 3": with no mark between, the place begins at "in". */
export function namesPlace(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 43), at - 3);
  if (
    before.length < 12 ||
    /(?:publi\w+|appear\w*|presented|accepted|printed|versions?|papers?|reviewed|featured)$/i.test(before)
  )
    return false;
  if (/\p{L}{3,}\s[^.]*\p{L}{3,}\s[^.]*\p{L}{3}$/u.test(before) && MEETING_AT_END.test(text.slice(at))) return true;
  const [, after = "", rest = ""] =
    /^:?\s+(?:the\s+)?([^.;:()\d\n]{3,120})(.{0,3})/u.exec(text.slice(at, at + 143))?.map((part) => part.trim()) ?? [];
  if (/^proc(?:eedings)?\b/i.test(after)) return true;
  // “Slow tides,” M. A. Reed in Walls of the North: behind whoever signs a place begins.
  if (/[”"]\s*(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+$/u.test(before) && /^\p{Lu}\p{L}+\s\p{L}/u.test(after)) return true;
  // "Frontiers in Psychology 11": the word belongs to the name.
  if (SERIES_IN.test(before)) return false;
  const name = after.replace(/[\s,]*(?:\b(?:vol(?:ume)?|no|issue|pp?)\b)?[\s,]*$/i, "");
  // One word alone ("in Nature") is a place only before its volume or year.
  if (!/^\p{Lu}/u.test(name) || !(/\s|^\p{Lu}{2}/u.test(name) || /^[\d(]/.test(rest))) return false;
  if (placeFollows(text.slice(at, at + 240)) || endsInName(before, name)) return false;
  return [name, name.split(",")[0] ?? ""].some(
    (part) => findVenue(part) !== null && (part === name || part.includes(" ")),
  );
}

/** "Harbour Briefs" + "Oceanography": one to three words in front of "in" belong to the name of a known place. */
function endsInName(before: string, name: string): boolean {
  const words = before.trim().split(/\s+/u);
  return [1, 2, 3].some((count) => {
    const lead = words.slice(-count);
    const found = lead.every((word) => /^\p{Lu}/u.test(word)) ? findVenue(`${lead.join(" ")} in ${name}`) : null;
    return found?.venue.name.includes(" in ") === true;
  });
}

/**
 * "Salt in Tidal Studies. Mire Letters, 2019", "Slow tides in Harbour Letters. UNIX 2019": where a place follows in a
 * sentence of its own, the one behind "in" is what the paper is about.
 */
function placeFollows(behind: string): boolean {
  // "Salt and walls in tidal interfaces. In *Proceedings of …*"
  if (/^:?\s[^.;:()\d\n]{3,120}\.\s+In:?\s+\p{Lu}/u.test(behind)) return true;
  const dated = /^:?\s[^.;:()\d\n]{3,120}\.\s+([^.;:()\n]{2,80}?),?\s+(?:19|20)\d{2}\b/u.exec(behind)?.[1];
  if (dated !== undefined && findVenue(dated)) return true;
  const next = /^[^.;:()\d\n]{3,120}\.\s+(\p{Lu}[^.,;:()\d]{3,80})[.,]?\s\(?\d/u.exec(behind)?.[1];
  return next !== undefined && ["journal", "conference"].includes(findVenue(next.trim())?.venue.kind ?? "");
}
