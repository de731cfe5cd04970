import { letYearsPass } from "#db/testing.ts";
import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "purge" }, expectedNoise: [/candidates\/\d+.* 404/] });

test("a search is closed, its time runs out, and everything it held of its candidates goes for good", async ({
  as,
  server,
}) => {
  const page = await as("chair");
  const member = await as("member");
  await member.goto(`${OPENING}/candidates`);
  const file = await member
    .getByRole("link", { name: /Tchagb/ })
    .first()
    .getAttribute("href");

  await test.step("closed, its settings say from when on it may be purged", async () => {
    await page.goto(`${OPENING}/settings`);
    await page.getByRole("combobox", { name: "Move the opening to" }).click();
    await page.getByRole("option", { name: "Closed" }).click();
    await page.getByRole("textbox", { name: "Reason", exact: true }).fill("The position is filled.");
    await page.getByRole("button", { name: "Move to closed" }).click();
    await expect(page.getByText(/it may be purged from/)).toBeVisible();
    await expect(page.getByText("The time this opening is kept has not run out.")).toBeVisible();
  });

  await test.step("years later it is purged, by whoever types its title", async () => {
    letYearsPass(server.folder);
    await page.reload();
    const title = page.getByRole("textbox", { name: /Type the title of the opening/ });
    await title.fill("Assistant Professor");
    await expect(page.getByRole("button", { name: "Purge this opening" })).toBeDisabled();
    await title.fill("Assistant Professor in Machine Learning");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/purged this opening/)).toBeVisible({ timeout: 60_000 });
    await page.getByText("The statement", { exact: true }).click();
    await expect(page.getByText(/"format": "shortlist-purge"/)).toBeVisible();
  });

  await test.step("nobody finds anything of it; the site goes on", async () => {
    await member.goto(file ?? "");
    await expect(member.getByRole("heading", { name: /Tchagb/ })).toHaveCount(0);
    await member.goto(`${OPENING}/candidates`);
    await expect(member.getByText(/Tchagb/)).toHaveCount(0);
    await member.goto("/account");
    await expect(member.getByRole("heading", { name: "Account and sessions" })).toBeVisible();
  });
});
