"use client";

import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { reach } from "#components/form/use-outcome.ts";
import { CriterionField } from "#components/review/criterion-field.tsx";
import type { PracticeInput } from "#lib/practice/practice.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import classes from "./practice-page.module.css";
import type { PracticeState, SavePractice } from "./practice-page.tsx";

interface Props {
  slug: string;
  criteria: readonly Criterion[];
  state: PracticeState;
  save: SavePractice;
  handIn: SavePractice;
}

/** Milliseconds of rest after which what was typed is kept. */
const REST = 900;

/** The fields of the review form over an invented file. What is typed is kept as it is typed. */
export function PracticeForm({ slug, criteria, state, save, handIn }: Props) {
  const [review, setReview] = useState<PracticeInput>(() => filled(criteria, state.mine));
  const [said, setSaid] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const revision = useRef(state.revision);
  const running = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef(review);
  const kept = useRef(review);
  const keep = (submit: boolean) => {
    // One at a time: each save starts from the revision the one before answered.
    running.current = running.current.then(async () => {
      const sent = latest.current;
      if (!submit && sent === kept.current) return;
      const send = submit ? handIn : save;
      const outcome = await reach(() => send(slug, { file: state.key, revision: revision.current, review: sent }));
      if (!outcome.ok) return setMessage(outcome.message);
      if (outcome.value.kind === "stale")
        return setMessage("You changed this in another window meanwhile. Load the page anew to see it.");
      revision.current = outcome.value.revision;
      kept.current = sent;
      setMessage(null);
      setSaid(submit ? "Handed in." : "Saved.");
    });
  };
  const keeping = useRef(keep);
  useEffect(() => {
    keeping.current = keep;
  });
  useEffect(() => {
    if (review === kept.current) return;
    latest.current = review;
    const rest = setTimeout(() => keeping.current(false), REST);
    return () => clearTimeout(rest);
  }, [review]);
  const give = () => {
    latest.current = review;
    keep(true);
  };
  return (
    <form className={classes.form} method="dialog" autoComplete="off" aria-label="Practice review">
      {review.scores.map((score) => {
        const criterion = criteria.find((one) => one.id === score.criterionId);
        return (
          criterion && (
            <CriterionField
              key={criterion.id}
              criterion={criterion}
              score={score}
              disabled={false}
              change={(next) =>
                setReview({
                  scores: review.scores.map((one) => (one.criterionId === next.criterionId ? next : one)),
                })
              }
            />
          )
        );
      })}
      <div className={classes.end}>
        <Button onClick={give}>{state.submittedAt ? "Hand in again" : "Hand in and see the others’ marks"}</Button>
        <span className={classes.quiet} aria-live="polite">
          {said}
        </span>
      </div>
      <RefusalText message={message} />
    </form>
  );
}

/** A line for every criterion, whether or not it was scored. */
function filled(criteria: readonly Criterion[], { scores }: PracticeInput): PracticeInput {
  return {
    scores: criteria.map(
      ({ id }) => scores.find((one) => one.criterionId === id) ?? { criterionId: id, value: null, evidence: "" },
    ),
  };
}
