import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";

/** Stretches that the words of one name may be cut into: "Walls, Gates, and the Uses of Gauging (WGUG 2012)". */
const MOST_PARTS = 4;

/** "(DAMG 2012)", "(TEG'09)": the letters of a meeting, and its year. */
const LETTERS_AND_YEAR =
  /^\(?(\p{Lu}[\p{L}&/+-]{1,11}?)(?:\s?[-–]\s?|\s?['’]\s?|\s)?(?:(?:19|20)\d{2}|(?<=['’]\s?)\d{2})\)?$/u;

/** "Ranks are from the Days of Gauging": a sentence that speaks of a meeting. */
const VERB = /\s(?:is|are|was|were|has|have)\s/iu;

/**
 * True for "Days of Multigate Gauging" before "(DMG 2012)": the letters stand for the words, and the year beside them says that
 * this was a meeting.
 */
export function isSpeltOut(name: string, brackets: string): boolean {
  const letters = LETTERS_AND_YEAR.exec(brackets.trim())?.[1]?.toUpperCase() ?? "";
  if (letters.length < 2 || VERB.test(name)) return false;
  const initials = name.toUpperCase().match(/(?<![\p{L}\d])\p{L}/gu) ?? [];
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length;
}

/** The chunks that are the name of a meeting, with the letters of it and a year right behind. */
export function namedMeetings(chunks: Chunk[]): Set<number> {
  const found = new Set<number>();
  for (const [index, { text, cut }] of chunks.entries()) {
    if ((cut & CUT.bracket) === 0 || !LETTERS_AND_YEAR.test(text.trim())) continue;
    for (let from = index - 1; from >= Math.max(0, index - MOST_PARTS); from -= 1) {
      const name = chunks.slice(from, index).map((chunk) => chunk.text);
      if (isSpeltOut(name.join(" "), text)) {
        for (let at = from; at < index; at += 1) found.add(at);
        break;
      }
      if (((chunks[from]?.cut ?? 0) & (CUT.and | CUT.comma)) === 0) break;
    }
  }
  return found;
}

/** True where a name of a place in an entry is told with its letters and a year: "Days of Gauging (DG 2012)". */
export function isNamedMeeting(printed: string, text: string): boolean {
  const name = printed.replace(/\s*\([^()]*\).*$/su, "").trim();
  const at = name === "" ? -1 : text.indexOf(name);
  const brackets = at < 0 ? null : /^\s*(\([^()\n]{3,20}\))/u.exec(text.slice(at + name.length));
  return brackets !== null && isSpeltOut(name, brackets[1] ?? "");
}
