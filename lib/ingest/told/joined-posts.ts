import { everyMatch } from "#lib/every-match.ts";
import { type FoundPeriod, findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Fact, PartialDate, Period, PositionEntry } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { organizationIn } from "#lib/ingest/told/told-organization.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

export const STUDENT =
  /\b(?:ph\.?\s?d|doctoral|graduate|grad|master['’]?s?|undergraduate|ms|msc)\b\.?[^.]{0,30}?\b(?:student|candidate)\b/i;

/** A year alone is when it was, not when it ended, unless it was "until 2023". `text` stands at `offset`. */
export function periodTold(when: FoundPeriod | undefined, text: string, offset: number): Fact<Period> | null {
  if (!when) return null;
  const { start, end } = when.period;
  const isEnd = end === "present" || /\b(?:until|till)\s$/iu.test(text.slice(0, when.span.start));
  return {
    value: start ? when.period : { start: isEnd ? null : end, end },
    span: { start: offset + when.span.start, end: offset + when.span.end },
    confidence: 0.8,
  };
}

/** Verbs with which somebody comes to a place, and is there since. */
const COMES = String.raw`joined|(?:am|is|are|will\sbe)\sjoining|will\sjoin|(?:moved|came|went|returned)\sto`;
/** Verbs with which somebody is or was at a place for a time. */
const IS_THERE = String.raw`(?:worked|served|was\semployed|stayed)\s(?:at|for|with)|(?:was|were)\s(?:with|at)|spent\s(?:(?!\sas\s)[^.;,]){2,24}?\s(?:at|with)|(?:am|is)\s(?:currently\s|now\s)?visiting|visited`;

/** "I joined the Department of Tides at X as an Assistant Professor in 2020", "I worked at X as a keeper from 2012 to 2014". */
const JOINED = new RegExp(
  String.raw`\b(?:I|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}’'-]+)\s+(?:(?:then|recently|subsequently|also|have|has|had)\s+){0,2}(${COMES}|${IS_THERE})\s+(?=(?:the\s+)?(?:(?:faculty|staff)\s(?:at|of|in)\s+(?:the\s+)?)?(\p{Lu}[^.;()]{2,90}?)\s(?:in\s(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d,?\s|\([^()]{4,24}\)\s)?(?:as|for)\s(?:an?\s|the\s|(?=\p{Lu}))([^.,;()]{3,70}?)(?=\s(?:in|from|since|between|until)\s(?:\p{Lu}\p{Ll}+\s)?\d|[.,;(]|\sand\s(?:was|is|became)\s|\swith\s|$))`,
  "gu",
);

/** "… and was promoted to associate professor in 2016 and to full professor in 2021" */
const PROMOTED =
  /(?:\bpromoted|\sand(?:\s(?:then|later|again))?)\sto\s(?:an?\s|the\s)?(?:rank\sof\s)?([^.,;()\d]{3,50}?)\s(?=in\s(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d)/gu;

/** What somebody joined a place as, and what they became there: since then, if nothing else is said. */
export function joinedPosts(sentence: Passage): PositionEntry[] {
  return everyMatch(sentence.text, JOINED).flatMap((match): PositionEntry[] => {
    const [, verb = "", place = "", title = ""] = match;
    const { text, span } = sentence;
    const from = match.index + match[0].length;
    const organization = organizationIn(`at ${place}`, span.start + text.indexOf(place, from) - 3, 0);
    if (!organization || !isJobTitle(title) || STUDENT.test(title)) return [];
    const at = text.indexOf(title, from + place.length);
    const when = whenTold(text, match.index);
    const isSince = when?.period.start === null && when.period.end !== "present" && !STAYED.test(verb);
    const since = isSince ? when.period.end : null;
    const isNow = !when && /^(?:am|is)\s(?!joining)/u.test(verb);
    const period = isNow ? openAt(sentence) : periodTold(when, text, span.start);
    const later = since ? promotionsIn(sentence, at + title.length) : [];
    const first: PositionEntry = {
      organization,
      title: titleAt(sentence, title, at),
      period:
        period && since && since !== "present"
          ? { ...period, value: { start: since, end: later[0]?.since ?? "present" } }
          : period,
      span,
    };
    return [
      first,
      ...later.map(
        ({ name, from: start, since: begun, dated }, index): PositionEntry => ({
          organization,
          title: titleAt(sentence, name, start),
          period: { value: { start: begun, end: later[index + 1]?.since ?? "present" }, span: dated, confidence: 0.8 },
          span,
        }),
      ),
    ];
  });
}

/** The date that opens a sentence, "In 2018, I joined …", not "After my PhD in 2015, …", or else the one behind its letter `from`. */
function whenTold(text: string, from: number): FoundPeriod | undefined {
  const ahead = text.slice(0, from);
  const [opening] = /(?:^|\n)\W*(?:In|Since|From|Between|During|Until)\s[^\n]*$/u.test(ahead) ? findPeriods(ahead) : [];
  if (opening) return opening;
  const [behind] = findPeriods(text.slice(from));
  return behind && { ...behind, span: { start: behind.span.start + from, end: behind.span.end + from } };
}

const STAYED = new RegExp(`^(?:${IS_THERE})$`, "u");

const openAt = ({ span }: Passage): Fact<Period> => ({ value: { start: null, end: "present" }, span, confidence: 0.8 });

interface Promotion {
  name: string;
  from: number;
  since: PartialDate;
  dated: Fact<Period>["span"];
}

/** What somebody was promoted to behind the letter `from` of a sentence, each with its year. */
function promotionsIn({ text, span }: Passage, from: number): Promotion[] {
  if (!/\bpromoted\b/u.test(text.slice(from))) return [];
  return everyMatch(text, PROMOTED).flatMap((match): Promotion[] => {
    const name = match[1] ?? "";
    const behind = match.index + match[0].length;
    const [when] = findPeriods(text.slice(behind));
    const since = when?.period.start === null ? when.period.end : null;
    if (match.index < from || !when || !since || since === "present" || !isJobTitle(name)) return [];
    const dated = { start: span.start + behind + when.span.start, end: span.start + behind + when.span.end };
    return [{ name, from: text.indexOf(name, match.index), since, dated }];
  });
}

export function titleAt({ span }: Passage, name: string, at: number): Fact<string> {
  const start = span.start + at;
  return { value: name.replace(/\s+/gu, " "), span: { start, end: start + name.length }, confidence: 0.85 };
}
