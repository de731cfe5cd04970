import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, slice } from "#lib/ingest/passages/passage.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";
import { AND_WORDS, PARTICLES } from "#lib/profile/name-words.ts";

const EDGE_BEFORE =
  /(?:^|(?:[\n\t]|["”’]\s)-|[.,;:()[\]，、．。：；（）」』頁页号期|•·–—?!\n\t”"’']|\bin press|\band)\s*$/u;
const EDGE_AFTER = /^\s*(?:$|[.,;:()[\]，、．。：；（）「『|•·–—\n\t“"*†]|-\s)/u;

const FAMILY = `(?:(?:${PARTICLES})\\s+){0,3}\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)?`;
/** "2024 Reed, A.", "2024 von der Stone, A." */
const OPENS = new RegExp(`^\\s*(?:\\p{Lu}|(?:(?:${PARTICLES})\\s+){1,3}\\p{Lu}[\\p{L}’'-]+,\\s\\p{Lu})`, "u");
const INITIALS = "\\p{Lu}\\.(?:[\\s-]{0,2}[\\p{Lu}\\p{Ll}]\\.){0,3}";
const BETWEEN = `(?:[,;]\\s*(?:(?:${AND_WORDS})\\s+)?|\\s+(?:${AND_WORDS})\\s+)`;
/** What ends with people before a year: "…, B. van Stone ", "Reed A, van der Stone C ", "Ada Reed; Carl van Stone ". */
const PEOPLE = [
  new RegExp(`(?:^|[.?!”"]\\s+|${BETWEEN})${INITIALS}\\s*${FAMILY}\\s+$`, "u"),
  new RegExp(`^(?:${FAMILY}\\s\\p{Lu}{1,3}(?:${BETWEEN}|\\s+(?=$))){1,40}$`, "u"),
  new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s(?:\\p{Lu}\\.\\s){0,2}${FAMILY}(?:${BETWEEN}|\\s+(?=$))){2,40}$`, "u"),
];

/** "*Ada Reed and Ben Stone 2005*": full names, and nothing else, before a year in one style. */
const FULL_NAMES =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+(?:,\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}){0,20},?\s(?:and|&)\s(?:\p{Lu}[\p{L}.’'-]*\s){2,4}$/u;

/** What parts the year behind people from the title. */
const BEHIND_YEAR = /^\s*(?:[.,:;]\s|[“"«|•·–—]|[-/]\s)/u;

function endsNames(passage: Passage, span: Span): boolean {
  const run = passage.runs.find(
    ({ italic, span: set }) => italic === true && set.start < span.start && span.end === set.end,
  );
  return run !== undefined && FULL_NAMES.test(slice(passage, { start: run.span.start, end: span.start }));
}

/** A day at the head of italics that hold a sentence. */
function goesOnInStyle(passage: Passage, { start, end }: Span): boolean {
  return passage.runs.some(
    ({ italic, span }) => italic === true && Math.abs(span.start - start) <= 1 && span.end > end + 12,
  );
}

/**
 * "(2019)" and ", 2019." stand alone; "the crisis of 2008 and after" does not.
 * @param taught places at which the other entries of the list show that a role begins.
 * @param signs whether a name stands in other entries too.
 */
export function standsAlone(
  passage: Passage,
  { kind, span }: CertainToken,
  taught: number[],
  signs: (name: string) => boolean,
): boolean {
  const text = slice(passage, span);
  const before = passage.text.slice(0, span.start - passage.span.start);
  const after = passage.text.slice(span.end - passage.span.start);
  const edgeBefore =
    /^[([]/.test(text) || EDGE_BEFORE.test(before) || hasStyleEdge(passage, span.start) || taught.includes(span.start);
  // "pages 12–19. Quayside Press": the stop is a part of what counts the pages.
  const edgeAfter =
    /[)\]]$/.test(text) ||
    (kind === "pages" && /\d\.$/.test(text)) ||
    // "31 pp. Kvam Institute"
    (kind === "count" && /^\d+ pp?\.$/.test(text)) ||
    EDGE_AFTER.test(after) ||
    hasStyleEdge(passage, span.end);
  // "note = {Harbour Letters in press}"
  const noted = passage.runs.some(
    (run) => run.role === "note" && run.span.start < span.start && span.end <= run.span.end,
  );
  if (kind === "status" && noted && edgeAfter) return true;
  if (kind === "status")
    return (
      edgeBefore &&
      (edgeAfter ||
        !/(?:manuscripts?|drafts?|pre-?prints?|papers?|print|progress|review|appearing|forthcoming)$/i.test(
          text.replace(/[)\]]$/, ""),
        ) ||
        /^\s+(?:for|at|with|to|in|\d{4})\b/.test(after))
    );
  // "*6 May 2023: a flood report*": the style goes on behind it.
  if (kind === "date" && goesOnInStyle(passage, span)) return false;
  // "Ann. of Math. 201 (2020) …", "Nature 500 12–15, 2019", "Springer 2019."
  if (kind === "volume" || kind === "pages" || kind === "date")
    return (
      (edgeBefore || /[\p{L}.\d)]\s*$/u.test(before)) && (edgeAfter || /^\s*[(\d]/.test(after) || kind !== "pages")
    );
  // "Reed A, Stone C 2024. Tides of …", "A. Reed & C. Stone 2024: Tides of …", "A. Reed 2024 | Tides of …"
  const isPeople = () => PEOPLE.some((people) => people.test(before)) || signs(before.trim());
  if (kind === "year" && BEHIND_YEAR.test(after) && isPeople()) return true;
  if (kind === "year" && endsNames(passage, span)) return true;
  if (kind === "year") return (edgeBefore && (edgeAfter || OPENS.test(after))) || (/^[([]/.test(text) && edgeAfter);
  // "TIDE 2019 Oral"
  const dated = kind === "distinction" && /\p{L}\s?(?:['’]\d{2}|(?:19|20)\d{2})\s*$/u.test(before);
  // "Accepted as a spotlight presentation at TIDE": the place goes on behind it.
  const placed = kind === "distinction" && /^(?:accepted|selected)\s/iu.test(text) && /^\s(?:at|in|to)\s/u.test(after);
  return (edgeBefore || dated) && (edgeAfter || placed);
}

/** No paper comes out in so many years. */
const LONG = 3;

/**
 * "*Closet Drama and the Book Trade, 1590–1660*": years inside one style with the words before them are part of a title,
 * and so are those of centuries that end it: "Owing the Sea, 1590–1720 (Quayside Press, 2021)", and of some years that end in a
 * comma where another year is that of the entry, or words follow: "The salt question, 1936 – 1988, with Ada Reed, …".
 */
export function isRangeInTitle(passage: Passage, { kind, span }: CertainToken, tokens: CertainToken[]): boolean {
  const match =
    kind === "pages" || kind === "year" ? /^(1\d{3}|20[0-4]\d)\s*[-–—]+\s*(\d{2,4})$/.exec(slice(passage, span)) : null;
  if (!match) return false;
  const run = passage.runs.find(
    (other) =>
      (other.italic || other.bold || other.href !== undefined) &&
      other.span.start < span.start &&
      span.end <= other.span.end,
  );
  const styled =
    run !== undefined && span.start - run.span.start > 12 && run.span.end - run.span.start < passage.text.length * 0.8;
  const [from, to] = [Number(match[1]), Number(match[2])];
  const centuries = from < 2030 && to > from && to < 2050 && from > 1000;
  const after = passage.text.slice(span.end - passage.span.start);
  const before = passage.text.slice(0, span.start - passage.span.start);
  const numbered = tokens.some((token) => token.kind === "volume" && token.span.end <= span.start);
  if (styled) return true;
  if (!centuries || numbered || !/\p{Ll},?\s+$/u.test(before) || before.length <= 20) return false;
  const isOther = (token: CertainToken) => token.kind === "year" && token.span.start > span.end;
  return (
    /^\s*(?:[.(]|$)/.test(after) ||
    (to - from >= LONG && (/^,\s\p{Ll}/u.test(after) || (/^,\s/.test(after) && tokens.some(isOther))))
  );
}

function hasStyleEdge(passage: Passage, offset: number): boolean {
  return passage.runs.some((run) => Math.abs(run.span.start - offset) <= 1 || Math.abs(run.span.end - offset) <= 1);
}
