import { and, asc, eq, max } from "drizzle-orm";
import { getCandidateName, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidates, shortlistEntries } from "#db/schema/candidates.ts";
import { accounts } from "#db/schema/people.ts";
import { shownName } from "#db/shown-name.ts";
import { getStage } from "#db/stages.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { inTheRunning } from "#lib/opening/stage.ts";
import { type EntryInput, type EntryRemoval, mergeOrder, placesOf, type Tiers, tiersOf } from "#lib/shortlist/order.ts";
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
      const last = pen
        .select({ rank: max(shortlistEntries.rank) })
        .from(shortlistEntries)
        .where(eq(shortlistEntries.openingId, openingId))
        .get();
      const entry = { candidateId, openingId, reason, addedBy: viewer.accountId, at: new Date() };
      pen
        .insert(shortlistEntries)
        .values({ ...entry, rank: (last?.rank ?? 0) + 1 })
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
        .returning({ reason: shortlistEntries.reason })
        .get();
      if (!gone) throw new Invalid("This candidate is not on the shortlist any more. It is shown anew.");
      return gone.reason;
    },
    (entry) => ({ what: "removed", reason, entry }),
  );
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
    (pen) => {
      for (const [at, tier] of mergeOrder(storedTiers(pen, openingId), tiers).entries())
        for (const candidateId of tier)
          pen
            .update(shortlistEntries)
            .set({ rank: at + 1 })
            .where(and(eq(shortlistEntries.candidateId, candidateId), eq(shortlistEntries.openingId, openingId)))
            .run();
    },
    () => ({ entries: given.size, ...movesBetween(before, tiers) }),
  );
}

/** For the record: whose place changed, from where and to where, as it was shown to whoever ordered. */
function movesBetween(before: readonly ShortlistRow[], tiers: Tiers): Record<"candidates" | "from" | "to", number[]> {
  const after = placesOf(tiers);
  const moved = before.flatMap(({ candidateId, place }) => {
    const to = after.get(candidateId)?.place ?? place;
    return to === place ? [] : [{ candidateId, from: place, to }];
  });
  return {
    candidates: moved.map(({ candidateId }) => candidateId),
    from: moved.map(({ from }) => from),
    to: moved.map(({ to }) => to),
  };
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
