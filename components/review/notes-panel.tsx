"use client";

import { Button, SegmentedControl, Textarea } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { NOTE_AUDIENCE_NAMES, NOTE_AUDIENCES, type NoteAudience, type NoteInput } from "#lib/reviews/note.ts";
import { NoteItem, type NoteView } from "./note-item.tsx";
import classes from "./notes-panel.module.css";

interface Props {
  slug: string;
  candidateId: number;
  viewerId: number;
  notes: NoteView[];
  /** Others' notes are sealed together with their reviews. */
  sealed: boolean;
  /** Why the viewer writes none; null when they may. */
  refused: string | null;
  add: (slug: string, input: NoteInput) => Promise<Outcome<void>>;
  save: (slug: string, input: { noteId: number; text: string }) => Promise<Outcome<void>>;
  remove: (slug: string, input: { noteId: number }) => Promise<Outcome<void>>;
}

/** Notes on a candidate: one's own, and the committee's once others' reviews are open. */
export function NotesPanel({ slug, candidateId, viewerId, notes, sealed, refused, add, save, remove }: Props) {
  const [text, setText] = useState("");
  const [audience, setAudience] = useState<NoteAudience>("private");
  const { send, pending, message } = useOutcome(
    () => add(slug, { candidateId, audience, text }),
    () => setText(""),
  );
  return (
    <section className={classes.panel} aria-label="Notes">
      {notes.length === 0 && <p className={classes.quiet}>No notes{sealed ? " of yours" : ""} yet.</p>}
      <ul className={classes.notes}>
        {notes.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            own={note.authorId === viewerId && refused === null}
            mine={note.authorId === viewerId}
            save={(words) => save(slug, { noteId: note.id, text: words })}
            remove={() => remove(slug, { noteId: note.id })}
          />
        ))}
      </ul>
      {sealed && <p className={classes.quiet}>Others’ notes to the committee open together with their reviews.</p>}
      {refused ? (
        <p className={classes.quiet}>{refused}</p>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            send(undefined);
          }}
        >
          <Textarea
            label="New note"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={2}
            maxRows={12}
            autoComplete="off"
          />
          <div className={classes.row}>
            <SegmentedControl
              size="xs"
              aria-label="Who reads it"
              value={audience}
              onChange={(value) => setAudience(value as NoteAudience)}
              data={NOTE_AUDIENCES.map((value) => ({ value, label: NOTE_AUDIENCE_NAMES[value] }))}
            />
            <Button type="submit" size="compact-md" loading={pending} disabled={text.trim() === ""}>
              Add note
            </Button>
          </div>
          <RefusalText message={message} />
        </form>
      )}
    </section>
  );
}
