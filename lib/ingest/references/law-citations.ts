import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, trimSpan } from "#lib/ingest/passages/passage.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";
import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** A reference as lawyers cite: where it appeared, and what the numbers and brackets around the name say. */
export interface LawCitation {
  /** The title, where it is plain: set in one style, or all that stands before the place when nobody is named there. */
  title: Span | null;
  place: Span;
  tokens: CertainToken[];
}

const YEAR = "(?:19[3-9]|20[0-4])\\d";
/** A number that is not known yet is left blank: "__", "—". */
const BLANK = "\\[?(?:_{1,6}|[–—]{1,3}|-{2,3})\\]?";
const RANGE = "\\d{1,6}(?:\\s?[-–—]\\s?\\d{1,5})?";
const PAGE = `(?<page>${RANGE}(?:,\\s${RANGE})?|${BLANK})`;
const NAME =
  "(?<place>\\p{Lu}[\\p{L}\\p{M}.&’'/-]{0,24},?(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.&’'/-]{0,24},?|&|of|the|and|for|in|on|to|de|du)){0,11})";
const SOON = "(?:forthcoming|in press|to appear|accepted|expected)";
const SEASON =
  "(?:(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Fall|Autumn|Winter)(?:\\s\\d{1,2},)?";
const DATED = `\\((?:(?<soon>${SOON}),?(?:\\s|(?=\\))))?(?:in\\s)?(?:${SEASON}\\s)?(?<year>${YEAR})?(?:\\s?[-–/]\\s?\\d{2,4})?\\)`;
const BEHIND_TITLE = '(?<=[\\p{L}\\d][)’\']{0,2}(?:,[”"]?|[”"],|[?!],?[”"]?,?)\\s)';

/** "Slow Walls, 72 Kvam L. Rev. 101 (2019)", "Slow Walls, 109 HARB. L.J. __ (forthcoming 2025)" */
const PERIODICAL = new RegExp(
  `${BEHIND_TITLE}(?<volume>\\d{1,4}|${BLANK})\\s${NAME}(?:\\s${PAGE})?\\s(?<dated>${DATED})(?=\\s*(?:$|[.,;([\\n]))`,
  "du",
);
/** "Slow Walls, 2018 Kvam L. Rev. 611": where volumes are years, nothing more is said of it. */
const YEARLY = new RegExp(
  `${BEHIND_TITLE}(?<volume>${YEAR})\\s${NAME}\\s${PAGE}(?:\\s\\((?<soon>${SOON})\\))?(?=\\s*(?:$|[.;([\\n]))`,
  "du",
);
/** "Slow Walls, Kvam Law Review (forthcoming 2025)": what is still to come may have no volume. */
const UNNUMBERED = new RegExp(
  `${BEHIND_TITLE}${NAME}\\s\\((?<soon>${SOON}),?(?:\\s(?:${SEASON}\\s)?(?<year>${YEAR}))?\\)(?=\\s*(?:$|[.,;([\\n]))`,
  "du",
);
const EDITED =
  "(?<editors>\\(\\p{Lu}[^()\\n]{2,200}?\\s(?:eds?|trans)\\.(?:\\s&\\s[^(),\\n]{2,60}?\\strans\\.)?,?)\\s(?:(?<house>\\p{Lu}[^()\\d\\n]{2,60}?),?\\s)?(?:\\d\\p{Ll}{1,2}\\sed\\.,?\\s)?";
/** "Slow Walls, in The Kvam Handbook of Doors 233 (Ada Reed & Olaf Stone eds., Quayside Press 2021)" */
const CHAPTER = new RegExp(
  `${BEHIND_TITLE}in:?\\s(?:(?<volume>\\d{1,2})\\s)?(?<place>\\p{Lu}[^()\\n]{3,160}?)(?:,?\\s${PAGE})?\\s${EDITED}(?:(?<soon>${SOON}),?\\s)?(?<year>${YEAR})\\)`,
  "du",
);
/** "Slow Walls, The Kvam Tide, Mar. 3, 2024, at B9" */
const DAILY = new RegExp(
  `${BEHIND_TITLE}(?<place>\\p{Lu}[\\p{L}.&’'-]{1,20}(?:\\s(?:\\p{Lu}[\\p{L}.&’'-]{0,20}|of|the|&)){0,5}),\\s(?<date>${SEASON}\\s${YEAR})(?:,\\s(?<page>at\\s[A-Z]?\\d{1,4}))?(?=\\s*(?:$|[.;([\\n]))`,
  "du",
);

/** How journals of law are named: at least one word is cut short, or says what they are. */
const LEGAL = /\p{L}\.(?:\s|$)|\b(?:law|review|journal)\b/iu;

const KINDS: [string, CertainKind][] = [
  ["volume", "volume"],
  ["page", "pages"],
  ["editors", "editors"],
  ["house", "publisher"],
  ["year", "year"],
  ["date", "date"],
];
/** "…, No. 23-999 (Kvam filed Jan. 12, 2024)": a brief, by its number at the court. */
const FILED = new RegExp(`,\\sNo\\.\\s[\\d-]{3,12}\\s\\([^()\\n]{2,40}\\s${YEAR}\\)`, "u");

/** True for the words of a whole reference as lawyers cite, however short it is. */
export const isLawCited = (text: string): boolean => citedIn(text) !== null || FILED.test(text);

/** Where a reference says that it appeared, cited as the Bluebook has it: behind the title, the volume before the name. Null for others. */
export function lawCitation(passage: Passage): LawCitation | null {
  const { span } = passage;
  const match = citedIn(passage.text);
  const groups = match?.indices?.groups;
  const place = groups?.place;
  if (!match || !groups || !place) return null;
  const spanOf = ([from, to]: [number, number]): Span => ({ start: span.start + from, end: span.start + to });
  // "2018 Kvam L. Rev. 611"
  const isYearly = groups.year === undefined && /^\d{4}$/.test(match.groups?.volume ?? "");
  const tokens = KINDS.flatMap(([name, kind]): CertainToken[] => {
    const at = groups[name];
    const value = match.groups?.[name] ?? "";
    if (!at) return [];
    if (kind === "date") return [{ kind, span: spanOf(at), value: value.slice(-4) }];
    return [{ kind: isYearly && kind === "volume" ? "year" : kind, span: spanOf(at), value }];
  });
  return { title: titleBefore(passage, match.index), place: spanOf(place), tokens };
}

function citedIn(text: string): RegExpExecArray | null {
  if (!/\d/.test(text)) return null;
  return periodical(text) ?? legal(YEARLY, text) ?? legal(UNNUMBERED, text) ?? CHAPTER.exec(text) ?? daily(text);
}

/** What ends where the citation begins. */
function titleBefore(passage: Passage, at: number): Span | null {
  const head = passage.text.slice(0, at).replace(/[\s,]+$/u, "");
  const end = passage.span.start + head.length;
  const set = passage.runs.find(
    ({ italic, bold, href, span }) =>
      (italic || bold || href !== undefined) && Math.abs(trimSpan(passage, span).end - end) <= 1,
  );
  if (set) return trimSpan(passage, { start: set.span.start, end: Math.min(set.span.end, end) });
  if (/\n|["“”]/u.test(head) || passage.runs.some(({ italic, span }) => italic && span.end < end)) return null;
  const kind = KIND_OF_WRITING.exec(head)?.[0].length ?? 0;
  return isNobody(head.slice(kind)) ? { start: passage.span.start + kind, end } : null;
}

/** "Note, Salt in the Walls", "Book Review, Doors": what kind of writing it is stands in front of the title. */
const KIND_OF_WRITING =
  /^\s*(?:(?:Student )?(?:Note|Comment)|Case (?:Note|Comment)|Recent Case|Essay|Article|Response|Reply|Book (?:Review|Note)|Review Essay|Foreword|Symposium),\s+/u;

/** "Walls, Doors, and Salt": in words that begin like these nobody is named; lawyers do not turn names around. */
function isNobody(head: string): boolean {
  const pieces = head.split(/,\s+(?:and\s+|&\s+)?|\s(?:and|&)\s/u);
  const [first = "", second = ""] = pieces;
  const shape = nameShape(first.replace(/:.*$/u, ""));
  if (shape <= 0 && first.split(" ").length >= 3) return true;
  const isTurned =
    !first.includes(" ") && /^(?:\p{Lu}\.?\s?){1,3}$|^\S+$/u.test(second) && !/,\s(?:and|&)\s/u.test(head);
  return !isTurned && pieces.every((piece) => nameShape(piece) < 1.2);
}

function periodical(text: string): RegExpExecArray | null {
  const match = PERIODICAL.exec(text);
  const { place = "", page, soon, year } = match?.groups ?? {};
  // "12 Harbour Street (2019)": no page follows the name only where it is still to come.
  const isCited = soon !== undefined || (page !== undefined && year !== undefined);
  return isCited && place.replace(/\P{L}/gu, "").length >= 3 ? match : null;
}

function legal(rule: RegExp, text: string): RegExpExecArray | null {
  const match = rule.exec(text);
  return match && LEGAL.test(match.groups?.place ?? "") ? match : null;
}

function daily(text: string): RegExpExecArray | null {
  const match = DAILY.exec(text);
  const place = match?.groups?.place ?? "";
  return match?.groups?.page !== undefined || /^The\s/.test(place) || (match && findVenue(place)) ? match : null;
}

/** The tokens of an entry with those of its citation: another year tells of a book reviewed, a prize or a meeting. */
export function withCitation(tokens: CertainToken[], citation: LawCitation | null): CertainToken[] {
  if (!citation) return tokens;
  const taken = [citation.place, ...citation.tokens.map(({ span }) => span)];
  const dates = ({ kind }: CertainToken) => kind === "year" || kind === "date";
  const isDated = citation.tokens.some(dates);
  const others = tokens.filter(({ span }) => !taken.some((stretch) => overlap(stretch, span)));
  return [
    ...others.map((token): CertainToken => (isDated && dates(token) ? { ...token, kind: "count" } : token)),
    ...citation.tokens,
  ].sort((a, b) => a.span.start - b.span.start);
}
