"use client";

import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { SetUpInput } from "#lib/access/account.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { AccountPage } from "./account-page.tsx";
import { enter } from "./enter.ts";

const EMPTY: SetUpInput = { code: "", name: "", email: "", password: "", title: "", department: "" };

/** First start: proves the console's code, names the chair and the first opening. */
export function SetUpForm({ setUp }: { setUp: (input: SetUpInput) => Promise<Outcome<{ slug: string }>> }) {
  const [input, setInput] = useState(EMPTY);
  const { send, pending, message, fields } = useOutcome(setUp, ({ slug }) => {
    void enter(input.email, input.password, `/${slug}`);
  });
  const field = (name: keyof SetUpInput) => ({
    name,
    value: input[name],
    error: fields[name],
    required: true,
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) =>
      setInput({ ...input, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(input);
  };
  return (
    <AccountPage title="Set up Shortlist" lead="Make the chair’s account and the first opening.">
      <form onSubmit={submit} noValidate>
        <TextInput
          label="One-time code"
          description="Shown on the console where Shortlist was started."
          autoComplete="off"
          {...field("code")}
        />
        <TextInput label="Your name" autoComplete="name" {...field("name")} />
        <TextInput label="E-mail" type="email" autoComplete="username" {...field("email")} />
        <PasswordInput
          label="Password"
          description="At least 12 characters."
          autoComplete="new-password"
          {...field("password")}
        />
        <TextInput label="Position searched for" placeholder="Assistant Professor in …" {...field("title")} />
        <TextInput label="Department" {...field("department")} />
        <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
        <Button type="submit" loading={pending}>
          Set up
        </Button>
      </form>
    </AccountPage>
  );
}
