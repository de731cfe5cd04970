import { expect, test } from "./as.ts";

test.use({ options: { story: "first-start", empty: true } });

/** What the console says to whoever starts Shortlist for the first time; it may come a moment after the address. */
const CODE = /one-time code:\s+(\S+)/;

test("a department starts from nothing: code, chair, opening, invitation, colleague", async ({ nobody, server }) => {
  const chair = await nobody();
  await chair.goto("/");
  await expect(chair).toHaveURL(/\/setup$/);

  await test.step("a wrong code is refused and nothing typed is lost", async () => {
    await chair.getByLabel("One-time code").fill("0000-0000");
    await chair.getByLabel("Your name").fill("Vera Castellan");
    await chair.getByLabel("E-mail").fill("vera@example.edu");
    await chair.getByRole("textbox", { name: "Password" }).fill("a long enough password");
    await chair.getByLabel("Position searched for").fill("Assistant Professor in Statistics");
    await chair.getByLabel("Department").fill("Department of Statistics");
    await chair.getByRole("button", { name: "Set up" }).click();
    await expect(chair.getByText("This code is not right.")).toBeVisible();
    await expect(chair.getByLabel("Your name")).toHaveValue("Vera Castellan");
  });

  await test.step("the code of the console opens the first opening", async () => {
    await expect.poll(() => server.printed()).toMatch(CODE);
    const code = CODE.exec(server.printed())?.[1] ?? "";
    await chair.getByLabel("One-time code").fill(code);
    await chair.getByRole("button", { name: "Set up" }).click();
    await expect(chair).toHaveURL(/\/assistant-professor-in-statistics$/);
    await expect(chair.getByRole("heading", { name: "Assistant Professor in Statistics" })).toBeVisible();
  });

  let link = "";
  await test.step("a colleague is invited by a link", async () => {
    await chair.getByRole("link", { name: "Settings" }).click();
    await chair.getByRole("textbox", { name: "Name", exact: true }).fill("Jonas Wendt");
    await chair.getByRole("textbox", { name: "E-mail" }).fill("not an address");
    await chair.getByRole("button", { name: "Invite" }).click();
    await expect(chair.getByText("Please give an e-mail address")).toBeVisible();
    await chair.getByRole("textbox", { name: "E-mail" }).fill("jonas@example.edu");
    await chair.getByRole("button", { name: "Invite" }).click();
    link = await chair.getByLabel("Invitation link").inputValue();
    expect(link).toMatch(/\/invite\/[\w-]{32}$/);
    await expect(chair.getByText("Jonas Wendt")).toBeVisible();
  });

  await test.step("the colleague accepts it, once", async () => {
    const colleague = await nobody();
    await colleague.goto(link);
    await expect(colleague.getByText("Jonas Wendt, you are invited")).toBeVisible();
    await colleague.getByRole("textbox", { name: "Choose a password" }).fill("short");
    await colleague.getByRole("button", { name: "Join" }).click();
    await expect(colleague.getByText("at least 12 characters.").last()).toBeVisible();
    await colleague.getByRole("textbox", { name: "Choose a password" }).fill("another long password");
    await colleague.getByRole("button", { name: "Join" }).click();
    await expect(colleague).toHaveURL(/\/assistant-professor-in-statistics$/);

    const stranger = await nobody();
    await stranger.goto(link);
    await expect(stranger.getByText("This invitation is no longer good")).toBeVisible();
  });

  await test.step("a second set-up is refused; sign-out ends the session; the password opens it again", async () => {
    await chair.goto("/setup");
    await expect(chair).not.toHaveURL(/setup/);
    await chair.goto("/");
    await chair.getByRole("button", { name: /Vera Castellan/ }).click();
    await chair.getByRole("button", { name: "Sign out" }).click();
    await expect(chair).toHaveURL(/\/sign-in/);
    await chair.goto("/assistant-professor-in-statistics/settings");
    await expect(chair).toHaveURL(/\/sign-in/);
    await chair.getByLabel("E-mail").fill("VERA@example.edu");
    await chair.getByRole("textbox", { name: "Password" }).fill("a long enough password");
    await chair.getByRole("button", { name: "Sign in" }).click();
    await expect(chair).toHaveURL(/\/assistant-professor-in-statistics\/settings$/);
    await expect(chair.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  });
});

test("a bad setting is one clear line", async () => {
  const { spawnSync } = await import("node:child_process");
  const started = spawnSync(process.execPath, ["app/_start/start.ts"], {
    // biome-ignore lint/style/noProcessEnv: handed on as it is, with one bad setting
    env: { ...process.env, PORT: "eighty" },
    encoding: "utf8",
  });
  expect(started.status).toBe(1);
  expect(started.stderr.trim()).toBe("Shortlist could not start: PORT must be a number from 1 to 65535");
});
