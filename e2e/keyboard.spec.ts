import type { Locator, Page } from "@playwright/test";
import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "keyboard", demo: true } });

const CV = `# Ilse Marchetti

Department of Statistics, Aalto University
ilse.marchetti@example.edu

## Education

- Ph.D. in Statistics, University of Warwick, 2019-2023

## Publications

1. **Ilse Marchetti**, Tomas Berg. Sparse sketches for slow sensors. *NeurIPS*, 2024.
2. Tomas Berg, **Ilse Marchetti**. Bounds that bend. *Annals of Statistics*, 2023.
`;

/** Goes on from where the keyboard is, field by field, until it is at `wanted`. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard does not get there.");
}

async function press(page: Page, wanted: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

async function signIn(page: Page, name: RegExp): Promise<void> {
  await page.goto("/");
  await press(page, page.getByRole("button", { name }));
  await press(page, page.getByRole("link", { name: "Assistant Professor in Machine Learning" }).first());
  await expect(page).toHaveURL(new RegExp(`${OPENING}$`));
}

const goTo = (page: Page, room: string) => press(page, page.getByRole("link", { name: room, exact: true }).first());

test("a reviewer scores ten candidates on five criteria without a mouse", async ({ nobody }) => {
  test.setTimeout(240_000);
  const page = await nobody();
  await signIn(page, /Hyejin Namgoong/);
  await goTo(page, "Review");
  await press(page, page.getByRole("button", { name: "I have no conflicts to declare" }));
  await expect(page.getByText(/^5 of \d+ submitted/)).toBeVisible();
  await press(page, page.getByRole("link", { name: /Begin reading|Read on/ }));

  const criteria = page.locator("fieldset[data-criterion]");
  const given = (at: number) => criteria.nth(at).locator("input:checked");
  const read: string[] = [];
  for (let file = 0; file < 10; file += 1) {
    const head = page.getByRole("heading", { level: 1 });
    await expect(head).not.toHaveText(read.at(-1) ?? "Review");
    read.push((await head.textContent()) ?? "");
    await expect(criteria).toHaveCount(5);
    await expect(given(0)).toHaveCount(0);
    for (const [at, key] of ["4", "3", "u", "2", "5"].entries()) {
      await page.keyboard.press("j");
      await page.keyboard.press(key);
      await expect(given(at)).toHaveValue(key === "u" ? "unable" : key);
    }
    await page.keyboard.press("k");
    await page.keyboard.press("3");
    await expect(given(3)).toHaveValue("3");
    await page.keyboard.press("n");
    await page.keyboard.type(`Read ${file + 1}`);
    await page.keyboard.press("Escape");
    await expect(async () => {
      await page.keyboard.press("r");
      await expect(page.locator("[data-recommendation]").locator("input:focus")).toHaveCount(1, { timeout: 1000 });
    }).toPass();
    await page.keyboard.press("1");
    await expect(page.getByRole("radio", { name: "Interview" })).toBeChecked();
    await page.keyboard.press("s");
    await expect(head).not.toHaveText(read.at(-1) ?? "");
  }
  expect(new Set(read).size).toBe(10);

  await goTo(page, "Review");
  await expect(page.getByText(/^15 of \d+ submitted/)).toBeVisible();
});

test("a chair imports, reads, corrects, accepts, compares and exports without a mouse", async ({ nobody }) => {
  test.setTimeout(240_000);
  const page = await nobody();
  await signIn(page, /Philippa Tarkowska/);

  await test.step("a file is chosen and read", async () => {
    await goTo(page, "Import");
    const choosing = page.waitForEvent("filechooser");
    await press(page, page.getByRole("button", { name: "Choose files" }));
    await (await choosing).setFiles({ name: "marchetti.md", mimeType: "text/markdown", buffer: Buffer.from(CV) });
    await press(page, page.getByRole("link", { name: "Ilse Marchetti" }));
    await expect(page.getByRole("heading", { name: "Ilse Marchetti", level: 1 })).toBeVisible();
  });

  await test.step("one fact is corrected, and the file accepted", async () => {
    await press(page, page.getByRole("button", { name: /Correct – .*Bounds that bend/ }));
    await tabTo(page, page.getByRole("textbox", { name: "Title" }));
    await page.keyboard.press("End");
    await page.keyboard.type(" and hold");
    await press(page, page.getByRole("button", { name: "Save" }));
    await expect(page.getByText("Bounds that bend and hold").first()).toBeVisible();
    await press(page, page.getByRole("button", { name: "Accept", exact: true }));
    await expect(page.getByRole("link", { name: "Ilse Marchetti" }).first()).toBeVisible();
  });

  await test.step("two candidates stand side by side", async () => {
    await goTo(page, "Candidates");
    const box = page.getByRole("checkbox", { name: "Select Ilse Marchetti" });
    await press(page, box, "Space");
    // The order is shuffled: the row may be the last one.
    const last = await box.evaluate((row) => !row.closest("tr")?.nextElementSibling?.querySelector("input"));
    await page.keyboard.press(last ? "Shift+ArrowUp" : "Shift+ArrowDown");
    await expect(page.getByRole("region", { name: "Selected candidates" })).toContainText("2 selected");
    await press(page, page.getByRole("link", { name: "Compare" }));
    await expect(page).toHaveURL(/compare\?ids=\d+,\d+$/);
    await expect(page.getByRole("columnheader", { name: /Ilse Marchetti/ }).first()).toBeVisible();
  });

  await test.step("the table leaves as a file", async () => {
    await goTo(page, "Candidates");
    await press(page, page.getByRole("button", { name: "Export" }));
    const csv = page.getByRole("menuitem", { name: "Comma-separated (CSV)" });
    await expect(csv).toBeVisible();
    await page.keyboard.press("ArrowDown");
    for (let presses = 0; presses < 5; presses += 1) {
      if (await csv.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("ArrowDown");
    }
    const loading = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await loading).suggestedFilename()).toMatch(/\.csv$/);
  });
});
