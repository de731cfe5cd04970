import { ABBREVIATION } from "#lib/ingest/words/abbreviations.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { isSpeltOut, namesInFront, opensReference, partNames } from "#lib/ingest/words/reference-start.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** "A. Reed", "AB Reed", "Reed AB": cut short as only names are. */
const CUT_SHORT = 2.4;

const STATUS =
  /^(?:revis(?:e|ion)s?\b.{0,20}\bre-?submi|r ?& ?r\b|under (?:review|revision)|(?:conditionally )?accepted\b|forthcoming\b|submitted (?:to|for)\b|in press\b|to appear\b|major revision|minor revision|working paper\b)/i;
/** What ends no line on purpose: a comma, an open bracket, a small word, an initial. */
const OPEN_END =
  /[,;:&(–/-]$|(?<!\p{L})(?:and|or|of|the|in|for|with|on|to|at|by|an?|from|as|into|de|la|und|der|et|y|vol\.|pp?\.|no\.)$|(?<!\p{L})\p{Lu}\.$/iu;

/** "Slow tides of the northern estuaries" + "Ada Reed, Carl Stone, Eva Moss": the authors stand on a line below the title. */
export function namesBelow(previous: string, line: string): boolean {
  const before = previous.trim();
  if (OPEN_END.test(before) || nameShape(lastPart(before)) >= 0) return false;
  const text = line.trim();
  const named = text.replace(/,?\set al\.?,?\s*(?:incl\.|including)?\s*/u, ", ");
  const names = partNames(named.replace(/[,\s]+$/u, ""));
  const isAll = names.length >= 2 || named !== text;
  if (isAll && names.every(isSpeltOut)) return !/,\s+\p{Lu}[^,]*$/u.test(before);
  // "AB Reed, C Stone, and DE, Tidal Lett 7 (2021)": behind the names stands a place.
  const signs = leading(names);
  const strong = signs.filter((name) => nameShape(name) >= CUT_SHORT);
  return strong.length >= 1 && signs.length >= 2 && !/,\s+\p{Lu}\S*(?:\s\S+)?$/u.test(before);
}

/** "Slow tides, with Ada Reed" + "Journal of Tides, Forthcoming.": a line that begins with the place of a paper or its state. */
export function placeBelow(previous: string, line: string): boolean {
  const before = previous.trim();
  const text = line.trim();
  if (OPEN_END.test(before)) return false;
  // "… and Carl Stone." + "Forthcoming. “Slow Tides.”": there the word stands for the year.
  const authors = /\.$/.test(before) && nameShape(lastPart(before)) >= 1.2 && !/(?<!\p{L})with\s/u.test(before);
  if (STATUS.test(text)) return !authors;
  const place = /^(\p{Lu}[^,.;:()\d]{3,80}?)(?=,?\s+(?:\(?(?:19|20)\d{2}|\d+\s*[,(:]|vol\b|forthcoming\b)|\.?$)/iu.exec(
    text,
  )?.[1];
  // "IEEE" + "Transactions on Tides, 2019": the name began on the line above.
  const last = before.split(/\s+/).at(-1) ?? "";
  return (place?.includes(" ") ?? false) && findVenue(place ?? "") !== null && !findVenue(`${last} ${place}`);
}

/** "… Harbour Studies 12." + "Ada Reed and Carl Stone. 2017. Slow …": the authors of the next reference. */
export function signedBelow(previous: string, line: string): boolean {
  const before = previous.trim();
  if (!/[.?!”"\])\d]$/u.test(before) || OPEN_END.test(before) || isCutShort(before)) return false;
  const { names, rest } = namesInFront(line);
  if (/^[([]\s*(?:eds?\b|editors?|hrsg)/i.test(rest)) return false;
  if (opensReference(line)) return true;
  // The names fill the line: the last of them may be cut in two.
  const people = names.filter(isSpeltOut).length;
  return rest === "" && people >= 2 && people >= names.length - 1;
}

/** "Dana R." + "Reed, Carl Stone": initials belong to the family name on the next line. */
export const endsInInitial = (line: string): boolean => /(?:^|[\s,])\p{Lu}\p{L}+(?:\s\p{Lu}\.)+$/u.test(line.trimEnd());

/** The line's last word is cut short, and its stop ends no sentence: "Proc.", "Dr.". */
const isCutShort = (line: string): boolean => ABBREVIATION.test(/([\p{L}.]+)\.$/u.exec(line)?.[1] ?? "");

const lastPart = (line: string): string => line.split(/,\s|\sand\s|\s&\s/u).at(-1) ?? "";

/** The names that a list begins with. */
function leading(names: string[]): string[] {
  const end = names.findIndex((name) => nameShape(name) < 1.2 && !/^(?:\p{Lu}\p{M}?){2,3}$/u.test(name));
  return end < 0 ? names : names.slice(0, end);
}
