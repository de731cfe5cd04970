"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect } from "react";
import { forgetCopies } from "#components/form/browser-copies.ts";
import { Link } from "#components/frame/link.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { type OwnReview, standing } from "#lib/reviews/own-review.ts";
import type { Score, ScoreValue } from "#lib/reviews/review.ts";
import { sameReview, spread } from "#lib/reviews/working-copy.ts";
import classes from "./criterion-desk.module.css";
import { CriterionField } from "./criterion-field.tsx";
import type { SaveAnswer, SaveRequest } from "./save-request.ts";
import { SaveStateText } from "./save-state.tsx";
import { StaleChoice } from "./stale-choice.tsx";
import { useWorkingCopy } from "./use-working-copy.ts";

interface Props {
  slug: string;
  viewerId: number;
  candidateId: number;
  name: string;
  own: OwnReview;
  criterion: Criterion;
  criteria: readonly Criterion[];
  closed: string | null;
  save: (slug: string, request: SaveRequest) => Promise<Outcome<SaveAnswer>>;
  /** Where the keys find this row. @returns how to leave again. */
  giver: (give: (value: ScoreValue) => void) => () => void;
}

/** One candidate under the criterion being read: the same review, and the same keeping of it, as at the reading desk. */
export function CriterionRow({
  slug,
  viewerId,
  candidateId,
  name,
  own: drawn,
  criterion,
  criteria,
  closed,
  save,
  giver,
}: Props) {
  const arrange = useCallback((review: OwnReview["input"]) => spread(criteria, review), [criteria]);
  const saveHere = useCallback((request: SaveRequest) => save(slug, request), [save, slug]);
  const copy = useWorkingCopy({ viewerId, candidateId, own: drawn, arrange, save: saveHere });
  const { review, state, keeper, own } = copy;
  const router = useRouter();
  const recused = state.kind === "recused";
  useEffect(() => {
    if (!recused) return;
    forgetCopies(viewerId, candidateId);
    router.refresh();
  }, [recused, viewerId, candidateId, router]);
  const { changed } = standing(own, !sameReview(review, arrange(own.input)));
  const score = review.scores.find((one) => one.criterionId === criterion.id) ?? {
    criterionId: criterion.id,
    value: null,
    evidence: "",
  };
  const setScore = (next: Score) =>
    keeper.change({
      ...review,
      scores: review.scores.map((one) => (one.criterionId === next.criterionId ? next : one)),
    });
  useEffect(() => giver((value) => setScore({ ...score, value })));
  return (
    <form
      className={classes.row}
      data-row={candidateId}
      data-review={candidateId}
      method="dialog"
      autoComplete="off"
      aria-label={name}
    >
      {state.kind === "stale" && (
        <StaleChoice criteria={criteria} mine={review} other={state.other} choose={(which) => keeper.choose(which)} />
      )}
      <CriterionField criterion={criterion} score={score} disabled={closed !== null} change={setScore} of={name} />
      <p className={classes.quiet}>
        <Link href={`/${slug}/review/${candidateId}`}>Open the file</Link> ·{" "}
        {own.state === "submitted" && !changed ? "Submitted. " : ""}
        <SaveStateText state={state} savedAt={own.savedAt} changed={changed} />
      </p>
    </form>
  );
}
