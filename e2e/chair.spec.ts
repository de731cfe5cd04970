import { strFromU8, unzipSync } from "fflate";
import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "chair" } });

test("the chair ranks, moves, shortlists and leaves with files that open", async ({ as, server }) => {
  const page = await as("chair");

  await test.step("the discussion opens everybody’s reviews", async () => {
    await page.goto(`${OPENING}/settings`);
    await page.getByRole("textbox", { name: /Reason/ }).fill("All files of the longlist are read.");
    await page.getByRole("button", { name: "Move to discussion" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Discussion" })).toHaveAttribute("aria-current", "step");
  });

  await test.step("the ranking shows the mean with its marks; ties share a rank", async () => {
    await page.goto(`${OPENING}/ranking`);
    const first = page.getByRole("table").getByRole("row").nth(1);
    await expect(first.getByRole("img").first()).toHaveAccessibleName(/on a scale of 1 to 5/);
    await page.getByRole("columnheader", { name: "Disagreement" }).getByRole("button").click();
    await expect(page).toHaveURL(/sort=/);
  });

  await test.step("a stage move needs a reason; a doubtful reason is flagged, not blocked", async () => {
    await page.goto(`${OPENING}/candidates`);
    await page.getByRole("link", { name: "Nirmala Venkatasubbu" }).click();
    await page.getByRole("button", { name: /Move/ }).first().click();
    const reason = page.getByRole("textbox", { name: /for/i }).first();
    await reason.fill("Stronger than the others and a better fit.");
    await expect(page.getByText(/fit/).last()).toBeVisible();
    await reason.fill("Released code was tried by a reader and reproduces the main table.");
    await page
      .getByRole("button", { name: /^Move( to|$)/ })
      .last()
      .click();
    await expect(page.getByText("Released code was tried by a reader").first()).toBeVisible();
  });

  await test.step("CSV and XLSX open and say the same", async () => {
    const csv = await (
      await page.request.get(`${server.origin}${OPENING}/export/candidates?format=csv&sort=name`)
    ).text();
    expect(csv).toContain("Nirmala Venkatasubbu");
    const xlsx = await (
      await page.request.get(`${server.origin}${OPENING}/export/candidates?format=xlsx&sort=name`)
    ).body();
    const sheet = strFromU8(unzipSync(new Uint8Array(xlsx))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain("Nirmala Venkatasubbu");
    expect(sheet.match(/<row /g)?.length).toBe(csv.trim().split("\r\n").length);
  });

  await test.step("the record says who did it", async () => {
    await page.goto(`${OPENING}/record`);
    await expect(page.getByText("Philippa Tarkowska").first()).toBeVisible();
    await expect(page.getByText(/Discussion/).first()).toBeVisible();
  });
});
