import type { ReactNode } from "react";
import classes from "./account-page.module.css";

/** A narrow page with one form: set-up, sign-in, invitation. */
export function AccountPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <main className={classes.page}>
      <p className={classes.brand}>Shortlist</p>
      <h1 className={classes.title}>{title}</h1>
      {lead && <p className={classes.lead}>{lead}</p>}
      <div className={classes.form}>{children}</div>
    </main>
  );
}
