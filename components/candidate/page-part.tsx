import type { ReactNode } from "react";
import classes from "./candidate-page.module.css";

/** A part of the page under its heading. */
export function Part({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>
        {title}
        {count !== undefined && <span className={classes.count}> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
