"use server";

import { siteAction } from "#app/_gate/action.ts";
import { resetPassword } from "#db/password-links.ts";
import { hashPassword } from "#db/passwords.ts";
import { byLinkInput } from "#lib/access/account.ts";

export const resetPasswordAction = siteAction(
  byLinkInput,
  ({ password }) => hashPassword(password),
  (viewer, { token }, passwordHash) => resetPassword(viewer, token, passwordHash),
);
