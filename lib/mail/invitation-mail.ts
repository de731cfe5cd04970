import { inWords, oneLine } from "#lib/mail/letter-words.ts";

/** What an invitation by mail may say, and nothing else does: it leaves the house in the clear. */
export interface InvitationLetter {
  /** The chair who invites. */
  from: string;
  openingTitle: string;
  department: string;
  link: string;
  expiresAt: Date;
}

/** The subject and the plain text of an invitation. No candidate, score or note is known here. */
export function invitationMail({ from, openingTitle, department, link, expiresAt }: InvitationLetter): {
  subject: string;
  text: string;
} {
  const title = oneLine(openingTitle);
  return {
    subject: `Invitation to a search committee: ${title}`,
    text: [
      `${oneLine(from)} invites you to serve on the committee that searches for`,
      "",
      `    ${title}`,
      `    ${oneLine(department)}`,
      "",
      `Please open this link to join. It works once, until ${inWords(expiresAt)}:`,
      "",
      link,
      "",
      "If you did not expect this, there is nothing you need to do.",
      "",
    ].join("\n"),
  };
}
