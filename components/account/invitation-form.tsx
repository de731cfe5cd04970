"use client";

import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { AcceptInvitationInput } from "#lib/access/account.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { AccountPage } from "./account-page.tsx";
import { enter } from "./enter.ts";
import { SignOnButton } from "./sign-on-button.tsx";

interface Offer {
  token: string;
  name: string;
  email: string;
  role: string;
  openingTitle: string;
  hasAccount: boolean;
  /** What single sign-on is called here; null without. */
  signOn: string | null;
  /** Why single sign-on did not accept it. */
  refused: string | null;
  accept: (input: AcceptInvitationInput) => Promise<Outcome<{ slug: string }>>;
}

export function InvitationForm({ token, name, email, role, openingTitle, hasAccount, accept, ...single }: Offer) {
  const [password, setPassword] = useState("");
  const { send, pending, message, fields } = useOutcome(accept, ({ slug }) => void enter(email, password, `/${slug}`));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ token, password });
  };
  return (
    <AccountPage title={openingTitle} lead={`${name}, you are invited to the committee as ${role.toLowerCase()}.`}>
      <form onSubmit={submit} noValidate>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordInput
          label={hasAccount ? "Your password" : "Choose a password"}
          description={
            hasAccount ? `You have an account as ${email}.` : `At least 12 characters. You sign in as ${email}.`
          }
          autoComplete={hasAccount ? "current-password" : "new-password"}
          value={password}
          error={fields.password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <RefusalText message={fields.password ? null : message} />
        <Button type="submit" loading={pending}>
          Join the committee
        </Button>
      </form>
      {single.signOn && (
        <SignOnButton words={`Join with ${single.signOn}`} to={`/invite/${token}`} refused={single.refused} />
      )}
    </AccountPage>
  );
}
