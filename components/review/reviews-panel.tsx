import { Link } from "#components/frame/link.tsx";
import { REFUSALS, type Reason } from "#lib/access/refusal.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { READABLE_NAMES } from "#lib/reviews/review.ts";
import type { ShownReview } from "#lib/reviews/shown-review.ts";
import type { Reading } from "#lib/tables/candidates.ts";
import { MarksMatrix } from "./marks-matrix.tsx";
import { NewMark } from "./new-mark.tsx";
import classes from "./reviews-panel.module.css";
import { When } from "./when.tsx";

interface Props {
  slug: string;
  candidateId: number;
  criteria: readonly Criterion[];
  /** As far as the viewer may see. */
  reviews: ShownReview[];
  viewerId: number;
  /** Since when things are new to the viewer; null: nothing is marked. */
  looked: Date | null;
  mine: Reading;
  /** Why others' reviews do not show; null when they do. */
  sealed: Reason | null;
  mayReview: boolean;
}

/** What readers submitted about one candidate, or why it is sealed and what opens it. */
export function ReviewsPanel({ slug, candidateId, criteria, reviews, viewerId, looked, ...props }: Props) {
  const { mine, sealed, mayReview } = props;
  const current = reviews.filter((one) => one.current);
  const earlier = reviews.filter((one) => !one.current);
  const text = (review: ShownReview) => (
    <ReviewText
      key={review.reviewerId}
      review={review}
      criteria={criteria}
      own={review.reviewerId === viewerId}
      looked={looked}
    />
  );
  return (
    <section className={classes.panel} aria-label="Reviews">
      {mayReview && (
        <p className={classes.own}>
          <Link href={`/${slug}/review/${candidateId}`}>{OWN[mine]}</Link>
          {mine === "changed" && " – changed since you submitted it. The changes count when you submit again."}
        </p>
      )}
      {sealed && <Sealed reason={sealed} />}
      {current.length > 0 ? (
        <>
          <MarksMatrix criteria={criteria} reviews={current} earlier={earlier} viewerId={viewerId} />
          {current.map(text)}
        </>
      ) : (
        !sealed && <p className={classes.quiet}>Nobody has submitted a review of this candidate yet.</p>
      )}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>First round, before the discussion ({earlier.length})</summary>
          {earlier.map(text)}
        </details>
      )}
    </section>
  );
}

const OWN = {
  none: "Write my review",
  draft: "Go on with my draft",
  submitted: "Open my review",
  changed: "Open my review",
} as const;

/** Not an error and not an empty list: reviews may be there, and this says what opens them. */
function Sealed({ reason }: { reason: Reason }) {
  return (
    <div className={classes.sealed}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <rect x="4" y="9" width="12" height="8" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M7 9V6.5a3 3 0 0 1 6 0V9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <p>
        <strong>Sealed.</strong> {REFUSALS[reason]} So that everyone reads alone first, this is the same whether or not
        others have submitted.
      </p>
    </div>
  );
}

interface ReviewTextProps {
  review: ShownReview;
  criteria: readonly Criterion[];
  own: boolean;
  looked: Date | null;
}

function ReviewText({ review, criteria, own, looked }: ReviewTextProps) {
  const evidence = criteria.flatMap(({ id, name }) => {
    const score = review.scores.find((one) => one.criterionId === id);
    return score?.evidence ? [{ id, name, value: score.value, words: score.evidence }] : [];
  });
  return (
    <article className={classes.review}>
      <h3 className={classes.name}>
        {own ? "Me" : review.reviewerName}
        {!own && <NewMark at={review.submittedAt} since={looked} />}
        <span className={classes.quiet}>
          {" "}
          <When at={review.submittedAt} as="day" />
          {review.round > 1 && " · second round"}
          {review.whatIRead.length > 0 && ` · read ${review.whatIRead.map((one) => READABLE_NAMES[one]).join(", ")}`}
        </span>
      </h3>
      {review.reason && <p>Changed after the first round: {review.reason}</p>}
      {evidence.length > 0 && (
        <dl className={classes.evidence}>
          {evidence.map(({ id, name, value, words }) => (
            <div key={id}>
              <dt>
                {name} {value !== null && <span className={classes.quiet}>{value}</span>}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {review.comment && <p className={classes.comment}>{review.comment}</p>}
    </article>
  );
}
