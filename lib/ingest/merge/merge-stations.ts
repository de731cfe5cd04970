import { leastSure } from "#lib/ingest/draft/facts.ts";
import { heldFirst } from "#lib/ingest/draft/holder.ts";
import type { Draft, Span } from "#lib/ingest/draft.ts";
import type { StationRules } from "#lib/ingest/entries/same-station.ts";
import type { Reading, Sourced } from "#lib/ingest/reading.ts";

/** A degree or a position. */
interface Station {
  span: Span;
}

/** `besideOf`: place in the list of the entry that holds instead; null for those that hold. */
export type MergedEntry<E> = Sourced<{ entry: E; besideOf: number | null }>;

interface Statement<E> {
  documentId: number;
  entry: E;
}

/**
 * Degrees or positions of all documents. What a newer document (or an earlier line of the same one) already says is not
 * told twice; what an older one says otherwise, or adds, is kept beside it.
 */
export function mergeStations<E extends Station>(
  readings: readonly Reading[],
  pick: (draft: Draft) => E[],
  rules: StationRules<E>,
): MergedEntry<E>[] {
  const groups: Statement<E>[][] = [];
  for (const { documentId, draft } of readings) {
    const fresh: Statement<E>[][] = [];
    const taken = new Set<Statement<E>[]>();
    for (const entry of pick(draft)) {
      if ([...taken, ...fresh].some((group) => group.some((one) => rules.same(one.entry, entry)))) continue;
      const free = groups.filter((group) => !taken.has(group));
      const group =
        free.find((known) => known.some((one) => rules.same(one.entry, entry))) ??
        free.find((known) => known.some((one) => rules.meansSame(one.entry, entry)));
      if (group) {
        taken.add(group);
        group.push({ documentId, entry });
      } else fresh.push([{ documentId, entry }]);
    }
    groups.push(...fresh);
  }
  const merged: MergedEntry<E>[] = [];
  for (const group of groups) {
    const place = merged.length;
    const told: Statement<E>[] = [];
    for (const one of heldFirst(group)) {
      if (!told.every(({ entry }) => rules.saysMore(entry, one.entry))) continue;
      merged.push({ ...sourced(one), besideOf: told.length === 0 ? null : place });
      told.push(one);
    }
  }
  return merged;
}

function sourced<E extends Station>({ documentId, entry }: Statement<E>): Sourced<{ entry: E }> {
  return { documentId, entry, span: entry.span, confidence: leastSure(entry) };
}
