"use client";

import { Autocomplete, Button, Modal } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Changed } from "#lib/opening/move.ts";
import classes from "./selection-bar.module.css";
import type { Bulk, Chosen } from "./selection-bar.tsx";

interface TagSeveralProps {
  slug: string;
  chosen: readonly Chosen[];
  opened: boolean;
  onClose: () => void;
  /** Tags in use, offered while typing. */
  known: readonly string[];
  tag: NonNullable<Bulk["tag"]>;
  done: (changed: Changed) => void;
}

/** One tag for all who are selected. */
export function TagSeveral({ slug, chosen, opened, onClose, known, tag, done }: TagSeveralProps) {
  const [typed, setTyped] = useState("");
  const { send, pending, message, fields } = useOutcome(
    () => tag(slug, { ids: chosen.map(({ id }) => id), tag: typed }),
    (changed) => {
      setTyped("");
      done(changed);
    },
  );
  return (
    <Modal opened={opened} onClose={onClose} title={`Tag ${chosen.length} candidates`}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          send(undefined);
        }}
      >
        <p className={classes.names}>{chosen.map(({ name }) => name).join(", ")}</p>
        <Autocomplete
          label="Tag"
          description="The committee shares tags."
          data={[...known]}
          value={typed}
          onChange={setTyped}
          error={fields.tag}
          maxLength={40}
          openOnFocus={false}
          data-autofocus
        />
        <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
        <Button type="submit" loading={pending} disabled={typed.trim() === ""}>
          Tag {chosen.length}
        </Button>
      </form>
    </Modal>
  );
}
