"use client";

import { type ReactNode, useState } from "react";
import classes from "./text-or-pages.module.css";

interface TextOrPagesProps {
  text: ReactNode;
  /** Null when the file has no pages that can be drawn: then there is no choice to make. */
  pages: ReactNode | null;
}

/** A file as its text or as its pages. The text comes first: it can be searched, selected and read aloud. */
export function TextOrPages({ text, pages }: TextOrPagesProps) {
  const [asPages, setAsPages] = useState(false);
  if (pages === null) return text;
  return (
    <>
      <fieldset className={classes.choice}>
        <legend className={classes.legend}>Show the document as</legend>
        <button type="button" aria-pressed={!asPages} onClick={() => setAsPages(false)}>
          Text
        </button>
        <button type="button" aria-pressed={asPages} onClick={() => setAsPages(true)}>
          Pages
        </button>
        {asPages && <span className={classes.hint}>Protected lines are blacked out; small pictures are left out.</span>}
      </fieldset>
      {asPages ? pages : text}
    </>
  );
}
