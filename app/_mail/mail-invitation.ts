import { getInvitationToMail, noteMailed } from "#db/mailed-invitations.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { readSettings } from "#lib/env.ts";
import { invitationMail } from "#lib/mail/invitation-mail.ts";
import { mailLetter } from "./mail-letter.ts";

/**
 * Mails an invitation that was just made; the invitation itself stands whatever comes of it.
 * @param token of its link: only whoever made it has it.
 * @throws {Invalid} with what to do, when the mail did not go out.
 */
export async function mailInvitation(viewer: SeatedViewer, { token }: { token: string }): Promise<{ email: string }> {
  const { id, email, ...offer } = getInvitationToMail(viewer, token);
  const link = `${readSettings().origin}/invite/${token}`;
  await mailLetter(email, invitationMail({ ...offer, from: viewer.name, link }), "invitation");
  noteMailed(viewer, id);
  return { email };
}
