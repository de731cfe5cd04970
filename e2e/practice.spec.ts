import { expect, test } from "./as.ts";
import { findings } from "./findings.ts";

test.use({ options: { story: "practice" } });

test("before the first file is read the committee practises on invented ones; nothing of it counts", async ({ as }) => {
  const page = await as("chair");
  let opening = "";

  await test.step("a new search has a draft rubric", async () => {
    await page.goto("/");
    await page.getByLabel("Position searched for").fill("Lecturer in Practice");
    await page.getByLabel("Department").fill("Invented Studies");
    await page.getByRole("button", { name: "Open the search" }).click();
    await page.waitForURL(/lecturer-in-practice/);
    opening = new URL(page.url()).pathname;
    await page.goto(`${opening}/practice`);
    await expect(page.getByRole("link", { name: "draft the rubric" })).toBeVisible();
    await page.goto(`${opening}/rubric`);
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(async () => {
      await page.goto(`${opening}/practice`);
      await expect(page.getByRole("button", { name: "Start a practice round" })).toBeVisible({ timeout: 1000 });
    }).toPass();
  });

  await test.step("an invented file is scored by it, in the form every review is written in", async () => {
    await page.getByRole("button", { name: "Start a practice round" }).click();
    const file = page.getByRole("article");
    await expect(file.getByText("Practice: this person is invented")).toBeVisible();
    await expect(page.getByText("You see what they chose once yours is in.")).toBeVisible();
    for (const criterion of await page.getByRole("group").all()) await criterion.getByRole("radio").nth(1).check();
    await page.getByRole("textbox").first().fill("One sole-authored paper of 38 pages.");
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.getByRole("button", { name: "Hand in and see the others’ marks" }).click();
    const marks = page.getByRole("region", { name: "Everybody’s marks" });
    await expect(marks.getByText("One sole-authored paper of 38 pages.")).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  await test.step("it is in no list, and gone when the round ends", async () => {
    await page.goto(`${opening}/candidates`);
    await expect(page.getByRole("heading", { name: "Candidates", level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Threlkeld");
    await page.goto(`${opening}/practice`);
    await page.getByRole("button", { name: "End the practice round" }).click();
    await expect(page.getByRole("button", { name: "Start a practice round" })).toBeVisible();
    await page.goto(`${opening}/record`);
    await expect(page.getByText("ended the practice round")).toBeVisible();
  });

  await test.step("a legal hold is put and lifted with a reason; an open search cannot be purged", async () => {
    await page.goto(`${opening}/settings`);
    await expect(page.getByText("Only a closed opening is purged.")).toBeVisible();
    await page.getByRole("textbox", { name: "Why it is needed" }).fill("A complaint is pending.");
    await page.getByRole("button", { name: "Put a legal hold on this opening" }).click();
    await expect(
      page.getByText("A legal hold is on this opening: nothing is purged until it is lifted."),
    ).toBeVisible();
    await page.getByRole("textbox", { name: "Why it is lifted" }).fill("It was settled.");
    await page.getByRole("button", { name: "Lift the legal hold" }).click();
    await expect(page.getByRole("button", { name: "Put a legal hold on this opening" })).toBeVisible();
  });
});
