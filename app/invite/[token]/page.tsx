import type { Metadata } from "next";
import { InvitationForm } from "#components/account/invitation-form.tsx";
import { StatePage } from "#components/frame/state-page.tsx";
import { findInvitation } from "#db/invitations.ts";
import { ROLE_NAMES } from "#lib/opening/rooms.ts";
import { acceptInvitationAction } from "./actions.ts";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ params }: PageProps<"/invite/[token]">) {
  const { token } = await params;
  const offer = findInvitation(token);
  if (!offer) {
    return (
      <StatePage title="This invitation is no longer good" action={{ href: "/sign-in", label: "Sign in" }}>
        It has been used, withdrawn or has expired. Ask the chair for a new link.
      </StatePage>
    );
  }
  return (
    <InvitationForm
      token={token}
      name={offer.name}
      email={offer.email}
      role={ROLE_NAMES[offer.role]}
      openingTitle={offer.openingTitle}
      hasAccount={offer.hasAccount}
      accept={acceptInvitationAction}
    />
  );
}
