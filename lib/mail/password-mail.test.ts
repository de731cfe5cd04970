import { expect, test } from "vitest";
import { passwordMail } from "#lib/mail/password-mail.ts";

test("the letter, word by word", () => {
  const { subject, text } = passwordMail({
    from: "Vera\nCastellan",
    link: "https://hiring.example.edu/password/abc",
    expiresAt: new Date("2026-12-05T09:30:00Z"),
  });
  expect(subject).toBe("A new password for Shortlist");
  expect(text).toBe(`Vera Castellan made a link by which you set a new password for your account.

Please open it to choose one. It works once, until 5 December 2026 at 09:30 (UTC), and then signs you out everywhere else:

https://hiring.example.edu/password/abc

If you did not ask for this, please do not use it, and tell Vera Castellan. Your password stays as it is.
`);
});
