"use client";

import type { ReactNode } from "react";
import { PlainButton } from "#components/form/plain-button.tsx";
import { RefusalText } from "#components/form/refusal-text.tsx";
import type { OwnReview } from "#lib/reviews/own-review.ts";
import type { Missing } from "#lib/reviews/review.ts";
import classes from "./review-form.module.css";

/** Where this review stands, in one sentence. */
export function FormHead({
  state,
  changed,
  round,
  closed,
}: Pick<OwnReview, "state" | "changed" | "round"> & { closed: string | null }) {
  const words =
    state === "none"
      ? "Not begun. What you choose and write is saved as you go; nobody else sees it until you submit."
      : state === "draft"
        ? "A draft: only you see it until you submit."
        : changed
          ? "Submitted. Changes made since count only when you submit again."
          : "Submitted. You may change it and submit again while scoring is open; earlier versions are kept.";
  return (
    <p className={classes.head} data-state={changed ? "changed" : state}>
      {round > 1 && !closed && <strong>Second round. </strong>}
      {words}
    </p>
  );
}

interface FootProps {
  /** Whom it is about: in sight wherever in the form one is. */
  name: string;
  state: ReactNode;
  missing: readonly Missing[];
  goTo: (at: Missing["at"]) => void;
  message: string | null;
  help: () => void;
  /** The button that submits. */
  children: ReactNode;
}

export function FormFoot({ name, state, missing, goTo, message, help, children }: FootProps) {
  return (
    <footer className={classes.foot}>
      <div className={classes.state}>
        <strong className={classes.whose}>{name}</strong> {state}
        <RefusalText message={message} />
      </div>
      <StillMissing missing={missing} goTo={goTo} />
      <PlainButton look="quiet" className={classes.help} onClick={help}>
        Keys
      </PlainButton>
      {children}
    </footer>
  );
}

/** What is missing, each a way there; where there is little room the first two and how many more. */
function StillMissing({ missing, goTo }: Pick<FootProps, "missing" | "goTo">) {
  const more = missing.length - 2;
  return (
    <div className={classes.missing} role="alert">
      {missing.length > 0 && (
        <>
          Still missing:{" "}
          {missing.map(({ at, name }) => (
            <button key={at} type="button" className={classes.place} onClick={() => goTo(at)}>
              {name}
            </button>
          ))}
          {more > 0 && <span className={classes.more}>and {more} more</span>}
        </>
      )}
    </div>
  );
}
