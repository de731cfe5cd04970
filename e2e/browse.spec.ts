import { expect, OPENING, test } from "./as.ts";

test("candidates: sort, filter, columns and back; the address is the table", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates`);
  const names = page.getByRole("table").getByRole("row").getByRole("link");
  const shuffled = await names.allTextContents();
  expect(shuffled.length).toBe(17);

  await page.getByRole("button", { name: "Name order" }).click();
  const sorted = await names.allTextContents();
  expect(sorted).toEqual([...shuffled].sort((a, b) => a.localeCompare(b)));
  await expect(page).toHaveURL(/sort=name/);

  await page.getByRole("button", { name: "Name", exact: true }).press("Enter");
  expect(await names.allTextContents()).toEqual([...sorted].reverse());

  await page.getByRole("searchbox").fill("stage:shortlist");
  await expect(names).toHaveCount(3);
  await expect(page.getByText(/^3 (of 17 )?candidates/)).toBeVisible();
  await page.reload();
  await expect(names).toHaveCount(3);

  await page.getByRole("link", { name: "Dokgo Haneul" }).click();
  await expect(page.getByRole("heading", { name: "Dokgo Haneul", level: 1 })).toBeVisible();
  await page.goBack();
  await expect(names).toHaveCount(3);

  await page.getByRole("searchbox").fill("stahe:shortlist");
  await expect(page.getByText(/stahe/).last()).toBeVisible();
});

test("publications and venues sort, narrow down and leave as exactly what is shown", async ({ as, server }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/publications?q=venue:ICML`);
  const rows = page.getByRole("table").getByRole("row");
  const shown = (await rows.count()) - 1;
  expect(shown).toBeGreaterThan(3);
  const csv = await (
    await page.request.get(`${server.origin}${OPENING}/export/publications?format=csv&q=venue:ICML`)
  ).text();
  expect(csv.trim().split("\r\n").length - 1).toBe(shown);
  await page.getByRole("columnheader", { name: "Year" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=/);

  await page.goto(`${OPENING}/venues?sort=-papers`);
  await expect(page.getByRole("columnheader", { name: /Papers/ })).toHaveAttribute("aria-sort", "descending");
  await expect(page.getByRole("table").getByRole("row").nth(1)).toContainText(/NeurIPS|ICML/);
});
