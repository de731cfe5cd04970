import { expect, test } from "vitest";
import { BadSetting, readSettings } from "#lib/env.ts";

const SMTP = "smtps://ada:secret@mail.example.edu";

test("nothing set: own data, this machine, no mail", () => {
  expect(readSettings({})).toMatchObject({ origin: "http://127.0.0.1:3000", demo: false, mail: null });
  expect(readSettings({ SHORTLIST_SMTP: "", SHORTLIST_MAIL_FROM: "" }).mail).toBeNull();
});

test("a mail server and a sender; the sample opening mails nobody", () => {
  expect(
    readSettings({ SHORTLIST_SMTP: SMTP, SHORTLIST_MAIL_FROM: "hiring@example.edu", SHORTLIST_DEMO: "1" }).mail,
  ).toBeNull();
  expect(readSettings({ SHORTLIST_SMTP: SMTP, SHORTLIST_MAIL_FROM: "Hiring <hiring@example.edu>" }).mail).toEqual({
    ...{ host: "mail.example.edu", port: 465, secure: true, user: "ada", password: "secret" },
    from: { name: "Hiring", address: "hiring@example.edu" },
  });
});

test.each([
  [{ PORT: "eighty" }, "PORT must be a number from 1 to 65535"],
  [{ SHORTLIST_SMTP: "ada:secret@mail" }, "SHORTLIST_SMTP must be a mail server"],
  [{ SHORTLIST_SMTP: SMTP }, "SHORTLIST_SMTP needs SHORTLIST_MAIL_FROM"],
  [{ SHORTLIST_MAIL_FROM: "hiring@example.edu" }, "SHORTLIST_MAIL_FROM needs SHORTLIST_SMTP"],
  [{ SHORTLIST_SMTP: SMTP, SHORTLIST_MAIL_FROM: "hiring" }, "SHORTLIST_MAIL_FROM must be one e-mail address"],
])("%j is refused in one line that repeats no secret", (environment, line) => {
  const complaint = (() => {
    try {
      return readSettings(environment);
    } catch (error) {
      return error;
    }
  })();
  expect(complaint).toBeInstanceOf(BadSetting);
  const { message } = complaint as BadSetting;
  expect(message).toContain(line);
  expect(message).not.toMatch(/\n|secret/);
});
