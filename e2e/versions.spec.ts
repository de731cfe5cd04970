import type { Page } from "@playwright/test";
import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "versions" } });

const CV = `# Halvard Ngata

Curriculum vitae, March 2024

Assistant Professor, University of Warwick

halvard.ngata@example.edu

## Education

- Ph.D. in Statistics, Aalto University, 2018-2022
- M.Sc. in Mathematics, University of Bologna, 2016-2018

## Positions

- Assistant Professor, University of Warwick, 2023 - present

## Conference papers

1. **Halvard Ngata**, Tomas Berg. Sparse sketches for slow sensors. *NeurIPS*, 2023.
2. Tomas Berg, **Halvard Ngata**. Bounds that bend in the wind. *ICML*, 2022.

## Workshop papers

1. **Halvard Ngata**, Tomas Berg. Sparse sketches for slow sensors. *ICML Workshop on Small Devices*, 2022.

## Preprints

1. **Halvard Ngata**, Tomas Berg. Bending bounds, an early draft. arXiv:2104.01234, 2021.
`;

const HOMEPAGE = `<!doctype html>
<html><head><title>Halvard Ngata</title></head><body>
<h1>Halvard Ngata</h1>
<p>Postdoctoral Fellow, Aalto University</p>
<p>h.ngata@example.org</p>
<h2>Education</h2>
<ul><li>Ph.D. in Statistics, Aalto University, 2018-2023</li></ul>
<h2>Publications</h2>
<ul>
<li>Halvard Ngata, Tomas Berg. <i>Sparse sketches for slow sensors</i>. arXiv:2201.04321, 2022.</li>
<li>Tomas Berg, Halvard Ngata. <i>Bounds that bend in the wind</i>. ICML, 2021.</li>
</ul>
<p>Last updated: May 2023</p>
</body></html>
`;

const DECIDED = "Last decision";

test("a CV and a homepage make one profile, which the chair settles: versions, disagreements, and the way back", async ({
  as,
}) => {
  const page = await as("chair");

  await test.step("both files are one candidate", async () => {
    await page.goto(`${OPENING}/import`);
    await page.getByLabel("Files to import").setInputFiles([
      { name: "ngata-cv.md", mimeType: "text/markdown", buffer: Buffer.from(CV) },
      { name: "ngata-homepage.html", mimeType: "text/html", buffer: Buffer.from(HOMEPAGE) },
    ]);
    await expect(page.getByRole("link", { name: "Halvard Ngata" })).toHaveCount(2, { timeout: 20_000 });
    await openFile(page, "ngata-cv.md");
    await goesOn(page, "Accept");
    await page.goto(`${OPENING}/import`);
    await openFile(page, "ngata-homepage.html");
    await goesOn(page, "Add to Halvard Ngata");
    await page.goto(`${OPENING}/candidates`);
    await expect(page.getByRole("link", { name: "Halvard Ngata" })).toHaveCount(1);
    await page.getByRole("link", { name: "Halvard Ngata" }).click();
    await expect(page.getByRole("heading", { name: "Halvard Ngata", level: 1 })).toBeVisible();
  });

  await test.step("the newer document holds, the other stands beside it with its receipt", async () => {
    await expect(page.getByRole("link", { name: "Assistant Professor", exact: true })).toBeVisible();
    const beside = page.getByText("the homepage of 2023 says Postdoctoral Fellow");
    await expect(beside).toBeVisible();
    await beside.getByRole("link", { name: "Postdoctoral Fellow" }).click();
    await expect(page.locator("#at")).toContainText("Postdoctoral Fellow");
    await expect(page.getByText("the homepage of 2023 says ICML, 2021")).toBeVisible();
  });

  await test.step("another is chosen, and unchosen", async () => {
    await page.getByRole("button", { name: "Let “Postdoctoral Fellow” hold" }).click();
    await expect(page.getByText("the CV of 2024 says Assistant Professor").first()).toBeVisible();
    await page.getByLabel(DECIDED).getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("the homepage of 2023 says Postdoctoral Fellow")).toBeVisible();
    await expect(page.getByLabel(DECIDED)).toHaveCount(0);
  });

  await test.step("versions of one work are one row that opens in place, by keyboard too", async () => {
    await page.goto(`${OPENING}/publications?candidate=Halvard+Ngata`);
    await expect(page.getByRole("heading", { name: "Publications" })).toBeVisible();
    await expect(rowOf(page, "Sparse sketches")).toHaveCount(1);
    const versions = rowOf(page, "Sparse sketches").getByText("3 versions");
    await versions.focus();
    await page.keyboard.press("Enter");
    const list = rowOf(page, "Sparse sketches").getByRole("listitem");
    await expect(list).toHaveCount(3);
    await expect(list.nth(0)).toContainText("Conference");
    await expect(list.nth(0)).toContainText("counted as this");
    await expect(list.nth(1)).toContainText("Workshop");
    await expect(list.nth(2)).toContainText("Preprint");
  });

  await test.step("a version is taken apart, and put back", async () => {
    await page
      .getByRole("button", { name: "Take the workshop version of “Sparse sketches for slow sensors” apart" })
      .click();
    await expect(rowOf(page, "Sparse sketches")).toHaveCount(2);
    await page.getByLabel(DECIDED).getByRole("button", { name: "Undo" }).click();
    await expect(rowOf(page, "Sparse sketches")).toHaveCount(1);
  });

  await test.step("two titles are one work: seen beforehand, done, undone", async () => {
    await page.getByRole("checkbox", { name: "Select Bounds that bend in the wind" }).check();
    await page.getByRole("checkbox", { name: "Select Bending bounds, an early draft" }).check();
    await page.getByRole("button", { name: "Same work" }).click();
    const preview = page.getByRole("dialog");
    await expect(preview.getByRole("listitem")).toHaveCount(2);
    await expect(preview.getByRole("listitem").first()).toContainText("counted once, as this");
    await preview.getByRole("button", { name: "They are one work" }).click();
    await expect(page.getByRole("checkbox", { name: "Select Bending bounds, an early draft" })).toHaveCount(0);
    await expect(rowOf(page, "Bounds that bend").getByText("2 versions")).toBeVisible();
    await page.getByLabel(DECIDED).getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("checkbox", { name: "Select Bending bounds, an early draft" })).toHaveCount(1);
  });

  await test.step("a version is corrected in place", async () => {
    await page.getByRole("checkbox", { name: "Select Bending bounds, an early draft" }).check();
    await page
      .getByLabel("Selected publications")
      .getByRole("button", { name: /^Correct/ })
      .click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Year" }).fill("2020");
    await form.getByRole("button", { name: "Correct", exact: true }).click();
    await expect(form).toHaveCount(0);
    await expect(rowOf(page, "Bending bounds").getByRole("cell", { name: "2020", exact: true })).toBeVisible();
  });

  await test.step("others see the same work and decide nothing", async () => {
    const other = await as("member");
    await other.goto(`${OPENING}/publications?candidate=Halvard+Ngata`);
    await expect(rowOf(other, "Sparse sketches").getByText("3 versions")).toBeVisible();
    await expect(other.getByRole("checkbox", { name: /^Select/ })).toHaveCount(0);
    await expect(other.getByRole("button", { name: /apart|Correct/ })).toHaveCount(0);
  });
});

const rowOf = (page: Page, title: string) => page.getByRole("row").filter({ hasText: title });

async function openFile(page: Page, fileName: string): Promise<void> {
  await rowOf(page, fileName).getByRole("link", { name: "Halvard Ngata" }).click();
  await page.waitForURL(/\/import\/\d+$/);
}

/** A draft is accepted, and the desk shows what is next. */
async function goesOn(page: Page, button: string): Promise<void> {
  const here = page.url();
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL((url) => url.href !== here);
}
