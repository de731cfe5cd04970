"use client";

import { useEffect, useState } from "react";
import classes from "./review-form.module.css";

/** Whose review was submitted last in this window, until the next page has said so. */
let submitted: string | null = null;

export function handIn(name: string): void {
  submitted = name;
}

/** Says, on the page that follows, that the review before it was submitted. */
export function HandedIn() {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    if (submitted !== null) setName(submitted);
    submitted = null;
  }, []);
  return (
    <p className={classes.handed} role="status">
      {name !== null && `Your review of ${name} is submitted.`}
    </p>
  );
}
