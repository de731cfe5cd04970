import { type SQL, sql } from "drizzle-orm";
import { reviews, scores } from "#db/schema/reviews.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { Score } from "#lib/reviews/review.ts";
import { countedTotal, type ReviewTotal } from "#lib/reviews/score.ts";

/** A mark without its evidence. */
export type Given = Omit<Score, "evidence">;

/** SQL, for queries over `reviews`: the marks of a review as "1 4,2 3,3 " (criterion, value; no value: unable to judge). */
export function givenValues(): SQL<string | null> {
  return sql`(SELECT group_concat(${scores.criterionKey} || ' ' || coalesce(${scores.value}, '')) FROM ${scores}
    WHERE ${scores.reviewId} = ${reviews.id})`;
}

/** The marks of one review, and what they come to. */
export interface CountedMarks {
  scores: readonly Given[];
  total: ReviewTotal;
}

/** Of one opening; whoever marks five criteria from 1 to 5 can do it in three thousand ways. */
const KEPT = 10_000;
const counted = new WeakMap<readonly Criterion[], Map<string, CountedMarks>>();

/**
 * What `givenValues` says, read back and summed up as it counts under `criteria`. The same marks come again with many
 * reviews, and are counted once as long as the criteria are the same.
 */
export function countMarks(
  criteria: readonly Criterion[],
  given: string | null,
  recommendation: string | null,
): CountedMarks {
  const kept = counted.get(criteria) ?? new Map<string, CountedMarks>();
  const key = `${recommendation}:${given}`;
  const known = kept.get(key);
  if (known) return known;
  const scores = marksIn(given);
  const marks = { scores, total: countedTotal(criteria, scores, recommendation) };
  if (kept.size >= KEPT) kept.clear();
  counted.set(criteria, kept.set(key, marks));
  return marks;
}

function marksIn(given: string | null): Given[] {
  if (!given) return [];
  return given.split(",").map((mark) => {
    const [criterionId = "", value = ""] = mark.split(" ");
    return { criterionId: Number(criterionId), value: value === "" ? "unable" : Number(value) };
  });
}
