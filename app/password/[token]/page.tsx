import type { Metadata } from "next";
import { NewPasswordForm } from "#components/account/new-password-form.tsx";
import { StatePage } from "#components/frame/state-page.tsx";
import { findPasswordLink } from "#db/password-links.ts";
import { resetPasswordAction } from "./actions.ts";

export const metadata: Metadata = { title: "New password" };

export default async function NewPasswordPage({ params }: PageProps<"/password/[token]">) {
  const { token } = await params;
  const account = findPasswordLink(token);
  if (!account)
    return (
      <StatePage title="This link is no longer good" action={{ href: "/sign-in", label: "Sign in" }}>
        It has been used, replaced or has expired. Ask whoever runs this installation for a new one.
      </StatePage>
    );
  return <NewPasswordForm token={token} name={account.name} email={account.email} reset={resetPasswordAction} />;
}
