"use client";

import type { FormView } from "./form-keeper.ts";
import classes from "./kept-notice.module.css";
import { PlainButton } from "./plain-button.tsx";
import type { KeptForm } from "./use-kept-form.ts";

type Props<T> = Pick<KeptForm<T>, "found" | "keeper"> & {
  /** The kept value in words, where it can be shown. */
  wordsOf?: (value: T) => string;
};

/** Says that what was typed before is here again, with the way to be rid of it. Renders its live region even when empty. */
export function KeptNotice<T>({ found, keeper, wordsOf }: Props<T>) {
  return (
    <div className={classes.notice} role="status">
      {found && (
        <>
          <p>{sentence(found)}</p>
          {found.kind === "apart" && wordsOf && (
            <blockquote className={classes.words}>{wordsOf(found.typed)}</blockquote>
          )}
          {found.kind === "apart" && (
            <PlainButton look="bordered" onClick={() => keeper.choose("typed")}>
              Put in what I typed
            </PlainButton>
          )}
          <PlainButton
            look="bordered"
            onClick={() => (found.kind === "apart" ? keeper.choose("stored") : keeper.clear())}
          >
            Discard what I typed
          </PlainButton>
        </>
      )}
    </div>
  );
}

const sentence = (found: NonNullable<FormView<unknown>["found"]>): string =>
  found.kind === "back"
    ? "What you typed here before is back. It has not been sent."
    : "You typed something here that was not sent, and it has been changed elsewhere since. Here stands what is stored now.";
