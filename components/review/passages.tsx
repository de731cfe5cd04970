"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { DialogComing } from "#components/form/dialog-coming.tsx";
import { PlainButton } from "#components/form/plain-button.tsx";
import { textIn } from "#components/import/segment-text.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { TextSegment } from "#lib/profile/mask.ts";
import { passageOf } from "#lib/reviews/passage.ts";
import type { PassageNotes } from "./passage-note.tsx";
import classes from "./passages.module.css";

const fetchNote = () => import("./passage-note.tsx").then((module) => module.PassageNote);
const PassageNote = dynamic(fetchNote, { ssr: false, loading: DialogComing });

const Notes = createContext<PassageNotes | null>(null);

/** Around documents whose passages may be noted on; null: the viewer writes no notes here. */
export function PassageNotesProvider({ notes, children }: { notes: PassageNotes | null; children: ReactNode }) {
  return <Notes value={notes}>{children}</Notes>;
}

interface Props {
  documentId: number;
  /** What `children` show, letter for letter. */
  segments: readonly TextSegment[];
  children: ReactNode;
}

/** The text of a document in which a selected passage offers a note on it. */
export function Passages({ documentId, segments, children }: Props) {
  const notes = useContext(Notes);
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const [writing, setWriting] = useState<Span | null>(null);
  const may = notes !== null;
  useEffect(() => {
    if (!may) return;
    const follow = () => setSelected(root.current ? selectionIn(root.current, segments) : null);
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [may, segments]);
  const offered = selected !== null;
  useEffect(() => {
    // Fetched as soon as it is offered: after the click the first word goes into it.
    if (offered) void fetchNote().catch(() => undefined);
  }, [offered]);
  if (!notes) return children;
  return (
    <>
      <div ref={root} className={classes.text}>
        {children}
      </div>
      {selected && (
        <div className={classes.offer}>
          <PlainButton onMouseDown={(event) => event.preventDefault()} onClick={() => setWriting(selected)}>
            Note on this passage
          </PlainButton>
        </div>
      )}
      {writing && (
        <PassageNote
          notes={notes}
          documentId={documentId}
          place={writing}
          quote={textIn(segments, writing)}
          done={() => setWriting(null)}
        />
      )}
    </>
  );
}

/** The place in the document that is selected inside `root`; null when the selection is empty or elsewhere. */
function selectionIn(root: HTMLElement, segments: readonly TextSegment[]): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return passageOf(segments, from, from + range.toString().length);
}
