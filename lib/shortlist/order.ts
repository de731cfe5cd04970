import { z } from "zod";

/** The order of a shortlist: tiers from the top, each of one candidate or of several who share a place. */
export type Tiers = number[][];

const candidateId = z.number().int().positive();

export const entryInput = z.object({
  candidateId,
  reason: z.string().trim().min(3, "Please give a reason; the shortlist is kept with it.").max(4000),
});
export type EntryInput = z.infer<typeof entryInput>;

export const orderInput = z.object({
  tiers: z.array(z.array(candidateId).min(1)).max(500),
});

export const entryRemoval = z.object({
  candidateId,
  reason: z.string().trim().min(3, "Please say why; it is kept in the record.").max(4000),
});
export type EntryRemoval = z.infer<typeof entryRemoval>;

/** An entry that was just removed, and the order in which it stood. */
export const entryReturn = z.object({ candidateId, tiers: orderInput.shape.tiers });
export type EntryReturn = z.infer<typeof entryReturn>;

/** Groups entries by rank, lowest first. Entries of one rank keep the order they come in. */
export function tiersOf(entries: readonly { candidateId: number; rank: number }[]): Tiers {
  const byRank = Map.groupBy(entries, (entry) => entry.rank);
  return [...byRank].sort(([a], [b]) => a - b).map(([, tier]) => tier.map((entry) => entry.candidateId));
}

/** The place shown: 1, 2, 2, 4. Counted over what is shown, so that a hidden entry leaves no gap. */
export function placesOf(tiers: Tiers): Map<number, { place: number; tied: boolean }> {
  const places = new Map<number, { place: number; tied: boolean }>();
  let place = 1;
  for (const tier of tiers) {
    for (const id of tier) places.set(id, { place, tied: tier.length > 1 });
    place += tier.length;
  }
  return places;
}

/** For the record: whose place changed, from where and to where, as it was shown to whoever ordered. */
export function movesBetween(
  before: readonly { candidateId: number; place: number }[],
  tiers: Tiers,
): Record<"candidates" | "from" | "to", number[]> {
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

export type Step = "up" | "down" | "join" | "leave";

/**
 * One step of a candidate in the order. `up` and `down`: past the neighbouring tier, out of a shared place first.
 * `join`: shares the place of the tier above. `leave`: a place of its own below those it shared with.
 * A step that cannot be taken (up from the top) leaves the order as it is.
 */
export function step(tiers: Tiers, id: number, how: Step): Tiers {
  const at = tiers.findIndex((tier) => tier.includes(id));
  const tier = tiers[at];
  if (!tier) return tiers;
  const rest = tier.filter((one) => one !== id);
  const shared = rest.length > 0;
  if (how === "leave") return shared ? tiers.toSpliced(at, 1, rest, [id]) : tiers;
  if (how === "join") {
    const above = tiers[at - 1];
    if (!above) return tiers;
    return tiers.toSpliced(at - 1, 2, [...above, id], ...(shared ? [rest] : []));
  }
  if (shared) return tiers.toSpliced(at, 1, ...(how === "up" ? [[id], rest] : [rest, [id]]));
  const to = how === "up" ? at - 1 : at + 1;
  if (to < 0 || to >= tiers.length) return tiers;
  return tiers.toSpliced(at, 1).toSpliced(to, 0, [id]);
}

/** Where an entry is let go over another: above it, onto it (they share a place), or below it. */
export type DropAt = "above" | "onto" | "below";

/** The order after `id` was let go over another entry. Above and below a shared place is above and below all who share it. */
export function drop(tiers: Tiers, id: number, over: number, at: DropAt): Tiers {
  if (id === over || !tiers.some((tier) => tier.includes(id))) return tiers;
  const rest = tiers.map((tier) => tier.filter((one) => one !== id)).filter((tier) => tier.length > 0);
  const place = rest.findIndex((tier) => tier.includes(over));
  const tier = rest[place];
  if (!tier) return tiers;
  if (at === "onto") return rest.toSpliced(place, 1, [...tier, id]);
  return rest.toSpliced(at === "above" ? place : place + 1, 0, [id]);
}

/**
 * The stored order after someone who sees only a part of it has ordered that part. What they do not see stays with the
 * first seen entry it shared a place with, or else behind as many seen entries as before.
 * @param stored the whole order; @param seen the same order as they left it, without the hidden entries.
 */
export function mergeOrder(stored: Tiers, seen: Tiers): Tiers {
  const visible = new Set(seen.flat());
  const merged = seen.map((tier) => [...tier]);
  const alone: { tier: number[]; before: number }[] = [];
  let before = 0;
  for (const tier of stored) {
    const shown = tier.filter((id) => visible.has(id));
    const secret = tier.filter((id) => !visible.has(id));
    const mate = shown[0];
    if (mate !== undefined) merged.find((one) => one.includes(mate))?.push(...secret);
    else alone.push({ tier: secret, before });
    before += shown.length;
  }
  for (const one of alone.reverse()) merged.splice(tierAfter(seen, one.before), 0, one.tier);
  return merged;
}

/** How many whole tiers stand before `count` entries have passed. */
function tierAfter(tiers: Tiers, count: number): number {
  let passed = 0;
  for (const [at, tier] of tiers.entries()) {
    if (passed >= count) return at;
    passed += tier.length;
  }
  return tiers.length;
}
