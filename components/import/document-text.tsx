"use client";

import { useEffect, useRef, useState } from "react";
import { ScrollToPlace } from "#components/candidate/scroll-to-place.tsx";
import { DocumentPages } from "#components/document/document-pages.tsx";
import { selectedPassage } from "#components/document/selected-passage.ts";
import { SetText } from "#components/document/set-text.tsx";
import { TextOrPages } from "#components/document/text-or-pages.tsx";
import type { DraftPage } from "#lib/ingest/corrections/draft-page.ts";
import { shownPages } from "#lib/ingest/corrections/page-layout.ts";
import type { Span } from "#lib/ingest/draft.ts";
import classes from "./document-text.module.css";
import { MakeThis } from "./make-this.tsx";
import { type Piece, piecesOf, textIn } from "./segment-text.ts";
import type { Correcting } from "./use-correcting.ts";

interface Props {
  slug: string;
  documentId: number;
  reading: NonNullable<DraftPage["reading"]>;
  desk: Correcting;
  locked: boolean;
  shown: Span | null;
}

/** The extracted text. The place of the chosen fact is marked and scrolled to; selected words can be made a fact. */
export function DocumentText({ slug, documentId, reading, desk, locked, shown }: Props) {
  const { segments, draft, layout } = reading;
  const box = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    const place = shown && box.current?.querySelector("mark");
    if (!place || !box.current) return;
    const inner = box.current.getBoundingClientRect();
    const mark = place.getBoundingClientRect();
    // The text scrolls inside its own box: the page itself must not jump.
    if (mark.top < inner.top || mark.bottom > inner.bottom)
      box.current.scrollTop += mark.top - inner.top - inner.height / 3;
  }, [shown]);
  useEffect(() => {
    const hear = () => setSelected((box.current && selectedPassage(box.current, segments)?.span) ?? null);
    document.addEventListener("selectionchange", hear);
    return () => document.removeEventListener("selectionchange", hear);
  }, [segments]);
  const open = draft.sections.flatMap((section) => section.notUnderstood);
  const pieces = piecesOf(segments, shown, open);
  return (
    <section className={classes.side} aria-label="Text of the document">
      <div className={classes.bar}>
        {selected && !locked ? (
          <>
            <span className={classes.quote}>“{shorten(textIn(segments, selected))}”</span>
            <MakeThis span={selected} words={textIn(segments, selected)} desk={desk} />
          </>
        ) : (
          <span className={classes.hint}>
            {locked ? "The text as it was read." : "The text as it was read. Select words to make them a fact."}
          </span>
        )}
      </div>
      <TextOrPages
        text={
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
          <div ref={box} className={classes.text} tabIndex={0} role="document" aria-label="Extracted text">
            <SetText segments={pieces} blocks={draft.blocks ?? []}>
              {(own) => own.map(drawn)}
            </SetText>
          </div>
        }
        pages={
          layout && (
            <ScrollToPlace
              place={`${shown?.start} ${shown?.end}`}
              className={classes.text}
              label="Pages of the document"
            >
              <DocumentPages slug={slug} documentId={documentId} pages={shownPages(layout, shown)} />
            </ScrollToPlace>
          )
        }
      />
    </section>
  );
}

function drawn({ start, text, masked, shown, open }: Piece) {
  if (masked)
    return (
      <span key={start} className={classes.masked} title="A protected detail">
        {text}
      </span>
    );
  if (shown)
    return (
      <mark key={start} className={open ? classes.open : undefined}>
        {text}
      </mark>
    );
  return open ? (
    <span key={start} className={classes.open}>
      {text}
    </span>
  ) : (
    text
  );
}

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
