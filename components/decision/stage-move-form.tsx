"use client";

import { Button } from "@mantine/core";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { MoveInput } from "#lib/opening/move.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { STAGES, type Stage } from "#lib/opening/stage.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import classes from "./decisions-panel.module.css";
import { readMove, StageMoveFields, type TypedMove } from "./stage-move-fields.tsx";

export type Move = (slug: string, input: MoveInput) => Promise<Outcome<void>>;

interface Props {
  slug: string;
  candidateId: number;
  stage: Stage;
  surroundings: ReasonSurroundings;
  move: Move;
  /** Where to and why, as it begins; without it, the next stage and no words. */
  start?: TypedMove;
  done?: () => void;
}

/** Moves a candidate to another stage, with a reason for it and what speaks against. */
export function StageMoveForm({ slug, candidateId, stage, surroundings, move, start, done }: Props) {
  const blank: TypedMove = start ?? { to: STAGES[STAGES.indexOf(stage) + 1] ?? "received", ...NO_REASONS };
  const { value: typed, change, found, keeper } = useKeptForm(moveAbout(candidateId), blank, readMove);
  const others = STAGES.filter((one) => one !== stage);
  // Once moved, the candidate stands where the move was to.
  const value = typed.to === stage ? { ...typed, to: others[0] ?? stage } : typed;
  const { send, pending, message, fields } = useOutcome(
    () => move(slug, { candidateId, ...value }),
    () => {
      keeper.clear();
      done?.();
    },
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <KeptNotice {...{ found, keeper }} wordsOf={({ reasonFor }) => reasonFor} />
      <StageMoveFields
        value={value}
        change={change}
        stages={others}
        advice="Tied to a criterion, checkable in the file, about this candidate alone."
        {...{ surroundings, message, fields }}
      />
      <Button type="submit" loading={pending}>
        Move
      </Button>
    </form>
  );
}

/** Names the form of one candidate among all that are kept while they are typed. */
export const moveAbout = (candidateId: number): string => `move/${candidateId}`;

const NO_REASONS = { reasonFor: "", reasonAgainst: "" };
