import { Invalid } from "#lib/access/refusal.ts";
import { readSettings } from "#lib/env.ts";
import { NotMailed, sendMail } from "./send.ts";

/**
 * Mails a letter with a link that stands whatever comes of it.
 * @param stands what the link is: "invitation".
 * @throws {Invalid} with what to do, when the mail did not go out.
 */
export async function mailLetter(email: string, letter: { subject: string; text: string }, stands: string) {
  const { mail } = readSettings();
  if (!mail) throw new Invalid("No mail server is set up here. Please send the link yourself.");
  try {
    await sendMail(mail, { to: email, ...letter });
  } catch (error) {
    if (!(error instanceof NotMailed)) throw error;
    throw new Invalid(
      `The ${stands} stands, but its mail to ${email} was not sent: ${error.message}. Please try again, or copy the link and send it yourself.`,
    );
  }
}
