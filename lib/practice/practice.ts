import { z } from "zod";
import type { ScoreValue } from "#lib/reviews/review.ts";

const file = z.string().min(1).max(40);

/** What a reader makes of a practice file: marks and a word on each, nothing else. */
export const practiceInput = z.object({
  scores: z
    .array(
      z.object({
        criterionId: z.number().int().positive(),
        value: z.union([z.literal("unable"), z.number().int().positive(), z.null()]),
        evidence: z.string().max(5000, "Please keep the evidence for one criterion under 5,000 letters."),
      }),
    )
    .max(8),
});
export type PracticeInput = z.infer<typeof practiceInput>;

/** A save from the form: `revision` is the one the form started from (0: none yet). */
export const practiceSave = z.object({
  file,
  revision: z.number().int().nonnegative(),
  review: practiceInput,
});
export type PracticeSave = z.infer<typeof practiceSave>;

/** One level given by one reader to one practice file. */
export interface PracticeMark {
  reviewer: string;
  value: ScoreValue;
  evidence: string;
}

/** How far readers are apart on one criterion of one file, in levels; null below two marks. */
export function apart(marks: readonly PracticeMark[]): number | null {
  const levels = marks.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  return levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels);
}

/** What a distance between readers asks of the committee, as a sentence. */
export function apartText(levels: number | null): string {
  if (levels === null) return "Fewer than two marks so far.";
  if (levels === 0) return "All agree.";
  if (levels === 1) return "One level apart: near enough.";
  return `${levels} levels apart: read these levels together, or sharpen their words.`;
}

/** Share of pairs of readers, over all criteria, who are at most one level apart; null without a pair. */
export function agreedShare(criteria: readonly (readonly PracticeMark[])[]): { agreed: number; pairs: number } | null {
  let pairs = 0;
  let agreed = 0;
  for (const marks of criteria) {
    const levels = marks.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    for (const [at, one] of levels.entries())
      for (const other of levels.slice(at + 1)) {
        pairs += 1;
        if (Math.abs(one - other) <= 1) agreed += 1;
      }
  }
  return pairs === 0 ? null : { agreed, pairs };
}
