"use client";

import { Button, Modal, Select } from "@mantine/core";
import { useState } from "react";
import { ReasonField } from "#components/decision/reason-field.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Changed } from "#lib/opening/move.ts";
import { STAGE_NAMES, STAGES, type Stage } from "#lib/opening/stage.ts";
import type { ReasonSurroundings } from "#lib/reviews/reasons.ts";
import classes from "./selection-bar.module.css";
import type { Bulk, Chosen } from "./selection-bar.tsx";

interface MoveSeveralProps {
  slug: string;
  chosen: readonly Chosen[];
  opened: boolean;
  onClose: () => void;
  surroundings: ReasonSurroundings;
  move: NonNullable<Bulk["move"]>;
  done: (changed: Changed) => void;
}

/** One stage and one reason for all who are selected; what was typed stays until it has been sent. */
export function MoveSeveral({ slug, chosen, opened, onClose, surroundings, move, done }: MoveSeveralProps) {
  const [to, setTo] = useState<Stage>("longlist");
  const [reasonFor, setFor] = useState("");
  const [reasonAgainst, setAgainst] = useState("");
  const ids = chosen.map(({ id }) => id);
  const { send, pending, message, fields } = useOutcome(
    () => move(slug, { ids, to, reasonFor, reasonAgainst }),
    (changed) => {
      setFor("");
      setAgainst("");
      done(changed);
    },
  );
  return (
    <Modal opened={opened} onClose={onClose} title={`Move ${chosen.length} to another stage`}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          send(undefined);
        }}
      >
        <p className={classes.names}>{chosen.map(({ name }) => name).join(", ")}</p>
        <Select
          label="Move to"
          data={STAGES.map((value) => ({ value, label: STAGE_NAMES[value] }))}
          value={to}
          onChange={(value) => value && setTo(value as Stage)}
          allowDeselect={false}
          error={fields.to}
        />
        <ReasonField
          label="What speaks for it"
          description="It is recorded for each of them, so it should hold for each."
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
          Move {chosen.length}
        </Button>
      </form>
    </Modal>
  );
}
