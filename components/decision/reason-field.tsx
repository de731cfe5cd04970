"use client";

import { Textarea } from "@mantine/core";
import { checkReason, type ReasonSurroundings } from "#lib/reviews/reasons.ts";
import classes from "./decisions-panel.module.css";

interface Props {
  label: string;
  description?: string;
  value: string;
  change: (value: string) => void;
  error: string | undefined;
  surroundings: ReasonSurroundings;
}

/** A reason, with what a fair-minded reader would stumble over pointed out beneath. It warns and never blocks. */
export function ReasonField({ label, description, value, change, error, surroundings }: Props) {
  // Nothing is said about a reason that is only being begun.
  const flags = value.trim().length < 3 ? [] : checkReason(value, surroundings);
  return (
    <div>
      <Textarea
        label={label}
        description={description}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        error={error}
        autosize
        minRows={2}
        autoComplete="off"
      />
      <ul className={classes.flags} aria-live="polite">
        {flags.map((flag) => (
          <li key={`${flag.kind}-${flag.start}`}>
            {flag.kind !== "empty" && flag.kind !== "copied" && <q>{value.slice(flag.start, flag.end)}</q>}{" "}
            {flag.advice}
          </li>
        ))}
      </ul>
    </div>
  );
}
