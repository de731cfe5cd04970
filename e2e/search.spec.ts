import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "search" } });

const HIDDEN = "Bashir Tchagbélé";

test("words are found wherever one may read them, and lead to their place", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/search`);
  const box = page.getByRole("searchbox", { name: "Search for" });
  await box.fill("bashir tchagbele");
  await box.press("Enter");
  await expect(page).toHaveURL(/search\?q=bashir/);
  await page
    .getByRole("region", { name: /^Candidates/ })
    .getByRole("link", { name: HIDDEN })
    .click();
  await expect(page.getByRole("heading", { name: HIDDEN, level: 1 })).toBeVisible();
});

test("nothing is found of what one may not read: no name, no count, no completion", async ({ as }) => {
  const recused = await as("recused");
  await recused.goto(`${OPENING}/search?q=bashir+tchagbele`);
  await expect(recused.getByText("Nothing found.")).toBeVisible();
  await expect(recused.getByRole("main").getByRole("link", { name: HIDDEN })).toHaveCount(0);

  const member = await as("member");
  await member.goto(`${OPENING}/search?q=%22warm-start+result%22`);
  await expect(member.getByText("Nothing found.")).toBeVisible();
});

test("the palette opens with its key and goes where one types", async ({ as }) => {
  const page = await as("member");
  await page.goto(OPENING);
  await page.keyboard.press("Control+k");
  const box = page.getByRole("dialog").getByRole("combobox");
  await box.pressSequentially("kaspar");
  await expect(page.getByRole("option", { name: /Kaspar Oyelaran/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Kaspar Oyelaran", level: 1 })).toBeVisible();
});
