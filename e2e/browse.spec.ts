import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "browse" } });

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

  await page.getByRole("combobox", { name: "Filter" }).fill("stage:longlist");
  await expect(names).toHaveCount(8);
  await expect(page.getByText(/^8 (of 17 )?candidates/)).toBeVisible();
  await expect(page).toHaveURL(/longlist/);
  await page.reload();
  await expect(names).toHaveCount(8);

  const listed = await names.allTextContents();
  const who = "Freyja Ásbjarnardóttir";
  const at = listed.indexOf(who);
  await names.nth(at).click();
  await expect(page.getByRole("heading", { name: who, level: 1 })).toBeVisible();
  const around = page.getByRole("navigation", { name: "Candidates" });
  await expect(around.getByRole("link")).toHaveText([
    `← ${listed[at - 1]}`,
    `${at + 1} of 8, back to the table`,
    `${listed[at + 1]} →`,
  ]);
  await page
    .locator("article")
    .getByRole("link", { name: /Computational neuroscience|PhD|University/ })
    .first()
    .click();
  await expect(page).toHaveURL(/document=\d+.*view=/);
  await expect(around.getByRole("link", { name: listed[at + 1] ?? "" })).toBeVisible();
  await around.getByRole("link", { name: `${at + 1} of 8` }).click();
  await expect(names).toHaveCount(8);

  await page.getByRole("combobox", { name: "Filter" }).fill("stahe:longlist");
  await expect(page.getByText(/stahe/).last()).toBeVisible();
});

test("a filter that finds nothing says so and moves nothing", async ({ as }) => {
  const page = await as("member");
  for (const room of ["candidates", "publications", "venues"]) {
    await page.goto(`${OPENING}/${room}`);
    const box = page.getByRole("combobox", { name: "Filter" });
    const before = await box.boundingBox();
    await box.fill("zzzz");
    await expect(page.getByText("Nothing passes this filter.")).toBeVisible();
    expect(await box.boundingBox(), room).toEqual(before);
    await expect(page.getByText("No rows, nothing to count.")).toBeVisible();
  }
});

test("the filter box offers columns, then their values, by keyboard alone", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates`);
  const box = page.getByRole("combobox", { name: "Filter" });
  await box.pressSequentially("sta");
  await expect(page.getByRole("option", { name: /^stage:/ })).toBeVisible();
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(box).toHaveValue("stage:");
  await expect(page.getByRole("option", { name: /^Longlist/ })).toBeVisible();
  await box.pressSequentially("long");
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(box).toHaveValue("stage:longlist ");
  await expect(page.getByRole("listbox", { name: "What may follow" })).toBeHidden();
  await expect(page.getByText(/^8 (of 17 )?candidates/)).toBeVisible();
});

test("rows are selected, stay selected under another filter, and lead to a comparison", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates?sort=name`);
  const boxes = page.getByRole("checkbox", { name: /^Select (?!all)/ });
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ["Shift"] });
  const bar = page.getByRole("region", { name: "Selected candidates" });
  await expect(bar).toContainText("3 selected");
  await page.getByRole("combobox", { name: "Filter" }).fill("stage:longlist");
  await expect(bar).toContainText(/3 selected/);
  await expect(bar.getByRole("link", { name: "Compare" })).toHaveAttribute("href", /compare\?ids=\d+,\d+,\d+$/);
  await expect(bar.getByRole("button", { name: "Move stage" })).toHaveCount(0);
  await bar.getByRole("button", { name: "Clear" }).click();
  await expect(bar).toHaveCount(0);
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
