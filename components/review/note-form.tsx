"use client";

import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Named } from "#lib/reviews/mentions.ts";
import { NOTE_AUDIENCE_NAMES, NOTE_AUDIENCES, type NoteAudience, type NoteInput } from "#lib/reviews/note.ts";
import { MentionField } from "./mention-field.tsx";
import classes from "./notes-panel.module.css";

interface Props {
  candidateId: number;
  /** The note that is answered: the answer goes to the committee as well. */
  replyTo?: number;
  usual: NoteAudience;
  people: readonly Named[];
  add: (input: NoteInput) => Promise<Outcome<void>>;
  done?: () => void;
}

/** A new note, or an answer to one. */
export function NoteForm({ candidateId, replyTo, usual, people, add, done }: Props) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<NoteAudience>(usual);
  const audience = replyTo === undefined ? chosen : "committee";
  const { send, pending, message } = useOutcome(
    () => add({ candidateId, audience, text, ...(replyTo === undefined ? {} : { replyTo }) }),
    () => {
      setText("");
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
      <MentionField
        label={replyTo === undefined ? "New note" : "Answer"}
        value={text}
        change={setText}
        people={audience === "committee" ? people : []}
      />
      <div className={classes.row}>
        {replyTo === undefined && (
          <SegmentedControl
            size="xs"
            aria-label="Who reads it"
            value={chosen}
            onChange={(value) => setChosen(value as NoteAudience)}
            data={NOTE_AUDIENCES.map((value) => ({ value, label: NOTE_AUDIENCE_NAMES[value] }))}
          />
        )}
        <Button type="submit" size="compact-md" loading={pending} disabled={text.trim() === ""}>
          {replyTo === undefined ? "Add note" : "Answer"}
        </Button>
        {done && (
          <Button size="compact-md" variant="default" onClick={done}>
            Cancel
          </Button>
        )}
      </div>
      <RefusalText message={message} />
    </form>
  );
}
