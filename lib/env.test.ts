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

const OIDC = {
  SHORTLIST_OIDC_ISSUER: "https://login.example.edu/realm/",
  SHORTLIST_OIDC_CLIENT_ID: "shortlist",
  SHORTLIST_OIDC_CLIENT_SECRET: "secret",
};

test("a provider of single sign-on", () => {
  const set = { issuer: "https://login.example.edu/realm", clientId: "shortlist", clientSecret: "secret" };
  expect(readSettings(OIDC).signOn).toEqual({ ...set, name: "single sign-on" });
  for (const blank of ["", " "])
    expect(readSettings({ ...OIDC, SHORTLIST_OIDC_NAME: blank }).signOn?.name).toBe("single sign-on");
  expect(readSettings({ ...OIDC, SHORTLIST_OIDC_NAME: "Campus ID" }).signOn?.name).toBe("Campus ID");
  expect(readSettings({ ...OIDC, SHORTLIST_OIDC_ISSUER: "http://127.0.0.1:9000" }).signOn?.issuer).toContain(":9000");
  expect(readSettings({ ...OIDC, SHORTLIST_DEMO: "1" }).signOn).toBeNull();
  expect(readSettings({}).signOn).toBeNull();
});

test.each([
  [{ PORT: "eighty" }, "PORT must be a number from 1 to 65535"],
  [{ SHORTLIST_SMTP: "ada:secret@mail" }, "SHORTLIST_SMTP must be a mail server"],
  [{ SHORTLIST_SMTP: SMTP }, "SHORTLIST_SMTP needs SHORTLIST_MAIL_FROM"],
  [{ SHORTLIST_MAIL_FROM: "hiring@example.edu" }, "SHORTLIST_MAIL_FROM needs SHORTLIST_SMTP"],
  [{ SHORTLIST_SMTP: SMTP, SHORTLIST_MAIL_FROM: "hiring" }, "SHORTLIST_MAIL_FROM must be one e-mail address"],
  [{ ...OIDC, SHORTLIST_OIDC_ISSUER: "login.example.edu" }, "SHORTLIST_OIDC_ISSUER must be a provider’s address"],
  [{ ...OIDC, SHORTLIST_OIDC_ISSUER: "http://login.example.edu" }, "SHORTLIST_OIDC_ISSUER must be"],
  [{ ...OIDC, SHORTLIST_OIDC_CLIENT_ID: "" }, "must be set together"],
  [{ ...OIDC, SHORTLIST_OIDC_CLIENT_SECRET: " " }, "must be set together"],
  [{ SHORTLIST_OIDC_CLIENT_SECRET: "secret" }, "must be set together"],
  [{ ...OIDC, SHORTLIST_OIDC_NAME: "n".repeat(41) }, "SHORTLIST_OIDC_NAME must be at most 40 letters"],
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
