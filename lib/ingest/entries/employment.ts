import { enclosing, type FoundPeriod } from "#lib/ingest/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Fact, Period, PositionEntry, Span } from "#lib/ingest/draft.ts";
import { isJobTitle, splitTitle } from "#lib/ingest/entries/job-title.ts";
import { isCampus, isDeed, isOrganization, isPlace, isSchool } from "#lib/ingest/entries/organization.ts";
import { type Segment, segmentsOf } from "#lib/ingest/entries/segments.ts";
import { namesDegree, type Station, stationsOf } from "#lib/ingest/entries/stations.ts";
import { cellsOf, type Passage, words } from "#lib/ingest/passage.ts";
import { institutionNamed } from "#lib/profile/institution.ts";

const NOTE_LINE =
  /^\W*(?:hosts?|advis[oe]rs?|supervisors?|mentors?|collaborators?|manager|pi\b|with (?:prof|dr)|worked with|project(?=\s*:)|topic|team|tech stack|responsib|description|title of|courses? taught)\b/i;

const SCHOOL_FOR_YOUTH = /\b(?:high|secondary|primary|grammar|middle) school$/i;

/** "Kvam University; Advisor: Ada Reed": whom one worked for, not what one was. */
const PERSON_ABOVE = /^\s*(?:co-?)?(?:advis[eo]r|supervisor|mentor|manager|director|head)s?\s*:/i;

/** "Dr. Reed's group", "Tidal Flats group (Coast department)": who led the place, where the place stands beside it. */
const GROUP_LINE =
  /^\W*(?:(?:prof(?:essor)?|dr|mr|ms|mrs)\b\.?\s+)*[\p{L}.'’\s-]{2,60}\s(?:research )?(?:group|lab)\b\.?(?:\s*\([^)]*\))?\.?\s*$/iu;

/**
 * Jobs from a section on positions: "Research Intern, Harbour Labs, Jun. 2019 – Sep. 2019".
 * `heading` is what entries without a title of their own stand under ("Visiting Researcher").
 */
export function readEmployment(
  document: ReadDocument,
  blocks: Block[],
  heading: Fact<string> | null = null,
): { entries: PositionEntry[]; left: Span[] } {
  const entries: PositionEntry[] = [];
  const left: Span[] = [];
  for (const station of stationsOf(document, blocks, (text) =>
    text
      .split(/[,;|\t()]|\s[-–—]\s|\s(?:at|in)\s/)
      .some((piece) => isJobTitle(piece.trim()) && !PERSON_ABOVE.test(piece)),
  )) {
    const entry = readStation(station);
    if (entry) entries.push(entry.title || !heading ? entry : { ...entry, title: heading });
    else left.push(...station.lines.map((line) => line.span));
  }
  return { entries, left };
}

/** A position read from one stretch of lines; null when neither a title nor an organisation with a date is found. */
export function readStation({ lines, above, details }: Station): PositionEntry | null {
  const span = { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 };
  const told = lines.slice(0, 8).filter((line, index) => index < 5 || line.text.length < 60);
  const cells = told.flatMap(cellsOf).filter((cell) => !NOTE_LINE.test(cell.text));
  const places = cells.filter((cell) => !GROUP_LINE.test(cell.text));
  const named = places.some((cell) => isOrganization(cell.text)) ? places : cells;
  const inside = (cell: Passage) =>
    details.some(({ span }) => span.start <= cell.span.start && cell.span.end <= span.end);
  const own = named.filter((cell) => !inside(cell));
  const read = (own.length > 0 ? own : named).map(segmentsOf);
  const periods = read.flatMap((line) => line.periods);
  const short = read.flatMap((line, index) =>
    line.segments
      .map(({ text }) => text)
      .join(" ")
      .split(" ").length <= 26 || index === 0
      ? line.segments
      : [],
  );
  const segments = short
    .flatMap(splitAt)
    .filter(({ text }, index) => index < 14 && !/^(?:advis|supervis|host|mentor)/i.test(text));
  const given = givenRoles(lines, segments);
  const plain = given?.title ?? titleOf(segments);
  const organization =
    given?.organization ??
    organizationOf(segments, plain) ??
    organizationOf(
      above.flatMap((line) => segmentsOf(line).segments),
      null,
    );
  const place = organization ?? placeBelow(details);
  const period = periodOf(periods) ?? periodOf(above.flatMap((line) => segmentsOf(line).periods));
  const title = plain ?? (place && period ? likelyTitle(segments, place) : null);
  if (!title && !(place && period)) return null;
  if (!place && !period) return null;
  if (!plain && namesDegree(lines[0]?.text ?? "")) return null;
  return { organization: place, title, period, span };
}

/**
 * The post and the place where a template of the source says which is which; null where it says neither or where its
 * author has filled them in the other way round.
 */
function givenRoles(
  lines: Passage[],
  segments: Segment[],
): { title: Fact<string> | null; organization: Fact<string> | null } | null {
  const runs = lines.flatMap((line) => line.runs);
  const stretch = (wanted: string): Fact<string> | null => {
    const own = runs.filter(({ role }) => role === wanted);
    const span = { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 };
    const line = lines.find((other) => other.span.start <= span.start && span.end <= other.span.end);
    const value = line
      ? words(line.text, { start: span.start - line.span.start, end: span.end - line.span.start })
      : "";
    return /\p{L}{2}/u.test(value)
      ? { value: value.replace(/\s*\([^()]*\)$|[,.;:]$/gu, ""), span, confidence: 0.95 }
      : null;
  };
  const title = stretch("position");
  const place = stretch("organization");
  if (!title || !place || title.value.split(" ").length > 12) return null;
  if (isJobTitle(place.value) || (isOrganization(title.value) && !isJobTitle(title.value))) return null;
  // "{Kvam University}{Institute for Tides}": the argument for the town may hold a part of the institution.
  const isPart = ({ text, span }: Segment) =>
    span.start >= place.span.end && isOrganization(text) && institutionNamed(text) === null;
  const inside = segments.filter(({ span }) => place.span.start <= span.start && span.end <= place.span.end);
  const next = segments[segments.findLastIndex((segment) => inside.includes(segment)) + 1];
  const beside = next && inside.some(({ text }) => isOrganization(text)) && isPart(next) ? [next] : [];
  return { title, organization: organizationOf([...inside, ...beside], null) };
}

/** "• 2019: Research Assistant" + "◦ University of Port Salt": a short line below that is nothing but a place. */
function placeBelow(details: Passage[]): Fact<string> | null {
  const found = details
    .slice(0, 2)
    .find(
      ({ text }) =>
        (isSchool(text) || SCHOOL_FOR_YOUTH.test(text)) && text.split(" ").length <= 8 && !/[.:;]/.test(text),
    );
  return found ? { value: found.text.replace(/\s+/gu, " ").trim(), span: found.span, confidence: 0.85 } : null;
}

/** "Research Intern at Harbour Labs" says both in one stretch. */
function splitAt(segment: Segment): Segment[] {
  const { title, organization } = splitTitle(segment.text);
  if (organization === null) return [segment];
  const at = segment.text.lastIndexOf(organization);
  return [
    { ...segment, text: title, span: { start: segment.span.start, end: segment.span.start + title.length } },
    { ...segment, text: organization, span: { start: segment.span.start + at, end: segment.span.end } },
  ];
}

function titleOf(segments: Segment[]): Fact<string> | null {
  const index = segments.findIndex(({ text }) => isJobTitle(text) && text.split(" ").length <= 12);
  const first = segments[index];
  if (!first) return null;
  return { value: first.text, span: first.span, confidence: 0.92 };
}

/** A role no vocabulary knows: the short capitalised stretch that is neither the organisation nor a place. */
function likelyTitle(segments: Segment[], organization: Fact<string>): Fact<string> | null {
  const found = segments.find(
    ({ text, span, bracketed }, index) =>
      !bracketed &&
      (span.end <= organization.span.start || span.start >= organization.span.end) &&
      text.split(" ").length <= 6 &&
      /^\p{Lu}/u.test(text) &&
      !isPlace(text, besideOf(segments, index)) &&
      !/^The \p{Lu}\p{L}+$/u.test(text) &&
      !isOrganization(text),
  );
  return found ? { value: found.text, span: found.span, confidence: 0.6 } : null;
}

/** The title's neighbours that name an institution, department and all; else the first stretch that is neither title nor place. */
function organizationOf(segments: Segment[], title: Fact<string> | null): Fact<string> | null {
  // "Tides Programme (TP), Kvam University": its letters do not part the two.
  const rest = segments.filter(
    ({ span, text, bracketed }) =>
      !(title && span.start < title.span.end && title.span.start < span.end) &&
      !isJobTitle(text) &&
      !(bracketed && /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(text)),
  );
  const named = rest.findIndex(
    ({ text, bracketed }) => !bracketed && isOrganization(text) && text.split(" ").length <= 14,
  );
  const candidate = rest.findIndex(
    ({ text, bracketed }, index) =>
      !bracketed &&
      /^[\p{Lu}\d]/u.test(text) &&
      text.split(" ").length <= 7 &&
      !isPlace(text, besideOf(rest, index)) &&
      !isDeed(text) &&
      !/^(?:full|part)[- ]time|^(?:summer|remote|joint|tenure)/i.test(text),
  );
  // "Sluice Genomics, Cambridge, MA": a town that a university is called by, behind the name of another place.
  const isTown = candidate >= 0 && candidate < named && isPlace(rest[named]?.text ?? "", besideOf(rest, named));
  const first = isTown ? -1 : named;
  if (first >= 0) {
    let last = first;
    while (
      rest[last + 1] &&
      isOrganization(rest[last + 1]?.text ?? "") &&
      !rest[last + 1]?.bracketed &&
      last - first < 3
    )
      last += 1;
    if (!rest[last + 1]?.bracketed && isCampus(rest[last]?.text ?? "", rest[last + 1]?.text ?? "")) last += 1;
    const run = rest.slice(first, last + 1);
    return {
      value: run.map(({ text }) => text).join(", "),
      span: { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 },
      confidence: 0.92,
    };
  }
  const other = rest[candidate];
  return other ? { value: other.text, span: other.span, confidence: 0.7 } : null;
}

/** The next stretch, if it stands on the same line right behind: "Port Salt, Norland". */
function besideOf(segments: Segment[], index: number): string {
  const here = segments[index];
  const next = segments[index + 1];
  // "Heron Consulting, Washington, PA": the town stands between.
  if (/^[A-Z]{2}$/.test(segments[index + 2]?.text ?? "") && !/^[A-Z]{2}$/.test(next?.text ?? "")) return "";
  return here && next && next.span.start - here.span.end <= 3 && next.span.start > here.span.end + 1 ? next.text : "";
}

/** A single date is both start and end: "Research Intern, 2017". */
function periodOf(periods: FoundPeriod[]): Fact<Period> | null {
  const [first] = periods;
  if (!first) return null;
  const ranges = periods.filter(({ period }) => period.start !== null);
  const whole = ranges.length > 0 ? ranges[0]?.period : enclosing(periods.map(({ period }) => period));
  if (!whole) return null;
  const span = {
    start: (ranges[0] ?? first).span.start,
    end: ranges.length > 0 ? (ranges[0]?.span.end ?? first.span.end) : (periods.at(-1)?.span.end ?? first.span.end),
  };
  return {
    value: whole.start === null ? { start: whole.end === "present" ? null : whole.end, end: whole.end } : whole,
    span,
    confidence: 0.95,
  };
}
