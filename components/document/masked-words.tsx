"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, useContext, useState } from "react";
import classes from "./masked-words.module.css";
import type { Reveal } from "./reveal-dialog.tsx";

const RevealDialog = dynamic(() => import("./reveal-dialog.tsx").then((module) => module.RevealDialog), { ssr: false });

const RevealContext = createContext<Reveal | null>(null);

/** Around documents; null: the viewer does not look beneath masks. */
export function RevealProvider({ reveal, children }: { reveal: Reveal | null; children: ReactNode }) {
  return <RevealContext value={reveal}>{children}</RevealContext>;
}

interface MaskedWordsProps {
  documentId: number;
  /** Where the mask begins in the text as it is shown. */
  start: number;
  /** The sign that stands for what is masked. */
  text: string;
}

/** A masked detail in a document. For the chair it opens a question for the reason to look. */
export function MaskedWords({ documentId, start, text }: MaskedWordsProps) {
  const reveal = useContext(RevealContext);
  const [asking, setAsking] = useState(false);
  if (!reveal)
    return (
      <span className={classes.masked} title="A detail that is not shown">
        {text}
      </span>
    );
  return (
    <>
      <button type="button" className={classes.button} title="Reveal with a reason" onClick={() => setAsking(true)}>
        {text}
      </button>
      {asking && <RevealDialog reveal={reveal} documentId={documentId} start={start} close={() => setAsking(false)} />}
    </>
  );
}
