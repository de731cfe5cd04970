import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "score" } });

const CANDIDATE = "Aurélie Mbarga-Fontaine";

test("a reviewer scores from the keyboard, submits, and only then sees the others", async ({ as }) => {
  const page = await as("member");

  await test.step("before: others’ reviews are sealed", async () => {
    await page.goto(`${OPENING}/candidates`);
    await page.getByRole("link", { name: CANDIDATE }).click();
    await expect(page.getByRole("heading", { name: CANDIDATE, level: 1 })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Reviews/ })).toBeVisible();
    await expect(page.getByRole("region", { name: "Reviews" })).toContainText("Sealed.");
    await expect(page.getByRole("region", { name: "Reviews" })).not.toContainText("Philippa Tarkowska");
    await expect(page.getByText("warm-start result")).toHaveCount(0);
  });

  await test.step("one key a mark; words are saved as they are typed", async () => {
    await page.goto(`${OPENING}/review`);
    await page.getByRole("button", { name: "I have no conflicts to declare" }).click();
    await page.getByRole("link", { name: CANDIDATE }).click();
    await expect(page.getByRole("heading", { name: CANDIDATE, level: 1 })).toBeVisible();
    await expect(async () => {
      await page.locator("body").press("4");
      await expect(page.getByRole("radio", { name: /^4 Strong/ })).toBeChecked({ timeout: 1000 });
    }).toPass();
    await page
      .getByRole("textbox", { name: /Evidence for “Research so far”/ })
      .fill("Two proofs read closely; both hold.");
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radio", { name: /^4 Strong/ })).toBeChecked();
    await expect(page.getByRole("textbox", { name: /Research so far/ })).toHaveValue(
      "Two proofs read closely; both hold.",
    );
  });

  await test.step("submitting too early says what is missing; then it is in", async () => {
    await page.getByRole("button", { name: "Submit and next" }).click();
    await expect(page.getByText(/Originality and agenda/).last()).toBeVisible();
    for (const [criterion, level] of [
      ["Originality and agenda", /^3 Clear/],
      ["Teaching", /Unable to judge/],
      ["Mentoring and service", /^3 Regular/],
      ["Breadth of connection", /^2 One field/],
    ] as const)
      await page
        .getByRole("group", { name: new RegExp(criterion) })
        .getByRole("radio", { name: level })
        .check();
    await page.getByRole("radio", { name: "Interview" }).check();
    await page.getByRole("button", { name: "Submit and next" }).click();
    await expect(page).not.toHaveURL(new RegExp(`${page.url().split("/").at(-1)}$`));
  });

  await test.step("after: the others’ reviews of this candidate are open", async () => {
    await page.goto(`${OPENING}/candidates`);
    await page.getByRole("link", { name: CANDIDATE }).click();
    await expect(page.getByRole("region", { name: "Reviews" })).toContainText("Philippa Tarkowska");
    await expect(page.getByText("warm-start result").first()).toBeVisible();
  });
});

test("two tabs never overwrite each other silently", async ({ as, tabBeside }) => {
  const first = await as("other");
  await first.goto(`${OPENING}/review`);
  await first.getByRole("link", { name: "Nirmala Venkatasubbu" }).click();
  await expect(first.getByRole("heading", { name: "Nirmala Venkatasubbu", level: 1 })).toBeVisible();
  const second = await tabBeside(first);
  await second.goto(first.url());

  await first.getByRole("textbox", { name: "Comment" }).fill("Written in the first tab.");
  await expect(first.getByText(/^Saved \d/)).toBeVisible();
  await second.getByRole("textbox", { name: "Comment" }).fill("Written in the second tab.");
  await expect(second.getByText("Written in the first tab.").first()).toBeVisible();
  await expect(second.getByText("Written in the second tab.").first()).toBeVisible();
});
