"use client";

import type { SaveState } from "./draft-keeper.ts";
import classes from "./review-form.module.css";
import { When } from "./when.tsx";

/** Whether what is typed has arrived, in a quiet line that is read out only when something is wrong. */
export function SaveStateText({ state, savedAt }: { state: SaveState; savedAt: Date | null }) {
  if (state.kind === "failed")
    return (
      <span className={classes.failed} role="alert">
        Could not save – your text is kept here. {state.message}
      </span>
    );
  if (state.kind === "stale")
    return (
      <span className={classes.failed} role="alert">
        Not saved: this review was changed elsewhere. <a href="#stale-title">Choose which text goes on</a>
      </span>
    );
  if (state.kind === "saving") return <span>Saving…</span>;
  const at = state.kind === "saved" ? state.at : savedAt;
  if (!at) return <span>Nothing to save yet</span>;
  const today = at.toDateString() === new Date().toDateString();
  return (
    <span suppressHydrationWarning>
      Saved <When at={at} as={today ? "time" : "both"} />
    </span>
  );
}
