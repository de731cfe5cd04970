"use server";

import { siteAction } from "#app/_gate/action.ts";
import { findCredentials } from "#db/accounts.ts";
import { acceptInvitation, findInvitation, INVITATION_GONE } from "#db/invitations.ts";
import { hashPassword, verifyPassword } from "#db/passwords.ts";
import { countSignInAttempt } from "#db/sessions.ts";
import { byLinkInput } from "#lib/access/account.ts";
import { Invalid } from "#lib/access/refusal.ts";

export const acceptInvitationAction = siteAction(
  byLinkInput,
  async ({ token, password }, viewer) => {
    const offer = findInvitation(token);
    // A hash takes a while of the processor on purpose: nobody gets one for a link that is none.
    if (!offer) throw new Invalid(INVITATION_GONE);
    if (!offer.hasAccount) return hashPassword(password);
    if (!countSignInAttempt(viewer, offer.email))
      throw new Invalid("Too many tries. Please wait three minutes, then try again.");
    const known = findCredentials(offer.email);
    if (await verifyPassword(password, known?.passwordHash ?? null)) return null;
    throw new Invalid("The password is not right.", { password: "This is not the password of your account." });
  },
  (viewer, { token }, passwordHash) => ({ slug: acceptInvitation(viewer, token, passwordHash).slug }),
);
