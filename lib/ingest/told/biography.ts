import { everyMatch } from "#lib/every-match.ts";
import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { EducationEntry, Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { findAdvisors } from "#lib/ingest/entries/people.ts";
import { levelOf } from "#lib/ingest/entries/restated-degrees.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { STUDENT } from "#lib/ingest/told/joined-posts.ts";
import { BEHIND_NAME, degreesIn, GOT } from "#lib/ingest/told/told-degrees.ts";
import { familyTold, mayTellOfOwner, namesAnother } from "#lib/ingest/told/told-of-whom.ts";
import { organizationIn } from "#lib/ingest/told/told-organization.ts";
import { postsTold } from "#lib/ingest/told/told-posts.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** What a person tells in sentences: "I am a postdoc at X. I received my PhD in Y from Z, advised by W." */
export interface Biography {
  current: { title: Fact<string>; organization: Fact<string> | null } | null;
  education: EducationEntry[];
  employment: PositionEntry[];
  advisors: Fact<string>[];
}

const AM =
  /\b(?:I\s+am|I['’]m|(?:[Hh]e|[Ss]he|[Tt]hey)\s+(?:is|are)|\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,3}(?:,\s+(?:\p{Lu}\.?\p{L}?\.?){2,4}(?=[,\s])){0,4}(?:\s\([^()\n]{2,70}\))?,?\s+is|I\s+(?:currently\s+)?(?:work|serve)\s+as|[Cc]urrently,?\s+I\s+am|I\s+have\s+been|As(?=\s(?:an?|the)\s[^,.;]{5,90},\s(?:I|he|she)\s)|I\s+will\s+(?:be|join\w*)(?:\s+\w+){0,3}\s+as)\s+(?:(?:currently|now|presently|also|excited to be|delighted to be)\s+)*(?:(?:an?|the|working\s+as\s+an?)\s+)?/gu;
/** "I am interested in the lead of …" says no post. */
const FEELS =
  /^(?:(?:also|very|most|broadly|deeply|mainly|particularly|especially|really|quite|truly|extremely|increasingly|always)\s+)*(?:interested|passionate|fascinated|looking|seeking|searching|grateful|happy|proud|hiring|recruiting|curious|excited|keen)\b/i;
/** "… with Prof. Reed": a title is no end; "… at HNT. Before that" is one. */
const SENTENCE =
  /(?<=[\p{Ll}\d)\]”"]{2}[.!?])(?<!(?<!\p{L})(?:[Pp]rofs?|[Dd]ept|[Uu]niv|[Aa]ssoc|[Aa]sst)\.)\s+(?=["“(]?\p{Lu})|(?<=\p{Lu}{3}\.)\s+(?=\p{Lu})|\n\n/u;

/** Reads the sentences of a biography. Only what is said of the person: teachers' and friends' degrees are not. */
export function readBiography(passage: Passage): Biography {
  const past: EducationEntry[] = [];
  const found: Biography = { current: null, education: [], employment: [], advisors: findAdvisors(passage) };
  let family: string | null = null;
  for (const [index, sentence] of sentencesOf(passage).entries()) {
    family ??= familyTold(sentence.text.trim());
    const current = found.current ?? currentOf(sentence) ?? (index === 0 ? openingOf(sentence) : null);
    if (current && !found.current) {
      found.current = current;
      if (STUDENT.test(current.title.value)) {
        const degree = studentDegree(current.title, sentence);
        if (current.organization)
          found.education.push({
            institution: current.organization,
            degree,
            period: openPeriod(sentence),
            advisors: [],
            thesis: null,
            span: sentence.span,
          });
      } else
        found.employment.push({
          organization: current.organization,
          title: current.title,
          period: openPeriod(sentence),
          span: sentence.span,
        });
      found.employment.push(...besides(sentence, current.title.span.end - sentence.span.start, family));
      const behind = sentence.text.slice(current.title.span.end - sentence.span.start);
      if (!GOT.test(behind) && !BEHIND_NAME.test(sentence.text)) continue;
    } else {
      found.employment.push(...postsTold(sentence, 0, family).map((post) => goingOn(post, sentence)));
      past.push(...pastStudies(sentence, family));
    }
    found.education.push(...degreesIn(sentence));
  }
  // "I was a PhD student at Fen College" tells the degree once more where another sentence names it.
  found.education.push(...past.filter((one) => !found.education.some((other) => levelOf(other) === levelOf(one))));
  return found;
}

/** "Until 2022, I was a Ph.D. student at Kvam University": what was studied there, with the years if they are told. */
function pastStudies(sentence: Passage, family: string | null): EducationEntry[] {
  const match = WAS_STUDENT.exec(sentence.text);
  if (!match || !mayTellOfOwner(sentence.text, family) || namesAnother(sentence.text.slice(0, match.index))) return [];
  const [all, title = ""] = match;
  const start = sentence.span.start + match.index + all.length - title.length;
  const end = match.index + all.length;
  const organization = organizationIn(sentence.text, sentence.span.start, end);
  if (!organization || !isOrganization(organization.value)) return [];
  const [when] = findPeriods(sentence.text);
  const isTold =
    when && (when.period.start !== null || /\b(?:until|till)\s$/iu.test(sentence.text.slice(0, when.span.start)));
  const offset = sentence.span.start;
  return [
    {
      institution: organization,
      degree: studentDegree({ value: title, span: { start, end: start + title.length }, confidence: 0.75 }, sentence),
      period: isTold
        ? {
            value: when.period,
            span: { start: offset + when.span.start, end: offset + when.span.end },
            confidence: 0.8,
          }
        : null,
      advisors: [],
      thesis: null,
      span: sentence.span,
    },
  ];
}

const WAS_STUDENT =
  /\b(?:I|[Hh]e|[Ss]he|[Tt]hey)\s(?:was|were|had\sbeen)\s(?:(?:previously|formerly|also|first|then)\s)?an?\s((?:ph\.?\s?d\.?|doctoral|master['’]?s|m\.?sc\.?)\s(?:student|candidate|researcher))(?!\p{L})/iu;

/** "… and previously a fellow at Fen", "before which she was …": what is told behind these is over. */
const WAS =
  /\b(?:was|were|been|previously|formerly|before|prior|earlier|former|past|after|worked|served|spent|held)\b/iu;

/** "I am also a fellow at Fen College", "… and currently a fellow at Fen": what is told in the present tense goes on. */
function goingOn(post: PositionEntry, sentence: Passage): PositionEntry {
  const ahead = sentence.text.slice(0, (post.title?.span.start ?? 0) - sentence.span.start);
  return post.period === null && IS_NOW.test(ahead) ? { ...post, period: openPeriod(sentence) } : post;
}

const IS_NOW =
  /(?:\b(?:I\sam|I['’]m|(?:[Hh]e|[Ss]he)\sis|[Tt]hey\sare)\s(?:(?:also|currently|now)\s)*|\b(?:currently|presently)(?:\s(?:engaged|employed|working)\sas)?\s)(?:an?\s|the\s)?$/u;

/** What somebody is besides: "I am Professor of Tides at X and Senior Fellow at Y"; what somebody was keeps its time. */
function besides(sentence: Passage, from: number, family: string | null): PositionEntry[] {
  return postsTold(sentence, from, family).map((entry) => {
    const to = (entry.title?.span.start ?? 0) - sentence.span.start;
    const isOver = to > from && WAS.test(sentence.text.slice(from, to));
    return { ...entry, period: entry.period ?? (isOver ? null : openPeriod(sentence)) };
  });
}

function sentencesOf(passage: Passage): Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  const { text } = passage;
  const cuts = [...text.matchAll(new RegExp(SENTENCE.source, "gu"))];
  for (const cut of [...cuts, null]) {
    const to = cut ? cut.index : text.length;
    if (text.slice(from, to).trim() !== "")
      sentences.push(part(passage, { start: passage.span.start + from, end: passage.span.start + to }));
    from = cut ? cut.index + cut[0].length : to;
  }
  return sentences;
}

function currentOf(sentence: Passage): Biography["current"] {
  for (const match of everyMatch(sentence.text, AM)) {
    const offset = match.index + match[0].length;
    // "I'm Ada Reed, a postdoc at …": the name comes first.
    const name =
      /^(?:(?:Dr|Prof)\.?\s+)?\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,3}(?:\s*\([^)]{1,40}\))?,?\s+(?:and I(?:['’]m| am)\s+)?(?:an?|the)\s+/u.exec(
        sentence.text.slice(offset),
      )?.[0] ?? "";
    const skipped = offset + name.length;
    const rest = sentence.text.slice(skipped);
    const stop =
      /,\s|\s(?:at|in|with|from|of)\s+(?:the\s+)?(?=\p{Lu})|\sin\s(?:the\s|an?\s)?(?:research\s)?(?:group|lab|laboratory|team)\s|\s(?:and|where|who|working|advised|supervised|under|jointly|co-advised)\s|(?<!\bPh\.?\s?D|\bM\.?Sc|\bM\.S|\bDr|\bProf|(?<!\p{L})\p{Lu})\.\s|\.$|\s\(/u.exec(
        rest,
      );
    const title = rest
      .slice(0, stop?.index ?? rest.length)
      .replace(/\s+/gu, " ")
      .trim();
    if ((!isJobTitle(title) && !STUDENT.test(title)) || FEELS.test(title)) continue;
    // "I am visiting Kvam University this month": a place, not what somebody is.
    if (title.split(" ").length > 12 || (/^visiting\s\p{Lu}/u.test(title) && !isJobTitle(title.slice(9)))) continue;
    // "I am visiting the Salt Institute as a fellow"
    if (/^visiting\sthe\s.*\sas\s/u.test(title)) continue;
    const start = sentence.span.start + skipped;
    const whole = rest.slice(0, NEXT_SENTENCE.exec(rest)?.index ?? rest.length);
    const organization = organizationIn(whole, start, stop?.index ?? 0) ?? placeAhead(sentence, match.index);
    return {
      title: { value: title, span: { start, end: start + (stop?.index ?? rest.length) }, confidence: 0.9 },
      organization,
    };
  }
  return null;
}

/** "… I joined the Salt Institute, where I am currently Lecturer": the place ahead of `to`, where the post stands. */
function placeAhead({ text, span }: Passage, to: number): Fact<string> | null {
  if (!/,?\swhere\s$/u.test(text.slice(0, to))) return null;
  const verb = everyMatch(text.slice(0, to), CAME_TO).at(-1);
  if (!verb) return null;
  const from = verb.index + verb[0].length;
  return organizationIn(`at ${text.slice(from, to).replace(/,?\swhere\s$/u, "")}`, span.start + from - 3, 0);
}

const CAME_TO =
  /\b(?:joined|(?:moved|came|went|returned|relocated)\sto|leave\sfrom|(?:been|am|is|are|work(?:s|ed|ing)?)\s(?:with|at|for))\s+(?:the\s+)?(?=\p{Lu})/gu;

/** "… with Prof. Olaf Stone at Kvam University. Before": a title or an initial is no end. */
const NEXT_SENTENCE = /(?<!(?<!\p{L})(?:[Pp]rofs?|Drs?|Mr|Mrs|Ms|St|\p{Lu}))\.\s+\p{Lu}/u;

/** "Senior Scientist in the Tide Laboratory at Kvam University.": who somebody is, said without a verb. */
function openingOf(sentence: Passage): Biography["current"] {
  const match = /^\s*((?:\p{Lu}[\p{L}.-]*[^\S\n]+){1,4}?)(?:(?:in\s+the|at(?:\s+the)?|with)\s+)(?=\p{Lu})/u.exec(
    sentence.text,
  );
  const title = match?.[1]?.trim() ?? "";
  if (!match || !isJobTitle(title) || sentence.text.length > 240 || !/\.\s*$/.test(sentence.text)) return null;
  const start = sentence.span.start + match[0].indexOf(title);
  return {
    title: { value: title, span: { start, end: start + title.length }, confidence: 0.85 },
    organization: organizationIn(sentence.text.slice(title.length), start + title.length, 0),
  };
}

function studentDegree(title: Fact<string>, sentence: Passage): Fact<string> {
  const level = /ph\.?\s?d|doctoral/i.test(title.value)
    ? "Ph.D."
    : /undergrad/i.test(title.value)
      ? "Bachelor"
      : /master|\bms/i.test(title.value)
        ? "Master"
        : "Ph.D.";
  const field = /\b(?:in|of)\s+((?!the\b)[\p{L}]+(?:\s+(?:and\s+)?[\p{L}]+){0,3})/u.exec(
    sentence.text.slice(title.span.start - sentence.span.start, title.span.end - sentence.span.start),
  )?.[1];
  return { value: field ? `${level} in ${field}` : level, span: title.span, confidence: 0.75 };
}

function openPeriod(sentence: Passage): Fact<Period> {
  const since = findPeriods(sentence.text).find(({ period }) => period.end === "present");
  if (since)
    return {
      value: since.period,
      span: { start: sentence.span.start + since.span.start, end: sentence.span.start + since.span.end },
      confidence: 0.85,
    };
  return {
    value: { start: null, end: "present" },
    span: sentence.span,
    confidence: 0.8,
    why: "Told in the present tense.",
  };
}
