"use client";

import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { When } from "#components/review/when.tsx";
import type { ChangePasswordInput, FirstPasswordInput } from "#lib/access/account.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import classes from "./account-settings.module.css";

export interface PasswordActs {
  change: (input: ChangePasswordInput) => Promise<Outcome<null>>;
  add: (input: FirstPasswordInput) => Promise<Outcome<null>>;
}

interface Props {
  /** Without one, who came by single sign-on may set their first. */
  has: boolean;
  /** What administrators gave out for this account, newest first. */
  links: { madeBy: string; createdAt: Date; usedAt: Date | null }[];
  acts: PasswordActs;
}

export function PasswordPart({ has, links, acts }: Props) {
  const [input, setInput] = useState<ChangePasswordInput>({ current: "", next: "" });
  const [done, setDone] = useState("");
  const { send, pending, message, fields } = useOutcome(has ? acts.change : acts.add, () => {
    setInput({ current: "", next: "" });
    setDone(has ? "Your password is changed." : "Your password is set. You can sign in with it, too.");
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDone("");
    send(input);
  };
  const field = (name: keyof ChangePasswordInput) => ({
    value: input[name],
    error: fields[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setInput({ ...input, [name]: event.currentTarget.value }),
  });
  return (
    <form className={classes.part} onSubmit={submit} noValidate>
      <h2>Password</h2>
      {!has && <p>You sign in by single sign-on; there is no password of yours here. You can set one.</p>}
      {has && <PasswordInput label="Present password" autoComplete="current-password" {...field("current")} />}
      <PasswordInput
        label="New password"
        description="At least 12 characters."
        autoComplete="new-password"
        {...field("next")}
      />
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
      <p role="status" className={classes.status}>
        {done}
      </p>
      <Button type="submit" variant="default" loading={pending}>
        {has ? "Change password" : "Set a password"}
      </Button>
      {links.map(({ madeBy, createdAt, usedAt }) => (
        <p key={createdAt.getTime()} className={classes.since}>
          {madeBy} made a link for a new password of yours, <When at={createdAt} />;{" "}
          {usedAt ? (
            <>
              it was used, <When at={usedAt} />.
            </>
          ) : (
            "it was not used."
          )}
        </p>
      ))}
    </form>
  );
}
