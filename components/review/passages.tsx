"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { selectedPassage } from "#components/document/selected-passage.ts";
import { DialogComing } from "#components/form/dialog-coming.tsx";
import { PlainButton } from "#components/form/plain-button.tsx";
import { textIn } from "#components/import/segment-text.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { TextSegment } from "#lib/profile/mask.ts";
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
  const [selected, setSelected] = useState<Selected | null>(null);
  const [writing, setWriting] = useState<Span | null>(null);
  const may = notes !== null;
  useEffect(() => {
    if (!may) return;
    const follow = () => setSelected(root.current ? selectionIn(root.current, segments) : null);
    // The offer stays with the words, whichever part of the page scrolls.
    document.addEventListener("selectionchange", follow);
    document.addEventListener("scroll", follow, true);
    window.addEventListener("resize", follow);
    return () => {
      document.removeEventListener("selectionchange", follow);
      document.removeEventListener("scroll", follow, true);
      window.removeEventListener("resize", follow);
    };
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
        <div className={classes.offer} style={{ top: selected.below, left: selected.left }}>
          <PlainButton onMouseDown={(event) => event.preventDefault()} onClick={() => setWriting(selected.span)}>
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

/** A passage that is selected, and where on the screen a word about it finds room. */
interface Selected {
  span: Span;
  below: number;
  left: number;
}

/** Pixels that the offer takes. */
const OFFER = { width: 190, height: 44 };

/** What is selected inside `root`; null when the selection is empty or elsewhere. */
function selectionIn(root: HTMLElement, segments: readonly TextSegment[]): Selected | null {
  const selected = selectedPassage(root, segments);
  const last = [...(selected?.range.getClientRects() ?? [])].at(-1);
  if (!selected || !last) return null;
  // Just below its last line, and always in sight.
  const within = (at: number, room: number) => Math.max(8, Math.min(at, room - 8));
  return {
    span: selected.span,
    below: within(last.bottom + 6, window.innerHeight - OFFER.height),
    left: within(last.left, window.innerWidth - OFFER.width),
  };
}
