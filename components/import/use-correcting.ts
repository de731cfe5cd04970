"use client";

import { useLayoutEffect, useState, useTransition } from "react";
import { keptUnder } from "#components/form/browser-copies.ts";
import { reach } from "#components/form/use-outcome.ts";
import { useTypist } from "#components/form/who-types.tsx";
import type { Change } from "#lib/ingest/corrections/correction.ts";
import { begunFormKey } from "#lib/opening/begun-form.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { DraftActs } from "./draft-acts.ts";

/** The hand that corrects a draft: one thing is edited at a time, and what is refused stays typed. */
export interface Correcting {
  /** Names the thing being edited; null when none is. */
  editing: string | null;
  edit: (key: string | null) => void;
  /** Where what is typed into the form of one of its facts is kept. */
  about: (key: string) => string;
  correct: (changes: Change[], then?: string | null, done?: () => void) => void;
  undo: (correctionId: number) => void;
  pending: boolean;
  refusal: string | null;
}

interface Props {
  slug: string;
  documentId: number;
  readAt: number;
  /** The draft cannot be changed. */
  locked: boolean;
  acts: DraftActs;
}

export function useCorrecting({ slug, documentId, readAt, locked, acts }: Props): Correcting {
  const [editing, setEditing] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const typist = useTypist();
  const place = typist && begunFormKey(typist.viewerId, typist.slug, `draft/${documentId}`);
  // What was being corrected when the page was left stands open again.
  useLayoutEffect(() => {
    if (place !== null && !locked) setEditing((now) => now ?? keptUnder(place)[0] ?? null);
  }, [place, locked]);
  const run = <T>(act: () => Promise<Outcome<T>>, then: string | null, done?: () => void) =>
    start(async () => {
      const outcome = await reach(act);
      setRefusal(outcome.ok ? null : outcome.message);
      if (!outcome.ok) return;
      done?.();
      setEditing(then);
    });
  return {
    editing,
    edit: (key) => {
      setRefusal(null);
      setEditing(key);
    },
    about: (key) => `draft/${documentId}/${key}`,
    correct: (changes, then = null, done = undefined) =>
      run(() => acts.correct(slug, { documentId, readAt, changes }), then, done),
    undo: (correctionId) => run(() => acts.withdraw(slug, { correctionId }), null),
    pending,
    refusal,
  };
}
