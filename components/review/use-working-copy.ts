"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { reach } from "#components/form/use-outcome.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";
import { workingCopyKey } from "#lib/reviews/working-copy.ts";
import { DraftKeeper, type Kept, type Send } from "./draft-keeper.ts";

interface Start {
  viewerId: number;
  candidateId: number;
  revision: number;
  review: ReviewInput;
  arrange: (review: ReviewInput) => ReviewInput;
  save: Send;
}

/** The text of one review as it is typed, kept by a `DraftKeeper` for as long as the form is open. */
export function useWorkingCopy({ viewerId, candidateId, save, ...start }: Start) {
  const [keeper] = useState(() => {
    const kept = browserCopy(workingCopyKey(viewerId, candidateId));
    return new DraftKeeper({ ...start, candidateId, kept, save: (request) => reach(() => save(request)) });
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

/** Storage may be full or forbidden: typing goes on without it. */
function browserCopy(key: string): Kept {
  const attempt = <T>(use: (storage: Storage) => T): T | null => {
    try {
      return use(window.localStorage);
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt((storage) => storage.getItem(key)),
    keep: (text) => void attempt((storage) => storage.setItem(key, text)),
    drop: () => void attempt((storage) => storage.removeItem(key)),
  };
}
