"use client";

import { type ComponentProps, useId } from "react";
import classes from "./words-field.module.css";

interface Props extends Omit<ComponentProps<"textarea">, "onChange" | "hidden"> {
  label: string;
  /** The label is set small, or is there only for those who do not see the place. */
  quiet?: boolean;
  hidden?: boolean;
  description?: string | undefined;
  error?: string | undefined;
  change: (text: string) => void;
}

/** A field for words that grows with them. */
export function WordsField({ label, quiet, hidden, description, error, change, ...field }: Props) {
  const id = useId();
  const told = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classes.field}>
      <label className={hidden ? "visually-hidden" : quiet ? classes.quiet : classes.label} htmlFor={id}>
        {label}
      </label>
      {description && (
        <p id={`${id}-about`} className={classes.about}>
          {description}
        </p>
      )}
      <textarea
        {...field}
        id={id}
        className={classes.words}
        aria-describedby={told || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => change(event.currentTarget.value)}
        autoComplete="off"
      />
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
