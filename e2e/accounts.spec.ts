import { expect, OPENING, PEOPLE, test } from "./as.ts";

test.use({ options: { story: "accounts" }, expectedNoise: [/accounts.* 404/] });

test("who lost their password is given a link: it works once, and ends what was open elsewhere", async ({
  as,
  nobody,
  server,
}) => {
  const admin = await as("chair");
  const elsewhere = await as("member");
  await elsewhere.goto(OPENING);
  let link = "";

  await test.step("the administrator makes it, and copies it", async () => {
    await admin.goto("/");
    await admin.getByRole("link", { name: "Accounts" }).click();
    const row = admin.getByRole("row").filter({ hasText: PEOPLE.member });
    await row.getByRole("button", { name: /Make a link for a new password/ }).click();
    const field = admin.getByLabel(/^Link for a new password of/);
    await expect(field).toHaveValue(/\/password\/[\w-]{32}$/);
    link = await field.inputValue();
    await expect(admin.getByText(`Send it to ${PEOPLE.member} yourself.`)).toBeVisible();
    await expect(row.getByText("link good until")).toBeVisible();
  });

  await test.step("its owner chooses a password and is in", async () => {
    const page = await nobody();
    await page.goto(link);
    await page.getByRole("textbox", { name: "New password" }).fill("short");
    await page.getByRole("button", { name: "Set the password" }).click();
    await expect(page.getByText("at least 12 characters.").last()).toBeVisible();
    await page.getByRole("textbox", { name: "New password" }).fill("a password nobody knows");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${server.origin}/`);
    await page.goto("/account");
    await expect(page.getByText(/made a link for a new password of yours/)).toContainText("it was used");
    await page.goto(link);
    await expect(page.getByText("This link is no longer good")).toBeVisible();
  });

  await test.step("what was open elsewhere is not any more; the new password opens it", async () => {
    await elsewhere.goto(`${OPENING}/candidates?sort=name`);
    await expect(elsewhere).toHaveURL(/sign-in/);
    await elsewhere.getByLabel("E-mail").fill(PEOPLE.member);
    await elsewhere.getByRole("textbox", { name: "Password" }).fill("a password nobody knows");
    await elsewhere.getByRole("button", { name: "Sign in" }).click();
    await expect(elsewhere).toHaveURL(`${server.origin}${OPENING}/candidates?sort=name`);
  });
});

test("accounts are for administrators alone", async ({ as, nobody }) => {
  const member = await as("other");
  await member.goto("/");
  await expect(member.getByRole("link", { name: "Accounts" })).toHaveCount(0);
  await member.goto("/accounts");
  await expect(member.getByRole("table")).toHaveCount(0);
  const stranger = await nobody();
  await stranger.goto("/accounts");
  await expect(stranger).toHaveURL(/sign-in/);
});
