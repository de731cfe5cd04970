"use client";

import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Decided, Holding, Joining, Parting, Undoing, VersionCorrection } from "#lib/profile/decisions.ts";
import classes from "./selection-bar.module.css";

type Act<I, T = Decided> = (slug: string, input: I) => Promise<Outcome<T>>;

/** What whoever may correct profiles can decide on works and facts that several lines tell. */
export interface DecidingActs {
  hold: Act<Holding>;
  join: Act<Joining>;
  part: Act<Parting>;
  correct: Act<VersionCorrection>;
  undo: Act<Undoing, void>;
}

export interface Deciding extends DecidingActs {
  slug: string;
  /** Says what was done, with the way back. */
  onDecided: (words: string, decided: Decided) => void;
}

const Context = createContext<Deciding | null>(null);

/** What can be decided here; null for those who may only look. */
export const useDeciding = (): Deciding | null => useContext(Context);

interface DecidingProviderProps {
  slug: string;
  /** Null for those who may only look. */
  acts: DecidingActs | null;
  children: ReactNode;
}

/** Lets everything within decide, and shows at the foot of the page what was decided last until it is put away. */
export function DecidingProvider({ slug, acts, children }: DecidingProviderProps) {
  const [last, setLast] = useState<{ words: string; decided: Decided } | null>(null);
  const value = useMemo(
    () =>
      acts && {
        ...acts,
        slug,
        onDecided: (words: string, decided: Decided) => setLast({ words, decided }),
      },
    [acts, slug],
  );
  return (
    <Context value={value}>
      {children}
      <p className="visually-hidden" role="status">
        {last?.words}
      </p>
      {acts && last && (
        <LastDecision
          key={last.decided.corrections.join()}
          words={last.words}
          undo={() => acts.undo(slug, { corrections: last.decided.corrections })}
          onAway={() => setLast(null)}
        />
      )}
    </Context>
  );
}

interface LastDecisionProps {
  words: string;
  undo: () => Promise<Outcome<void>>;
  onAway: () => void;
}

function LastDecision({ words, undo, onAway }: LastDecisionProps) {
  const { send, pending, message } = useOutcome(undo, onAway);
  return (
    <section className={classes.bar} aria-label="Last decision">
      <span className={classes.count}>{words}</span>
      <Button variant="default" size="xs" loading={pending} onClick={() => send(undefined)}>
        Undo
      </Button>
      <Button variant="subtle" size="xs" leftSection={<IconX size={14} />} onClick={onAway}>
        Close
      </Button>
      <RefusalText message={message} />
    </section>
  );
}
