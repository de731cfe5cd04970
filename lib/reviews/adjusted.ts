import { chanceOfTop, type RankChance } from "#lib/reviews/rank-chances.ts";

/** How surely a candidate is among the best k, over how the readers might have differed: words, for the figure itself feigns precision. */
export const TOP_BANDS = ["nearly-always", "mostly", "open", "rarely", "hardly-ever"] as const;
export type TopBand = (typeof TOP_BANDS)[number];

export const TOP_BAND_NAMES: Record<TopBand, string> = {
  "nearly-always": "nearly always in",
  mostly: "mostly in",
  open: "too close to call",
  rarely: "rarely in",
  "hardly-ever": "hardly ever in",
};

/** What the adjusted column says of one candidate. */
export interface AdjustedMark {
  /** What the mark would be from an average reader, on the rubric's scale. */
  mark: number;
  /** 80 % rank interval, both ends included. */
  best: number;
  worst: number;
  expectedRank: number;
  /** Whether the candidate is among the best k. */
  top: TopBand;
}

/** The adjusted column as far as the viewer may have one. */
export type Adjusted =
  /** The chair has not asked for it. */
  | { kind: "off" }
  /** Not every review is open to the viewer yet: half a pool would be adjusted by half its readers. */
  | { kind: "sealed" }
  /** It would mislead: why, and which further readings would help (the chair's to see). */
  | { kind: "refused"; why: string[]; bridges: { candidate: string; reader: string }[] }
  /** `pool`: how many are ranked. `places`: k. */
  | { kind: "shown"; pool: number; places: number };

/** 0.2 and 0.8 bound the band that is too close to call, as they do for the agenda. */
export function topBand(chance: RankChance, places: number): TopBand {
  const p = chanceOfTop(chance, places);
  if (p >= 0.95) return "nearly-always";
  if (p >= 0.8) return "mostly";
  if (p > 0.2) return "open";
  return p > 0.05 ? "rarely" : "hardly-ever";
}

/** Places of a shortlist where nobody said how many. */
export const USUAL_PLACES = 5;
export const MOST_PLACES = 99;

/** k as the address says it, else five. */
export function placesIn(search: string | URLSearchParams): number {
  const said = new URLSearchParams(search).get("places") ?? "";
  const places = /^\d{1,2}$/.test(said) ? Number(said) : USUAL_PLACES;
  return Math.max(1, places);
}
