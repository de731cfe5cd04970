import { readFileSync } from "node:fs";
import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "tables" } });

test("a column is drawn wider by the pointer, moved by the keys, and put back; the address keeps it", async ({
  as,
}) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates`);
  const head = page.getByRole("columnheader", { name: "PhD from" });
  const edge = page.getByRole("separator", { name: "Width of PhD from" });
  const width = async () => Math.round((await head.boundingBox())?.width ?? 0);
  const usual = await width();

  await expect(edge).toHaveAttribute("aria-valuetext", "usual");
  const grip = await edge.boundingBox();
  if (!grip) throw new Error("The edge has no place on the page.");
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  // A page that is not awake yet takes no hold of anything.
  await expect(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y);
    await page.mouse.move(x + 100, y);
    await page.mouse.up();
    await expect(page).toHaveURL(/widths=phd:\d+/, { timeout: 1_000 });
  }).toPass();
  expect(await width()).toBeGreaterThan(usual + 60);

  await edge.focus();
  const drawn = await width();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(width).toBe(drawn - 10);
  await expect(page).toHaveURL(new RegExp(`:${drawn - 10}\\b`));
  await page.reload();
  await expect.poll(width).toBe(drawn - 10);
  await expect(async () => {
    await edge.focus();
    await page.keyboard.press("Home");
    await expect(page).not.toHaveURL(/widths/, { timeout: 1_000 });
  }).toPass();
  expect(await width()).toBe(usual);
});

test("columns stay at the left by pointer and keys; the address and the file keep it, a narrow screen lets go", async ({
  as,
}) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates?columns=name,affiliation,phd,stage,position,tag,venue,reading,year`);
  await page.setViewportSize({ width: 1000, height: 800 });
  const heads = page.getByRole("columnheader");
  const openMenu = async () => {
    const menu = page.getByRole("button", { name: "Columns", exact: true });
    await expect(async () => {
      if ((await menu.getAttribute("aria-expanded")) !== "true") await menu.click();
      await expect(page.getByRole("button", { name: "Pin Stage" })).toBeVisible({ timeout: 1_000 });
    }).toPass();
  };

  await openMenu();
  await expect(page.getByRole("button", { name: "Pin Name" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Pin Stage" }).click();
  await expect(page).toHaveURL(/pinned=name,stage/);
  const pin = page.getByRole("button", { name: "Pin PhD from" });
  await pin.press("Enter");
  await expect(page).toHaveURL(/pinned=name,stage,phd/);
  await expect(pin).toBeFocused();
  await page.getByRole("button", { name: "Move PhD from left" }).press("Enter");
  await expect(page).toHaveURL(/pinned=name,phd,stage/);
  await pin.press("Space");
  await expect(page).toHaveURL(/pinned=name,stage(&|$)/);
  await page.keyboard.press("Escape");
  const menu = page.getByRole("button", { name: "Columns", exact: true });
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pin).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await page.reload();

  const left = async (name: string) => Math.round((await heads.filter({ hasText: name }).boundingBox())?.x ?? 0);
  const [name, stage, affiliation] = [await left("Name"), await left("Stage"), await left("Affiliation")];
  const scroll = page.getByRole("region", { name: "Candidates" });
  await scroll.evaluate((element) => element.scrollTo({ left: 220 }));
  await expect.poll(() => left("Affiliation")).toBeLessThan(affiliation - 150);
  expect([await left("Name"), await left("Stage")]).toEqual([name, stage]);
  const cell = page.locator("tbody tr").first().locator("td[data-pinned]").last();
  expect(Math.round((await cell.boundingBox())?.x ?? 0)).toBe(stage);

  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /CSV/ }).click(),
  ]);
  const file = readFileSync(await download.path(), "utf8").replace("\uFEFF", "");
  expect(file).toMatch(/^Name,Stage,PhD from,Affiliation,/);

  await page.setViewportSize({ width: 390, height: 800 });
  await scroll.evaluate((element) => element.scrollTo({ left: 0 }));
  const narrow = [await left("Name"), await left("Stage")] as const;
  await scroll.evaluate((element) => element.scrollTo({ left: 220 }));
  await expect.poll(() => left("Stage")).toBe(narrow[1] - 220);
  expect(await left("Name")).toBe(narrow[0]);
});

test("arrows lead from a head into the rows and back, and what they reach is never under a pinned column", async ({
  as,
}) => {
  const page = await as("member");
  await page.goto(`${OPENING}/venues?columns=venue,watched,papers,candidates,candidate&widths=candidate:900`);
  await page.setViewportSize({ width: 1000, height: 800 });
  const rows = page.locator("tbody tr");
  await expect(async () => {
    await page.getByRole("button", { name: "Papers", exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(rows.nth(0).getByRole("link").first()).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("button", { name: /^Venue/ })).toBeFocused();

  const far = rows.nth(2).getByRole("link").nth(1);
  const moveAndReach = (link: HTMLElement | SVGElement) => {
    link.closest("section")?.scrollTo({ left: 600 });
    link.focus();
  };
  await far.evaluate(moveAndReach);
  const [pinned, reached] = [await rows.nth(2).locator("th").boundingBox(), await far.boundingBox()];
  expect(reached?.x ?? 0).toBeGreaterThanOrEqual((pinned?.x ?? 0) + (pinned?.width ?? 0));
});

test("rows stand in groups that close by keyboard; the file keeps the group", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates?group=stage&columns=name,phd`);
  await expect(page.getByText(/grouped by stage/)).toBeVisible();
  const group = page.getByRole("button", { name: /^Longlist \d+/ });
  const rows = page.locator("tbody th[scope=row]");
  const all = await rows.count();
  const n = Number(/\d+/.exec((await group.textContent()) ?? "")?.[0]);
  expect(n).toBeGreaterThan(0);

  await expect(async () => {
    await group.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(group).toHaveAttribute("aria-expanded", "false", { timeout: 1_000 });
  }).toPass();
  await expect(rows).toHaveCount(all - n);
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(all);

  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /CSV/ }).click(),
  ]);
  const [heads, ...lines] = readFileSync(await download.path(), "utf8")
    .replace("\uFEFF", "")
    .trim()
    .split("\r\n");
  expect(heads).toBe("Stage,Name,PhD from");
  expect(lines).toHaveLength(all);

  await page.goto(`${OPENING}/publications?group=kind`);
  await expect(page.getByRole("button", { name: /^Conference \d+/ })).toBeVisible();
});

test("who published where: by venue, by candidate, and the papers behind a number", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/venues`);
  await page.getByRole("link", { name: "By candidate" }).click();
  await expect(page.getByRole("heading", { name: "Who published where" })).toBeVisible();
  const cell = page.locator("tbody td a").first();
  const papers = Number(/^\d+/.exec((await cell.textContent()) ?? "")?.[0]);
  await cell.click();
  await expect(page.getByRole("heading", { name: "Publications" })).toBeVisible();
  await expect(page.locator("tbody th[scope=row]")).not.toHaveCount(0);
  expect(papers).toBeGreaterThan(0);

  await page.goto(`${OPENING}/venues/candidates?columns=name,in-words`);
  await expect(page.getByRole("cell", { name: /as first author/ }).first()).toBeVisible();
});

test("compact is how one likes tables, in every room; the first keys lead past all that stands before a table", async ({
  as,
}) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates`);
  const compact = page.getByRole("button", { name: "Compact" });
  const rowHeight = async () => Math.round((await page.getByRole("row").nth(1).boundingBox())?.height ?? 0);
  const usual = await rowHeight();
  await expect(async () => {
    await compact.click();
    await expect(compact).toHaveAttribute("aria-pressed", "true", { timeout: 1_000 });
  }).toPass();
  expect(await rowHeight()).toBeLessThan(usual);
  await expect(page).not.toHaveURL(/density/);
  await page.goto(`${OPENING}/venues`);
  await expect(compact).toHaveAttribute("aria-pressed", "true");
  expect(await rowHeight()).toBeLessThan(usual);

  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the table" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Filter" })).toBeFocused();
  await page.goto(`${OPENING}/rubric`);
  await expect(page.getByRole("link", { name: "Skip to the table" })).toBeHidden();
});
