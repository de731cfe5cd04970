import type { Fact, Span } from "#lib/ingest/draft.ts";
import { type Segment, segmentsOf } from "#lib/ingest/entries/segments.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { beginsStudies, namesPay } from "#lib/ingest/entries/studies.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { contains } from "#lib/ingest/passages/spans.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import {
  isCampus,
  isOrganization,
  isPlace,
  isSchool,
  isUnit,
  isWholeOrganization,
  mayBeUnit,
} from "#lib/ingest/words/organization.ts";
import { findInstitutions } from "#lib/profile/institution.ts";

const NOT_SCHOOL =
  /^(?:thesis|dissertation|title|advis|supervis|visiting|minor|major|gpa|committee|exchange|тем[аи](?!\p{L})|наук\p{L}* керівни|научн\p{L}+ руководител|спеціальність|специальность|диплом|juhendaja|ohjaaja|teema(?!\p{L}))/iu;

/**
 * The institution of a station: the one it names itself, else the one above it, else what stands in brackets or below.
 * `schools` are those its lines name, `shared` those of the lines above.
 */
export function schoolOf(
  schools: Segment[],
  shared: Segment[],
  { lines, above }: Station,
  isDetail: (place: Segment) => boolean,
): Fact<string> | null {
  const told = givenSchool(lines);
  const near = schools.filter((school) => !isDetail(school) && !(told && isOfField(school, told.post)));
  const own = bestSchool(near, lines);
  const given = bestSchool(shared, above) ?? leadingName(above);
  const bracketed = near.every((school) => school.bracketed);
  return (
    (own && own.confidence > 0.9 && !(bracketed && given) ? own : null) ??
    given ??
    own ??
    told?.name ??
    bestSchool(schools, lines) ??
    leadingName(lines)
  );
}

/** What a template of the source says of an entry: where its degree stands, and the school no vocabulary has to know. */
interface GivenSchool {
  post: Span;
  name: Fact<string>;
}

/** "\\cventry{2013–2015}{MSc in Salt --- Harbour Management Branch}{TIDE-FEN}…"; null where the arguments hold other things. */
function givenSchool(lines: Passage[]): GivenSchool | null {
  const spanOf = (role: string) => {
    const runs = lines.flatMap((line) => line.runs).filter((run) => run.role === role);
    return { start: runs[0]?.span.start ?? 0, end: runs.at(-1)?.span.end ?? 0 };
  };
  const [post, place] = [spanOf("degree"), spanOf("institution")];
  const line = lines.find(({ span }) => contains(span, post) && contains(span, place));
  if (!line || post.end === post.start || place.end === place.start) return null;
  const [degree, school] = [part(line, post).text, part(line, place).text];
  if (findDegrees(school).length > 0 || (findDegrees(degree).length === 0 && isSchool(degree))) return null;
  const [first] = segmentsOf(part(line, place)).segments;
  if (!first || isPlace(first.text) || beginsStudies(first.text)) return null;
  return { post, name: { value: first.text, span: first.span, confidence: 0.65 } };
}

/** "Harbour Management Branch" in the words of a degree: what it is in, not where. */
const isOfField = ({ text, span }: Segment, post: Span): boolean => contains(post, span) && !isSchool(text);

/** "Ph.D. in Kvam Clinic", "B.Sc. in Botany Fen College": where the field would stand or end, stands the institution. */
export function withoutSchool(degree: Fact<string>, school: Fact<string>): Fact<string> {
  const own = degree.value.endsWith(school.value) ? degree.value.slice(0, -school.value.length) : "";
  return /\S\s$/.test(own)
    ? { ...degree, value: own.replace(/(?:\s(?:in|at|from|of|[–—-]{1,3}))?\s(?:the\s)?$/, "") }
    : degree;
}

const STUDIED = /^(?:in|of)\s[^,]*?\s(?:from|at)\s+(?:the\s+)?(?=\p{Lu})/u;
/** "MSc in Botany, 4.9 of 5. Kvam University", "GPA: 3.8/4.0 Kvam University": no comma parts the grade from the place. */
const GRADE = /^(?:\p{L}+:?\s)?\d[\d.,]*\s?(?:of|out of|\/)\s?\d[\d.,]*[\s.–—-]+(?=\p{Lu})/iu;

/** "PhD from the …", "Doctorat à l'…", "Doctorado por la …": an institution follows. */
const SCHOOL_BEHIND =
  /^(.*?)(?:(?<!\p{L})(?:from|at|of the|in the|an der|am|en la|en el|por la|por el|pela|pelo|na|no|nella|alla|presso|au|aux|à la|bei)|,)\s+(?:the\s+|la\s+|il\s+|l['’]\s*)?(\p{Lu}.*)$|^(.*?)(?<!\p{L})(?:à l|all|dell|dall)['’]\s*(\p{Lu}.*)$/u;

/** "an der Universität Kvam": what stands before the name is no part of it. */
const LEADS_TO =
  /^(?:(?:an der|am|à la|aux?|na|en la|en el|por la|por el|alla|presso(?: la| il)?)\s+|(?:à l|presso l|all)['’]\s*)(?=\p{Lu})/u;

/** The institution inside a segment: "PhD in Botany from the University of Port Salt" names one at its end. */
export function schoolsIn(segment: Segment): Segment[] {
  // "Institute website ↗" leads to it.
  if (/[↗→]$|\b(?:web ?site|home ?page)\b/iu.test(segment.text) || namesPay(segment.text)) return [];
  const match = SCHOOL_BEHIND.exec(segment.text);
  const degrees = findDegrees(segment.text);
  if (degrees.length > 0) {
    // "Master's degree from Kvam University “Salt and Tides”": what was studied stands in quotes behind the place.
    const tail = (match?.[2] ?? match?.[4])?.replace(
      /(?<=\p{L})\s+(?:“[^”\n]{3,100}”|"[^"\n]{3,100}"|«[^»\n]{3,100}»)\.?$/u,
      "",
    );
    if (tail && isOrganization(tail)) {
      const start = segment.span.start + segment.text.lastIndexOf(tail);
      return [{ ...segment, text: tail, span: { start, end: start + tail.length } }];
    }
    // "B.S. Fen College (botany)": no mark parts the two.
    const rest = /^\s*(\p{Lu}\S*\s.*)$/u.exec(segment.text.slice(degrees.at(-1)?.end ?? 0))?.[1] ?? "";
    if (rest !== "" && isSchool(rest) && !/\s(?:in|from|at)\s/.test(rest)) {
      const start = segment.span.end - rest.length;
      return [{ ...segment, text: rest, span: { start, end: segment.span.end } }];
    }
    const named = findInstitutions(segment.text)[0];
    return named
      ? [
          {
            ...segment,
            text: named.printed,
            span: { start: segment.span.start + named.start, end: segment.span.start + named.end },
          },
        ]
      : [];
  }
  // "Diplomstudium Botanik an der Universität Kvam": studies without a degree yet lead to their place, too.
  const place = beginsStudies(segment.text) ? (match?.[2] ?? match?.[4]) : undefined;
  if (place && isOrganization(place)) {
    const from = segment.span.end - place.length;
    return segment.text.endsWith(place)
      ? [{ ...segment, text: place, span: { start: from, end: segment.span.end } }]
      : [];
  }
  // "PhD." + "in Botany from Kvam University"
  const behind =
    (STUDIED.exec(segment.text) ?? GRADE.exec(segment.text) ?? LEADS_TO.exec(segment.text))?.[0].length ?? 0;
  // "Instituto de Botánica A.C. Thesis": no mark the cut knows stood before the label.
  const text = segment.text.slice(behind).replace(/\.\s(?:thesis|dissertation|advisor|supervisor)$/i, "");
  const start = segment.span.start + segment.text.indexOf(text, behind);
  return isOrganization(text) ? [{ ...segment, text, span: { start, end: start + text.length } }] : [];
}

const TEAM = /(?<!\bNational )\b(?:Laborator(?:y|io|ium)|Laboratoire|Lab|Group|Team|Unit)$/u;

/** "Tide Imaging Laboratory" and "Fen Marsh Center", not another team of it. */
const holdsTeam = (team: string, place: string): boolean =>
  TEAM.test(team) && !TEAM.test(place) && isWholeOrganization(place);

function bestSchool(schools: Segment[], lines: Passage[]): Fact<string> | null {
  const first =
    schools.find((school) => isSchool(school.text) && !school.bracketed) ??
    schools.find((school) => isSchool(school.text)) ??
    schools[0];
  if (!first) return null;
  const lineOf = ({ span: { start, end } }: Segment) =>
    lines.find(({ span }) => span.start <= start && end <= span.end);
  // "Faculty of Salt, Tides and Walls, Kvam University": beside a part of it stands the whole.
  const whole = schools.find(
    (school) => !school.bracketed && isSchool(school.text) && !isUnit(school.text) && lineOf(school) === lineOf(first),
  );
  // "Institute of Botany, Kvam University": so it does beside an institute.
  const university = schools.find(
    (school) =>
      !school.bracketed && /universi/iu.test(school.text) && !isUnit(school.text) && lineOf(school) === lineOf(first),
  );
  // "Tide Imaging Laboratory, Fen Marsh Center": a laboratory belongs to what stands behind it, whatever that is called.
  const holder = schools.find(
    (school) =>
      !school.bracketed &&
      school.span.start > first.span.start &&
      holdsTeam(first.text, school.text) &&
      lineOf(school) === lineOf(first),
  );
  const over = mayBeUnit(first.text) ? university : isUnit(first.text) ? whole : isSchool(first.text) ? null : holder;
  const chosen = over ?? first;
  const line = lineOf(chosen);
  return { value: withCampus(chosen, line), span: chosen.span, confidence: isSchool(chosen.text) ? 0.95 : 0.7 };
}

/** "University of California, San Diego": the campus after the comma belongs to the name. */
function withCampus(school: Segment, line: Passage | undefined): string {
  const named = findInstitutions(school.text)[0];
  const behind = named?.start === 0 ? school.text.slice(named.end).trim() : "";
  // "University of Port Salt Norland": the place stands behind without a comma.
  if (
    named?.institution &&
    behind !== "" &&
    (isPlace(behind) || behind.startsWith(named.institution.city) || isPlace(behind.split(" ").at(-1) ?? ""))
  )
    return named.printed;
  const after = line ? line.text.slice(school.span.end - line.span.start) : "";
  // "University of California, Davis College of Tides": the campus, and a part of it.
  const campus = /^,\s*((?:\p{Lu}\p{L}+[ -]?){1,3})/u
    .exec(after)?.[1]
    ?.replace(/(?<=\S)\s(?:College|School|Department|Faculty|Institute|Division)\s?$/u, "")
    .trim();
  return campus && isCampus(school.text, campus) ? `${school.text}, ${campus}` : school.text;
}

/** A school the vocabulary does not know stands first in bold or alone on its line; a line that only says when is none. */
function leadingName(lines: Passage[]): Fact<string> | null {
  const told = lines.slice(0, 4).map((line) => ({ line, segments: segmentsOf(line).segments }));
  for (const { line, segments } of told.filter(({ segments }) => segments.length > 0).slice(0, 2)) {
    const [first, second] = segments.filter(
      ({ text, bracketed }) =>
        !bracketed &&
        !beginsStudies(text) &&
        findDegrees(text).length === 0 &&
        /^\p{Lu}/u.test(text) &&
        !isPlace(text) &&
        !NOT_SCHOOL.test(text),
    );
    const name = first && second && isField(line, first, second) ? second : first;
    // "M.Eng., Salt & Walls" above "HNT, Port Salt": what ends the line of a degree is its field where another line has names.
    if (name && endsDegree(line, name) && told.some((other) => other.line !== line && isNamed(other.segments)))
      continue;
    if (name) return { value: name.text, span: name.span, confidence: 0.6 };
  }
  return null;
}

/** Letters of a place, first on its line: "HNT". */
const isNamed = ([first]: Segment[]): boolean => first !== undefined && /^\p{Lu}{2,8}$/u.test(first.text);

/** Nothing but the comma behind a degree stands before it, nothing behind. */
function endsDegree({ text, span }: Passage, name: Segment): boolean {
  const [start, end] = [name.span.start - span.start, name.span.end - span.start];
  const degree = findDegrees(text.slice(0, start)).at(-1);
  return degree !== undefined && /^[.)]?,\s*$/.test(text.slice(degree.end, start)) && text.slice(end).trim() === "";
}

/** "B.Tech., Salt Technology – HNT Port Salt": between the comma behind the degree and the dash stands what was studied. */
function isField({ text, span }: Passage, first: Segment, second: Segment): boolean {
  const [start, end, next] = [first.span.start, first.span.end, second.span.start].map((at) => at - span.start);
  const degree = findDegrees(text.slice(0, start)).at(-1);
  return (
    degree !== undefined &&
    /^[.)]?,\s*$/.test(text.slice(degree.end, start)) &&
    /^\s*(?:[–—]|-{1,3}|\|)\s+$/.test(text.slice(end, next))
  );
}
