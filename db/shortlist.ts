import { and, asc, desc, eq, max } from "drizzle-orm";
import { getCandidateName, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidates, shortlistEntries } from "#db/schema/candidates.ts";
import { accounts, events } from "#db/schema/people.ts";
import { shownName } from "#db/shown-name.ts";
import { getStage } from "#db/stages.ts";
import { type Pen, write } from "#db/write.ts";
import { type Action, permit, refusal } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { inTheRunning } from "#lib/opening/stage.ts";
import {
  type EntryInput,
  type EntryRemoval,
  type EntryReturn,
  mergeOrder,
  movesBetween,
  placesOf,
  type Tiers,
  tiersOf,
} from "#lib/shortlist/order.ts";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";

/** The shortlist in order. Places are counted over what the viewer may see. @throws {Refused} before it is shown. */
export function listShortlist(viewer: SeatedViewer): ShortlistRow[] {
  permit(viewer, "shortlist.read", { openingId: viewer.seat.openingId });
  const rows = database()
    .select({
      candidateId: candidates.id,
      name: shownName(viewer),
      stage: candidates.stage,
      rank: shortlistEntries.rank,
      reason: shortlistEntries.reason,
      addedBy: accounts.name,
      at: shortlistEntries.at,
    })
    .from(shortlistEntries)
    .innerJoin(candidates, eq(candidates.id, shortlistEntries.candidateId))
    .innerJoin(accounts, eq(accounts.id, shortlistEntries.addedBy))
    .where(visibleCandidate(viewer))
    .orderBy(asc(shortlistEntries.rank), asc(shownName(viewer)))
    .all();
  const places = placesOf(tiersOf(rows));
  return rows.map(({ rank: _, ...row }) => ({ ...row, ...(places.get(row.candidateId) ?? { place: 0, tied: false }) }));
}

/**
 * Puts a candidate at the end of the shortlist, or gives an entry other words.
 * @throws {Invalid} when who would be put on it is no longer in the running.
 */
export function saveEntry(viewer: SeatedViewer, { candidateId, reason }: EntryInput): void {
  const { openingId } = viewer.seat;
  const stage = getStage(viewer, candidateId);
  write(
    permit(viewer, "shortlist.edit", { openingId, candidateId }),
    (pen) => {
      const known = pen
        .update(shortlistEntries)
        .set({ reason })
        .where(eq(shortlistEntries.candidateId, candidateId))
        .run();
      if (known.changes > 0) return "reworded";
      if (!inTheRunning(stage))
        throw new Invalid("This candidate is no longer in the running: move them to another stage first.");
      const entry = { candidateId, openingId, reason, addedBy: viewer.accountId, at: new Date() };
      pen
        .insert(shortlistEntries)
        .values({ ...entry, rank: nextRank(pen, openingId) })
        .run();
      return "added";
    },
    (what) => ({ what }),
  );
}

/** Takes a candidate off the shortlist. Why, and the words the entry had, stay in the log. */
export function removeEntry(viewer: SeatedViewer, { candidateId, reason }: EntryRemoval): void {
  const { openingId } = viewer.seat;
  getCandidateName(viewer, candidateId);
  write(
    permit(viewer, "shortlist.edit", { openingId, candidateId }),
    (pen) => {
      const gone = pen
        .delete(shortlistEntries)
        .where(eq(shortlistEntries.candidateId, candidateId))
        .returning({ entry: shortlistEntries.reason, addedBy: shortlistEntries.addedBy, addedAt: shortlistEntries.at })
        .get();
      if (!gone) throw new Invalid("This candidate is not on the shortlist any more. It is shown anew.");
      return gone;
    },
    ({ addedAt, ...gone }) => ({ what: "removed", reason, ...gone, addedAt: addedAt.getTime() }),
  );
}

/**
 * Undoes one's own removal: the entry is back with its words and, for who orders the list, at its place. Where the list has
 * changed since, it stands at the end.
 * @throws {Invalid} when the viewer did not remove it last.
 */
export function returnEntry(viewer: SeatedViewer, { candidateId, tiers }: EntryReturn): void {
  const { openingId } = viewer.seat;
  getCandidateName(viewer, candidateId);
  const allowed = permit(viewer, ACTION, { openingId, candidateId });
  const removal = ownRemoval(viewer, candidateId);
  if (!removal) throw new Invalid("This entry was not removed, or not by you. The list is shown anew.");
  const seen = refusal(viewer, "shortlist.order", { openingId }) ? [] : listShortlist(viewer);
  const before = [...seen.map((row) => row.candidateId), candidateId].sort((a, b) => a - b);
  const same =
    before.join() ===
    tiers
      .flat()
      .sort((a, b) => a - b)
      .join();
  write(
    allowed,
    (pen) => {
      const entry = { reason: removal.entry, addedBy: removal.addedBy, at: new Date(removal.addedAt) };
      pen
        .insert(shortlistEntries)
        .values({ candidateId, openingId, ...entry, rank: nextRank(pen, openingId) })
        .run();
      if (same) putOrder(pen, openingId, mergeOrder(storedTiers(pen, openingId), tiers));
    },
    () => ({ what: "returned" }),
  );
}

interface Removal {
  entry: string;
  addedBy: number;
  addedAt: number;
}

/** What the entry was when the viewer removed it; null when the last act on it was another, or somebody else's. */
function ownRemoval(viewer: SeatedViewer, candidateId: number): Removal | null {
  const last = database()
    .select({ actorId: events.actorId, detail: events.detail })
    .from(events)
    .where(and(eq(events.candidateId, candidateId), eq(events.action, ACTION)))
    .orderBy(desc(events.id))
    .limit(1)
    .get();
  const { what, entry, addedBy, addedAt } = JSON.parse(last?.detail ?? "{}") as Partial<Removal & { what: string }>;
  if (last?.actorId !== viewer.accountId || what !== "removed") return null;
  return entry === undefined || addedBy === undefined || addedAt === undefined ? null : { entry, addedBy, addedAt };
}

const ACTION = "shortlist.edit" satisfies Action;

function nextRank(pen: Pen, openingId: number): number {
  const last = pen
    .select({ rank: max(shortlistEntries.rank) })
    .from(shortlistEntries)
    .where(eq(shortlistEntries.openingId, openingId))
    .get();
  return (last?.rank ?? 0) + 1;
}

/**
 * Saves the order of the entries the viewer sees; others keep their place among them.
 * @throws {Invalid} when the list has changed since it was read.
 */
export function saveOrder(viewer: SeatedViewer, tiers: Tiers): void {
  const { openingId } = viewer.seat;
  const before = listShortlist(viewer);
  const seen = before.map((row) => row.candidateId);
  const allowed = permit(viewer, "shortlist.order", { openingId });
  const given = new Set(tiers.flat());
  if (given.size !== tiers.flat().length || given.size !== seen.length || seen.some((id) => !given.has(id)))
    throw new Invalid("The shortlist has changed meanwhile. It is shown anew; please order it again.");
  write(
    allowed,
    (pen) => putOrder(pen, openingId, mergeOrder(storedTiers(pen, openingId), tiers)),
    () => ({ entries: given.size, ...movesBetween(before, tiers) }),
  );
}

function putOrder(pen: Pen, openingId: number, tiers: Tiers): void {
  for (const [at, tier] of tiers.entries())
    for (const candidateId of tier)
      pen
        .update(shortlistEntries)
        .set({ rank: at + 1 })
        .where(and(eq(shortlistEntries.candidateId, candidateId), eq(shortlistEntries.openingId, openingId)))
        .run();
}

function storedTiers(pen: Pen, openingId: number): Tiers {
  const rows = pen
    .select({ candidateId: shortlistEntries.candidateId, rank: shortlistEntries.rank })
    .from(shortlistEntries)
    .innerJoin(candidates, eq(candidates.id, shortlistEntries.candidateId))
    .where(eq(shortlistEntries.openingId, openingId))
    .orderBy(asc(shortlistEntries.rank), asc(candidates.name))
    .all();
  return tiersOf(rows);
}
