import { expect, test } from "vitest";
import { invitationMail } from "#lib/mail/invitation-mail.ts";

test("the letter, word by word", () => {
  const { subject, text } = invitationMail({
    from: "Vera Castellan",
    openingTitle: "Professor of Fog\r\nBcc: all@example.edu",
    department: "Department of Weather",
    link: "https://hiring.example.edu/invite/abc",
    expiresAt: new Date("2026-12-05T09:30:00Z"),
  });
  expect(subject).toBe("Invitation to a search committee: Professor of Fog Bcc: all@example.edu");
  expect(text).toBe(`Vera Castellan invites you to serve on the committee that searches for

    Professor of Fog Bcc: all@example.edu
    Department of Weather

Please open this link to join. It works once, until 5 December 2026 at 09:30 (UTC):

https://hiring.example.edu/invite/abc

If you did not expect this, there is nothing you need to do.
`);
});
