import type { Fact, Span } from "#lib/ingest/draft.ts";
import type { Segment } from "#lib/ingest/entries/segments.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { type FoundDegree, findDegrees } from "#lib/ingest/words/degree.ts";
import { isOrganization, isPlace, isSchool } from "#lib/ingest/words/organization.ts";

const STOP =
  /[;\t\n|，；·•]|\s(?:[–—]|-{1,3})\s|(?<!\bHons?)\.\s|\s\(|,\s|\s(?:from|at)\s(?:the\s)?(?=\p{Lu})|\s(?:(?:à|presso) l['’]|(?:all|dall)['’]|(?:à(?: la)?|aux?|presso(?: la| il)?|alla|na|en la|en el|por la|por el|pela|pelo|an der|am)\s)(?=\p{Lu})|\s(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s+\d{4})/u;
/** "Ph.D., Botany", "Ph.D. (Botany)", "Ph.D. – Botany": the field stands behind a comma or dash, or in brackets. */
const FIELD =
  /^(?:[,(|·•]|[–—-]{1,3}(?=\s))\s*((?!with\b|mit\s|order of\b|phi beta\b|hons?\b|honou?rs|first class|mention\b|(?:summa |magna )?cum laude|(?:with )?distinction\b|(?:диплом )?[сз] (?:отличием|відзнакою)|with (?:high|great|first)|advis|superv|thesis)[\p{L}][\p{L}\s&-]{3,60}?)(?=\s*[,);\n\t(|·•]|\s[–—-]{1,3}\s|(?<=\p{L}{5})\.(?=\s|$)|$)/iu;
/** "Botany (PhD": what stands before a degree in brackets. */
const BEFORE = /(?:^|[,;\t\n–—:|]|\s-)\s*(\p{Lu}[\p{L}\s&-]{2,60}?)\s*$/u;

const PART_OF = /^(?:College|Faculty|Facultad|Faculté|Fakultät|School|Department|Institute) (?:of|de|für)\s/;

/** "(PhD)" behind its long form, how it was done, or the year: what it is in may follow. */
const SYNONYM =
  /^\s*\((?:(?=[^)]*[A-Z.][^)]*[A-Z.])[A-Z][A-Za-z.]{1,6}(?:\s?[+&/–-]\s?[A-Z][A-Za-z.]{1,6}){0,2}|c|cand\.?|candidate|(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?|[Hh]ons?\.?(?:,\s[^)]{1,24})?|(?:[Gg]raduated )?(?:[Ww]ith )?(?:[Ff]irst[- ][Cc]lass )?(?:[Hh]onou?rs|[Dd]istinction|[Mm]erit)|(?:[Uu]pper |[Ll]ower )?(?:[Ff]irst|[Ss]econd)[- ][Cc]lass[^)]{0,20}|(?:[Pp]art|[Ff]ull)[- ]time|\d[- ]years?)\)/;
/** "MA (with distinction) History, Kvam University": behind such brackets no comma has to part the field. */
const FIELD_BEHIND = /^(\p{Lu}[\p{L}\s&-]{3,60}?)(?=\s+[–—-]\s|\s*[,;(|·•\t\n]|$)/u;

/** "Bachelor of Science, summa cum laude, Botany": how well it was done stands before the field. */
const HONOURS = /^[,(]\s*(?:(?:summa|magna) )?cum laude\)?(?=\s*,)/i;
/** "Ph.D., 2008, Botany, Kvam University": the year stands before the field, and the school behind it. */
const YEAR_FIRST = /^[,(]\s*(?:19|20)\d{2}\)?(?=,[^,\n\t]{3,60},)/;

/**
 * A degree with its field, as printed: "Ph.D. in Botany"; `segment` is the stretch of `line` it stands in, `beside` the
 * next cell of a table.
 */
export function degreeFact(
  degree: FoundDegree,
  line: Passage,
  segment: Segment | null,
  beside: Passage | null = null,
): Fact<string> {
  const ahead = line.text.slice(0, degree.start);
  const text = line.text.slice(degree.start);
  const own = text.slice(0, degree.end - degree.start);
  if (/\(\s*$/.test(ahead) && /^\s*\)/.test(text.slice(own.length)))
    return inBrackets(own, ahead.replace(/\(\s*$/, ""), line);
  // "BA-BSc Botany" is one degree.
  const following = findDegrees(text.slice(own.length)).find(
    ({ level, start }) => level !== degree.level || !/^[/–-]$/.test(text.slice(own.length, own.length + start)),
  );
  // "Ph.D. in “Signals, tides and waves”": what stands in quotes is one field.
  const quoted = /^\s+in\s+(?:“[^”\n]{3,80}”|"[^"\n]{3,80}")/.exec(text.slice(own.length))?.[0].length ?? 0;
  const whole = Math.max(quoted, listedFields(text.slice(own.length)));
  const found = STOP.exec(text.slice(own.length + whole));
  const stop = found ? { index: found.index + whole } : null;
  const limit = Math.min(
    stop ? own.length + stop.index : text.length,
    following ? own.length + following.start : text.length,
    styleEnd(line, segment, degree),
    titleStart(line, degree),
  );
  // "Doctor of Philosophy (PhD) in Botany", "Doctor of Philosophy (PhD), Botany"
  const synonym = SYNONYM.exec(text.slice(limit))?.[0] ?? "";
  const behind = text.slice(limit + synonym.length);
  const tail =
    synonym !== "" && /^\s+(?:in|of)\s/.test(behind)
      ? (/^(?:(?!\s(?:from|at)\s|\.\s|\s[-–—]\s)[^,;\t\n(|·•]){3,60}/.exec(behind)?.[0] ?? "")
      : "";
  let value = (text.slice(0, limit) + tail)
    .replace(/\s+/gu, " ")
    // "Doctorate:" above the lines of a form
    .replace(/\s*(?:and|&|,|\/|\+|\(|:)\s*$/, "")
    // "Diplom (BSc and MSc Botany)": the bracket opened before the degree.
    .replace(/^([^(]*)\)$/, "$1")
    // "Doutorado em Botânica." on a line of its own
    .replace(/(?<=\s\p{L}{0,20}\p{Ll}{4})\.$/u, "")
    .replace(/\s+(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?$/, "")
    .trim();
  // "B.S. Kvam University (botany)": no mark parts the two.
  const rest = value.slice(own.length).trim();
  // "PhD Faculty of Salt, Kvam University": nor does one part a degree from the part of the university.
  if (rest.includes(" ") && /^\p{Lu}/u.test(rest) && (isSchool(rest) || PART_OF.test(rest))) value = own.trim();
  // "B.Sc. in Botany: Kvam University"
  value = value.replace(/:\s+(\p{Lu}.*)$/u, (all, name: string) => (isOrganization(name) ? "" : all));
  // "M.A. in Botany received in June 2012", "B.A. cum laude in Botany"
  value = value.replace(/\s(?:received|awarded|obtained|completed|granted|earned|conferred)(?:\s.*)?$/, "");
  // "A.B. summa cum laude, Botany"
  value = value.replace(/\s+(?:(?:summa|magna) )?cum laude(?=\sin\s|$)/i, "");
  const field = PART_OF.test(rest)
    ? undefined
    : (FIELD.exec(behind.trimStart().replace(HONOURS, "").trimStart().replace(YEAR_FIRST, ""))?.[1] ??
      (synonym === "" ? undefined : FIELD_BEHIND.exec(behind.replace(/^ /, ""))?.[1]) ??
      fieldBeside(line, degree, beside));
  // "PhD Kvam University, Port Salt, NL": behind the school stands its town.
  const town = isSchool(rest) ? (/^,\s*([^,;\n\t()]+,\s[^,;\n\t()]+)/u.exec(behind)?.[1] ?? "") : "";
  const isNone = !field || NO_FIELD.test(field) || namesNoField(field) || (town !== "" && isPlace(town));
  if (!isNone) value = withField(value, rest, behind, field.trim());
  if (following && !/\s(?:in|of)\s/.test(value)) {
    const next = { ...following, start: degree.end + following.start, end: degree.end + following.end };
    const shared = sharedField(text, text.slice(own.length, own.length + following.start), () =>
      degreeFact(next, line, segment, beside),
    );
    if (shared) value = `${value} in ${shared}`;
  }
  if (isNone && !following && value === own.trim())
    value = withFieldBehindYear(withFieldAhead(value, aheadIn(line, segment, degree), behind), own, behind);
  const start = line.span.start + degree.start;
  const end = segment ? Math.max(segment.span.end, start + limit) : start + limit;
  return { value, span: { start, end: Math.min(end, line.span.end) }, confidence: 0.93 };
}

/** Behind these words a field is still to be told. */
const NAMES_FIELD =
  /\s(?:in|of|en)\s(?!philosophy|science|arts|engineering$|technology$|education$|laws?$|commerce$|music$|letters$|fine arts$|applied science$|business administration$)/i;

/** A degree with the field behind it, where it does not tell one; `rest` are the words of it that are not the degree. */
function withField(value: string, rest: string, behind: string, field: string): string {
  // "MEng Tidal Science – Walls & Harbours": a field in front of the dash, and what of it behind.
  const isHow = SORT.test(rest) || HOW_IT_WAS_DONE.test(rest) || /^(?:hons?|honou?rs|studies|course)\b/iu.test(rest);
  if (/^\p{Lu}/u.test(rest) && !isHow && /^\s*(?:[–—]|-{1,3}\s)/u.test(behind) && value.endsWith(rest))
    return `${value} – ${field}`;
  return NAMES_FIELD.test(value) ? value : `${value} in ${field}`;
}

/** "Master of Science in Tides, Salt and Walls": how far the fields go that are listed; 0 where none are. */
const LISTED =
  /^\s(?:in|of|en|em)\s(\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3}(?:,\s\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3}){1,3},?\s(?:and|&|y|e|et|und)\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2})(?=\s*(?:[,;.()\t\n|]|$)|\s[–—-]{1,3}\s)/u;

function listedFields(behind: string): number {
  const match = LISTED.exec(behind);
  const fields = match?.[1]?.split(/,\s|\s(?:and|&|y|e|et|und)\s/u).map((field) => field.replace(/^and\s/u, "")) ?? [];
  const isNone = (field: string) =>
    namesNoField(field) || HOW_IT_WAS_DONE.test(field) || /\b(?:cum laude|advis|superv)/i.test(field);
  return match && !fields.some(isNone) ? match[0].length : 0;
}

/**
 * "Licence (2001-2004) and doctorate (2005-2009) in Botany": the field of the last degree is that of both; with nothing
 * but "and" between two, whatever way the second says it: "M.A. and Ph.D., Botany".
 */
function sharedField(text: string, between: string, second: () => Fact<string>): string | undefined {
  const told = /\bin\s+(\p{Lu}[\p{L} &-]{2,80})/u.exec(text)?.[1];
  if (told || !/^\s*(?:and|&|\/|\+)\s*$/.test(between)) return told?.trim();
  return /\sin\s+(\p{Lu}.*)$/u.exec(second().value)?.[1];
}

/** "**Kvam University** Tidal Botany PhD": the bold words in front of the field are none of it. */
function aheadIn({ text, span }: Passage, segment: Segment | null, degree: FoundDegree): string {
  return text.slice(segment ? Math.max(0, segment.span.start - span.start) : 0, degree.start);
}

/** "Tidal Botany PhD, Kvam University": what was studied may stand in front of the degree, behind nothing but a date. */
const AHEAD = /(?:^|[,;\t\n–—:|]|\s-)\s*(\p{Lu}[\p{L}\s&-]{2,60}?)\s$/u;
/** "Joint PhD", "Executive MBA": what sort of degree, not what in. */
const SORT =
  /(?<!\p{L})(?:joint|double|dual|integrated|combined|executive|international|european|erasmus|mundus|research|professional|taught|honou?rs?|advanced|accelerated|first|second|part|full|time|year|graduate|postgraduate|incoming|current|my|his|her|the|an?|in|of|at|for|and|with|from|obtained|received|completed|awarded|expected|candidate|student|title|degree)(?!\p{L})/iu;

/** "Erstes Juristisches Staatsexamen": which of them, and of whom. */
const WHICH_EXAM =
  /^(?:(?:erste|zweite|dritte|juristische|ärztliche|medizinische|pharmazeutische|tierärztliche|theologische|philologische)[sr]?\s?){1,3}$/iu;

function withFieldAhead(own: string, ahead: string, behind: string): string {
  const field = AHEAD.exec(ahead)?.[1]?.replace(/\s+/gu, " ") ?? "";
  if (field === "" || !/^\s*(?:[,.;(\n\t|–—]|-\s|$)/u.test(behind) || SORT.test(field)) return own;
  if (/^Staatsexamen/u.test(own)) return WHICH_EXAM.test(field) ? `${field} ${own.trim()}` : own;
  return namesNoField(field) || findDegrees(field).length > 0 ? own : `${own} in ${field}`;
}

/** "Ph.D. Kvam University, 1992 (Tidal Botany).": what was studied may close the line, behind nothing but the year. */
const BEHIND_YEAR = /(?:19|20)\d{2},?\s\((\p{Lu}[\p{L}\s&-]{3,60})\)\.?\s*$/u;

function withFieldBehindYear(value: string, own: string, behind: string): string {
  const field = value === own.trim() ? (BEHIND_YEAR.exec(behind)?.[1] ?? "") : "";
  const isNone = field === "" || HOW_IT_WAS_DONE.test(field) || NO_FIELD.test(field);
  return isNone || namesNoField(field) || findDegrees(field).length > 0 ? value : `${value} in ${field}`;
}

/** "BSc, Kvam University, current", "PhD (transferred)", "MSc (Best Paper Award)", "BA, Upper second-class honours": how far or how well, not what. */
const NO_FIELD =
  /^(?:current(?:ly)?|ongoing|in progress|present|expected|completed|transferred|withdrawn|withdrawal|discontinued|not completed|incomplete|research master|(?:dual|double|triple) major|(?:(?:upper|lower)[- ])?(?:first|second|third)[- ]class.*)$|\b(?:award|prize|medal|scholarship|fellowship)$/i;

/** "Kvam University", "Port Salt"; "Tides and Society" is a field. */
const namesNoField = (text: string): boolean =>
  (isOrganization(text) && !/\s(?:and|&)\ssociety$/i.test(text)) || isPlace(text);

/** "First class honours", "In progress": how well or how far, not what. */
const HOW_IT_WAS_DONE =
  /^(?:first|second|third|upper|with|summa|magna|cum|honou?rs|hons|high|distinction|merit|expected|full|part|thesis|minor|major|graduated|candidate|student|in progress|ongoing|current|incoming|completed|awarded)(?!\p{L})/iu;

/** "Ph.D.⇥Botany⇥Kvam University": alone in its cell, a degree has its field in the next one. */
function fieldBeside(line: Passage, degree: FoundDegree, beside: Passage | null): string | undefined {
  const alone = /^[\s.,:]*$/.test(line.text.slice(0, degree.start) + line.text.slice(degree.end));
  const words = beside?.text.trim() ?? "";
  const isField = /^\p{Lu}[\p{L} &-]{3,50}$/u.test(words) && !HOW_IT_WAS_DONE.test(words);
  return alone && isField && findDegrees(words).length === 0 ? words : undefined;
}

/** "**Master of Science** Kvam University": where the stretch ends without any mark, its style ends the degree. */
function styleEnd(line: Passage, segment: Segment | null, degree: FoundDegree): number {
  const end = segment ? segment.span.end - line.span.start : line.text.length;
  return /^\s\p{Lu}/u.test(line.text.slice(end)) && end >= degree.end ? end - degree.start : line.text.length;
}

/** "Doctorat: *Marées lentes, murs et sel*, Kvam": behind the colon stands the title of the thesis. */
function titleStart({ text, runs, span }: Passage, { start, end }: FoundDegree): number {
  const colon = /^\s?:\s+/u.exec(text.slice(end));
  const at = span.start + end + (colon?.[0].length ?? 0);
  const isTitle = runs.some(({ italic, span: run }) => italic && run.start <= at && run.end > at + 12);
  return colon && isTitle ? end - start : text.length;
}

/** "Botany (PhD), Kvam University" and "Kvam University (PhD)": the degree alone stands in the brackets. */
function inBrackets(own: string, ahead: string, line: Passage): Fact<string> {
  const field = BEFORE.exec(ahead)?.[1]?.trim() ?? "";
  const named = field !== "" && !isOrganization(field) && !isPlace(field) && findDegrees(field).length === 0;
  const at = line.text.indexOf("(", ahead.trimEnd().length) + 1;
  const degree: Span = { start: line.span.start + line.text.indexOf(own, at), end: 0 };
  degree.end = degree.start + own.length;
  const start = named ? line.span.start + ahead.lastIndexOf(field) : degree.start;
  return {
    value: named ? `${own} in ${field.replace(/\s+/gu, " ")}` : own,
    span: { start, end: degree.end },
    confidence: 0.9,
  };
}
