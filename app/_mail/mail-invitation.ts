import { getInvitationToMail, noteMailed } from "#db/mailed-invitations.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { readSettings } from "#lib/env.ts";
import { invitationMail } from "#lib/mail/invitation-mail.ts";
import { NotMailed, sendMail } from "./send.ts";

/**
 * Mails an invitation that was just made; the invitation itself stands whatever comes of it.
 * @param token of its link: only whoever made it has it.
 * @throws {Invalid} with what to do, when the mail did not go out.
 */
export async function mailInvitation(viewer: SeatedViewer, { token }: { token: string }): Promise<{ email: string }> {
  const { mail, origin } = readSettings();
  if (!mail) throw new Invalid("No mail server is set up here. Please send the link yourself.");
  const { id, email, ...offer } = getInvitationToMail(viewer, token);
  const letter = invitationMail({ ...offer, from: viewer.name, link: `${origin}/invite/${token}` });
  try {
    await sendMail(mail, { to: email, ...letter });
  } catch (error) {
    if (!(error instanceof NotMailed)) throw error;
    throw new Invalid(
      `The invitation stands, but its mail to ${email} was not sent: ${error.message}. Please try again, or copy the link and send it yourself.`,
    );
  }
  noteMailed(viewer, id);
  return { email };
}
