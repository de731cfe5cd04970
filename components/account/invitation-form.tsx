"use client";

import type { ByLinkInput } from "#lib/access/account.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { AccountPage } from "./account-page.tsx";
import { LinkPasswordForm } from "./link-password-form.tsx";
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
  accept: (input: ByLinkInput) => Promise<Outcome<{ slug: string }>>;
}

export function InvitationForm({ token, name, email, role, openingTitle, hasAccount, accept, ...single }: Offer) {
  return (
    <AccountPage title={openingTitle} lead={`${name}, you are invited to the committee as ${role.toLowerCase()}.`}>
      <LinkPasswordForm
        email={email}
        known={hasAccount}
        label={hasAccount ? "Your password" : "Choose a password"}
        description={
          hasAccount ? `You have an account as ${email}.` : `At least 12 characters. You sign in as ${email}.`
        }
        act="Join the committee"
        send={(password) => accept({ token, password })}
        to={({ slug }) => `/${slug}`}
      />
      {single.signOn && (
        <SignOnButton words={`Join with ${single.signOn}`} to={`/invite/${token}`} refused={single.refused} />
      )}
    </AccountPage>
  );
}
