import type { Fact } from "#lib/ingest/draft.ts";
import type { PlacedSegment } from "#lib/ingest/entries/placed-words.ts";
import { besideOf, NAMES_NONE, TITLED_PERSON } from "#lib/ingest/entries/post-words.ts";
import { namesDegree } from "#lib/ingest/entries/stations.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import { isJobTitle, looksLikeRole } from "#lib/ingest/words/job-title.ts";
import {
  isDeed,
  isOrganization,
  isPlace,
  isSchool,
  isWholeOrganization,
  tellsWork,
} from "#lib/ingest/words/organization.ts";

/** What the stations of one list do alike: where the post stands and where the place. */
export interface PostShape {
  /** Two stations at least are sure of their places: what stands elsewhere is likely none. */
  knowsPlaces: boolean;
  /** The stretches of a station that stand where posts and places of this list do; null for those that stand nowhere. */
  read(
    segments: PlacedSegment[],
    known: { title: PlacedSegment | null; organization: PlacedSegment | null },
  ): { title: PlacedSegment | null; organization: PlacedSegment | null };
}

/** A station read by its words alone: the stretches it was sure of. */
export interface SureStation {
  title: PlacedSegment | null;
  organization: PlacedSegment | null;
}

type Part = "title" | "organization";
const STRENGTH = 1.1;
const LARGEST = 2;

/**
 * Learns from the stations of a list that say by their words what they are (a known title, a known institution) on which
 * line, as which stretch of it and in which style the two stand; the more of them, the more they count. Null where none does.
 */
export function shapeOf(sure: SureStation[]): PostShape | null {
  const habits = new Map<string, Map<string, number>>();
  const totals: Record<Part, number> = { title: 0, organization: 0 };
  for (const station of sure)
    for (const part of ["title", "organization"] as const) {
      const segment = station[part];
      if (!segment) continue;
      totals[part] += 1;
      for (const [name, value] of featuresOf(segment, station.title)) {
        const counts = habits.get(`${part}:${name}`) ?? new Map<string, number>();
        habits.set(`${part}:${name}`, counts.set(value, (counts.get(value) ?? 0) + 1));
      }
    }
  if (totals.title === 0 && totals.organization === 0) return null;
  const votes = (part: Part, segment: PlacedSegment, title: PlacedSegment | null): number =>
    totals[part] === 0
      ? 0
      : featuresOf(segment, title).reduce(
          (sum, [name, value]) => sum + vote(habits.get(`${part}:${name}`)?.get(value) ?? 0, totals[part]),
          0,
        );
  return {
    knowsPlaces: totals.organization >= 2,
    read(segments, known) {
      const free = segments.filter((segment, index) => mayBe(segments, segment, index));
      let best: { title: PlacedSegment | null; organization: PlacedSegment | null } = { ...known };
      let most = 0.4;
      for (const title of known.title ? [known.title] : [null, ...free.filter(({ text }) => !namesDegree(text))])
        for (const organization of known.organization ? [known.organization] : [null, ...free]) {
          if (title && organization && overlap(title.span, organization.span)) continue;
          const score =
            (title && !known.title ? titleWords(title) + votes("title", title, null) : 0) +
            (organization && !known.organization
              ? placeWords(organization) + votes("organization", organization, title)
              : 0);
          if (score > most) [most, best] = [score, { title, organization }];
        }
      return best;
    },
  };
}

/** Where a stretch stands; of the place also whether it stands behind its post. */
function featuresOf(segment: PlacedSegment, title: PlacedSegment | null): [string, string][] {
  const own: [string, string][] = [
    ["line", String(Math.min(3, segment.line))],
    ["rank", String(Math.min(2, segment.rank))],
    ["look", segment.look],
  ];
  return title === null || title === segment
    ? own
    : [...own, ["behind", String(title.span.start < segment.span.start)]];
}

/** Log odds of standing there among the stations that were sure, small where those are few. */
function vote(seen: number, total: number): number {
  const odds = STRENGTH * Math.log((seen + 0.5) / (total - seen + 0.5)) * (total / (total + 2));
  return Math.max(-LARGEST, Math.min(LARGEST, odds));
}

function mayBe(segments: PlacedSegment[], segment: PlacedSegment, index: number): boolean {
  const { text, bracketed, role } = segment;
  return (
    !bracketed &&
    role !== "place" &&
    /^[\p{L}\d]/u.test(text) &&
    text.split(" ").length <= 9 &&
    !isDeed(text) &&
    !tellsWork(text) &&
    !NAMES_NONE.test(text) &&
    !TITLED_PERSON.test(text) &&
    !(/^\p{Ll}/u.test(text) && text.split(" ").length > 2) &&
    !isPlace(text, besideOf(segments, index))
  );
}

function titleWords({ text }: PlacedSegment): number {
  if (isJobTitle(text)) return 3;
  return (looksLikeRole(text) ? 1 : 0) - (isWholeOrganization(text) ? 3 : isOrganization(text) ? 1 : 0) - small(text);
}

function placeWords({ text }: PlacedSegment): number {
  if (isJobTitle(text)) return -3;
  return (
    (isSchool(text) ? 3 : isWholeOrganization(text) ? 1.7 : isOrganization(text) ? 1 : looksLikeRole(text) ? -1 : 0) -
    small(text)
  );
}

const small = (text: string): number => (/^\p{Ll}/u.test(text) ? 2 : 0);

/** The stretch in which a fact begins. */
export function stretchOf(segments: PlacedSegment[], fact: Fact<string> | null): PlacedSegment | null {
  const start = fact?.span.start ?? -1;
  return segments.find(({ span }) => span.start <= start && start < span.end) ?? null;
}
