import type { Fact, Span } from "#lib/ingest/draft.ts";
import { type Segment, segmentsOf } from "#lib/ingest/entries/segments.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isSchool } from "#lib/ingest/words/organization.ts";

/** Studies that stand where a degree stands: certificates, licences, exchanges, what is studied without a degree yet. */
const STUDIES =
  /^(?:\P{L}*)(?:(?:ABD|all but dissertation)(?=[\s,;(]|$)|(?:(?:international|professional|advanced|specialist|specialized|joint|interrupted|incomplete|erasmus|visiting|exchange)\s+)*(?:(?:post-?\s?)?(?:graduate|baccalaureate)|undergraduate|doctoral|ph\.?\s?d\.?|master['’]?s?|bachelor['’]?s?|pre-?doctoral|teach(?:er|ing)|visiting|exchange|erasmus|associate['’]?s?)\s+(?:study|studies|students?(?!\s(?:council|association|union|government|senate|society|body|organi[sz]ation|committee|representative|work-in-progress|workshop))|certificate|certification|diploma|degree|course ?work|licensure|credential|training|qualification|program(?:me)?)\b)/iu;
const STUDIES_ABROAD =
  /^(?:diplomado|diplomatura|título (?:profesional|universitario|oficial|propio|de)|tecnicatura|especialização|especialización|especialista (?:en|em|universitari[oa])|aperfeiçoamento|posgrado|pós-graduação|postítulo|graduação|licence professionnelle|classes? préparatoires?|agrégation|ingénieure?(?:\s(?:diplômée?|civile?|polytechnicien(?:ne)?|agronome))?(?=\s*(?:$|[,\t(])|\sen\s)|d\.?u\.?t\.?|b\.?t\.?s\.?|vordiplom|\p{L}{0,20}studium|magisterium|propädeutikum|propedeuse|corso di (?:laurea|perfezionamento)|scuola di specializzazione|(?:auslands|austausch)(?:studien)?(?:jahr|semester|aufenthalt|studium)|(?:année|semestre) (?:d['’]échange|à l['’]étranger|d['’]études à l['’]étranger)|(?:año|semestre|estancia) de intercambio|(?:anno|semestre|periodo) all['’]estero|intercâmbio|utvekslings(?:år|opphold|semester)|utbytes(?:år|studier|termin)|studia (?:magisterskie|licencjackie|doktoranckie|podyplomowe))(?!\p{L})/iu;
/** Words that make a stretch beside an institution such studies, wherever they stand in it. */
const NAMED =
  /\b(?:diploma|certificate|certification|exchange|visiting|studies|student|major|minor|degree|honou?rs|summer school|erasmus|programme?|licensure|diplomado|título|graduação|especializaci[oó]n)\b/i;
/** A stay, not something given at its end. */
const STAY =
  /\b(?:visiting|exchange|erasmus|summer school)\b|(?:auslands|austausch)(?:studien)?(?:jahr|semester|aufenthalt)|échange|étranger|intercambio|intercâmbio|estero|utveksling|utbytes/iu;

const PAY =
  /\s(?:(?:fellow|scholar)ships?|awards?|prizes?|grants?|stipends?|medals?)(?:\s(?:recipient|holder|winner))?$|\s(?:prize|medal)s?\s(?:in|for|of)\s[\p{L}\s&'’-]{3,80}$/iu;

/** "National Salt Foundation Graduate Fellowship", "Ada Reed Prize in Botany": what paid for studies or honoured them. */
export const namesPay = (text: string): boolean => PAY.test(text);

/** The same, first on its line. */
export const tellsPay = (line: Passage | undefined): boolean =>
  line !== undefined && namesPay(segmentsOf(line).segments[0]?.text ?? "");

const PAID_FOR =
  /^(?:(?:was |been )?awarded|received|won|granted)\s(?:an?|the)\s(?:[\p{L}.&'’-]+\s){1,6}(?:scholarship|fellowship|studentship|bursary|grant)(?!\p{L})/iu;

/** "2031: Awarded a Harbour Scholarship to study for a DPhil at Kvam University": what was given is no degree. */
export const tellsAward = (line: Passage | undefined): boolean =>
  line !== undefined && PAID_FOR.test(segmentsOf(line).segments[0]?.text ?? "");

const COURSES =
  /^(?:(?:graduate|postgraduate|doctoral|single|short|summer|online|advanced|additional)\s)?courses?\s(?:in|on)\s\p{Lu}|^(?:completed\s)?course ?work\s(?:in|on)\s/iu;

/** "Fen Training Centre" / "Graduate courses in Salt and Tides": what was taken there led to no degree. */
export const tellsCourses = (line: Passage): boolean =>
  segmentsOf(line).segments.some(({ text }) => COURSES.test(text));

const NO_DEGREE =
  /(?<!\p{L})(?:non-?\s?degree|students?['’]?\s(?:council|association|union|government|senate|society|committee|representative))(?!\p{L})/iu;

/** "Graduate non-degree, Fen College", "Graduate Student Council president": nothing was given at the end. */
export const tellsNoDegree = (line: Passage | undefined): boolean => NO_DEGREE.test(line?.text ?? "");

/** For education: a degree stands in the line, or studies begin it. */
export function namesStudies(text: string): boolean {
  return findDegrees(text).length > 0 || beginsStudies(text);
}

/** "Graduate Certificate in Botany", "Diplomado en Botánica" */
export function beginsStudies(text: string): boolean {
  const words = text.trim();
  return STUDIES.test(words) || STUDIES_ABROAD.test(words);
}

/** True where a single year is both start and end: "Visiting student, 2011". */
export function isStay(studies: string): boolean {
  return STAY.test(studies);
}

/** "Exchange student", "Diploma in …": studies without a degree the table knows, outside the span of their school. */
export function otherDegree(lines: Passage[], school: Span): Fact<string> | null {
  const segments = lines
    .flatMap((line) => segmentsOf(line).segments)
    .map((segment) => aheadOf(segment, school))
    .filter(({ span }) => span.end <= school.start || span.start >= school.end);
  const named = segments.findIndex(({ text }) => NAMED.test(text));
  // "Study of salt (second major)": the brackets say how.
  const whole = segments[named]?.bracketed && segments[named - 1]?.bracketed === false ? named - 1 : named;
  const found = segments.find(({ text }) => beginsStudies(text)) ?? segments[whole];
  return found ? { value: found.text, span: found.span, confidence: 0.6 } : null;
}

/** What one may call oneself by law after years of study, in many countries the name of the degree itself. */
const PROFESSION =
  /^(?:\p{Lu}[\p{L}-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}-]+)?\s){1,3}Engineer$|^(?:(?:Veterinary|Public|Clinical|Industrial|Landscape|Certified|Chartered)\s)?(?:Architect|Lawyer|Pharmacist|Veterinarian|Psychologist|Agronomist|Economist|Accountant|Dentist|Surgeon|Physician|Geologist|Oceanographer|Biochemist|Nutritionist|Physiotherapist|(?:High |Secondary |Primary )?School Teacher)$/u;

/** "Civil Engineer, Kvam University, 2005": a profession at the head of a station, with a school beside it. */
export function professionIn([line]: Passage[], school: Fact<string>): Fact<string> | null {
  const [first] = line ? segmentsOf(line).segments : [];
  if (!first || first.bracketed || !PROFESSION.test(first.text) || !isSchool(school.value)) return null;
  return { value: first.text, span: first.span, confidence: 0.6 };
}

/** "Diplomstudium Botanik an der Universität Kvam": of studies that lead to their place, what stands ahead of it. */
function aheadOf(segment: Segment, school: Span): Segment {
  const { start, end } = segment.span;
  if (start >= school.start || school.start >= end || !beginsStudies(segment.text)) return segment;
  const text = segment.text
    .slice(0, school.start - start)
    .replace(/\s+(?:an der|am|bei|from|at|in|of|en|em|por|à|au|alla|presso)?(?:\s(?:the|la|el|il|der))?\s*$/iu, "");
  return { ...segment, text, span: { start, end: start + text.length } };
}

/**
 * "2012–2018: Advised by Ada Reed at Kvam University" tells again of a degree that stands elsewhere, "2019: Organization
 * of the Tides Seminar at Kvam University" of what one did for others.
 */
export function isAdvice(line: Passage | undefined): boolean {
  return /^(?:(?:advised|supervised|mentored) by|(?:co-?)?organi[sz](?:ation of|ing|ed|er))\b/i.test(
    (line && segmentsOf(line).segments[0]?.text) ?? "",
  );
}
