"use client";

import { useState } from "react";
import { PlainButton } from "#components/form/plain-button.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { useWaking } from "#components/form/waking.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { BegunNote } from "#lib/reviews/begun-note.ts";
import { type Named, speaksToSomeone } from "#lib/reviews/mentions.ts";
import { NOTE_AUDIENCE_NAMES, NOTE_AUDIENCES, type NoteAudience, type NoteInput } from "#lib/reviews/note.ts";
import { MentionField } from "./mention-field.tsx";
import classes from "./notes-panel.module.css";
import { useKeptNote } from "./use-kept-note.ts";

interface Props {
  viewerId: number;
  candidateId: number;
  /** The document a passage of which it is about. */
  documentId?: number;
  /** The note that is answered: the answer goes to the committee as well. */
  replyTo?: number;
  usual: NoteAudience;
  people: readonly Named[];
  add: (input: NoteInput) => Promise<Outcome<void>>;
  done?: () => void;
  /** The field has the keyboard when its dialog opens. */
  inDialog?: boolean;
}

/** A new note, or an answer to one. */
export function NoteForm({ viewerId, candidateId, documentId, replyTo, usual, people, add, done, inDialog }: Props) {
  const waking = useWaking();
  const [early] = useState(() => (waking ? typedInto(candidateId) : null));
  const about = [candidateId, replyTo ?? (documentId ? `passage-${documentId}` : "new")].join("/");
  const [note, change] = useKeptNote(viewerId, about, { text: "", audience: usual }, early);
  const { text } = note;
  const audience = replyTo === undefined ? note.audience : "committee";
  const { send, pending, message } = useOutcome(
    () => add({ candidateId, audience, text, ...(replyTo === undefined ? {} : { replyTo }) }),
    () => {
      change({ ...note, text: "" });
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
        change={(words) => change({ ...note, text: words })}
        people={audience === "committee" ? people : []}
        hint={audience === "private" && people.length > 0 ? PRIVATE_HINT : undefined}
        data-autofocus={inDialog}
      />
      <p className={classes.quiet} role="status">
        {audience === "private" && speaksToSomeone(text) && "Only you will read this note: nobody is told of it."}
      </p>
      <div className={classes.row}>
        {replyTo === undefined && (
          <AudienceChoice value={note.audience} change={(chosen) => change({ ...note, audience: chosen })} />
        )}
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

const PRIVATE_HINT = "In a note for the committee, @ and a name speaks to someone.";

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
function typedInto(candidateId: number): BegunNote | null {
  const form = document.querySelector<HTMLFormElement>(`form[data-note="${candidateId}"]`);
  if (!form) return null;
  const fields = new FormData(form);
  const audience = NOTE_AUDIENCES.find((one) => one === fields.get("audience"));
  const text = String(fields.get("note") ?? "");
  return audience ? { text, audience } : null;
}
