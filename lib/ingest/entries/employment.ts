import type { FoundPeriod } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Fact, PositionEntry, Span } from "#lib/ingest/draft.ts";
import { placeBelow, titleBelow } from "#lib/ingest/entries/below-posts.ts";
import { takenUp } from "#lib/ingest/entries/entered-and-left.ts";
import { isFunding } from "#lib/ingest/entries/funding.ts";
import { exchanged, givenRoles, isTurned, partedByDash, turn, withPlace } from "#lib/ingest/entries/given-roles.ts";
import { labelledPosts } from "#lib/ingest/entries/labelled-posts.ts";
import { leadsWithDegree } from "#lib/ingest/entries/mixed-degrees.ts";
import { goingOn } from "#lib/ingest/entries/newest-posts.ts";
import { partedFromDates } from "#lib/ingest/entries/parting-dash.ts";
import { withPlacesAlike } from "#lib/ingest/entries/place-slots.ts";
import { type PlacedSegment, placedWords } from "#lib/ingest/entries/placed-words.ts";
import { periodOf, wholeTime } from "#lib/ingest/entries/post-period.ts";
import { type PostShape, type SureStation, shapeOf, stretchOf } from "#lib/ingest/entries/post-shape.ts";
import { likelyTitle, organizationOf, titleOf, wholeName } from "#lib/ingest/entries/post-words.ts";
import { partingPosts } from "#lib/ingest/entries/run-on-posts.ts";
import { withSamePlaces } from "#lib/ingest/entries/same-place.ts";
import { segmentsOf } from "#lib/ingest/entries/segments.ts";
import { sharingPlaces } from "#lib/ingest/entries/shared-place.ts";
import { namesDegree, type Station, stationsOf } from "#lib/ingest/entries/stations.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { contains, overlap } from "#lib/ingest/passages/spans.ts";
import { isJobTitle, looksLikeRole } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isSchool, isUnit, isWholeOrganization, mayBeUnit } from "#lib/ingest/words/organization.ts";

/** "Kvam University; Advisor: Ada Reed": whom one worked for, not what one was. */
const PERSON_ABOVE =
  /^\s*(?:(?:\p{L}{2,10}[\s-]){0,2}(?:advis[eo]r|supervisor|mentor|supervision of)|(?:co-?)?(?:manager|director|head|(?:(?:group|team|lab|project|unit) )?(?:leader|lead|chief)|pi|principal investigator))s?\s*:/iu;

/** For employment: one of the pieces of the line is a post. */
export const namesPosts = (text: string): boolean =>
  text
    .split(/[,;|\t()]|(?<=:)\s|\s[-–—/]\s|\s(?:at|in)\s/)
    .some((piece) => isJobTitle(piece.trim().replace(/:$/, "")) && !PERSON_ABOVE.test(piece));

/**
 * Jobs from a section on positions: "Research Intern, Harbour Labs, Jun. 2019 – Sep. 2019". The stations of one list are
 * read together: those whose words say which is the post and which the place show where to look in the others.
 * `heading` is what entries without a title of their own stand under ("Visiting Researcher").
 */
export function readEmployment(
  document: ReadDocument,
  blocks: Block[],
  heading: Fact<string> | null = null,
): { entries: PositionEntry[]; left: Span[] } {
  const form = takenUp(document, blocks);
  if (form) return { entries: form, left: [] };
  const entries: PositionEntry[] = [];
  const left: Span[] = [];
  const { posts, rest } = labelledPosts(document, blocks, namesPosts);
  const cut = stationsOf(document, rest, namesPosts);
  const stations = [...partingPosts(sharingPlaces(cut, rest)), ...posts];
  const turned = isTurned(stations.map(({ lines }) => givenRoles(lines)));
  const first = stations.map((station) => (isFunding(station) ? null : firstReading(station, turned)));
  const readings = first.filter((reading) => reading !== null);
  const shape = shapeOf(readings.map(sureOf));
  const isDated = readings.filter(({ periods }) => periods.length > 0).length * 2 >= readings.length;
  const read = stations.map((station, index) => {
    const reading = first[index];
    return reading ? asEntry(station, byShape(reading, shape, heading !== null), heading, isDated) : null;
  });
  const placed = withPlacesAlike(stations, read);
  for (const [index, station] of stations.entries()) {
    const entry = placed[index] ?? null;
    // "Advanced tides (spring 2014)": in a list of posts what names none is none, nor is a place with its date alone,
    // "Salt Group, Kvam University, 2009": a visit, a group, a project.
    if (entry?.title) entries.push(entry);
    else left.push(...station.lines.map((line) => line.span));
  }
  return { entries: goingOn(withoutDashes(document.text, withSamePlaces(entries))), left };
}

/** "2018 – Curator" beside "2014–2017 – Warden": nobody is curator to this day by that dash. */
function withoutDashes(text: string, entries: PositionEntry[]): PositionEntry[] {
  const parted = new Set(partedFromDates(text, entries));
  return entries.map((entry) =>
    parted.has(entry) && entry.period
      ? { ...entry, period: { ...entry.period, value: { ...entry.period.value, end: entry.period.value.start } } }
      : entry,
  );
}

interface FirstReading {
  segments: PlacedSegment[];
  periods: FoundPeriod[];
  title: Fact<string> | null;
  organization: Fact<string> | null;
  /** The source itself says which words are the place. */
  isGiven: boolean;
}

/** What a station says by its own words. */
function firstReading(station: Station, turned: boolean): FirstReading {
  const { segments, periods } = placedWords(station);
  const given = givenRoles(station.lines);
  const sign = given ? turn(given) : 0;
  const right = given && turned && sign >= 0 ? exchanged(given) : sign > 0 ? null : given;
  const beside = right ? segments.find(({ span }) => span.start >= right.organization.span.end) : undefined;
  const parted = right ? partedByDash(right, beside?.text ?? "") : null;
  const told = parted ?? (right ? withPlace(right, segments) : null);
  const title = told?.title ?? titleOf(segments);
  const organization = told?.organization ?? organizationOf(segments, title);
  return { segments, periods, title, organization, isGiven: Boolean(told?.organization) };
}

/** The stretches a first reading is sure of: a known title, the name of a whole institution. */
function sureOf({ segments, title, organization }: FirstReading): SureStation {
  const place = stretchOf(segments, organization);
  return {
    title: title && title.confidence > 0.9 ? stretchOf(segments, title) : null,
    organization:
      organization && organization.confidence > 0.8 && place && isSure(segments, place, organization, title)
        ? place
        : null,
  };
}

/** A place is sure that names a whole institution, be it behind a part of it: "Department of Botany, Kvam University". */
function isSure(
  segments: PlacedSegment[],
  place: PlacedSegment,
  { span }: Fact<string>,
  title: Fact<string> | null,
): boolean {
  if (place.behindAt || isWholeOrganization(place.text)) return true;
  // "Tide Trading and Research, Heron Brothers": where no other stretch is the post, the first may be it.
  if (!title && !BEGINS_PART.test(place.text)) return false;
  return segments.some(
    (other) => other.span.end <= span.end && other.span.start >= span.start && isWholeOrganization(other.text),
  );
}

const BEGINS_PART =
  /^(?:the\s+)?(?:department|dept|division|school|faculty|laborator|institut(?:e|ion|o)?\b|cent(?:er|re)|group|section|unit)/i;

/** What no word decides is read as the other stations of the list have it. Where a heading says the post, what else is there is its topic. */
function byShape(reading: FirstReading, shape: PostShape | null, isTitled: boolean): FirstReading {
  const { segments } = reading;
  const known = sureOf(reading);
  // "{Salt Houses - Tide Unit}": an argument that is one place in all its stretches. "{Tide Lab, Dept. of Salt}" says a part of one.
  const whole = reading.isGiven ? reading.organization : null;
  const isOne = whole && /\s[–—-]{1,3}\s/u.test(whole.value);
  if (isOne && reading.title && segments.filter(({ span }) => contains(whole.span, span)).length > 1) return reading;
  if ((known.title && known.organization) || (reading.title && !known.title)) return reading;
  const read = shape?.read(segments, known) ?? (reading.title ? null : twoUnknown(segments, reading));
  // "{Fellow in the SALT team}{Fen, KTN}": no place is what the template says is part of the post.
  const post = reading.isGiven ? reading.title?.span : undefined;
  if (!read || (post && read.organization && overlap(post, read.organization.span))) return reading;
  const { title } = read;
  const others = segments.filter((segment) => segment !== title);
  const isElsewhere = isTitled && !reading.title && shape?.knowsPlaces === true;
  const organization = read.organization ?? (isElsewhere ? null : stretchOf(others, organizationOf(others, null)));
  return {
    ...reading,
    title:
      reading.title ??
      (title && (!isTitled || looksLikeRole(title.text))
        ? { value: title.text, span: title.span, confidence: 0.8 }
        : null),
    organization:
      known.organization || !organization
        ? reading.organization && title && overlap(reading.organization.span, title.span)
          ? null
          : reading.organization
        : {
            ...wholeName(segments, segments.indexOf(organization)),
            confidence: reading.title || isOrganization(organization.text) ? 0.8 : 0.7,
          },
  };
}

/** Where no word is known and no neighbour helps, the stretch that ends as posts do is the post. */
function twoUnknown(
  segments: PlacedSegment[],
  { organization }: FirstReading,
): { title: PlacedSegment | null; organization: PlacedSegment | null } | null {
  const taken = stretchOf(segments, organization);
  if (!taken || !organization || organization.confidence > 0.9 || !looksLikeRole(taken.text)) return null;
  const place = organizationOf(
    segments.filter(({ text }) => text !== taken.text),
    null,
  );
  const other = stretchOf(segments, place);
  return other && looksLikeRole(other.text) ? null : { title: taken, organization: other };
}

/** A position read from one stretch of lines; null when neither a title nor an organisation with a date is found. */
function asEntry(
  { lines, above, details, isUnder, rows }: Station,
  { segments, periods, title: plain, organization: own, isGiven }: FirstReading,
  heading: Fact<string> | null,
  isDated: boolean,
): PositionEntry | null {
  const shared = above.flatMap((line) => segmentsOf(line).segments);
  const below = own && own.confidence > 0.75 ? null : placeBelow(details);
  const over = organizationOf(shared, null);
  // "Kvam University" above "Dissertation research, 2003–2010": the place is the one above.
  const isDone = !plain && over && isWholeOrganization(over.value) && /\b(?:research|project)$/i.test(own?.value ?? "");
  // "Kvam University" above "Lecturer, School of Botany, 2019": the part of it where one was.
  const isPart = own !== null && over !== null && (isUnit(own.value) || mayBeUnit(own.value)) && isSchool(over.value);
  const place =
    over && (isPart || (isUnder && !isGiven && !(own && isWholeOrganization(own.value))))
      ? over
      : (below ?? (isDone ? null : own) ?? over);
  const datesOf = (passages: Passage[]) => passages.flatMap((line) => segmentsOf(line).periods);
  const period = rows ? wholeTime(datesOf(rows)) : (periodOf(periods) ?? periodOf(datesOf(above)));
  const title =
    plain ?? (isDone ? own : titleBelow(details)) ?? heading ?? (place && period ? likelyTitle(segments, place) : null);
  if (!title && !(place && period)) return null;
  if (!place && !period) return null;
  // In a list of dates a title that only its place makes one is no post without a date.
  if (isDated && !period && !titleOf(segments) && title !== plain) return null;
  if (isDated && !period && title && title.confidence <= 0.8) return null;
  // "\\cventry{2018–2022}{PhD in Botany}{Kvam University}…": a template's place for the post may hold a degree.
  if (plain && leadsWithDegree(plain.value) && !isJobTitle(plain.value)) return null;
  const opening = lines[0]?.text ?? "";
  // "I am a botanist (2014) and teach at Kvam University": prose about oneself.
  if (/^\s*I(?:['’]m|\sam|\shave|\swork|\sstudy|\steach)\s/u.test(opening)) return null;
  if (!plain && namesDegree(opening)) return null;
  // "Ph.D., Botany": what only its place makes a post is the field of a degree.
  if (plain && !isJobTitle(plain.value) && leadsWithDegree(opening)) return null;
  // "2031–2034⇥PhD student.": whose school is not said stands among the degrees.
  if (
    !place &&
    /^(?:ph\.?\s?d\.?|doctoral|graduate|undergraduate|master['’]?s)\s(?:student|candidate)$/iu.test(title?.value ?? "")
  )
    return null;
  const span = { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 };
  return { organization: place, title, period, span };
}
