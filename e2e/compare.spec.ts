import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "compare" } });

test("candidates stand side by side, on facts and on the rubric, and are taken out again", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates?sort=name`);
  for (const name of ["Kaspar Oyelaran", "Nirmala Venkatasubbu", "Tomasz Wielgórski"])
    await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  await page.getByRole("link", { name: "Compare" }).click();
  await expect(page).toHaveURL(/compare\?ids=\d+,\d+,\d+$/);
  await expect(page.getByRole("columnheader", { name: /Tomasz Wielgórski/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^PhD/ }).first()).toBeVisible();

  await test.step("a seal holds here as everywhere: one file is not yet read, the others are", async () => {
    const reviews = page.getByRole("row", { name: /^Reviews/ });
    await expect(reviews.locator("[data-name^=Kaspar]")).toContainText("Sealed.");
    await expect(reviews.locator("[data-name^=Tomasz]")).toContainText("2 others");
  });

  await page.getByLabel("Remove Nirmala Venkatasubbu from the comparison").click();
  await expect(page).toHaveURL(/compare\?ids=\d+,\d+$/);
  await expect(page.getByRole("columnheader", { name: /Nirmala/ })).toHaveCount(0);
});
