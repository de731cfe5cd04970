"use client";

import { Button } from "@mantine/core";
import { ScrollRegion } from "#components/frame/scroll-region.tsx";
import { formatMean } from "#lib/reviews/aggregate.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { RECOMMENDATION_NAMES, type Recommendation, type Score } from "#lib/reviews/review.ts";
import { DISCUSS_NAMES, type RankingRow } from "#lib/tables/ranking.ts";
import classes from "./talk-page.module.css";

export interface TalkReview {
  reviewerId: number;
  reviewerName: string;
  round: number;
  /** The reader's last round: the one that counts. */
  current: boolean;
  recommendation: Recommendation | null;
  scores: Score[];
  total: { total: number | null };
}

interface Props {
  row: RankingRow;
  criteria: readonly Criterion[];
  reviews: readonly TalkReview[];
  shown: boolean;
  toggle: () => void;
}

/** All marks at once, or none: nobody in the room is swayed by the first one read out. */
export function TalkScores({ row, criteria, reviews, shown, toggle }: Props) {
  const current = reviews.filter((one) => one.current);
  if (current.length === 0) return <p className={classes.quiet}>No review has been submitted.</p>;
  return (
    <section aria-label="Scores" className={classes.scores} data-shown={shown}>
      {shown ? (
        <Marks {...{ row, criteria, reviews, current }} />
      ) : (
        <p className={classes.sealed}>
          {current.length} {current.length === 1 ? "review is" : "reviews are"} in.
        </p>
      )}
      <Button className={classes.reveal} size="md" variant={shown ? "default" : "filled"} onClick={toggle}>
        {shown ? "Hide the scores" : "Show all scores"}
      </Button>
    </section>
  );
}

function Marks({
  row,
  criteria,
  reviews,
  current,
}: Pick<Props, "row" | "criteria" | "reviews"> & { current: TalkReview[] }) {
  const before = (one: TalkReview) =>
    reviews.find((other) => other.reviewerId === one.reviewerId && other.round < one.round);
  return (
    <>
      <p className={classes.figures}>
        Mean <strong>{formatMean(row.mean)}</strong> of {row.n}
        {row.rank !== null && (
          <>
            {" "}
            · rank <strong>{row.rank}</strong>
            {row.tied && " (tied)"}
          </>
        )}
        {row.range !== null && <> · range {row.range.toFixed(1)}</>}
        {row.discuss && <> · {DISCUSS_NAMES[row.discuss]}</>}
      </p>
      <ScrollRegion label="Marks by criterion and reader" className={classes.scroll}>
        <table className={classes.marks}>
          <thead>
            <tr>
              <td />
              {current.map((one) => (
                <th key={one.reviewerId} scope="col">
                  {one.reviewerName}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {current.map((one) => (
                  <td key={one.reviewerId}>
                    <Mark now={markOf(one, id)} was={markOf(before(one), id)} />
                  </td>
                ))}
              </tr>
            ))}
            <tr className={classes.total}>
              <th scope="row">Total</th>
              {current.map((one) => (
                <td key={one.reviewerId}>{formatMean(one.total.total)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">Recommends</th>
              {current.map((one) => (
                <td key={one.reviewerId} className={classes.quiet}>
                  {one.recommendation ? RECOMMENDATION_NAMES[one.recommendation] : "—"}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

const markOf = (review: TalkReview | undefined, criterionId: number): string | null => {
  const value = review?.scores.find((one) => one.criterionId === criterionId)?.value ?? null;
  return value === null ? null : value === "unable" ? "–" : String(value);
};

/** The mark, and what it was before the discussion where that differs. */
function Mark({ now, was }: { now: string | null; was: string | null }) {
  return (
    <>
      {was !== null && was !== now && (
        <s className={classes.was}>
          <span className="visually-hidden">before: </span>
          {was}
        </s>
      )}{" "}
      {now === "–" ? <abbr title="Unable to judge">–</abbr> : (now ?? "")}
    </>
  );
}
