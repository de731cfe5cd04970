import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "coauthors" } });

test("who wrote with whom leads to the papers; a recused reader’s candidate is in no line of it", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/coauthors`);
  await expect(page.getByRole("heading", { name: "Coauthors", level: 1 })).toBeVisible();
  const table = page.getByRole("table");
  await expect(table).toContainText("Bashir Tchagbélé");
  const first = table.getByRole("row").nth(1).getByRole("link").first();
  const name = (await first.textContent()) ?? "";
  await first.click();
  await expect(page.getByRole("heading", { name: "Publications", level: 1 })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Filter" })).toHaveValue(new RegExp(name.split(" ").at(-1) ?? name));
  expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(1);

  const recused = await as("recused");
  await recused.goto(`${OPENING}/coauthors`);
  await expect(recused.getByRole("table")).toBeVisible();
  await expect(recused.getByRole("table")).not.toContainText("Tchagbélé");
});
