import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import type { ShortlistRow } from "#lib/shortlist/shortlist-row.ts";

/** What a reason for one candidate is checked against: the other reasons on the list, and the names of all others. */
export function surroundingsOf(
  rows: readonly ShortlistRow[],
  names: readonly string[],
  id: number,
): ReasonSurroundings {
  const others = rows.filter((row) => row.candidateId !== id);
  return { otherReasons: others.map((row) => row.reason), otherNames: [...others.map((row) => row.name), ...names] };
}
