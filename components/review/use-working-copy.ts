"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { browserCopies } from "#components/form/browser-copies.ts";
import { reach } from "#components/form/use-outcome.ts";
import { useWaking } from "#components/form/waking.ts";
import { afterSave, type OwnReview } from "#lib/reviews/own-review.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";
import { reviewInFields } from "#lib/reviews/typed-fields.ts";
import { workingCopyKey } from "#lib/reviews/working-copy.ts";
import { asItStands, hasArrived } from "./arrived.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import type { Send } from "./save-request.ts";

interface Start {
  viewerId: number;
  candidateId: number;
  /** As the page was drawn. */
  own: OwnReview;
  arrange: (review: ReviewInput) => ReviewInput;
  save: Send;
}

/**
 * The text of one review as it is typed, kept by a `DraftKeeper` for as long as the form is open. The form carries
 * `data-review` with the candidate's number, so that what was typed into it before the page woke up is found.
 * `own` is the review as it stands now, which goes on while the form is open; `old`, that the page had been drawn before
 * it came to stand so.
 */
export function useWorkingCopy({ viewerId, candidateId, own: drawn, arrange, save }: Start) {
  const waking = useWaking();
  const told = (send: Send, submitted: boolean): Send => {
    return async (request) => {
      const outcome = await reach(() => send(request));
      if (outcome.ok && outcome.value.kind === "saved") {
        const { revision, savedAt } = outcome.value;
        const saved = { revision, savedAt: new Date(savedAt), input: request.review, submitted };
        hasArrived(viewerId, candidateId, afterSave(asItStands(viewerId, candidateId, drawn), saved));
      }
      return outcome;
    };
  };
  const [{ keeper, old }] = useState(() => {
    const own = asItStands(viewerId, candidateId, drawn);
    const review = arrange(own.input);
    // While the page wakes up the form is there as the server drew it, and still holds what was typed meanwhile.
    const form = waking ? document.querySelector<HTMLFormElement>(`form[data-review="${candidateId}"]`) : null;
    const keeper = new DraftKeeper({
      ...{ candidateId, revision: own.revision, review, arrange },
      ...(form && { typed: reviewInFields(new FormData(form), review) }),
      kept: browserCopies(workingCopyKey(viewerId, candidateId)),
      save: told(save, false),
    });
    return { keeper, old: own !== drawn };
  });
  const view = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
  useEffect(() => {
    keeper.recover();
    window.addEventListener("online", keeper.flush);
    window.addEventListener("pagehide", keeper.flush);
    return () => {
      window.removeEventListener("online", keeper.flush);
      window.removeEventListener("pagehide", keeper.flush);
      keeper.close();
    };
  }, [keeper]);
  const own = asItStands(viewerId, candidateId, drawn);
  return { ...view, keeper, own, old, submit: (send: Send) => keeper.hand(told(send, true)) };
}
