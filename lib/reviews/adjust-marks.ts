import { type AdjustedMark, topBand } from "#lib/reviews/adjusted.ts";
import type { Calibration } from "#lib/reviews/calibration.ts";
import { rankChances } from "#lib/reviews/rank-chances.ts";

/**
 * The adjusted column of a pool that could be calibrated, by candidate. The draws are seeded by the opening, so the same
 * marks give the same bands every time and everywhere.
 * @param places how many the shortlist has room for.
 * @param running who is ranked; what the readers wrote of the others has told how they lean.
 */
export function adjustMarks(
  found: Calibration & { kind: "adjusted" },
  openingId: number,
  places: number,
  running: ReadonlySet<number>,
): { pool: number; places: number; byCandidate: Map<number, AdjustedMark> } {
  const chances = rankChances(found.model, `adjusted ranking of ${openingId}`, { running });
  const within = Math.min(places, chances.length);
  const rows = chances.map((chance) => {
    const { candidateId, best, worst, expectedRank } = chance;
    const mark = found.adjusted.get(candidateId) ?? 0;
    return [candidateId, { mark, best, worst, expectedRank, top: topBand(chance, within) }] as const;
  });
  return { pool: chances.length, places: within, byCandidate: new Map(rows) };
}
