"use client";

import { Button, Modal } from "@mantine/core";
import { readMove, StageMoveFields, type TypedMove } from "#components/decision/stage-move-fields.tsx";
import { KeptNotice } from "#components/form/kept-notice.tsx";
import { useKeptForm } from "#components/form/use-kept-form.ts";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Changed } from "#lib/opening/move.ts";
import { STAGES } from "#lib/opening/stage.ts";
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
  const { value: typed, change, found, keeper } = useKeptForm("move-several", BLANK, readMove);
  const ids = chosen.map(({ id }) => id);
  const { send, pending, message, fields } = useOutcome(
    () => move(slug, { ids, ...typed }),
    (changed) => {
      keeper.clear();
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
        <KeptNotice {...{ found, keeper }} />
        <StageMoveFields
          value={typed}
          change={change}
          stages={STAGES}
          advice="It is recorded for each of them, so it should hold for each."
          {...{ surroundings, message, fields }}
        />
        <Button type="submit" loading={pending}>
          Move {chosen.length}
        </Button>
      </form>
    </Modal>
  );
}

const BLANK: TypedMove = { to: "longlist", reasonFor: "", reasonAgainst: "" };
