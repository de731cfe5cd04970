import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { sessionToken, viewerOf } from "#app/_gate/viewer.ts";
import { InvitationForm } from "#components/account/invitation-form.tsx";
import { StatePage } from "#components/frame/state-page.tsx";
import { findAccepted, findInvitation } from "#db/invitations.ts";
import { refusedSignOn } from "#lib/access/sign-on.ts";
import { readSettings } from "#lib/env.ts";
import { ROLE_NAMES } from "#lib/opening/rooms.ts";
import { acceptInvitationAction } from "./actions.ts";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ params, searchParams }: PageProps<"/invite/[token]">) {
  const { token } = await params;
  const { error } = await searchParams;
  const offer = findInvitation(token);
  if (!offer) {
    const accepted = findAccepted(viewerOf(await sessionToken(), null), token);
    if (accepted !== null) redirect(`/${accepted}`);
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
      signOn={readSettings().signOn?.name ?? null}
      refused={refusedSignOn(error)}
      accept={acceptInvitationAction}
    />
  );
}
