import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { AND_WORDS } from "#lib/profile/name-words.ts";

/** More people than this sign no entry that is cut here. */
const LONGEST_HEAD = 600;
/** What stands in a place, not in a title. */
const OF_PLACES = new Set(["volume", "pages", "publisher", "editors", "status", "doi", "arxiv", "url"]);

/** The tokens of an entry without the dates that are words of its title. */
export function outsideTitle(passage: Passage, tokens: CertainToken[]): CertainToken[] {
  const title = titleBehindYear(passage, tokens);
  if (!title) return tokens;
  return tokens.filter(
    ({ kind, span }) => !(/^(?:year|date)$/.test(kind) && title.start <= span.start && span.start < title.end),
  );
}

/**
 * Where the title of an entry stands that is dated between its authors and a colon: "Reed, A., and C. Stone, 2021: Storms
 * over the bays in July of 2017 and 2018. *Tidal Letters*". Dates in it are words of the title: the entry has its own.
 * Null for entries of other styles, and where what stands there runs over into a place.
 */
function titleBehindYear(passage: Passage, tokens: CertainToken[]): Span | null {
  const year = tokens.find(({ kind }) => kind === "year");
  if (!year) return null;
  const at = year.span.end - passage.span.start;
  const colon = /^\s*[:：]\s*/u.exec(passage.text.slice(at, at + 8))?.[0];
  if (colon === undefined || !areNames(passage.text.slice(0, year.span.start - passage.span.start))) return null;
  const start = year.span.end + colon.length;
  const set = passage.runs.find(({ italic, span }) => italic === true && span.start > start + 8)?.span.start;
  const stop = /[.?!](?=\s|$)/u.exec(passage.text.slice(at + colon.length));
  const ends = [set, stop ? start + stop.index : undefined].filter((end) => end !== undefined);
  if (ends.length === 0) return null;
  const end = Math.min(...ends);
  return tokens.some(({ kind, span }) => OF_PLACES.has(kind) && span.start > start && span.end <= end)
    ? null
    : { start, end };
}

const BETWEEN = new RegExp(`[,;，、・]\\s*|\\s(?:${AND_WORDS})\\s`, "u");

function areNames(head: string): boolean {
  if (head.length > LONGEST_HEAD) return false;
  const names = head.split(BETWEEN).filter((name) => name.trim() !== "");
  return names.length > 0 && names.every((name) => /^\s*(?:and\s|et\.? al)/u.test(name) || nameShape(name) > 0);
}
