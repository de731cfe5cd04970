"use client";

import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { MoveInput } from "#lib/opening/move.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import classes from "./decisions-panel.module.css";
import { ReasonField } from "./reason-field.tsx";

interface Props {
  slug: string;
  candidateId: number;
  stage: Stage;
  surroundings: ReasonSurroundings;
  move: (slug: string, input: MoveInput) => Promise<Outcome<void>>;
  done?: () => void;
}

/** Moves a candidate to another stage, with a reason for it and what speaks against. */
export function StageMoveForm({ slug, candidateId, stage, surroundings, move, done }: Props) {
  const [to, setTo] = useState<Stage>(STAGES[STAGES.indexOf(stage) + 1] ?? "received");
  const [reasonFor, setFor] = useState("");
  const [reasonAgainst, setAgainst] = useState("");
  const { send, pending, message, fields } = useOutcome(
    () => move(slug, { candidateId, to, reasonFor, reasonAgainst }),
    () => {
      setFor("");
      setAgainst("");
      done?.();
    },
  );
  const others = STAGES.filter((one) => one !== stage);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <Select
        label="Move to"
        data={others.map((value) => ({ value, label: STAGE_NAMES[value] }))}
        value={to === stage ? (others[0] ?? null) : to}
        onChange={(value) => value && setTo(value as Stage)}
        allowDeselect={false}
        error={fields.to}
      />
      <ReasonField
        label="What speaks for it"
        description="Tied to a criterion, checkable in the file, about this candidate alone."
        value={reasonFor}
        change={setFor}
        error={fields.reasonFor}
        surroundings={surroundings}
      />
      <ReasonField
        label="What speaks against it (optional)"
        value={reasonAgainst}
        change={setAgainst}
        error={fields.reasonAgainst}
        surroundings={surroundings}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <Button type="submit" loading={pending}>
        Move
      </Button>
    </form>
  );
}
