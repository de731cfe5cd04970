"use client";

import { PlainButton } from "#components/form/plain-button.tsx";
import type { MinutesChoice } from "./minutes-keeper.ts";
import classes from "./talk-page.module.css";

interface Props {
  mine: string;
  other: string;
  choose: (which: MinutesChoice) => void;
}

/** Two windows wrote minutes on one candidate: both texts, and a choice. Nothing was overwritten. */
export function TwoMinutes({ mine, other, choose }: Props) {
  return (
    <section className={classes.two} aria-labelledby="two-minutes" role="alert">
      <h2 id="two-minutes">These minutes were changed in another window</h2>
      <p>Nothing was overwritten. Choose which text goes on.</p>
      <dl>
        <dt>Yours, not saved</dt>
        <dd>{mine || "—"}</dd>
        <dt>The other, saved</dt>
        <dd>{other || "—"}</dd>
      </dl>
      <div className={classes.buttons}>
        <PlainButton onClick={() => choose("both")}>Keep both, yours beneath</PlainButton>
        <PlainButton look="bordered" onClick={() => choose("mine")}>
          Only yours
        </PlainButton>
        <PlainButton look="bordered" onClick={() => choose("other")}>
          Only the other
        </PlainButton>
      </div>
    </section>
  );
}
