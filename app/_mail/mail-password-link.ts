import { getPasswordLinkToMail, notePasswordLinkMailed } from "#db/password-links.ts";
import type { Viewer } from "#lib/access/viewer.ts";
import { readSettings } from "#lib/env.ts";
import { passwordMail } from "#lib/mail/password-mail.ts";
import { mailLetter } from "./mail-letter.ts";

/**
 * Mails a link for a new password that was just made; the link itself stands whatever comes of it.
 * @param token of the link: only whoever made it has it.
 * @throws {Invalid} with what to do, when the mail did not go out.
 */
export async function mailPasswordLink(viewer: Viewer, { token }: { token: string }): Promise<{ email: string }> {
  const { accountId, email, expiresAt } = getPasswordLinkToMail(viewer, token);
  const link = `${readSettings().origin}/password/${token}`;
  await mailLetter(email, passwordMail({ from: viewer.name, link, expiresAt }), "link");
  notePasswordLinkMailed(viewer, accountId);
  return { email };
}
