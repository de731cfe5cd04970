"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { Link } from "#components/frame/link.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { Named } from "#lib/reviews/mentions.ts";
import { NOTE_AUDIENCE_NAMES, type QuotedPlace, type ShownNote } from "#lib/reviews/note.ts";
import { MentionField } from "./mention-field.tsx";
import { NewMark } from "./new-mark.tsx";
import { NoteWords } from "./note-words.tsx";
import classes from "./notes-panel.module.css";
import { When } from "./when.tsx";

interface Props {
  slug: string;
  candidateId: number;
  note: ShownNote;
  /** Who can be spoken to; and, with the viewer, whose names are set off. */
  people: readonly Named[];
  named: readonly Named[];
  looked: Date | null;
  /** The viewer wrote it. */
  mine: boolean;
  /** The viewer wrote it and may still change it. */
  own: boolean;
  save: (text: string) => Promise<Outcome<void>>;
  remove: () => Promise<Outcome<void>>;
}

/** One note, which its author may reword or take away. */
export function NoteItem({ slug, candidateId, note, people, named, looked, mine, own, save, remove }: Props) {
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState(note.text);
  const saving = useOutcome(
    () => save(text),
    () => setEditing(false),
  );
  const removing = useOutcome(remove);
  return (
    <article className={classes.note}>
      <p className={classes.quiet}>
        {mine ? "Me" : note.authorName} · <When at={note.createdAt} />
        {note.editedAt && " · edited"} · {NOTE_AUDIENCE_NAMES[note.audience]}
        {!mine && <NewMark at={note.editedAt ?? note.createdAt} since={looked} />}
      </p>
      {note.place && <Passage href={`/${slug}/candidates/${candidateId}`} place={note.place} />}
      {editing ? (
        <>
          <MentionField
            label="Note"
            labelHidden
            value={text}
            change={setText}
            people={note.audience === "committee" ? people : []}
          />
          <div className={classes.row}>
            <Button size="compact-sm" onClick={() => saving.send(undefined)} loading={saving.pending}>
              Save
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                setText(note.text);
                setEditing(false);
              }}
            >
              Cancel
            </Button>
          </div>
        </>
      ) : (
        <>
          <NoteWords text={note.text} people={note.audience === "committee" ? named : []} />
          {own && (
            <div className={classes.row}>
              <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
                Edit
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                color="red"
                onClick={() => removing.send(undefined)}
                loading={removing.pending}
              >
                Remove
              </Button>
            </div>
          )}
        </>
      )}
      <RefusalText message={saving.message ?? removing.message} />
    </article>
  );
}

/** What the note is about, and the way to it. */
function Passage({ href, place: { documentId, start, end, fileName, quote } }: { href: string; place: QuotedPlace }) {
  if (quote === null)
    return <p className={classes.quiet}>On a passage of {fileName}, which was read anew since; it may have moved.</p>;
  return (
    <blockquote className={classes.quote}>
      {quote} <Link href={`${href}?document=${documentId}&at=${start}-${end}`}>{fileName}</Link>
    </blockquote>
  );
}
