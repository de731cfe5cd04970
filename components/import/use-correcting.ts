"use client";

import { useState, useTransition } from "react";
import { reach } from "#components/form/use-outcome.ts";
import type { Change } from "#lib/ingest/correction.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { DraftActs } from "./draft-acts.ts";

/** The hand that corrects a draft: one thing is edited at a time, and what is refused stays typed. */
export interface Correcting {
  /** Names the thing being edited; null when none is. */
  editing: string | null;
  edit: (key: string | null) => void;
  correct: (changes: Change[], then?: string | null) => void;
  undo: (correctionId: number) => void;
  pending: boolean;
  refusal: string | null;
}

interface Props {
  slug: string;
  documentId: number;
  readAt: number;
  acts: DraftActs;
}

export function useCorrecting({ slug, documentId, readAt, acts }: Props): Correcting {
  const [editing, setEditing] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const run = <T>(act: () => Promise<Outcome<T>>, then: string | null) =>
    start(async () => {
      const outcome = await reach(act);
      setRefusal(outcome.ok ? null : outcome.message);
      if (outcome.ok) setEditing(then);
    });
  return {
    editing,
    edit: (key) => {
      setRefusal(null);
      setEditing(key);
    },
    correct: (changes, then = null) => run(() => acts.correct(slug, { documentId, readAt, changes }), then),
    undo: (correctionId) => run(() => acts.withdraw(slug, { correctionId }), null),
    pending,
    refusal,
  };
}
