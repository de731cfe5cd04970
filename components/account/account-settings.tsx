"use client";

import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { PageHead } from "#components/frame/page-head.tsx";
import { When } from "#components/review/when.tsx";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./account-settings.module.css";

interface Props {
  sessions: { id: number; device: string; since: Date }[];
  endAll: (input: Record<string, never>) => Promise<Outcome<number>>;
  /** The ways in. */
  children: ReactNode;
}

export function AccountSettings({ sessions, endAll, children }: Props) {
  const ending = useOutcome(endAll, () => window.location.assign("/sign-in"));
  return (
    <>
      <PageHead title="Account and sessions" />
      <section className={classes.part} aria-labelledby="sessions">
        <h2 id="sessions">Where you are signed in</h2>
        <ul className={classes.sessions}>
          {sessions.map(({ id, device, since }) => (
            <li key={id}>
              <span>{device}</span>
              <span className={classes.since}>
                since <When at={since} />
              </span>
            </li>
          ))}
        </ul>
        <RefusalText message={ending.message} />
        <Button variant="default" loading={ending.pending} onClick={() => ending.send({})}>
          Sign out everywhere
        </Button>
      </section>
      {children}
    </>
  );
}
