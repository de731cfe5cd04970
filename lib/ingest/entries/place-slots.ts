import type { Fact, PositionEntry } from "#lib/ingest/draft.ts";
import { wholeName } from "#lib/ingest/entries/post-words.ts";
import { isLabelled, NAMED, type Stretch, stretchesOf, worthOf } from "#lib/ingest/entries/slot-stretches.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { contains, overlap } from "#lib/ingest/passages/spans.ts";

/** What the other stations of a list have in a slot, on average, where its words are taken for a place. */
const SUPPORT = {
  /** "Kvam University": by its words an institution. */
  named: 0.3,
  /** "Brinepost": by its words anything. */
  unknown: 0.6,
  /** The same where the source says that it is the employer. */
  given: 0.15,
};
/** A slot wins over another by so much. */
const CLEARLY = 0.1;

/** An entry as it was read, and all it might have been read from. */
interface Told {
  station: Station;
  entry: PositionEntry;
  stretches: Stretch[];
}

type Slots = ReadonlyMap<string, { sum: number; all: number }>;

/**
 * The stations of a list name their places in one slot: in brackets behind the post, in front of it before a dash, on the
 * last line. Where posts of a list have no place, or one that cannot be it (a town, the label of a line, what stands behind
 * a label), the slot is asked for in which the other stations have institutions. `entries` are what was read of each station.
 *
 * "Lecturer (Kvam University)", "Warden (Fen College)"; "Heron — Tide Engineer, Port Salt", "Brinepost — Intern, Halden".
 */
export function withPlacesAlike(stations: Station[], entries: (PositionEntry | null)[]): (PositionEntry | null)[] {
  if (!entries.some((entry, at) => entry && isSuspicious(entry, stations[at]))) return entries;
  const told = entries.map((entry, at): Told | null => {
    const station = stations[at];
    return entry && station ? { station, entry, stretches: stretchesOf(station, entry.title) } : null;
  });
  const slots = slotsOf(told.flatMap((one) => one?.stretches ?? []));
  return told.map((one) => {
    if (!one) return null;
    const isAmiss = hasNoPlace(one) || isBesidePlace(one, slots);
    return (isAmiss && placedAs(one, slots)) || one.entry;
  });
}

/** No place, or one that no word tells to be an institution, or a label. */
const isSuspicious = ({ organization }: PositionEntry, station: Station | undefined): boolean =>
  !organization || worthOf(organization.value, "") < NAMED || isLabelled(station?.lines ?? [], organization);

/** What each slot holds in the list: how far its words are places, all together, and how many there are. */
function slotsOf(stretches: Stretch[]): Slots {
  const slots = new Map<string, { sum: number; all: number }>();
  for (const { slots: own, worth, isPost } of stretches) {
    if (isPost) continue;
    for (const slot of own) {
      const { sum, all } = slots.get(slot) ?? { sum: 0, all: 0 };
      slots.set(slot, { sum: sum + worth, all: all + 1 });
    }
  }
  return slots;
}

function hasNoPlace({ station, entry: { organization }, stretches }: Told): boolean {
  if (!organization) return true;
  const own = stretchAt(organization, stretches);
  if (own?.isTold || isLabelled(station.lines, organization)) return true;
  return own !== undefined && own.worth < 0 && worthOf(organization.value, "") < NAMED;
}

const stretchAt = ({ span }: Fact<string>, stretches: Stretch[]): Stretch | undefined =>
  stretches.find((stretch) => stretch.span.start <= span.start && span.start < stretch.span.end);

/** "Kvam University — Teaching Assistant, Kvam": a place was read where the others have towns, and another stands in the title. */
function isBesidePlace({ entry: { title, organization }, stretches }: Told, slots: Slots): boolean {
  const own = organization && stretchAt(organization, stretches);
  const heldBy = own?.slots.some((slot) => (slots.get(slot)?.all ?? 0) >= 3 && (slots.get(slot)?.sum ?? 0) < 0);
  return heldBy === true && postIn(title, stretches) !== title;
}

/** The entry with the place that stands where the others have theirs; null where none stands there. */
function placedAs({ entry, stretches }: Told, slots: Slots): PositionEntry | null {
  const title = postIn(entry.title, stretches);
  const isFree = (stretch: Stretch) => !stretch.isPost && !(title && overlap(stretch.span, title.span));
  let best: { stretch: Stretch; score: number } | null = null;
  for (const stretch of stretches) {
    if (stretch.worth <= 0 || !isFree(stretch)) continue;
    const support = Math.max(...stretch.slots.map((slot) => supportOf(slots.get(slot), stretch)));
    const least = stretch.worth >= NAMED ? SUPPORT.named : stretch.isGiven ? SUPPORT.given : SUPPORT.unknown;
    const score = stretch.worth + support;
    if (support >= least && score > (best?.score ?? 0) + CLEARLY) best = { stretch, score };
  }
  if (!best) return null;
  const { line, bracketed, worth } = best.stretch;
  // "Department of Botany, Kvam University": the name begins with the part of the place.
  let from = stretches.indexOf(best.stretch);
  const isPart = (before: Stretch | undefined) =>
    before !== undefined && before.line === line && before.bracketed === bracketed && before.worth >= NAMED;
  while (worth >= NAMED && isPart(stretches[from - 1]) && isFree(stretches[from - 1] as Stretch)) from -= 1;
  const free = stretches
    .filter(isFree)
    .map((stretch) => (stretch.line === line && bracketed ? { ...stretch, bracketed: false } : stretch));
  const first = free.findIndex(({ span }) => span.start === stretches[from]?.span.start);
  return { ...entry, title, organization: { ...wholeName(free, first), confidence: 0.75 } };
}

/** What the others have in the slot of a stretch; nothing where none of them has any. */
const supportOf = (slot: { sum: number; all: number } | undefined, { worth }: Stretch): number =>
  slot && slot.all >= 2 ? (slot.sum - worth) / slot.all : 0;

/** "Heron — Tide Engineer": of a title that holds a place too, the stretch that is the post. */
function postIn(title: Fact<string> | null, stretches: Stretch[]): Fact<string> | null {
  const inside = title ? stretches.filter(({ span }) => contains(title.span, span)) : [];
  const [post, ...others] = inside.filter(({ isPost }) => isPost);
  const place = inside.find(({ isPost, bracketed, worth }) => !isPost && !bracketed && worth > 0);
  return title && post && place && others.length === 0 ? { ...title, value: post.text, span: post.span } : title;
}
