"use client";

import { useState, useTransition } from "react";
import { isSignedOut } from "#components/form/sign-in-again.tsx";
import type { Missing } from "#lib/reviews/review.ts";

interface Submitting {
  /** What keeps the review from being submitted, as it stands. */
  missing: readonly Missing[];
  /** Nothing can be submitted now. */
  closed: boolean;
  goTo: (at: Missing["at"]) => void;
  /** @returns why it was not taken; null when it was. */
  submit: () => Promise<string | null>;
  done: () => void;
}

/** Submits a review, or goes to what is missing first and says what is, from then on until nothing is. */
export function useSubmitting({ missing, closed, goTo, submit, done }: Submitting) {
  const [tried, setTried] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const [sending, start] = useTransition();
  const send = () => {
    if (sending || closed) return;
    setTried(true);
    setMessage(null);
    const [first] = missing;
    if (first) return goTo(first.at);
    start(async () => {
      const refused = await submit();
      // That one is signed out stands beside the text that waits.
      setMessage(isSignedOut(refused) ? null : refused);
      if (refused === null) done();
    });
  };
  return { send, sending, message, missing: tried ? missing : [] };
}
