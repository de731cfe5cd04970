"use client";

import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { enter } from "./enter.ts";

interface Props<T> {
  email: string;
  label: string;
  description: string;
  /** The address has a password: it is asked for, not a new one. */
  known?: boolean;
  /** Words of the button. */
  act: string;
  send: (password: string) => Promise<Outcome<T>>;
  /** Where to go, signed in. */
  to: (value: T) => string;
}

/** The one field for whoever came by a link that works once; then they are signed in with it. */
export function LinkPasswordForm<T>({ email, label, description, known = false, act, ...way }: Props<T>) {
  const [password, setPassword] = useState("");
  const { send, pending, message, fields } = useOutcome(
    () => way.send(password),
    (value) => void enter(email, password, way.to(value)),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label={label}
        description={description}
        autoComplete={known ? "current-password" : "new-password"}
        value={password}
        error={fields.password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <RefusalText message={fields.password ? null : message} />
      <Button type="submit" loading={pending}>
        {act}
      </Button>
    </form>
  );
}
