"use client";

import { isSignedOut, SignInAgain } from "#components/form/sign-in-again.tsx";
import { useAwake } from "#components/form/waking.ts";
import classes from "./review-form.module.css";
import type { SaveState } from "./save-request.ts";
import { When } from "./when.tsx";

interface Props {
  state: SaveState;
  savedAt: Date | null;
  /** What is saved follows a submitted text, and counts only when submitted again. */
  changed: boolean;
}

/** Whether what is typed has arrived, in a quiet line that is read out only when something is wrong. */
export function SaveStateText({ state, savedAt, changed }: Props) {
  const awake = useAwake();
  if (state.kind === "failed")
    return (
      <span className={classes.failed} role="alert">
        Not saved yet – your text is kept in this browser and sent again. {state.message}{" "}
        {isSignedOut(state.message) && <SignInAgain />}
      </span>
    );
  if (state.kind === "stale")
    return (
      <span className={classes.failed} role="alert">
        Not saved: this review was changed elsewhere. <a href="#stale-title">Choose which text goes on</a>
      </span>
    );
  if (state.kind === "recused")
    return (
      <span className={classes.failed} role="alert">
        You are recused from this candidate. What you typed is not sent.
      </span>
    );
  if (state.kind === "saving") return <span>Saving…</span>;
  if (state.kind === "waiting") return <span>Not saved yet</span>;
  const at = state.kind === "saved" ? state.at : savedAt;
  // Until the page has woken up it cannot know what is being typed into it.
  if (!awake) return <span>{at ? <>Last saved {<When at={at} />}</> : "Not saved yet"}</span>;
  if (!at) return <span>Nothing to save yet</span>;
  const today = at.toDateString() === new Date().toDateString();
  return (
    <span>
      Saved <When at={at} as={today ? "time" : "both"} />
      {changed && ", not yet submitted again"}
    </span>
  );
}
