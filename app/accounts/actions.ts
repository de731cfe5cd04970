"use server";

import { siteAction } from "#app/_gate/action.ts";
import { mailPasswordLink } from "#app/_mail/mail-password-link.ts";
import { makePasswordLink } from "#db/password-links.ts";
import { accountInput, mailLinkInput } from "#lib/access/account.ts";

export const makePasswordLinkAction = siteAction(
  accountInput,
  async () => null,
  (viewer, { accountId }) => makePasswordLink(viewer, accountId),
);

export const mailPasswordLinkAction = siteAction(mailLinkInput, async () => null, mailPasswordLink);
