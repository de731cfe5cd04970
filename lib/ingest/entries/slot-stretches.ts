import type { Fact } from "#lib/ingest/draft.ts";
import { type Segment, segmentsOf } from "#lib/ingest/entries/segments.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { cellsOf, type Passage } from "#lib/ingest/passages/passage.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isJobTitle, splitTitle } from "#lib/ingest/words/job-title.ts";
import {
  isDeed,
  isOrganization,
  isPlace,
  isSchool,
  isUnit,
  isWholeOrganization,
} from "#lib/ingest/words/organization.ts";

/** A stretch of a station, what it is worth as the place of the post, and where it stands. */
export interface Stretch extends Segment {
  /** 1 is surely a place, below 0 is none. */
  worth: number;
  /** Where it stands in its station, told in several ways: others of the list stand so too. */
  slots: string[];
  /** Which line or cell with words holds it. */
  line: number;
  isPost: boolean;
  /** A label, or behind one. */
  isTold: boolean;
  /** The source says that it is the employer. */
  isGiven: boolean;
}

/** What is worth this much names an institution, or a part of one, by its words. */
export const NAMED = 0.85;
const WORTH = { school: 1, whole: 0.95, unknown: 0.3, none: -0.8 };
const MOST_LINES = 8;
const LONGEST_POST = 12;
const LONGEST_NAME = 7;

/** How far words alone tell that they are the place of a post; `beside` is what follows them. */
export function worthOf(text: string, beside: string): number {
  const words = text.split(" ").length;
  if (isJobTitle(text)) return WORTH.none;
  if (isSchool(text)) return WORTH.school;
  if (findDegrees(text).length > 0 || isDeed(text) || words > LONGEST_POST) return WORTH.none;
  if (isWholeOrganization(text)) return WORTH.whole;
  if (isOrganization(text) || isUnit(text)) return NAMED;
  return isPlace(text, beside) || !/^\p{Lu}/u.test(text) || words > LONGEST_NAME ? WORTH.none : WORTH.unknown;
}

/** "Topic" of "Topic: tides": what was read is the label of a line. */
export function isLabelled(lines: Passage[], { span }: Fact<string>): boolean {
  const line = lines.find((other) => other.span.start <= span.start && span.end <= other.span.end);
  return line !== undefined && /^\s*:/u.test(line.text.slice(span.end - line.span.start));
}

/** The stretches of a station's own lines, in order; those told in brackets too. */
export function stretchesOf({ lines, details }: Station, title: Fact<string> | null): Stretch[] {
  const own = lines.filter((line) => !details.includes(line));
  const cells = (own.length > 0 ? own : lines).slice(0, MOST_LINES).flatMap(cellsOf);
  const read = cells
    .map((cell) => ({ cell, segments: segmentsOf(cell).segments.flatMap(parted) }))
    .filter(({ segments }) => segments.length > 0);
  const placed = read.flatMap(({ cell, segments }, line) =>
    segments.map((segment, rank) => ({ cell, segment, line, rank, last: segments.length - 1 - rank })),
  );
  const isPost = ({ text }: Segment) => isJobTitle(text) && text.split(" ").length <= LONGEST_POST;
  const at = placed.findIndex(({ segment }) => title && overlap(segment.span, title.span) && isPost(segment));
  const postLine = placed[at]?.line;
  return placed.map(({ cell, segment, line, rank, last }, index) => {
    const mark = segment.bracketed ? "()" : "";
    const role = roleOf(cell, segment);
    const slots = [
      `line ${line}.${rank}`,
      `line ${line}, ${last} from its end`,
      `${read.length - line} from the end.${rank}`,
    ];
    if (postLine !== undefined)
      slots.push(`${index - at} behind the post`, `${line - postLine} lines below it.${rank}`);
    if (role !== null) slots.push(`given as ${role}`);
    const isTold = isToldOf(cell, segment);
    const worth =
      isTold || areLetters(segment) ? WORTH.none : worthOf(segment.text, placed[index + 1]?.segment.text ?? "");
    return {
      ...segment,
      worth,
      slots: slots.map((slot) => slot + mark),
      line,
      isPost: index === at || isPost(segment),
      isTold,
      isGiven: role === "organization" && rank === 0,
    };
  });
}

const roleOf = ({ runs }: Passage, { span }: Segment): string | null =>
  runs.find((run) => run.role && run.span.start <= span.start && span.end <= run.span.end)?.role ?? null;

/** "Some tools used: salt, nets": the label and what it says. */
const isToldOf = ({ text, span }: Passage, segment: Segment): boolean =>
  /^\W*\p{L}[\p{L} ]{2,40}:\s/u.test(text) || /^\s*:/u.test(text.slice(segment.span.end - span.start));

/** "(C1)", "(HNT)": a rank, or the letters of what stands before them. */
const areLetters = ({ text, bracketed }: Segment): boolean =>
  bracketed && /^\p{Lu}[\p{Lu}\d-]{0,7}$/u.test(text) && !isSchool(text);

const LEADS_TO = /^(?:am|an der|beim?|at(?: the)?|chez|à l['’]|au|in the|en la)\s+(?=\p{Lu})/u;

/** "Intern at Heron" and "Kvam University Research Fellow" are two stretches each. */
function parted(segment: Segment): Segment[] {
  const lead = LEADS_TO.exec(segment.text)?.[0].length ?? 0;
  const text = segment.text.slice(lead);
  const start = segment.span.start + lead;
  const before = placeBefore(text);
  if (before > 0)
    return [
      { ...segment, text: text.slice(0, before), span: { start, end: start + before } },
      { ...segment, text: text.slice(before + 1), span: { start: start + before + 1, end: segment.span.end } },
    ];
  const { title, organization } = splitTitle(text);
  if (organization === null) return [{ ...segment, text, span: { start, end: segment.span.end } }];
  return [
    { ...segment, text: title, span: { start, end: start + title.length } },
    { ...segment, text: organization, span: { start: start + text.lastIndexOf(organization), end: segment.span.end } },
  ];
}

/** Words that begin the names of posts. */
const BEGINS_POST =
  /^(?:post-?doc\p{L}*|senior|junior|visiting|assistant|associate|adjunct|research|teaching|(?:under|post)?graduate|doctoral|lead|chief|head|principal|deputy|vice|summer|guest|honorary|distinguished|full)$/iu;

/** "Kvam University Research Fellow": where the name of the place ends before the post; 0 elsewhere. */
function placeBefore(text: string): number {
  if (!isJobTitle(text)) return 0;
  for (const { index } of text.matchAll(/\s(?=\p{Lu})/gu)) {
    const [place, post] = [text.slice(0, index), text.slice(index + 1)];
    const [first = ""] = post.split(" ");
    if (!place.includes(" ") || !(BEGINS_POST.test(first) || isJobTitle(first))) continue;
    if (isJobTitle(post) && !isJobTitle(place) && isWholeOrganization(place)) return index;
  }
  return 0;
}
