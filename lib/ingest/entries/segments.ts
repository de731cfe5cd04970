import { everyMatch } from "#lib/every-match.ts";
import { type FoundPeriod, findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { contains } from "#lib/ingest/passages/spans.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isJobTitle, looksLikeRole } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isWholeOrganization } from "#lib/ingest/words/organization.ts";

/** A stretch of a line between commas, dashes, tabs, brackets or labels ("PhD Botany Advisor: Ada Reed"). */
export interface Segment {
  text: string;
  span: Span;
  /** Inside brackets. */
  bracketed: boolean;
  /** "at", "bei", "chez" or a bracket of its own stands between it and a post. */
  behindAt?: true;
}

const CUT =
  /\s*(?:(?<=[\p{Ll})]),(?=\p{Lu}[\p{L}+]{1,30}\s)|,(?=\s|$)(?!\s+d['’]\p{Lu}|\s+(?:Inc|Ltd|LLC|LLP|PLLC|L\.L\.[CP]|GmbH|Corp|PLC|Şti)(?![\p{L}-]))|;|[，；、：（）]|\t|\n|[|•·]|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])\s(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])|\s[-–—]{1,3}\s|[()[\]]|(?<=[\p{L})]{3})(?<!(?<!\p{L})(?:Dept|Univ|Inst|Profs?|Dipl|Fac|Natl|Tech|Wiss|Akad|Stud|Asst|Assoc|Eng|Exec|Res|Vis|Arş|Araş|Öğr|Gör|Yrd|Doç|Uzm|Şti|Ltd(?=\.\sŞti)))[.:](?=\s|$)|(?<=\d|\.\p{L}?):(?=\s)|(?<=[\p{L}.)]\s)(?=(?:Co-?)?(?:Advis[eo]rs?|Supervisors?|Mentors?|Thesis|Dissertation|C?GPA)\s?:\s))\s*/gu;

/** "School of Ocean, Earth and Space Sciences", "Department of Ecology, Evolution, and Behavior": commas inside one name. */
const LISTED =
  /(?<!\p{L})(?:Department|Dept\.?|School|Faculty|College|Cent(?:er|re)|Institute|Program(?:me)?|Division|Laboratory|Section|Graduate School|Ministry)\s(?:of|for|in|on)\s(?:the\s)?\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,4}(?:,\s\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3}){1,3},?\s(?:and|&)\s\p{Lu}[\p{L}’'-]+/gu;

/** "Research Assistant, Tides, Salt, and Walls (TSW) Lab": commas inside the name of a team, which says at its end what it is. */
const LISTED_TEAM =
  /(?<=[,|\t]\s{0,2})\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3}(?:,\s\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3}){1,3},?\s(?:and|&)\s\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,4}(?:\s\(\p{Lu}{2,8}\))?\s{1,12}(?:Lab|Laboratory|Group|Team|Project|Program(?:me)?|Initiative|Collaborative)(?!\p{L})/gu;
/** The same first on its line: "**Tides, Salt, and Walls Laboratory**". */
const LISTED_FIRST = new RegExp(LISTED_TEAM.source.replace("(?<=[,|\\t]\\s{0,2})", "^\\s{0,2}"), "gu");

/** "Director for Salt, Tides, & Harbour Policy": commas inside what somebody is head of. */
const CHARGE =
  /(?<!\p{L})(?:Director|Head|Dean|Manager|Officer|Coordinator|Lead|Chair|Secretary|Minister)\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3}(?:,\s\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,2}){1,3},\s(?:and|&)\s\p{Lu}[\p{L}’'-]+/gu;

/** "Ada M. Reed", "Prof. Olaf van Stone" */
const PERSON =
  "(?:(?:[Pp]rof(?:essor)?s?|[Dd]rs?)\\.?\\s)?\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:v[ao]n|de[rn]?|la|da|di)(?=\\s)|\\s\\p{Lu}[\\p{L}.’'-]*){1,4}";
/** "Research Assistant for Profs. Ada Reed, Olaf Stone, and Bea Moss": commas between the people somebody worked for. */
const HELPED = new RegExp(
  `(?<=(?:[Aa]ssistants?|[RT]A)\\s(?:for|to|with)\\s)${PERSON}(?:,\\s${PERSON}){1,4},?\\s(?:and|&)\\s${PERSON}`,
  "gu",
);

/**
 * "**Master of Science** Kvam University": where bold or italic words meet others without any mark, a mark is set in
 * place of the blank between them.
 */
export function markStyles({ runs, span }: Passage, blank: string): string {
  let marked = blank;
  for (const run of runs) {
    if (!run.bold && !run.italic) continue;
    const [from, to] = [run.span.start - span.start, run.span.end - span.start];
    const words = blank.slice(Math.max(0, from), to).trim();
    if (!/^\p{Lu}.*\s\p{L}/u.test(words) && !isPlaceBesidePost(words, blank, from, to)) continue;
    if (/^ \p{Lu}/u.test(blank.slice(to)) && /\p{L}$/u.test(words))
      marked = `${marked.slice(0, to)}|${marked.slice(to + 1)}`;
    if (/\p{L} $/u.test(blank.slice(0, from)) && !LEADS_ON.test(blank.slice(0, from)))
      marked = `${marked.slice(0, from - 1)}|${marked.slice(from)}`;
  }
  return marked;
}

/** "**Brinepost** Tide Intern", "Tide Intern *Brinepost*": a word alone is a name where all that stands beside it is a post. */
function isPlaceBesidePost(word: string, blank: string, from: number, to: number): boolean {
  if (!/^(?=.*\p{L})[\p{Lu}\d][^\s,;:.|]+$/u.test(word) || OF_POSTS.test(word) || looksLikeRole(word)) return false;
  const [before = "", behind = ""] = [blank.slice(0, Math.max(0, from)), blank.slice(to)];
  const post = before.trim() === "" ? behind : /^\s*(?:[\t\n,(]|$)/u.test(behind) ? before : "";
  const [beside = ""] = post.trim().split(/[\t\n,;:|(]/u);
  return /^\p{Lu}\S*\s/u.test(beside.trim()) && isJobTitle(beside.trim());
}

/** Words that begin or end the names of posts, whatever is bold in them. */
const OF_POSTS =
  /^(?:post-?doc\p{L}*|senior|junior|sr|jr|visiting|assistant|associate|adjunct|affiliate|research|teaching|(?:under|post)?graduate|doctoral|ph\.?d|masters?|student|lead|chief|head|principal|deputy|vice|co-?\p{L}+|summer|winter|full|part-?time|full-?time|emerit\p{L}+|tenured?\S*|guest|honorary|clinical|scientific|technical|distinguished|university|college|department|faculty)$/iu;

/** "Tide Fellow / Harbour Labs": a slash parts what somebody was from where; "Curator / Warden" and "EnergyTown / Fen College" it joins. */
function markSlashes(text: string): string {
  return text.replace(/ \/ /gu, (slash, at: number) => {
    const before =
      text
        .slice(0, at)
        .split(/[,;|\t\n(]/u)
        .at(-1) ?? "";
    const [behind = ""] = text.slice(at + slash.length).split(/[,;|\t\n()/]/u);
    return isWhat(before.trim()) === isWhat(behind.trim()) ? slash : " | ";
  });
}

const isWhat = (words: string): boolean =>
  findDegrees(words).length > 0 || (isJobTitle(words) && !isWholeOrganization(words));

/** "Fellow at **Harbour Labs**": the word between the two belongs to both. */
const LEADS_ON = /(?<!\p{L})(?:at|in|of|for|from|the|and|with|bei|chez|presso|en|an|am|der|de|del|di|du|la|le) $/iu;

/** The dates of a line that are not part of a title in quotes or of a remark in brackets. */
export function ownPeriods(text: string): readonly FoundPeriod[] {
  const found = findPeriods(text);
  if (found.length < 2) return found;
  const quoted = Array.from(text.matchAll(/“[^”]{8,300}”|"[^"]{8,300}"|«[^»]{8,300}»/gu), asSpan);
  const remarks = Array.from(text.matchAll(/\((?:[^\s()]+\s+){5,60}[^\s()]+\)/gu), asSpan);
  // "Topic: harbours, 1945–1963 (Oct 2005 – Oct 2006)": what stands alone in brackets at the end dates the line.
  const bracketed = ({ span }: FoundPeriod) => text.charAt(span.start - 1) === "(" && text.charAt(span.end) === ")";
  const last = found.at(-1);
  const closes = last && bracketed(last) && /^\)[.;]?\s*$/.test(text.slice(last.span.end));
  if (closes && found.every((period) => period === last || (period.span.start > 12 && !bracketed(period))))
    return [last];
  const own = found.filter(({ span }) => ![...quoted, ...remarks].some((other) => contains(other, span)));
  return own.length > 0 ? own : found;
}

const asSpan = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

/** "Tide fellow at the Harbour Institute. Topic: … (Oct 2008 – Sep 2010)": of a long line dated at an end, how it begins. */
export function openingWords(text: string, periods: readonly FoundPeriod[]): string | null {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || (first.span.start > 2 && !/^\)?[.;]?\s*$/.test(text.slice(last.span.end)))) return null;
  const rest = first.span.start > 2 ? text : text.slice(first.span.end);
  return rest.split(/\s+/u).slice(0, 16).join(" ");
}

/** "Indian Institute of Technology (IIT) Madras", "Salt Water Exchange (SWE) Programme": letters inside a name. */
const LETTERS =
  /(?<=\b(?:Institutes? of \p{L}+|\p{L}+ Institute|University of \p{L}+)\s)\(\p{Lu}[\p{L}]{1,5}\)(?=\s\p{Lu}\p{Ll}+\s*(?:[,.;|\n\t–—-]|$))|(?<=\p{L}\s)\(\p{Lu}{2,6}\)(?=\s(?:Research\s)?(?:Programme?|Cent(?:er|re)|Institute|Laboratory|Lab|Group|Network|Project|Foundation|Initiative)(?!\p{L}))/gu;

/** "Fellow at the Salt Museum. Research topic: “The sea. A history of science”": what somebody worked on names no place. */
const TOPIC =
  /(?<=\p{L}{2}[.;]\s{1,3})(?:(?:research|main|current|working) )?(?:topics?|project|subject|theme|thema|forschungsthema|argomento|tema)\s?:\s.*$/imu;

const LEADS_TO_DATE = /(?<=\p{L}[.)]?)\s(?:in|since|from|until|as of|seit|depuis|desde)\s*$/u;

/** The dates of a line, with spans in the document, and its other segments in order. */
export function segmentsOf(line: Passage): { periods: FoundPeriod[]; segments: Segment[] } {
  const found = ownPeriods(line.text);
  let blank = line.text.replace(LETTERS, (letters) => " ".repeat(letters.length));
  for (const { span } of found)
    blank = blank.slice(0, span.start) + "\n".repeat(span.end - span.start) + blank.slice(span.end);
  blank = blank.replace(TOPIC, (told) => told.replace(/[^\n]/gu, " "));
  const segments: Segment[] = [];
  let from = 0;
  let depth = 0;
  const push = (to: number, beforeDate = false) => {
    // "Keeper rising to Lecturer in 2012": the word leads to the date.
    const raw = blank.slice(from, to).replace(beforeDate ? LEADS_TO_DATE : /$/u, "");
    // "Stipend (three years) at the Harbour Institute": behind a bracket, "at" is no part of the name.
    const text = raw
      .trim()
      .replace(/^(?:[\s.:–—/-]+\s)?(?:at\s+(?:the\s+)?(?=\p{Ll}?\p{Lu}))?|[\s.,:–—-]+$/gu, "")
      .replace(/\s(?:and|&)$/u, "");
    if (!/\p{L}/u.test(text)) return;
    const start = line.span.start + from + raw.indexOf(text);
    segments.push({
      text: text.replace(/\s+/gu, " "),
      span: { start, end: start + text.length },
      bracketed: depth > 0,
    });
  };
  const listed = listedNames(blank);
  for (const match of everyMatch(markSlashes(markStyles(line, blank)), CUT)) {
    if (match[0].startsWith(",") && listed.some(([start, end]) => start < match.index && match.index < end)) continue;
    push(match.index, match[0].includes("\n"));
    depth = Math.max(0, depth + (match[0].match(/[([（]/g)?.length ?? 0) - (match[0].match(/[)\]）]/g)?.length ?? 0));
    from = match.index + match[0].length;
  }
  push(blank.length);
  const periods = found.map((period) => ({
    ...period,
    span: { start: line.span.start + period.span.start, end: line.span.start + period.span.end },
  }));
  return { periods, segments };
}

/** "Salt and Fen College"; not "and Society", one more of the fields. */
const isPlaceOfItsOwn = (piece: string): boolean => isOrganization(piece) && !/^(?:and|&)\s\S+$/u.test(piece);

/** Where names stand that list their fields, or people are listed, none of which is an institution of its own. */
function listedNames(text: string): [number, number][] {
  const asBounds = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length];
  const piecesOf = ([start, end]: [number, number]) => text.slice(start, end).split(/,\s/u);
  const named = [...everyMatch(text, LISTED), ...everyMatch(text, HELPED)].map(asBounds);
  const teams = [...everyMatch(text, LISTED_TEAM), ...everyMatch(text, LISTED_FIRST)].map(asBounds);
  const charges = everyMatch(text, CHARGE).map(asBounds);
  return [
    ...named.filter((bounds) => !piecesOf(bounds).slice(1).some(isPlaceOfItsOwn)),
    ...charges.filter(
      (bounds) =>
        !piecesOf(bounds)
          .slice(1)
          .some((piece) => isOrganization(piece) || isJobTitle(piece.trim())),
    ),
    ...teams.filter(
      (bounds) =>
        !piecesOf(bounds)
          .slice(0, -1)
          .some((piece) => isOrganization(piece) || isWhat(piece)),
    ),
  ];
}
