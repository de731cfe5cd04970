import type { Page } from "@playwright/test";
import { expect, OPENING, test } from "./as.ts";
import { findings } from "./findings.ts";

test.use({ options: { story: "pages" } });

test.use({ expectedNoise: [/no-such-page.* 404/] });

const ROOMS = {
  chair: [
    "",
    "import",
    "candidates",
    "publications",
    "candidates?group=stage",
    "venues",
    "venues/candidates",
    "rubric",
    "conflicts",
    "review",
    "ranking",
    "shortlist",
    "shortlist/print",
    "shortlist/packet",
    "record",
    "settings",
  ],
  member: ["", "candidates", "review", "ranking", "record", "search?q=university"],
  observer: ["", "candidates", "record", "rubric", "review"],
} as const;

/** No page scrolls sideways as a whole, at 320 px either. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const scheme of ["light", "dark"] as const)
  for (const person of ["chair", "member", "observer"] as const)
    test(`axe finds nothing: ${person}, ${scheme}`, async ({ as }) => {
      test.setTimeout(180_000);
      const page = await as(person);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const paths: string[] = ROOMS[person].map((room) => `${OPENING}/${room}`);
      if (person !== "observer") {
        await page.goto(`${OPENING}/candidates`);
        const candidate = await page.getByRole("link", { name: "Tomasz Wielgórski" }).getAttribute("href");
        paths.push(candidate ?? "", `${candidate?.replace("/candidates/", "/review/")}`);
      }
      if (person === "chair") {
        await page.goto(`${OPENING}/import`);
        paths.push(
          (await page.getByRole("link", { name: "Tomasz Wielgórski" }).getAttribute("href")) ?? "",
          "/",
          "/account",
        );
      }
      for (const path of paths) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect.soft(await findings(page), path).toEqual([]);
        await page.setViewportSize({ width: 320, height: 700 });
        expect.soft(await overflow(page), `${path} at 320 px`).toBeLessThanOrEqual(0);
        // What stands side by side on a wide screen scrolls here.
        if (/candidates\/\d/.test(path)) expect.soft(await findings(page), `${path} at 320 px`).toEqual([]);
      }
    });

test("axe finds nothing before sign-in", async ({ nobody }) => {
  const page = await nobody();
  for (const path of ["/sign-in", "/invite/not-a-token", "/no-such-page/here"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect.soft(await findings(page), path).toEqual([]);
  }
});

test("the icon of the site stays on the way from page to page", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/review`);
  const icon = await page.locator("head > link[rel='icon']").elementHandle();
  await page.getByRole("link", { name: "Kaspar Oyelaran", exact: true }).click();
  await expect(page).toHaveTitle(/^Reading desk/);
  // One that is taken away and put back leaves a gap in which a browser asks for /favicon.ico, where there is nothing.
  expect(await icon?.evaluate((link) => link.isConnected)).toBe(true);
  await page.goBack();
  await expect(page).toHaveTitle(/^Review/);
  expect(await icon?.evaluate((link) => link.isConnected)).toBe(true);
  await expect(page.locator("link[rel='icon']")).toHaveCount(1);
});
