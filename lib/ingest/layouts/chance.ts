import { seededRandom } from "#lib/reviews/random.ts";

/** Draws that a seed fixes wholly, so that every machine writes the same pages. */
export interface Chance {
  /** One of these, each as likely. */
  pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice;
  /** True in this share of cases, 0 … 1. */
  happens(share: number): boolean;
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number;
}

/** Starts a row of draws from a seed. */
export function chanceOf(seed: string): Chance {
  const { uniform } = seededRandom(seed);
  return {
    pick: (choices) => choices[Math.floor(uniform() * choices.length)] ?? choices[0],
    happens: (share) => uniform() < share,
    whole: (least, most) => least + Math.floor(uniform() * (most - least + 1)),
  };
}
