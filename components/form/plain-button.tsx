import type { ComponentProps } from "react";
import classes from "./plain-button.module.css";

interface Props extends ComponentProps<"button"> {
  look?: "filled" | "bordered" | "quiet";
  /** Its act is under way: it says so and cannot be pressed again. */
  busy?: boolean;
}

/** A button without a library, for pages on which every kilobyte is waited for. */
export function PlainButton({ look = "filled", busy = false, disabled, className, ...button }: Props) {
  return (
    <button
      type="button"
      {...button}
      className={className ? `${classes.button} ${className}` : classes.button}
      data-look={look}
      aria-busy={busy || undefined}
      disabled={disabled || busy}
    />
  );
}
