"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import type { Span } from "#lib/ingest/draft.ts";
import type { Misgiving } from "#lib/ingest/sureness/misgivings.ts";
import classes from "./draft-desk.module.css";

interface Props {
  misgivings: readonly Misgiving[];
  show: (span: Span) => void;
}

/** What speaks against the draft as a whole, each with the places to look at, one press after the other. */
export function Misgivings({ misgivings, show }: Props) {
  if (misgivings.length === 0) return null;
  return (
    <div className={classes.doubtful}>
      <h2>Worth a look</h2>
      <ul className={classes.lines}>
        {misgivings.map((misgiving) => (
          <Places key={misgiving.words} misgiving={misgiving} show={show} />
        ))}
      </ul>
    </div>
  );
}

function Places({ misgiving: { words, at }, show }: { misgiving: Misgiving } & Pick<Props, "show">) {
  const [shown, setShown] = useState<number | null>(null);
  const next = shown === null ? 0 : (shown + 1) % at.length;
  const goOn = () => {
    const place = at[next];
    if (place) show(place);
    setShown(next);
  };
  return (
    <li className={classes.open}>
      {words}
      <span className={classes.openTools}>
        <Button size="compact-sm" variant="subtle" onClick={goOn}>
          {at.length === 1 ? "Show it" : shown === null ? "Show the first" : `Show the next of ${at.length}`}
        </Button>
      </span>
    </li>
  );
}
