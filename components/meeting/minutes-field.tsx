"use client";

import { useEffect, useRef, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { reach } from "#components/form/use-outcome.ts";
import { WordsField } from "#components/form/words-field.tsx";
import type { MinutesInput } from "#lib/opening/meeting.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./talk-page.module.css";

export type SaveMinutes = (
  slug: string,
  input: MinutesInput,
) => Promise<Outcome<{ kind: "saved"; savedAt: Date } | { kind: "stale"; text: string }>>;

interface Props {
  slug: string;
  candidateId: number;
  /** The words kept so far. */
  start: string;
  save: SaveMinutes;
}

/** Milliseconds of rest after which what was typed is kept. */
const REST = 800;

/** The minutes, kept while they are typed; the committee reads them as a note. */
export function MinutesField({ slug, candidateId, start, save }: Props) {
  const [text, setText] = useState(start);
  const [said, setSaid] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const kept = useRef(start);
  const latest = useRef(start);
  const running = useRef<Promise<void>>(Promise.resolve());
  const keep = useRef(() => {
    // One at a time: each save says which words it started from.
    running.current = running.current.then(async () => {
      const sent = latest.current;
      if (sent === kept.current) return;
      const outcome = await reach(() => save(slug, { candidateId, was: kept.current, text: sent }));
      if (!outcome.ok) return setMessage(outcome.message);
      if (outcome.value.kind === "stale")
        return setMessage(
          `Another window wrote meanwhile: “${outcome.value.text}”. Load the page anew to go on from there.`,
        );
      kept.current = sent;
      setMessage(null);
      setSaid("Saved. The committee reads it as a note.");
    });
  });
  useEffect(() => {
    latest.current = text;
    if (text === kept.current) return;
    setSaid("…");
    const rest = setTimeout(() => keep.current(), REST);
    return () => clearTimeout(rest);
  }, [text]);
  // The next candidate comes on the wall: what was typed last is not left behind.
  useEffect(() => () => keep.current(), []);
  return (
    <div className={classes.minutes}>
      <WordsField
        label="Minutes"
        rows={7}
        placeholder="What was said and decided, for the committee."
        value={text}
        change={setText}
      />
      <p className={classes.quiet} aria-live="polite">
        {said}
      </p>
      <RefusalText message={message} />
    </div>
  );
}
