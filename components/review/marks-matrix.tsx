import type { ReactNode } from "react";
import { ScrollRegion } from "#components/frame/scroll-region.tsx";
import { formatMean } from "#lib/reviews/aggregate.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { RECOMMENDATION_NAMES } from "#lib/reviews/review.ts";
import type { ShownReview } from "#lib/reviews/shown-review.ts";
import classes from "./reviews-panel.module.css";

interface Props {
  criteria: readonly Criterion[];
  /** Each reader's review that counts. */
  reviews: readonly ShownReview[];
  /** Reviews of the first round that a second one has followed. */
  earlier: readonly ShownReview[];
  viewerId: number;
}

/** Marks by criterion and reader; where a second round differs, the first stands beside it, and the reason below. */
export function MarksMatrix({ criteria, reviews, earlier, viewerId }: Props) {
  const first = new Map(earlier.map((review) => [review.reviewerId, review]));
  const row = (key: string | number, name: string, cell: (review: ShownReview) => ReactNode, total = false) => (
    <tr key={key} className={total ? classes.total : undefined}>
      <th scope="row">{name}</th>
      {reviews.map((review) => (
        <td key={review.reviewerId}>
          <BothRounds now={cell(review)} before={cellOf(first.get(review.reviewerId), cell)} />
        </td>
      ))}
    </tr>
  );
  return (
    <ScrollRegion label="Marks by criterion and reader" className={classes.scroll}>
      <table className={classes.matrix}>
        <caption className="visually-hidden">Marks by criterion and reader</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {reviews.map(({ reviewerId, reviewerName, round }) => (
              <th key={reviewerId} scope="col">
                {reviewerId === viewerId ? "Me" : reviewerName}
                {round > 1 && (first.has(reviewerId) ? ", both rounds" : ", second round")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name }) => row(id, name, (review) => markOf(review, id)))}
          {row("total", "Total", totalOf, true)}
          {row("recommendation", "Recommendation", ({ recommendation }) =>
            recommendation ? RECOMMENDATION_NAMES[recommendation] : "—",
          )}
          {reviews.some((review) => review.reason !== "") && (
            <tr>
              <th scope="row">Why it changed</th>
              {reviews.map(({ reviewerId, reason }) => (
                <td key={reviewerId} className={classes.reason}>
                  {reason}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const cellOf = (review: ShownReview | undefined, cell: (review: ShownReview) => ReactNode) => review && cell(review);

function BothRounds({ now, before }: { now: ReactNode; before: ReactNode | undefined }) {
  if (before === undefined || before === now) return now;
  return (
    <>
      <span className={classes.quiet}>
        <span className="visually-hidden">first round </span>
        {before} →<span className="visually-hidden"> second round</span>
      </span>{" "}
      {now}
    </>
  );
}

function markOf(review: ShownReview, criterionId: number): string {
  const value = review.scores.find((score) => score.criterionId === criterionId)?.value;
  return value === "unable" ? "unable" : String(value ?? "—");
}

function totalOf({ total: { total, judged }, recommendation }: ShownReview): string {
  if (total !== null) return formatMean(total);
  return recommendation === "abstain" ? "abstains" : `partial, ${Math.round(judged * 100)} % judged`;
}
