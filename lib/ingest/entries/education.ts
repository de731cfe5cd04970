import { type FoundPeriod, findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { EducationEntry, Fact, Period, Span } from "#lib/ingest/draft.ts";
import { awardedIn, isNoteOnDegree } from "#lib/ingest/entries/awarded-degrees.ts";
import { datedTogether } from "#lib/ingest/entries/degree-dates.ts";
import { degreeFact } from "#lib/ingest/entries/degree-words.ts";
import { enteredAndLeft } from "#lib/ingest/entries/entered-and-left.ts";
import { findAdvisors } from "#lib/ingest/entries/people.ts";
import { namedBelow, withoutRestated } from "#lib/ingest/entries/restated-degrees.ts";
import { schoolOf, schoolsIn, withoutSchool } from "#lib/ingest/entries/school.ts";
import { type Segment, segmentsOf } from "#lib/ingest/entries/segments.ts";
import { namesSchool, sharingSchools } from "#lib/ingest/entries/shared-school.ts";
import { type Station, stationsOf } from "#lib/ingest/entries/stations.ts";
import {
  beginsStudies,
  isAdvice,
  isStay,
  namesStudies,
  otherDegree,
  professionIn,
  tellsAward,
  tellsCourses,
  tellsNoDegree,
  tellsPay,
} from "#lib/ingest/entries/studies.ts";
import { sharingRows } from "#lib/ingest/entries/studies-and-degree.ts";
import { toldByColumns } from "#lib/ingest/entries/told-columns.ts";
import { cellsOf, type Passage, part } from "#lib/ingest/passages/passage.ts";
import type { FoundDegree } from "#lib/ingest/words/degree.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

const THESIS =
  /\b(?:thesis|dissertation|tesis|tesi|thèse|dissertationsschrift|abschlussarbeit|diplomarbeit)(?:\s+(?:title|topic))?\s*(?:[:–—]|\son\s|,)\s*([“"‘]?[^\n]{6,260})/iu;
/** "Тема: «Slow tides»", "тема дисертації – «Slow tides»", "Väitekirja teema: Slow tides" */
const THESIS_ABROAD =
  /(?<!\p{L})(?:тем[аи](?: (?:дис|кандидат|доктор|магістер|магистер|роботи|работы)\p{L}*\.?(?: \p{L}+\.?){0,2})?|(?:väitekirja|doktoritöö|magistritöö) (?:teema|pealkiri)|teema|väitöskirjan (?:aihe|otsikko)|temat (?:pracy|rozprawy)|téma (?:práce|disertace)|avhandlingens titel)\s*[:–—]\s*([«“„"][^»”“"\n]{6,260}|[^\n.]{6,260})/iu;
/** Who advised, what was written and what kind of study it was is no place. */
const NO_SCHOOL =
  /^(?:advis|supervis|thesis|dissertation|with|under|тем[аи](?:\s|$)|наук\p{L}* керівни|научн\p{L}+ руководител|спеціальність|специальность|диплом(?:\s|$)|juhendaja|ohjaaja)/iu;
const SCHOOL_LEVEL =
  /\b(?:high ?school|secondary school|(?:primary|elementary|middle|grammar|grade) school|grundschule|école primaire|escuela primaria|scuola elementare|escola secund[áa]ria|escuela secundaria|scuola secondaria|gymnasium|lyc[ée]e|abitur|baccalaur[ée]at|[ao][-‑\s]levels?|gcses?|liceo|preparatory)\b/i;

/** "Harbour Scholarship (2001–2003)" below a degree: as long as that was paid. */
const HONOUR = /\b(?:scholarships?|fellowships?|fellow|awards?|prizes?|stipends?)\b/i;
const STUDIES = /\b(?:visiting|exchange|student|scholar|studies)\b/i;
/** "Visiting assistant professor": who teaches there does not study there. */
const TEACHES = /\b(?:professor|lecturer|instructor|post-?doc(?:toral)?)\b/i;

/** "Visiting student", "Exchange scholar"; not "Visiting Professor". */
const isStudying = (post: string): boolean => beginsStudies(post) || (STUDIES.test(post) && !TEACHES.test(post));

/** Degrees from a section on education: "2011–2015  PhD in Botany, University of Port Salt (advisor: Ada Reed)". */
export function readEducation(document: ReadDocument, blocks: Block[]): { entries: EducationEntry[]; left: Span[] } {
  const form = enteredAndLeft(document, blocks);
  if (form) return { entries: form, left: [] };
  const entries: EducationEntry[] = [];
  const left: Span[] = [];
  const cut = stationsOf(document, blocks, namesStudies);
  const stations = sharingRows(sharingSchools(cut, blocks), blocks);
  const plain = stations.map((station) => readStation(station));
  const areDegrees = plain.some((found) => found.some(({ degree }) => degree !== null));
  let school: Period | null = null;
  for (const [index, station] of stations.entries()) {
    if (isSchoolLevel(station.lines)) school = findPeriods(station.lines[0]?.text ?? "")[0]?.period ?? null;
    const own = plain[index] ?? [];
    const found = (own.length === 0 && areDegrees ? readStation(station, true) : own).filter(
      (entry) => !isBefore(entry, school) && !isCourse(entry),
    );
    if (found.length > 0) entries.push(...found);
    else if (!isSchoolLevel(station.lines)) left.push(...station.lines.map((line) => line.span));
  }
  return { entries: withoutRestated(namedBelow(document.text, datedTogether(document, entries))), left };
}

/** "Village school, 2001–2005" below "Secondary school, 2005–2013": what was over before school was is no study. */
function isBefore({ degree, period }: EducationEntry, school: Period | null): boolean {
  const end = period?.value.end ?? null;
  return degree === null && school?.start != null && end !== null && end !== "present" && end.year <= school.start.year;
}

/** "Salt safety workshop, 2031": what was taken on a day or two is no school. */
const isCourse = ({ degree, institution }: EducationEntry): boolean =>
  degree === null && /\s(?:workshop|webinar|hackathon|boot ?camp)s?$/iu.test(institution.value);

/** "High school, Port Salt": before all degrees. */
function isSchoolLevel(lines: Passage[]): boolean {
  return SCHOOL_LEVEL.test(lines[0]?.text ?? "");
}

interface Parts {
  degrees: {
    degree: FoundDegree;
    line: Passage;
    segment: Segment | null;
    own: FoundPeriod | null;
    /** The next cell of the same row. */
    beside: Passage | null;
  }[];
  periods: FoundPeriod[];
  schools: Segment[];
}

/** @param amongDegrees what begins with a profession may be one, for the list holds degrees: "Civil Engineer, Kvam University, 2005" */
function readStation({ lines, above, details }: Station, amongDegrees = false): EducationEntry[] {
  const told = toldByColumns(lines);
  if (told === "school" || tellsAward(lines[0])) return [];
  const whole = { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 };
  if (told) return [{ ...told, advisors: [], thesis: thesisOf(lines), span: whole }];
  const isDetail = ({ span }: { span: Span }) =>
    details.some((line) => line.span.start <= span.start && span.end <= line.span.end);
  const parts = withoutAsides(partsOf(lines), lines, isDetail);
  const school = schoolOf(parts.schools, partsOf(above).schools, { lines, above, details }, isDetail);
  const early = isSchoolLevel(lines) || SCHOOL_LEVEL.test(school?.value ?? "");
  if (!school || (parts.degrees.length === 0 && early)) return [];
  const general = periodOf(parts.periods) ?? (above.length > 0 ? periodOf(partsOf(above).periods) : null);
  const advisors = lines
    .flatMap(findAdvisors)
    .filter(({ value }, index, all) => all.findIndex((other) => other.value === value) === index);
  const thesis = thesisOf(lines);
  const profession = amongDegrees && parts.degrees.length === 0 ? professionIn(lines, school) : null;
  if (profession) return [{ institution: school, degree: profession, period: general, advisors, thesis, span: whole }];
  if (
    parts.degrees.length === 0 &&
    lines
      .slice(0, 2)
      .some((line) => segmentsOf(line).segments.some(({ text }) => isJobTitle(text) && !isStudying(text)))
  )
    return [];
  if (parts.degrees.length === 0 && (isAdvice(lines[0]) || tellsPay(lines[0]) || lines.slice(0, 3).some(tellsCourses)))
    return [];
  if (parts.degrees.length === 0 && tellsNoDegree(lines[0])) return [];
  if (parts.degrees.length === 0) {
    const other = otherDegree(lines, school.span);
    const period = general && other && isStay(other.value) ? { ...general, value: asStay(general.value) } : general;
    return other || general ? [{ institution: school, degree: other, period, advisors, thesis, span: whole }] : [];
  }
  const highest = parts.degrees.some(({ degree }) => degree.level === "doctor");
  return parts.degrees.map(({ degree, line, segment, own, beside }) => ({
    institution: school,
    degree: withoutSchool(degreeFact(degree, line, segment, beside), school),
    period: own ? { value: own.period, span: own.span, confidence: 0.95 } : general,
    advisors: !highest || degree.level === "doctor" ? advisors : [],
    thesis: !highest || degree.level === "doctor" ? thesis : null,
    span: whole,
  }));
}

/**
 * Of several degrees those of the entry: not one told below it of what was done there, nor one that stands in the name
 * of a programme ("Kvam University (Northern Masters of Salt)" above "MSc in Salt").
 */
function withoutAsides(parts: Parts, lines: Passage[], isDetail: (place: { span: Span }) => boolean): Parts {
  const leads = ({ degree, line }: Parts["degrees"][number]) => /^\P{L}*$/u.test(line.text.slice(0, degree.start));
  const named = lines
    .filter((line) => !isDetail(line))
    .some((line) => segmentsOf(line).segments.some(({ text }) => beginsStudies(text)));
  const main = parts.degrees.filter((one) => !isDetail(one.line) || (leads(one) && !named));
  const degrees = main.length > 0 || named ? main : parts.degrees;
  const isInName = (one: Parts["degrees"][number]) =>
    one.segment?.bracketed === true &&
    one.segment.span.start < one.line.span.start + one.degree.start &&
    degrees.some((other) => other !== one && other.degree.level === one.degree.level && leads(other));
  // "The “Licentiate” degree is roughly a master's": what it is worth.
  const isExplained = ({ degree, line }: Parts["degrees"][number]) =>
    degree.start > 0 && /^[^,;\t]*\s(?:is|are)\s/u.test(line.text.slice(degree.end));
  // "I spent one autumn of my bachelor's degree in Kvam.", "as PhD thesis": a word of a sentence about the degree above.
  const isTold = ({ degree, line }: Parts["degrees"][number]) =>
    /\s(?:my|his|her|our|their|the|an?|as)\s$/iu.test(line.text.slice(0, degree.start));
  const areAllTold = degrees.every(isTold);
  return {
    ...parts,
    degrees: degrees.filter((one) => !isInName(one) && !isExplained(one) && (areAllTold || !isTold(one))),
  };
}

function partsOf(lines: Passage[]): Parts {
  const parts: Parts = { degrees: [], periods: [], schools: [] };
  const honoured: FoundPeriod[] = [];
  for (const { line, beside } of lines.flatMap((line, at) => besideEach(line, fieldBelow(lines.slice(at + 1))))) {
    const { periods, segments } = segmentsOf(line);
    const isNote = isNoteOnDegree(line.text);
    const degrees = awardedIn(line.text);
    degrees.forEach((degree, index) => {
      const start = line.span.start + degree.start;
      const next = line.span.start + (degrees[index + 1]?.start ?? line.text.length + 1);
      const own =
        degrees.length > 1 ? (periods.find(({ span }) => span.start > start && span.end <= next) ?? null) : null;
      const segment = segments.find(({ span }) => span.start <= start && start < span.end) ?? null;
      parts.degrees.push({ degree, line, segment, own, beside });
    });
    // "Conferred September 2016": of a degree without another date this is its own.
    if (isNote && /^\W*(?:to be )?(?:conferred|awarded|granted)\b/i.test(line.text)) honoured.push(...periods);
    const isHonour = degrees.length === 0 && HONOUR.test(line.text);
    if (!isNote) (isHonour ? honoured : parts.periods).push(...periods);
    for (const segment of segments) {
      if (!NO_SCHOOL.test(segment.text) && !isNote) parts.schools.push(...schoolsIn(segment));
    }
  }
  if (parts.periods.length === 0) parts.periods.push(...honoured);
  return parts;
}

function besideEach(line: Passage, below: Passage | null): { line: Passage; beside: Passage | null }[] {
  return cellsOf(line).map((cell, index, cells) => ({ line: cell, beside: cells[index + 1] ?? below }));
}

/** "PhD" / "Botany" / "Kvam University": between a degree and its school stands the field, on a line of its own. */
function fieldBelow([next, ...rest]: Passage[]): Passage | null {
  return next && !namesSchool(next) && rest.slice(0, 3).some(namesSchool) ? next : null;
}

function thesisOf(lines: Passage[]): Fact<string> | null {
  for (const line of lines) {
    const match =
      THESIS.exec(line.text) ??
      THESIS_ABROAD.exec(line.text) ??
      /^\W*(?:title|topic|naslov (?:\p{L}+ ){0,2}(?:disertacije|teze|rada|naloge))\s*:\s*([^\n]{6,260})/iu.exec(
        line.text,
      );
    const title = (/^["“«„]([^"”»“]{8,})["”»“]?/u.exec(match?.[1] ?? "")?.[1] ?? match?.[1])
      ?.replace(/\s*\((?:advis|supervis|committee).*$/i, "")
      .replace(/^[“"‘'\s]+|[”"’'.,;\s]+$/gu, "");
    if (!title || title.length < 8 || /^(?:advis|supervis)/i.test(title)) continue;
    const start = line.span.start + line.text.indexOf(title);
    return {
      value: title.replace(/\s+/gu, " "),
      span: part(line, { start, end: start + title.length }).span,
      confidence: 0.9,
    };
  }
  return null;
}

function periodOf(periods: FoundPeriod[]): Fact<Period> | null {
  const range = periods.find(({ period }) => period.start !== null) ?? periods[0];
  const start = range?.period.start;
  // "August 2019–." + "PhD in Botany, May 2025 (expected)": the lone date ends the stretch that was left open.
  const given = periods.find(({ period: { start: from, end } }) => from === null && end !== null && end !== "present");
  const end = given?.period.end;
  if (range && start && range.period.end === "present" && given && end && end !== "present" && end.year > start.year)
    return { value: { start, end }, span: range.span, confidence: 0.85 };
  return range ? { value: range.period, span: range.span, confidence: 0.95 } : null;
}

/** "Visiting student, 2011": a stay has no end but that year. */
function asStay({ start, end }: Period): Period {
  return start === null && end !== null && end !== "present" ? { start: end, end } : { start, end };
}
