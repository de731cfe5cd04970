import { type SQL, sql } from "drizzle-orm";
import { reviews, scores } from "#db/schema/reviews.ts";
import type { Score } from "#lib/reviews/review.ts";

/** A mark without its evidence. */
export type Given = Omit<Score, "evidence">;

/** SQL, for queries over `reviews`: the marks of a review as "1 4,2 3,3 " (criterion, value; no value: unable to judge). */
export function givenValues(): SQL<string | null> {
  return sql`(SELECT group_concat(${scores.criterionKey} || ' ' || coalesce(${scores.value}, '')) FROM ${scores}
    WHERE ${scores.reviewId} = ${reviews.id})`;
}

/** What `givenValues` says, read back. */
export function marksIn(given: string | null): Given[] {
  if (!given) return [];
  return given.split(",").map((mark) => {
    const [criterionId = "", value = ""] = mark.split(" ");
    return { criterionId: Number(criterionId), value: value === "" ? "unable" : Number(value) };
  });
}
