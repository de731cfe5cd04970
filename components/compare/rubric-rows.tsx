import type { ReactNode } from "react";
import { Link } from "#components/frame/link.tsx";
import { REFUSALS } from "#lib/access/refusal.ts";
import type { ComparedMarks, ComparedReview } from "#lib/compare/comparison.ts";
import { formatMean } from "#lib/reviews/aggregate.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { ScoreValue } from "#lib/reviews/review.ts";
import classes from "./compare-page.module.css";
import type { CompareRow } from "./compare-rows.tsx";

/** Per criterion every mark the viewer may see, each with its reader; sealed reviews say so and nothing more. */
export function rubricRows(
  slug: string,
  criteria: readonly Criterion[],
  marks: readonly ComparedMarks[],
): CompareRow[] {
  const of = (id: number) => marks.find(({ candidateId }) => candidateId === id);
  return [
    { id: "reviews", label: "Reviews", draw: ({ id }) => drawState(slug, of(id)) },
    ...criteria.map((criterion) => ({
      id: `criterion-${criterion.id}`,
      label: criterion.independent ? `${criterion.name} (shown, not summed)` : criterion.name,
      draw: ({ id }: { id: number }) =>
        drawMarks(of(id)?.reviews ?? [], (one) => markText(one.marks.get(criterion.id))),
    })),
    { id: "total", label: "Total", draw: ({ id }) => drawMarks(of(id)?.reviews ?? [], totalText) },
  ];
}

function drawState(slug: string, marks: ComparedMarks | undefined): ReactNode {
  if (!marks) return null;
  const mine = marks.reviews.find(({ reviewer }) => reviewer === "Me");
  const others = marks.reviews.length - (mine ? 1 : 0);
  return (
    <>
      <Link href={`/${slug}/review/${marks.candidateId}`}>
        {mine ? (mine.draft ? "My draft" : "My review") : "Not yet read"}
      </Link>
      <span className={classes.state}>
        {marks.sealed ? `Sealed. ${REFUSALS[marks.sealed]}` : `${others} ${others === 1 ? "other" : "others"} open`}
      </span>
    </>
  );
}

function drawMarks(reviews: readonly ComparedReview[], text: (review: ComparedReview) => string | null): ReactNode {
  const drawn = reviews.flatMap((review) => {
    const mark = text(review);
    return mark === null ? [] : [{ review, mark }];
  });
  if (drawn.length === 0) return null;
  return (
    <ul className={classes.marks}>
      {drawn.map(({ review, mark }) => (
        <li key={`${review.reviewerId}`} data-draft={review.draft || undefined}>
          <span className={classes.mark}>{mark}</span>{" "}
          <span className={classes.quiet}>
            {review.reviewer}
            {review.draft && ", draft"}
          </span>
        </li>
      ))}
    </ul>
  );
}

function markText(value: ScoreValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return value === "unable" ? "unable" : String(value);
}

function totalText({ total, abstains }: ComparedReview): string | null {
  if (abstains) return "abstains";
  if (!total) return null;
  return total.total === null ? "partial" : formatMean(total.total);
}
