import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { EducationEntry, Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { findAdvisors } from "#lib/ingest/entries/people.ts";
import { levelOf } from "#lib/ingest/entries/restated-degrees.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { STUDENT } from "#lib/ingest/told/joined-posts.ts";
import { currentOf, openingOf, type PresentPost } from "#lib/ingest/told/present-post.ts";
import { BEHIND_NAME, degreesIn, GOT } from "#lib/ingest/told/told-degrees.ts";
import { mayTellOfOwner, namesAnother, nameTold } from "#lib/ingest/told/told-of-whom.ts";
import { organizationIn } from "#lib/ingest/told/told-organization.ts";
import { postsTold } from "#lib/ingest/told/told-posts.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** What a person tells in sentences: "I am a postdoc at X. I received my PhD in Y from Z, advised by W." */
export interface Biography {
  current: PresentPost | null;
  education: EducationEntry[];
  employment: PositionEntry[];
  advisors: Fact<string>[];
}

/** "… with Prof. Reed": a title is no end; "… at HNT. Before that", "… in Kvam, NO. Since then" are. */
const SENTENCE =
  /(?<=(?:[\p{Ll}\d)\]”"]{2}|\p{Lu}[)\]”"])[.!?])(?<!(?<!\p{L})(?:[Pp]rofs?|[Dd]ept|[Uu]niv|[Aa]ssoc|[Aa]sst)\.)\s+(?=["“(]?\p{Lu})|(?<=\p{Lu}{3}\.)\s+(?=\p{Lu})|(?<=[\s.]\p{Lu}{2}\.)\s+(?=(?:I|He|She|They|My|Her|His|From|In|Since|Between|Before|Prior|Previously|After|Then|Currently|Now)(?!\p{L}))|\n\n/u;

/** Reads the sentences of a biography. Only what is said of the person: teachers' and friends' degrees are not. */
export function readBiography(passage: Passage): Biography {
  const past: EducationEntry[] = [];
  const found: Biography = { current: null, education: [], employment: [], advisors: findAdvisors(passage) };
  let owner: string | null = null;
  for (const [index, sentence] of sentencesOf(passage).entries()) {
    owner ??= nameTold(sentence.text.trim());
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
      found.employment.push(...aheadOf(current, sentence, owner));
      found.employment.push(...besides(sentence, current.title.span.end - sentence.span.start, owner));
      const behind = sentence.text.slice(current.title.span.end - sentence.span.start);
      if (!GOT.test(behind) && !BEHIND_NAME.test(sentence.text)) continue;
    } else {
      if (found.current && !found.current.organization) basedAt(found, sentence);
      found.employment.push(...postsTold(sentence, 0, owner).map((post) => goingOn(post, sentence)));
      past.push(...pastStudies(sentence, owner));
    }
    found.education.push(...degreesIn(sentence));
  }
  if (!found.current) goOn(found.employment);
  // "I was a PhD student at Fen College" tells the degree once more where another sentence names it.
  found.education.push(...past.filter((one) => !found.education.some((other) => levelOf(other) === levelOf(one))));
  return found;
}

/** "I'm a postdoc. I work in the Tide Lab at Kvam University.": where somebody is what was said before. */
function basedAt(found: Biography, sentence: Passage): void {
  const [based = ""] = BASED.exec(sentence.text) ?? [];
  const organization = based === "" ? null : organizationIn(sentence.text, sentence.span.start, based.length - 1);
  const post = found.employment.find(({ title }) => title === found.current?.title);
  if (!organization || !isOrganization(organization.value) || !found.current || !post) return;
  found.current = { ...found.current, organization };
  post.organization = organization;
}

const BASED =
  /^\s*(?:I|[Hh]e|[Ss]he)\s(?:currently\s)?(?:works?|(?:am|is)(?:\scurrently)?(?:\sbased|\shosted|\semployed)?)(?=\s(?:in|at|with)\s(?:the\s)?\p{Lu})/u;

/** "In 2017 I became a lecturer at Kvam University.": where nothing later is told, it goes on. */
function goOn(posts: PositionEntry[]): void {
  const begun = posts.map(({ period }) => period?.value.start?.year ?? 0);
  const last = posts[begun.lastIndexOf(Math.max(0, ...begun))];
  if (last?.period && last.period.value.end === null && posts.every(({ period }) => period?.value.end !== "present"))
    last.period = { ...last.period, value: { ...last.period.value, end: "present" } };
}

/** "Until 2022, I was a Ph.D. student at Kvam University": what was studied there, with the years if they are told. */
function pastStudies(sentence: Passage, owner: string | null): EducationEntry[] {
  const match = WAS_STUDENT.exec(sentence.text);
  if (!match || !mayTellOfOwner(sentence.text, owner) || namesAnother(sentence.text.slice(0, match.index))) return [];
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
  /(?:\b(?:I\sam|I['’]m|(?:[Hh]e|[Ss]he)\sis|[Tt]hey\sare)\s(?:(?:also|currently|now)\s)*|\bam\s(?:(?:also|currently|now)\s)+|\bI\s(?:currently\s)?hold\s(?:a\sposition\sas\s)?|\b(?:currently|presently)(?:\s(?:engaged|employed|working)\sas)?\s)(?:an?\s|the\s)?$/u;

/** "I was a postdoc at X before joining Y, where I am now …": the posts told ahead of what somebody is. */
function aheadOf({ title }: PresentPost, sentence: Passage, owner: string | null): PositionEntry[] {
  const ahead = part(sentence, { start: sentence.span.start, end: title.span.start });
  return WAS.test(ahead.text) ? postsTold(ahead, 0, owner) : [];
}

/** What somebody is besides: "I am Professor of Tides at X and Senior Fellow at Y"; what somebody was keeps its time. */
function besides(sentence: Passage, from: number, owner: string | null): PositionEntry[] {
  return postsTold(sentence, from, owner).map((entry) => {
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
