"use client";

import { useState, useTransition } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { DEMO_PERSONAS } from "#lib/opening/demo-personas.ts";
import { AccountPage } from "./account-page.tsx";
import classes from "./demo-personas.module.css";
import { enterAs } from "./enter.ts";

/** The sample opening's door: one button for each role. */
export function DemoPersonas({ to }: { to: string }) {
  const [message, setMessage] = useState<string | null>(null);
  const [pending, start] = useTransition();
  return (
    <AccountPage
      title="The sample opening"
      lead="Choose whom to be. Everything here is thrown away when the demo stops."
    >
      <ul className={classes.list}>
        {DEMO_PERSONAS.map(({ key, name, role, about }) => (
          <li key={key}>
            <button
              type="button"
              className={classes.persona}
              disabled={pending}
              onClick={() => start(async () => setMessage(await enterAs(key, to)))}
            >
              <span className={classes.name}>
                {name} <span className={classes.role}>{role}</span>
              </span>
              <span className={classes.about}>{about}</span>
            </button>
          </li>
        ))}
      </ul>
      <RefusalText message={message} />
    </AccountPage>
  );
}
