"use client";

import { useLayoutEffect, useState } from "react";
import { PlainButton } from "#components/form/plain-button.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { useWaking } from "#components/form/waking.ts";
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
  const waking = useWaking();
  const [early] = useState(() => (waking ? typedInto(candidateId) : null));
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(usual);
  // Not from the start: the first drawing must be what the server drew.
  useLayoutEffect(() => {
    if (early) setText(early.text);
    if (early?.audience) setChosen(early.audience);
  }, [early]);
  const audience = replyTo === undefined ? chosen : "committee";
  const { send, pending, message } = useOutcome(
    () => add({ candidateId, audience, text, ...(replyTo === undefined ? {} : { replyTo }) }),
    () => {
      setText("");
      done?.();
    },
  );
  return (
    // As a dialog's form it sends nothing by itself, even before the page has woken up.
    <form
      className={classes.form}
      method="dialog"
      data-note={candidateId}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        send(undefined);
      }}
    >
      <MentionField
        label={replyTo === undefined ? "New note" : "Answer"}
        name="note"
        value={text}
        change={setText}
        people={audience === "committee" ? people : []}
      />
      <div className={classes.row}>
        {replyTo === undefined && <AudienceChoice value={chosen} change={setChosen} />}
        <PlainButton type="submit" busy={pending} disabled={text.trim() === ""}>
          {replyTo === undefined ? "Add note" : "Answer"}
        </PlainButton>
        {done && (
          <PlainButton look="bordered" onClick={done}>
            Cancel
          </PlainButton>
        )}
      </div>
      <RefusalText message={message} />
    </form>
  );
}

function AudienceChoice({ value, change }: { value: NoteAudience; change: (audience: NoteAudience) => void }) {
  return (
    <fieldset className={classes.audience}>
      <legend className="visually-hidden">Who reads it</legend>
      {NOTE_AUDIENCES.map((one) => (
        <label key={one} className={classes.option}>
          <input
            type="radio"
            name="audience"
            value={one}
            checked={value === one}
            onChange={() => change(one)}
            autoComplete="off"
          />
          {NOTE_AUDIENCE_NAMES[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** What stood in the form before the page woke up. */
function typedInto(candidateId: number): { text: string; audience: NoteAudience | undefined } | null {
  const form = document.querySelector<HTMLFormElement>(`form[data-note="${candidateId}"]`);
  if (!form) return null;
  const fields = new FormData(form);
  const audience = NOTE_AUDIENCES.find((one) => one === fields.get("audience"));
  return { text: String(fields.get("note") ?? ""), audience };
}
