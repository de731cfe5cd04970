"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { DialogComing } from "#components/form/dialog-coming.tsx";
import { PlainButton } from "#components/form/plain-button.tsx";
import { WordsField } from "#components/form/words-field.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { type OwnReview, standing } from "#lib/reviews/own-review.ts";
import { missingIn, type ReviewInput } from "#lib/reviews/review.ts";
import { FIELD } from "#lib/reviews/typed-fields.ts";
import { sameReview, spread } from "#lib/reviews/working-copy.ts";
import { CriterionField } from "./criterion-field.tsx";
import { fieldsOf } from "./criterion-walk.ts";
import { FormFoot, FormHead } from "./form-foot.tsx";
import { HandedIn, handIn } from "./handed-in.tsx";
import { keyGiver } from "./key-giver.ts";
import classes from "./review-form.module.css";
import { useReviewKeys, useSingleKeys } from "./review-keys.ts";
import type { SaveAnswer, SaveRequest } from "./save-request.ts";
import { SaveStateText } from "./save-state.tsx";
import { StaleChoice } from "./stale-choice.tsx";
import { useSubmitting } from "./use-submitting.ts";
import { useWorkingCopy } from "./use-working-copy.ts";
import { ReadBoxes, RecommendationField } from "./verdict-fields.tsx";

const KeysHelp = dynamic(() => import("./keys-help.tsx").then((module) => module.KeysHelp), {
  ssr: false,
  loading: DialogComing,
});

type Send = (slug: string, request: SaveRequest) => Promise<Outcome<SaveAnswer>>;

export interface ReviewFormProps {
  slug: string;
  viewerId: number;
  candidateId: number;
  name: string;
  criteria: readonly Criterion[];
  own: OwnReview;
  /** Where "submit and next" goes. */
  nextHref: string;
  /** Why nothing can be written now; null when it can. */
  closed: string | null;
  save: Send;
  submit: Send;
}

/** The right half of the reading desk: one review, saved as it is typed. */
export function ReviewForm({
  slug,
  viewerId,
  candidateId,
  name,
  criteria,
  own: drawn,
  nextHref,
  closed,
  save,
  submit,
}: ReviewFormProps) {
  const arrange = useCallback((review: ReviewInput) => spread(criteria, review), [criteria]);
  const saveHere = useCallback((request: SaveRequest) => save(slug, request), [save, slug]);
  const copy = useWorkingCopy({ viewerId, candidateId, own: drawn, arrange, save: saveHere });
  const { review, keeper, own } = copy;
  const { state, changed } = standing(own, !sameReview(review, arrange(own.input)));
  const change = (next: ReviewInput) => keeper.change(next);
  const [help, setHelp] = useState(false);
  const [keysOn, setKeysOn] = useSingleKeys();
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  // What Back has shown again is drawn anew: versions, and who comes next. So is the desk of one who is recused now.
  const drawAnew = copy.old || copy.state.kind === "recused";
  useEffect(() => {
    if (drawAnew) router.refresh();
  }, [drawAnew, router]);

  const desk = fieldsOf(form);
  const submitting = useSubmitting({
    missing: missingIn(criteria, review, own.needsReason),
    closed: closed !== null,
    goTo: desk.goTo,
    submit: () => copy.submit((request) => submit(slug, request)),
    done: () => {
      handIn(name);
      router.push(nextHref);
    },
  });
  const setScore = (score: ReviewInput["scores"][number]) =>
    change({ ...review, scores: review.scores.map((one) => (one.criterionId === score.criterionId ? score : one)) });
  useReviewKeys(
    {
      move: desk.move,
      give: keyGiver(desk, criteria, review, closed ? null : change),
      note: desk.note,
      recommend: desk.recommend,
      back: desk.back,
      submit: submitting.send,
      help: () => setHelp(true),
    },
    keysOn,
  );

  return (
    // As a dialog's form it sends nothing by itself, even before the page has woken up.
    <form ref={form} className={classes.form} method="dialog" data-review={candidateId} autoComplete="off">
      {copy.state.kind === "stale" && (
        <StaleChoice
          criteria={criteria}
          mine={review}
          other={copy.state.other}
          choose={(which) => keeper.choose(which)}
        />
      )}
      <HandedIn />
      <FormHead state={state} changed={changed} round={own.round} closed={closed} />
      {criteria.map((criterion, at) => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          score={review.scores[at] ?? { criterionId: criterion.id, value: null, evidence: "" }}
          disabled={closed !== null}
          change={setScore}
        />
      ))}
      <Verdict review={review} change={change} own={own} disabled={closed !== null} />
      <FormFoot
        name={name}
        state={closed ?? <SaveStateText state={copy.state} savedAt={own.savedAt} changed={changed} />}
        missing={submitting.missing}
        goTo={desk.goTo}
        message={submitting.message}
        help={() => setHelp(true)}
      >
        <PlainButton onClick={submitting.send} busy={submitting.sending} disabled={closed !== null}>
          {state === "submitted" || own.needsReason ? "Submit again" : "Submit and next"}
        </PlainButton>
      </FormFoot>
      {help && <KeysHelp close={() => setHelp(false)} on={keysOn} set={setKeysOn} />}
    </form>
  );
}

interface VerdictProps {
  review: ReviewInput;
  change: (review: ReviewInput) => void;
  own: OwnReview;
  disabled: boolean;
}

function Verdict({ review, change, own, disabled }: VerdictProps) {
  return (
    <fieldset className={classes.verdict} disabled={disabled}>
      <legend className="visually-hidden">Recommendation and comment</legend>
      <RecommendationField
        value={review.recommendation}
        change={(recommendation) => change({ ...review, recommendation })}
      />
      <WordsField
        label="Comment"
        description="For the committee, once reviews are open."
        name={FIELD.comment}
        rows={3}
        value={review.comment}
        change={(comment) => change({ ...review, comment })}
      />
      <ReadBoxes value={review.whatIRead} change={(whatIRead) => change({ ...review, whatIRead })} />
      {own.needsReason && (
        <WordsField
          label="Why does it differ from the first round?"
          description="Your first round is kept beside this one."
          name={FIELD.reason}
          rows={2}
          value={review.reason}
          change={(reason) => change({ ...review, reason })}
        />
      )}
    </fieldset>
  );
}
