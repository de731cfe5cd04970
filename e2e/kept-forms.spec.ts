import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "kept-forms" } });

test("what is typed into a form is there again after a reload, until it is sent or discarded", async ({ as }) => {
  const page = await as("chair");
  await page.goto(`${OPENING}/candidates`);
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page.getByRole("button", { name: "Move to another stage" })).toBeVisible();
  const back = page.getByText("What you typed here before is back.");

  await test.step("a reason for a move stands open again", async () => {
    await page.getByRole("button", { name: "Move to another stage" }).click();
    await page.getByRole("textbox", { name: "What speaks for it" }).fill("Two papers at level five.");
    await page.reload();
    await expect(page.getByRole("textbox", { name: "What speaks for it" })).toHaveValue("Two papers at level five.");
    await expect(back).toBeVisible();
    await page.getByRole("button", { name: "Discard what I typed" }).click();
    await expect(page.getByRole("textbox", { name: "What speaks for it" })).toHaveValue("");
    await page.reload();
    await expect(page.getByRole("button", { name: "Move to another stage" })).toBeVisible();
    await expect(back).toHaveCount(0);
  });

  await test.step("so do words on a conflict, after a click in the navigation", async () => {
    await page.goto(`${OPENING}/conflicts`);
    await page.getByRole("textbox", { name: "In a few words" }).fill("A joint paper in press.");
    await page.getByRole("link", { name: "Ranking", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Ranking", level: 1 })).toBeVisible();
    await page.getByRole("link", { name: "Conflicts", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "In a few words" })).toHaveValue("A joint paper in press.");
  });

  await test.step("signing out says what would be lost", async () => {
    await page.getByRole("button", { name: /Tarkowska/ }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByText("Something you typed has not reached the server yet.")).toBeVisible();
  });
});

test("coming off the shortlist is asked once more, with a reason", async ({ as }) => {
  const page = await as("chair");
  await page.goto(`${OPENING}/shortlist`);
  const combobox = page.getByRole("combobox", { name: "Candidate" });
  await combobox.click();
  const option = page.getByRole("option").first();
  const name = ((await option.textContent()) ?? "").trim();
  await option.click();
  await page.getByRole("textbox", { name: "Reason for the shortlist" }).fill("Level five on research.");
  await page.getByRole("button", { name: "Add to the shortlist" }).click();
  const entry = page.getByRole("listitem").filter({ hasText: name });
  await expect(entry.getByText("Level five on research.")).toBeVisible();
  await entry.getByRole("button", { name: "Remove …" }).click();
  await entry.getByRole("button", { name: "Take off the list" }).click();
  await expect(entry.getByText("Please say why; it is kept in the record.")).toBeVisible();
  await entry.getByRole("textbox", { name: `Why ${name} comes off the list` }).fill("Stays where they are.");
  await entry.getByRole("button", { name: "Take off the list" }).click();
  await expect(entry).toHaveCount(0);
  await expect(page.getByText(`${name} was taken off the list.`)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(entry.getByText("Level five on research.")).toBeVisible();
  await page.goto(`${OPENING}/record`);
  await expect(page.getByText(/off the shortlist: Stays where they are/)).toBeVisible();
  await expect(page.getByText(/the entry had said: “Level five on research\.”/)).toBeVisible();
});
