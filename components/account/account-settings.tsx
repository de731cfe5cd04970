"use client";

import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { PageHead } from "#components/frame/page-head.tsx";
import { When } from "#components/review/when.tsx";
import type { ChangePasswordInput } from "#lib/access/account.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./account-settings.module.css";

type ChangePassword = (input: ChangePasswordInput) => Promise<Outcome<null>>;

interface Props {
  sessions: { id: number; device: string; since: Date }[];
  /** Null: there is no password to change. */
  changePassword: ChangePassword | null;
  endAll: (input: Record<string, never>) => Promise<Outcome<number>>;
}

export function AccountSettings({ sessions, changePassword, endAll }: Props) {
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
      {changePassword ? <PasswordForm changePassword={changePassword} /> : <NoPassword />}
    </>
  );
}

function NoPassword() {
  return (
    <section className={classes.part} aria-labelledby="password">
      <h2 id="password">Password</h2>
      <p>You sign in by single sign-on; there is no password of yours here.</p>
    </section>
  );
}

function PasswordForm({ changePassword }: { changePassword: ChangePassword }) {
  const [input, setInput] = useState<ChangePasswordInput>({ current: "", next: "" });
  const [changed, setChanged] = useState(false);
  const { send, pending, message, fields } = useOutcome(changePassword, () => {
    setInput({ current: "", next: "" });
    setChanged(true);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChanged(false);
    send(input);
  };
  return (
    <form className={classes.part} onSubmit={submit} noValidate>
      <h2>Password</h2>
      <PasswordInput
        label="Present password"
        autoComplete="current-password"
        value={input.current}
        error={fields.current}
        onChange={(event) => setInput({ ...input, current: event.currentTarget.value })}
      />
      <PasswordInput
        label="New password"
        description="At least 12 characters."
        autoComplete="new-password"
        value={input.next}
        error={fields.next}
        onChange={(event) => setInput({ ...input, next: event.currentTarget.value })}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <p role="status" className={classes.status}>
        {changed ? "Your password is changed." : ""}
      </p>
      <Button type="submit" variant="default" loading={pending}>
        Change password
      </Button>
    </form>
  );
}
