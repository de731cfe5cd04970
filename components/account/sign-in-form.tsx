"use client";

import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState, useTransition } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { AccountPage } from "./account-page.tsx";
import { enter } from "./enter.ts";
import { SignOnButton } from "./sign-on-button.tsx";

interface Props {
  to: string;
  /** What single sign-on is called here; null without. */
  signOn: string | null;
  /** Why single sign-on let nobody in. */
  refused: string | null;
}

export function SignInForm({ to, signOn, refused }: Props) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [message, setMessage] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => setMessage(await enter(email, password, to)));
  };
  return (
    <AccountPage title="Sign in">
      <form onSubmit={submit}>
        <TextInput
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <RefusalText message={message} />
        <Button type="submit" loading={pending}>
          Sign in
        </Button>
      </form>
      {signOn && <SignOnButton words={`Sign in with ${signOn}`} to={to} refused={refused} />}
    </AccountPage>
  );
}
