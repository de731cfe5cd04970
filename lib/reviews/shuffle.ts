import { hashText } from "#lib/reviews/random.ts";

/** The seed of one reader's order in one opening. */
export function orderSeed(openingId: number, reviewerId: number): string {
  return `opening ${openingId} reader ${reviewerId}`;
}

/**
 * Puts items into the stable random order of a seed. Each item's place comes from its own id alone, so that removing or
 * adding one does not move the others against each other: nobody learns from an order that something is hidden.
 */
export function shuffle<T>(items: readonly T[], seed: string, idOf: (item: T) => number | string): T[] {
  const keyed = items.map((item) => {
    const id = String(idOf(item));
    return { item, id, key: hashText(`${seed}/${id}`), tie: hashText(`${id}/${seed}`) };
  });
  keyed.sort((a, b) => a.key - b.key || a.tie - b.tie || (a.id < b.id ? -1 : 1));
  return keyed.map(({ item }) => item);
}
