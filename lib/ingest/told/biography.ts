import { everyMatch } from "#lib/every-match.ts";
import { type FoundPeriod, findPeriods } from "#lib/ingest/dates/dates.ts";
import type { EducationEntry, Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { findAdvisors } from "#lib/ingest/entries/people.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { degreesIn, GOT } from "#lib/ingest/told/told-degrees.ts";
import { organizationIn } from "#lib/ingest/told/told-organization.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/** What a person tells in sentences: "I am a postdoc at X. I received my PhD in Y from Z, advised by W." */
export interface Biography {
  current: { title: Fact<string>; organization: Fact<string> | null } | null;
  education: EducationEntry[];
  employment: PositionEntry[];
  advisors: Fact<string>[];
}

const AM =
  /\b(?:I\s+am|I['’]m|(?:[Hh]e|[Ss]he|[Tt]hey)\s+(?:is|are)|\p{Lu}[\p{L}.’-]+(?:\s+\p{Lu}[\p{L}.’-]+){1,3}(?:,\s+(?:\p{Lu}\.?\p{L}?\.?){2,4}(?=[,\s])){0,4},?\s+is|I\s+(?:currently\s+)?(?:work|serve)\s+as|[Cc]urrently,?\s+I\s+am|I\s+have\s+been|As(?=\s(?:an?|the)\s[^,.;]{5,90},\s(?:I|he|she)\s)|I\s+will\s+(?:be|join\w*)(?:\s+\w+){0,3}\s+as)\s+(?:(?:currently|now|presently|also|excited to be|delighted to be)\s+)*(?:(?:an?|the|working\s+as\s+an?)\s+)?/gu;
const STUDENT =
  /\b(?:ph\.?\s?d|doctoral|graduate|grad|master['’]?s?|undergraduate|ms|msc)\b\.?[^.]{0,30}?\b(?:student|candidate)\b/i;
/** "I am interested in the lead of …" says no post. */
const FEELS =
  /^(?:(?:also|very|most|broadly|deeply|mainly|particularly|especially|really|quite|truly|extremely|increasingly|always)\s+)*(?:interested|passionate|fascinated|looking|seeking|searching|grateful|happy|proud|hiring|recruiting|curious|excited|keen)\b/i;
/** "… with Prof. Reed": a title is no end; "… at HNT. Before that" is one. */
const SENTENCE =
  /(?<=[\p{Ll}\d)\]”"]{2}[.!?])(?<!(?<!\p{L})(?:[Pp]rofs?|[Dd]ept|[Uu]niv|[Aa]ssoc|[Aa]sst)\.)\s+(?=["“(]?\p{Lu})|(?<=\p{Lu}{3}\.)\s+(?=\p{Lu})|\n\n/u;

/** Reads the sentences of a biography. Only what is said of the person: teachers' and friends' degrees are not. */
export function readBiography(passage: Passage): Biography {
  const found: Biography = { current: null, education: [], employment: [], advisors: findAdvisors(passage) };
  for (const [index, sentence] of sentencesOf(passage).entries()) {
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
      found.employment.push(...besides(sentence, current.title.span.end - sentence.span.start));
      if (!GOT.test(sentence.text.slice(current.title.span.end - sentence.span.start))) continue;
    }
    found.education.push(...degreesIn(sentence));
    found.employment.push(...pastJobs(sentence));
  }
  return found;
}

const WAS =
  /\b(?:(?:I|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:also|previously|then)\s+)?(?:(?:was|were)(?:\s+(?:previously|formerly|also|then))?|worked\s+as|served\s+as|held|spent\s+[^.]{3,30}?\s+as)|(?:and|then)\s+(?:worked|served)\s+as)\s+(?:an?|the)\s+|\b(?:[Hh]e|[Ss]he|I)\s+(?:previously\s+)?(?:worked|served)\s+as\s+(?=\p{Ll})/gu;
/** "… at Fen College (2012–2016) and a postdoctoral fellow at Kvam": a second post of the same sentence. */
const AND_WAS = /^[^.;]{0,160}?\sand\s(?:(?:later|then|before that)\s)?(?:an?|the)\s/u;
/** Where a post, or what is told of it, ends. */
const POST_ENDS =
  /,\s|\s(?:at|in|with|from)\s+(?:the\s+)?(?=\p{Lu})|\s(?:and|where|who|working|advised|supervised|under)\s|\.\s|\.$|\s\(/u;
/** "… at Harbour Works and received my BSc from Fen College", "and a fellow at Fen": what follows is another thing. */
const ELSE_BEGINS =
  /;\s|(?<!(?<!\p{L})(?:Prof|Dr|Mrs?|Ms|St|Univ|Dept|Inst|\p{Lu}))\.\s+\p{Lu}|\sand\s(?:(?:I|he|she|then|later|also)\s)?(?:received|earned|obtained|completed|hold|holds|did|got|studied|worked|served)\s|\sand\s(?:(?:later|then|before that)\s)?an?\s/u;

/** "I am Professor of Tides at X and Senior Fellow at Y": what somebody is besides. */
function besides(sentence: Passage, from: number): PositionEntry[] {
  const { text } = sentence;
  const found: PositionEntry[] = [];
  for (const { index, 0: and } of everyMatch(text, /\sand\s(?:also\s)?(?:(?:an?|the)\s)?(?=\p{L})/gu)) {
    // "Professor and Head of Tides at X" is one post.
    if (index < from || !/\s(?:at|in|of)\s/u.test(text.slice(from, index))) continue;
    const entry = postAt(sentence, index + and.length, false);
    if (entry) found.push({ ...entry, period: entry.period ?? openPeriod(sentence) });
  }
  return found;
}

/** "From 2020 to 2022 I was a postdoctoral fellow at X." */
function pastJobs(sentence: Passage): PositionEntry[] {
  const found: PositionEntry[] = [];
  for (const match of everyMatch(sentence.text, WAS)) {
    let offset = match.index + match[0].length;
    for (let entry = postAt(sentence, offset, true); entry; entry = postAt(sentence, offset, false)) {
      found.push(entry);
      const next = AND_WAS.exec(sentence.text.slice(offset));
      if (!next) break;
      offset += next[0].length;
    }
  }
  return [...found, ...joined(sentence)];
}

/** "a postdoctoral fellow at X from 2020 to 2022": the post whose words begin at `offset`; `isFirst` of its sentence. */
function postAt(sentence: Passage, offset: number, isFirst: boolean): PositionEntry | null {
  const rest = sentence.text.slice(offset);
  const stop = POST_ENDS.exec(rest);
  const title = rest
    .slice(0, stop?.index ?? rest.length)
    .replace(/\s+/gu, " ")
    .trim();
  if (!isJobTitle(title) || STUDENT.test(title) || title.split(" ").length > 9) return null;
  const start = sentence.span.start + offset;
  const own = rest.slice(0, ELSE_BEGINS.exec(rest)?.index ?? rest.length);
  const organization = organizationIn(own, start, stop?.index ?? 0);
  if (!organization) return null;
  const end = start + (stop?.index ?? rest.length);
  const [within] = findPeriods(own);
  // "From 2020 to 2022 I was …": the date of the first post may stand ahead of it.
  const ahead = isFirst ? findPeriods(sentence.text.slice(0, offset))[0] : undefined;
  const isAhead = ahead !== undefined && (!within || ahead.period.start !== null);
  const period = isAhead ? periodTold(ahead, sentence.span.start) : periodTold(within, start);
  return {
    organization,
    title: { value: title, span: { start, end }, confidence: 0.85 },
    period,
    span: sentence.span,
  };
}

/** A year alone is when it was, not when it ended. */
function periodTold(when: FoundPeriod | undefined, offset: number): Fact<Period> | null {
  if (!when) return null;
  const { start, end } = when.period;
  return {
    value: start ? when.period : { start: end === "present" ? null : end, end },
    span: { start: offset + when.span.start, end: offset + when.span.end },
    confidence: 0.8,
  };
}

/** "I joined the Department of Tides at X as an Assistant Professor in 2020": since then, if nothing else is said. */
const JOINED =
  /\b(?:I|[Hh]e|[Ss]he|[Tt]hey)\s+(?:then\s+)?joined\s+(?=(?:the\s+)?(\p{Lu}[^.;()]{2,90}?)\sas\s(?:an?|the)\s([^.,;()]{3,70}?)(?=\sin\s|[.,;(]|$))/gu;

function joined(sentence: Passage): PositionEntry[] {
  return everyMatch(sentence.text, JOINED).flatMap((match): PositionEntry[] => {
    const [, place = "", title = ""] = match;
    const from = match.index + match[0].length;
    const organization = organizationIn(`at ${place}`, sentence.span.start + sentence.text.indexOf(place, from) - 3, 0);
    if (!organization || !isJobTitle(title) || STUDENT.test(title)) return [];
    const start = sentence.span.start + sentence.text.indexOf(title, from + place.length);
    const [when] = findPeriods(sentence.text);
    const since = when?.period.start === null && when.period.end !== "present" ? when.period.end : null;
    const period = periodTold(when, sentence.span.start);
    return [
      {
        organization,
        title: { value: title.replace(/\s+/gu, " "), span: { start, end: start + title.length }, confidence: 0.85 },
        period: period && since ? { ...period, value: { start: since, end: "present" } } : period,
        span: sentence.span,
      },
    ];
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
      /,\s|\s(?:at|in|with|from|of)\s+(?:the\s+)?(?=\p{Lu})|\s(?:and|where|who|working|advised|supervised|under|jointly|co-advised)\s|(?<!\bPh\.?\s?D|\bM\.?Sc|\bM\.S|\bDr|\bProf)\.\s|\.$|\s\(/u.exec(
        rest,
      );
    const title = rest
      .slice(0, stop?.index ?? rest.length)
      .replace(/\s+/gu, " ")
      .trim();
    if ((!isJobTitle(title) && !STUDENT.test(title)) || FEELS.test(title)) continue;
    if (title.split(" ").length > 12) continue;
    const start = sentence.span.start + skipped;
    const whole = rest.slice(0, /\.\s+\p{Lu}/u.exec(rest)?.index ?? rest.length);
    const organization = organizationIn(whole, start, stop?.index ?? 0);
    return {
      title: { value: title, span: { start, end: start + (stop?.index ?? rest.length) }, confidence: 0.9 },
      organization,
    };
  }
  return null;
}

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
