import { inWords, oneLine } from "#lib/mail/letter-words.ts";

/** What a mail about a new password may say, and nothing else does: it leaves the house in the clear. */
export interface PasswordLetter {
  /** The administrator who made the link. */
  from: string;
  link: string;
  expiresAt: Date;
}

/** The subject and the plain text of a mail by which a new password is set. */
export function passwordMail({ from, link, expiresAt }: PasswordLetter): { subject: string; text: string } {
  return {
    subject: "A new password for Shortlist",
    text: [
      `${oneLine(from)} made a link by which you set a new password for your account.`,
      "",
      `Please open it to choose one. It works once, until ${inWords(expiresAt)}, and then signs you out everywhere else:`,
      "",
      link,
      "",
      `If you did not ask for this, please do not use it, and tell ${oneLine(from)}. Your password stays as it is.`,
      "",
    ].join("\n"),
  };
}
