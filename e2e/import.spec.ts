import { readFileSync } from "node:fs";
import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "import" } });

// The empty file and the one too large are refused on purpose.
test.use({ expectedNoise: [/status of 4(00|13|15)/] });

const CV = `# Ilse Marchetti

Department of Statistics, Aalto University
ilse.marchetti@example.edu

Citizenship: Ruritania

## Education

- Ph.D. in Statistics, University of Warwick, 2019-2023
- M.Sc. in Mathematics, University of Bologna, 2017-2019

## Publications

1. **Ilse Marchetti**, Tomas Berg. Sparse sketches for slow sensors. *NeurIPS*, 2024.
2. Tomas Berg, **Ilse Marchetti**. Bounds that bend. *Annals of Statistics*, 2023.
3. **Ilse Marchetti**. Counting what is missing. *ICML*, 2022.
`;

test("files are dropped, read, checked beside their source, corrected and accepted", async ({ as, server }) => {
  const page = await as("chair");
  await page.goto(`${OPENING}/import`);

  await test.step("good and bad files in one drop: each answers for itself", async () => {
    await page.getByLabel("Files to import").setInputFiles([
      { name: "marchetti.md", mimeType: "text/markdown", buffer: Buffer.from(CV) },
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
      {
        name: "photo.bin",
        mimeType: "application/octet-stream",
        buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0xff, 0xfe]),
      },
      { name: "huge.txt", mimeType: "text/plain", buffer: Buffer.alloc(31 * 1024 * 1024, 65) },
      {
        name: "latin.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(
          CV.replace("Ilse Marchetti\n", "J\u00f6rg M\u00fcller\n").replaceAll(
            "Ilse Marchetti",
            "J\u00f6rg M\u00fcller",
          ),
          "latin1",
        ),
      },
    ]);
    await expect(page.getByRole("link", { name: "Ilse Marchetti" })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole("link", { name: /Jörg Müller/ })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(/empty/i).first()).toBeVisible();
    await expect(page.getByText(/30 MB/).last()).toBeVisible();
  });

  await test.step("the same file again is one document", async () => {
    await page
      .getByLabel("Files to import")
      .setInputFiles({ name: "again.md", mimeType: "text/markdown", buffer: Buffer.from(CV) });
    await expect(page.getByText(/already/i).first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Ilse Marchetti" })).toHaveCount(1);
  });

  await test.step("a fact is corrected where it stands; what is protected never shows", async () => {
    await page.getByRole("link", { name: "Ilse Marchetti" }).click();
    await expect(page.getByRole("heading", { name: "Ilse Marchetti", level: 1 })).toBeVisible();
    await expect(page.getByText("Ruritania")).toHaveCount(0);
    await page.getByRole("button", { name: /Correct – .*Bounds that bend/ }).click();
    const title = page.getByRole("textbox", { name: "Title" });
    await title.fill("Bounds that bend and hold");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Bounds that bend and hold").first()).toBeVisible();
  });

  await test.step("accepted, it is a candidate, and every fact leads to its line", async () => {
    await page.getByRole("button", { name: "Accept", exact: true }).click();
    // Accepting goes on to the next file to check.
    await expect(page.getByRole("heading", { name: /Jörg Müller/, level: 1 })).toBeVisible();
    await page.goto(`${OPENING}/candidates`);
    await page.getByRole("link", { name: "Ilse Marchetti" }).click();
    await expect(page.getByRole("link", { name: "Bounds that bend and hold" })).toBeVisible();
    await page.getByRole("link", { name: "Sparse sketches for slow sensors" }).click();
    const mark = page.locator("#at");
    await expect(mark).toBeVisible();
    await expect(mark).toContainText("Sparse sketches for slow sensors");
    await expect(page.getByText("Ruritania")).toHaveCount(0);
  });

  await test.step("what is masked in a file is masked in its text to download; the original needs a reason", async () => {
    const text = page.waitForEvent("download");
    await page.getByRole("button", { name: "Masked text" }).click();
    const masked = readFileSync(await (await text).path(), "utf8");
    expect(masked).toContain("[masked]");
    expect(masked).not.toContain("Ruritania");
    await page.getByRole("button", { name: "Original, with a reason" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Download the original" }).click();
    await expect(dialog.getByText("Please say why you must know it")).toBeVisible();
    await dialog.getByLabel("Why must you have it?").fill("The visa office asks for the file.");
    const original = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download the original" }).click();
    expect(readFileSync(await (await original).path(), "utf8")).toBe(CV);
    const open = new URL(page.url()).searchParams.get("document");
    const file = await page.request.post(`${server.origin}${OPENING}/documents/${open}`, {
      headers: { origin: server.origin },
      multipart: { what: "original" },
    });
    expect(file.status()).toBe(403);
    await page.reload();
    await expect(page.getByText(/took the original of .* along.*: The visa office asks for the file\./)).toBeVisible();
  });

  await test.step("removing the file is asked for, undone, and in the record", async () => {
    await page.goto(`${OPENING}/import`);
    const line = page.getByRole("row", { name: /Ilse Marchetti/ });
    await line.getByRole("button", { name: /^More for/ }).click();
    await page.getByRole("menuitem", { name: "Remove …" }).click();
    await expect(page.getByRole("dialog")).toContainText("goes from their profile and every table");
    await page.getByRole("button", { name: "Remove the file" }).click();
    await expect(line).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(line).toContainText("Accepted");
    await page.goto(`${OPENING}/record`);
    await expect(page.getByText(/^put “.*” of Ilse Marchetti back$/)).toBeVisible();
    await expect(page.getByText(/^removed “.*” of Ilse Marchetti$/)).toBeVisible();
  });
});

test("a file taken back from a candidate is with them again at one click", async ({ as }) => {
  const page = await as("chair");
  await page.goto(`${OPENING}/import`);
  await page.getByRole("link", { name: "Tomasz Wielgórski" }).first().click();
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(page.getByText("Taken back from Tomasz Wielgórski.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Open Tomasz Wielgórski" })).toBeVisible();
  await expect(page.getByText("Taken back")).toHaveCount(0);
});

test("pasted text is read like a file", async ({ as }) => {
  const page = await as("chair");
  await page.goto(`${OPENING}/import`);
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByLabel("Name it").fill("Homepage of Oda Brandt");
  await page.getByLabel("Text of the CV or homepage").fill(CV.replaceAll("Ilse Marchetti", "Oda Brandt"));
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Read|Import|Add/ })
    .click();
  await expect(page.getByRole("link", { name: "Oda Brandt" })).toBeVisible({ timeout: 20_000 });
});
