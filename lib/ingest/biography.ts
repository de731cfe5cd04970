import { findPeriods } from "#lib/ingest/dates.ts";
import type { EducationEntry, Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { isJobTitle } from "#lib/ingest/entries/job-title.ts";
import { isOrganization } from "#lib/ingest/entries/organization.ts";
import { findAdvisors } from "#lib/ingest/entries/people.ts";
import { type Passage, part } from "#lib/ingest/passage.ts";
import { degreesIn, GOT } from "#lib/ingest/told-degrees.ts";
import { findInstitutions } from "#lib/profile/institution.ts";

/** What a person tells in sentences: "I am a postdoc at X. I received my PhD in Y from Z, advised by W." */
export interface Biography {
  current: { title: Fact<string>; organization: Fact<string> | null } | null;
  education: EducationEntry[];
  employment: PositionEntry[];
  advisors: Fact<string>[];
}

const AM =
  /\b(?:I\s+am|I['’]m|(?:[Hh]e|[Ss]he|[Tt]hey)\s+(?:is|are)|\p{Lu}[\p{L}.’-]+(?:\s+\p{Lu}[\p{L}.’-]+){1,3}\s+is|I\s+(?:currently\s+)?(?:work|serve)\s+as|[Cc]urrently,?\s+I\s+am|I\s+have\s+been|I\s+will\s+(?:be|join\w*)(?:\s+\w+){0,3}\s+as)\s+(?:(?:currently|now|presently|also|excited to be|delighted to be)\s+)*(?:(?:an?|the|working\s+as\s+an?)\s+)?/gu;
const STUDENT =
  /\b(?:ph\.?\s?d|doctoral|graduate|grad|master['’]?s?|undergraduate|ms|msc)\b\.?[^.]{0,30}?\b(?:student|candidate)\b/i;
const SENTENCE = /(?<=[\p{Ll}\d)\]”"]{2}[.!?])\s+(?=["“(]?\p{Lu})|\n\n/u;

/** Reads the sentences of a biography. Only what is said of the person: teachers' and friends' degrees are not. */
export function readBiography(passage: Passage): Biography {
  const found: Biography = { current: null, education: [], employment: [], advisors: findAdvisors(passage) };
  for (const sentence of sentencesOf(passage)) {
    const current = found.current ?? currentOf(sentence);
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
      if (!GOT.test(sentence.text.slice(current.title.span.end - sentence.span.start))) continue;
    }
    found.education.push(...degreesIn(sentence));
    found.employment.push(...pastJobs(sentence));
  }
  return found;
}

const WAS =
  /\b(?:I|[Hh]e|[Ss]he|[Tt]hey)\s+(?:(?:also|previously|then)\s+)?(?:was|were|worked\s+as|served\s+as|held|spent\s+[^.]{3,30}?\s+as)\s+(?:an?|the)\s+/gu;

/** "From 2020 to 2022 I was a postdoctoral fellow at X." */
function pastJobs(sentence: Passage): PositionEntry[] {
  return [...sentence.text.matchAll(WAS)].flatMap((match): PositionEntry[] => {
    const offset = match.index + match[0].length;
    const rest = sentence.text.slice(offset);
    const stop =
      /,\s|\s(?:at|in|with|from)\s+(?:the\s+)?(?=\p{Lu})|\s(?:and|where|who|working|advised|supervised|under)\s|\.\s|\.$|\s\(/u.exec(
        rest,
      );
    const title = rest
      .slice(0, stop?.index ?? rest.length)
      .replace(/\s+/gu, " ")
      .trim();
    if (!isJobTitle(title) || STUDENT.test(title) || title.split(" ").length > 9) return [];
    const start = sentence.span.start + offset;
    const organization = organizationIn(
      rest.slice(0, /\.\s+\p{Lu}/u.exec(rest)?.index ?? rest.length),
      start,
      stop?.index ?? 0,
    );
    if (!organization) return [];
    const when = findPeriods(sentence.text)[0];
    const period = when
      ? {
          value: when.period.start
            ? when.period
            : { start: when.period.end === "present" ? null : when.period.end, end: when.period.end },
          span: { start: sentence.span.start + when.span.start, end: sentence.span.start + when.span.end },
          confidence: 0.8,
        }
      : null;
    const end = start + (stop?.index ?? rest.length);
    return [
      { organization, title: { value: title, span: { start, end }, confidence: 0.85 }, period, span: sentence.span },
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
  for (const match of sentence.text.matchAll(AM)) {
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
    if (!isJobTitle(title) && !STUDENT.test(title)) continue;
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

function organizationIn(text: string, offset: number, from: number): Fact<string> | null {
  const pattern =
    /\b(?:at|in|with|of|from)\s+(?:the\s+)?(\p{Lu}[^,.;()\n]*?(?:,\s*(?:San Diego|Berkeley|Los Angeles|Irvine|Davis|Santa Barbara|Santa Cruz|Riverside|Madison|Austin|Chapel Hill|College Park|Amherst|Ann Arbor|Dallas))?)(?=,|\.|;|\(|\n|$|\s(?:and|where|working|advised|supervised|under|with|as|from|in)\s)/gu;
  let fallback: Fact<string> | null = null;
  for (const match of text.slice(from).matchAll(pattern)) {
    const printed = (match[1] ?? "").replace(/\s+/gu, " ").trim();
    // "Lecturer in Statistics at the University of Port Salt": the field is no employer.
    const value = /^[\p{L}\s&-]+?\s+at\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(printed)?.[1] ?? printed;
    const start = offset + from + match.index + match[0].lastIndexOf(match[1] ?? "");
    const fact = { value, span: { start, end: start + (match[1] ?? "").length }, confidence: 0.88 };
    if (isOrganization(value) && !/^(?:department|school of|dept|faculty|division)/i.test(value)) return fact;
    fallback ??= isOrganization(value) || /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}$/u.test(value) ? fact : null;
  }
  const named = findInstitutions(text.slice(from))[0];
  if (named)
    return {
      value: named.printed,
      span: { start: offset + from + named.start, end: offset + from + named.end },
      confidence: 0.85,
    };
  return fallback;
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
