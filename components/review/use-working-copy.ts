"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { reach } from "#components/form/use-outcome.ts";
import { useWaking } from "#components/form/waking.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";
import { reviewInFields } from "#lib/reviews/typed-fields.ts";
import { browserCopies } from "./browser-copies.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import type { Send } from "./save-request.ts";

interface Start {
  viewerId: number;
  candidateId: number;
  revision: number;
  review: ReviewInput;
  arrange: (review: ReviewInput) => ReviewInput;
  save: Send;
}

/**
 * The text of one review as it is typed, kept by a `DraftKeeper` for as long as the form is open. The form carries
 * `data-review` with the candidate's number, so that what was typed into it before the page woke up is found.
 */
export function useWorkingCopy({ viewerId, candidateId, save, ...start }: Start) {
  const waking = useWaking();
  const [keeper] = useState(() => {
    // While the page wakes up the form is there as the server drew it, and still holds what was typed meanwhile.
    const form = waking ? document.querySelector<HTMLFormElement>(`form[data-review="${candidateId}"]`) : null;
    return new DraftKeeper({
      ...start,
      candidateId,
      ...(form && { typed: reviewInFields(new FormData(form), start.review) }),
      kept: browserCopies(viewerId, candidateId),
      save: (request) => reach(() => save(request)),
    });
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
  return { ...view, keeper };
}
