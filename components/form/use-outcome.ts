"use client";

import { useState, useTransition } from "react";
import type { Outcome } from "#lib/opening/outcome.ts";

/** The state of one form: sends its input, keeps what is typed on a refusal, and holds the sentence to show. */
export interface OutcomeState<I> {
  send: (input: I) => void;
  pending: boolean;
  /** The sentence of the last refusal; null after a success. */
  message: string | null;
  /** Sentences for single fields, by path. */
  fields: Record<string, string>;
}

export function useOutcome<I, T>(act: (input: I) => Promise<Outcome<T>>, done?: (value: T) => void): OutcomeState<I> {
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<{ message: string; fields: Record<string, string> } | null>(null);
  const send = (input: I) =>
    start(async () => {
      const outcome = await reach(() => act(input));
      if (outcome.ok) {
        setRefusal(null);
        done?.(outcome.value);
      } else setRefusal({ message: outcome.message, fields: outcome.fields ?? {} });
    });
  return { send, pending, message: refusal?.message ?? null, fields: refusal?.fields ?? {} };
}

/** Calls an action; a server that cannot be reached becomes an answer like any other. */
export async function reach<T>(call: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await call();
  } catch {
    return { ok: false, message: "The server could not be reached. What you typed is still here; please try again." };
  }
}
