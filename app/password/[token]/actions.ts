"use server";

import { siteAction } from "#app/_gate/action.ts";
import { findPasswordLink, LINK_GONE, resetPassword } from "#db/password-links.ts";
import { hashPassword } from "#db/passwords.ts";
import { byLinkInput } from "#lib/access/account.ts";
import { Invalid } from "#lib/access/refusal.ts";

export const resetPasswordAction = siteAction(
  byLinkInput,
  async ({ token, password }) => {
    // A hash takes a while of the processor on purpose: nobody gets one for a link that is none.
    if (!findPasswordLink(token)) throw new Invalid(LINK_GONE);
    return hashPassword(password);
  },
  (viewer, { token }, passwordHash) => resetPassword(viewer, token, passwordHash),
);
