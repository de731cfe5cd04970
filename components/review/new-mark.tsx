"use client";

import { useState } from "react";
import classes from "./notes-panel.module.css";

/** Marks what was written after the viewer last looked, for as long as they stay on the page. */
export function NewMark({ at, since }: { at: Date; since: Date | null }) {
  // The look of this visit must not unmark what this visit should find.
  const [before] = useState(since);
  return before && at > before ? <strong className={classes.fresh}> new</strong> : null;
}
