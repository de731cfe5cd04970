"use client";

import type { ByLinkInput } from "#lib/access/account.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { AccountPage } from "./account-page.tsx";
import { LinkPasswordForm } from "./link-password-form.tsx";

interface Props {
  token: string;
  name: string;
  email: string;
  reset: (input: ByLinkInput) => Promise<Outcome<{ email: string }>>;
}

/** Where an administrator's link leads. */
export function NewPasswordForm({ token, name, email, reset }: Props) {
  return (
    <AccountPage title="New password" lead={`${name}, choose the password of your account.`}>
      <LinkPasswordForm
        email={email}
        label="New password"
        description={`At least 12 characters. You sign in as ${email}; everywhere else you are signed out.`}
        act="Set the password"
        send={(password) => reset({ token, password })}
        to={() => "/"}
      />
    </AccountPage>
  );
}
