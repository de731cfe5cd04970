"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Named } from "#lib/reviews/mentions.ts";
import type { NoteInput, ShownNote } from "#lib/reviews/note.ts";
import { type Thread, threadsOf } from "#lib/reviews/thread.ts";
import { NoteForm } from "./note-form.tsx";
import { NoteItem } from "./note-item.tsx";
import classes from "./notes-panel.module.css";

interface Props {
  slug: string;
  candidateId: number;
  viewerId: number;
  viewerName: string;
  notes: ShownNote[];
  /** Who can be spoken to in a note on this candidate. */
  people: Named[];
  /** Since when things are new to the viewer; null: nothing is marked. */
  looked: Date | null;
  /** The committee discusses: what is written here is for it unless said otherwise. */
  discussed: boolean;
  /** Others' notes are sealed together with their reviews. */
  sealed: boolean;
  /** Why the viewer writes none; null when they may. */
  refused: string | null;
  add: (slug: string, input: NoteInput) => Promise<Outcome<void>>;
  save: (slug: string, input: { noteId: number; text: string }) => Promise<Outcome<void>>;
  remove: (slug: string, input: { noteId: number }) => Promise<Outcome<void>>;
}

/** Notes on a candidate: one's own, and the committee's with their answers once others' reviews are open. */
export function NotesPanel(props: Props) {
  const { slug, candidateId, notes, people, discussed, sealed, refused } = props;
  return (
    <section className={classes.panel} aria-label="Notes">
      {notes.length === 0 && <p className={classes.quiet}>No notes{sealed ? " of yours" : ""} yet.</p>}
      <ul className={classes.notes}>
        {threadsOf(notes).map((thread) => (
          <ThreadItem key={thread.note.id} {...props} thread={thread} />
        ))}
      </ul>
      {sealed && <p className={classes.quiet}>Others’ notes to the committee open together with their reviews.</p>}
      {refused ? (
        <p className={classes.quiet}>{refused}</p>
      ) : (
        <NoteForm
          viewerId={props.viewerId}
          candidateId={candidateId}
          usual={discussed ? "committee" : "private"}
          people={people}
          add={(input) => props.add(slug, input)}
        />
      )}
    </section>
  );
}

function ThreadItem({ thread: { note, answers }, ...props }: Props & { thread: Thread<ShownNote> }) {
  const { slug, viewerId, people, refused, looked } = props;
  const [answering, setAnswering] = useState(false);
  const named = [...people, { accountId: viewerId, name: props.viewerName }];
  const item = (one: ShownNote) => (
    <NoteItem
      key={one.id}
      {...{ slug, looked, people, named }}
      candidateId={props.candidateId}
      note={one}
      own={one.authorId === viewerId && refused === null}
      mine={one.authorId === viewerId}
      save={(words) => props.save(slug, { noteId: one.id, text: words })}
      remove={() => props.remove(slug, { noteId: one.id })}
    />
  );
  return (
    <li className={classes.thread}>
      {item(note)}
      {answers.length > 0 && (
        <ul className={classes.answers}>
          {answers.map((one) => (
            <li key={one.id}>{item(one)}</li>
          ))}
        </ul>
      )}
      {note.audience === "committee" && refused === null && (
        <div className={classes.answers}>
          {answering ? (
            <NoteForm
              viewerId={viewerId}
              candidateId={props.candidateId}
              replyTo={note.id}
              usual="committee"
              people={people}
              add={(input) => props.add(slug, input)}
              done={() => setAnswering(false)}
            />
          ) : (
            <Button size="compact-xs" variant="subtle" onClick={() => setAnswering(true)}>
              Answer
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
