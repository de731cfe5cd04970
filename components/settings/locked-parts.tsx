import type { ReactNode } from "react";
import classes from "./settings.module.css";

/** Settings that cannot be changed any more: they can be read, and above them stands why. */
export function LockedParts({ why, children }: { why: string | null; children: ReactNode }) {
  if (why === null) return children;
  return (
    <>
      <p className={classes.locked}>{why}</p>
      <fieldset className={classes.lock} disabled>
        {children}
      </fieldset>
    </>
  );
}
