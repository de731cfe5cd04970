import { generateKeyPairSync } from "node:crypto";
import type { Page } from "@playwright/test";
import { test as base, expect, OPENING, PEOPLE } from "./as.ts";
import { type IdentityProvider, startIdentityProvider } from "./identity-provider.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { startServer } from "./server.ts";

const test = base.extend<object, { provider: IdentityProvider; mailbox: Mailbox }>({
  provider: [
    async ({ browserName: _ }, use) => {
      const provider = await startIdentityProvider();
      await use(provider);
      await provider.stop();
    },
    { scope: "worker" },
  ],
  mailbox: [
    async ({ browserName: _ }, use) => {
      const mailbox = await openMailbox();
      await use(mailbox);
      await mailbox.stop();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ provider, mailbox }, use) => {
      const server = await startServer({
        environment: {
          SHORTLIST_OIDC_ISSUER: provider.issuer,
          SHORTLIST_OIDC_CLIENT_ID: provider.clientId,
          SHORTLIST_OIDC_CLIENT_SECRET: provider.clientSecret,
          SHORTLIST_OIDC_NAME: "Campus ID",
          SHORTLIST_SMTP: `smtp://127.0.0.1:${mailbox.port}`,
          SHORTLIST_MAIL_FROM: "Shortlist <shortlist@example.edu>",
        },
      });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

// The way to the provider and back leads over another host; nothing else may.
test.use({ options: { story: "single-sign-on" }, expectedNoise: [/^asked 127\.0\.0\.1:\d+$/] });

const KNOWN = { email: PEOPLE.member, email_verified: true };

async function signIn(page: Page): Promise<void> {
  await page.goto(`/sign-in?to=${OPENING}`);
  await page.getByRole("button", { name: "Sign in with Campus ID" }).click();
}

test.afterEach(({ provider }) => {
  provider.lie = {};
  provider.thin = false;
});

test("a member signs in with the campus account; it is a session like any other", async ({
  nobody,
  as,
  provider,
  server,
}) => {
  provider.person = { sub: "m-1", ...KNOWN };
  const page = await nobody();
  await signIn(page);
  await expect(page).toHaveURL(`${server.origin}${OPENING}`);
  const cookie = (await page.context().cookies()).find(({ name }) => name === "shortlist");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });

  await test.step("the next time by who they are, whatever address is named", async () => {
    provider.person = { sub: "m-1", email: "married@example.edu", email_verified: false };
    const again = await nobody();
    await signIn(again);
    await expect(again).toHaveURL(`${server.origin}${OPENING}`);
  });

  await test.step("it can be ended from elsewhere", async () => {
    const other = await as("member");
    await other.goto("/account");
    await other.getByRole("button", { name: "Sign out everywhere" }).click();
    await expect(other).toHaveURL(/sign-in/);
    await page.goto(OPENING);
    await expect(page).toHaveURL(/sign-in/);
  });
});

test("an address that is kept out of the signed answer is asked for", async ({ nobody, provider, server }) => {
  provider.thin = true;
  provider.person = { sub: "o-1", email: PEOPLE.other, email_verified: true };
  const page = await nobody();
  await signIn(page);
  await expect(page).toHaveURL(`${server.origin}${OPENING}`);
});

test("who has no account, or whose answer cannot be believed, is told so and stays outside", async ({
  nobody,
  provider,
  server,
}) => {
  const page = await nobody();
  const stranger = { sub: "x-1", email: "stranger@example.edu", email_verified: true };
  const observer = { sub: "b-1", email: PEOPLE.observer, email_verified: true };
  const another = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const attempts: [string, Partial<IdentityProvider>, RegExp][] = [
    ["no account", { person: stranger }, /There is no account for the e-mail address/],
    ["no verified address", { person: { ...observer, email_verified: false } }, /not said that your e-mail address/],
    ["they decline", { person: null }, /That did not work/],
    ["another’s signature", { person: observer, lie: { key: another } }, /That did not work/],
    ["an old answer", { person: observer, lie: { claims: { nonce: "of last week" } } }, /That did not work/],
    ["for another program", { person: observer, lie: { claims: { aud: "payroll" } } }, /That did not work/],
    ["in another name", { person: observer, lie: { claims: { iss: "https://evil.test" } } }, /That did not work/],
    ["out of date", { person: observer, lie: { claims: { exp: 1 } } }, /That did not work/],
  ];
  for (const [what, how, sentence] of attempts)
    await test.step(what, async () => {
      Object.assign(provider, { lie: {}, ...how });
      await signIn(page);
      await expect(page.getByText(sentence)).toBeVisible();
      await page.goto(OPENING);
      await expect(page).toHaveURL(/sign-in/);
    });
  await test.step("the same person with an honest answer comes in", async () => {
    await expect(page.getByRole("textbox", { name: "Password" })).toBeVisible();
    Object.assign(provider, { lie: {}, person: observer });
    await signIn(page);
    await expect(page).toHaveURL(`${server.origin}${OPENING}`);
  });
});

test("an answer without the question is not taken", async ({ nobody, server }) => {
  const page = await nobody();
  await page.goto(`${server.origin}/api/auth/callback/single-sign-on?code=guessed&state=guessed`);
  await expect(page.getByText(/That did not work/)).toBeVisible();
});

test("an invitation is mailed, and accepted with the campus account", async ({
  as,
  nobody,
  provider,
  mailbox,
  server,
}) => {
  const chair = await as("chair");
  await chair.goto(`${OPENING}/settings`);
  await chair.getByRole("textbox", { name: "Name", exact: true }).fill("Nia Faro");
  await chair.getByRole("textbox", { name: "E-mail" }).fill("nia@example.edu");
  await chair.getByRole("button", { name: "Invite" }).click();
  await expect(chair.getByText("Mailed to nia@example.edu.")).toBeVisible();
  const link = await chair.getByLabel("Invitation link").inputValue();
  const mail = (mailbox.mails.at(-1) ?? "").replace(/=\n/g, "");
  expect(mail).toContain(new URL(link).pathname);
  expect(mail).toContain("To: nia@example.edu");

  const guest = await nobody();
  await test.step("not by somebody else", async () => {
    provider.person = { sub: "n-2", email: "somebody@example.edu", email_verified: true };
    await guest.goto(link);
    await guest.getByRole("button", { name: "Join with Campus ID" }).click();
    await expect(guest.getByText(/sent to another e-mail address/)).toBeVisible();
  });

  await test.step("by the one it was sent to", async () => {
    provider.person = { sub: "n-1", email: "Nia@example.edu", email_verified: true };
    await guest.getByRole("button", { name: "Join with Campus ID" }).click();
    await expect(guest).toHaveURL(`${server.origin}${OPENING}`);
    await expect(guest.getByRole("button", { name: /Nia Faro/ })).toBeVisible();
  });

  await test.step("who has no password is not asked for it", async () => {
    await guest.goto("/account");
    await expect(guest.getByText("there is no password of yours here")).toBeVisible();
    await expect(guest.getByLabel("Present password")).toHaveCount(0);
  });

  await test.step("they see what is linked; it is their only way in, so a password comes first", async () => {
    await expect(guest.getByText(/known to 127\.0\.0\.1:\d+ as n-1/)).toBeVisible();
    await expect(guest.getByText("This is the only way into your account.")).toBeVisible();
    await expect(guest.getByRole("button", { name: "Unlink Campus ID" })).toHaveCount(0);
    await guest.getByRole("textbox", { name: "New password" }).fill("a password of their own");
    await guest.getByRole("button", { name: "Set a password" }).click();
    await expect(guest.getByText("Your password is set.")).toBeVisible();
    await guest.getByRole("button", { name: "Unlink Campus ID" }).click();
    await expect(guest.getByText("Campus ID is unlinked.")).toBeVisible();
    await expect(guest.getByText("Nothing is linked.")).toBeVisible();
  });

  await test.step("the password is a way in, and signing in at the campus links it again", async () => {
    const again = await nobody();
    await again.goto("/sign-in");
    await again.getByLabel("E-mail").fill("nia@example.edu");
    await again.getByRole("textbox", { name: "Password" }).fill("a password of their own");
    await again.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(again).toHaveURL(`${server.origin}/`);
    const other = await nobody();
    await signIn(other);
    await expect(other).toHaveURL(`${server.origin}${OPENING}`);
    await again.goto("/account");
    await expect(again.getByRole("button", { name: "Unlink Campus ID" })).toBeVisible();
  });

  await test.step("a link for a new password is mailed", async () => {
    await chair.goto("/accounts");
    const row = chair.getByRole("row").filter({ hasText: "nia@example.edu" });
    await row.getByRole("button", { name: /Make a link/ }).click();
    await expect(chair.getByText("Mailed to nia@example.edu.")).toBeVisible();
    const mailed = await chair.getByLabel(/^Link for a new password/).inputValue();
    expect((mailbox.mails.at(-1) ?? "").replace(/=\n/g, "")).toContain(new URL(mailed).pathname);
  });

  await test.step("the log says that it was mailed", async () => {
    await chair.goto(`${OPENING}/record`);
    await expect(chair.getByText("mailed an invitation")).toBeVisible();
  });
});

test("a mail that cannot go out leaves the link, and says what to do", async ({ as, mailbox }) => {
  await mailbox.stop();
  const chair = await as("chair");
  await chair.goto(`${OPENING}/settings`);
  await chair.getByRole("textbox", { name: "Name", exact: true }).fill("Per Vantongeren");
  await chair.getByRole("textbox", { name: "E-mail" }).fill("per@example.edu");
  await chair.getByRole("button", { name: "Invite" }).click();
  await expect(chair.getByText(/The invitation stands, but its mail to per@example.edu was not sent/)).toBeVisible();
  await expect(chair.getByLabel("Invitation link")).toHaveValue(/\/invite\/[\w-]{32}$/);
  await expect(chair.getByRole("button", { name: "Try to mail it again" })).toBeVisible();
});
