"use client";

import { Modal } from "@mantine/core";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Named } from "#lib/reviews/mentions.ts";
import type { NoteAudience, NoteInput } from "#lib/reviews/note.ts";
import { NoteForm } from "./note-form.tsx";
import classes from "./passages.module.css";

/** What it takes to write a note on a passage of this candidate's files. */
export interface PassageNotes {
  slug: string;
  viewerId: number;
  candidateId: number;
  usual: NoteAudience;
  people: Named[];
  add: (slug: string, input: NoteInput) => Promise<Outcome<void>>;
}

interface Props {
  notes: PassageNotes;
  documentId: number;
  place: { start: number; end: number };
  quote: string;
  done: () => void;
}

/** Writing a note on a passage; loaded when the first one is written. */
export function PassageNote({ notes, documentId, place, quote, done }: Props) {
  return (
    <Modal opened onClose={done} title="Note on this passage" centered>
      <blockquote className={classes.quote}>{quote}</blockquote>
      <NoteForm
        viewerId={notes.viewerId}
        documentId={documentId}
        candidateId={notes.candidateId}
        usual={notes.usual}
        people={notes.people}
        add={(input) => notes.add(notes.slug, { ...input, place: { documentId, ...place } })}
        done={done}
        inDialog
      />
    </Modal>
  );
}
