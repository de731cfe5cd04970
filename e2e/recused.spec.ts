import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "recused" }, expectedNoise: [/review\/\d+: Failed to load resource.* 404/] });

const HIDDEN = "Bashir Tchagbélé";
const ROOMS = [
  "",
  "candidates",
  "publications",
  "venues",
  "venues/candidates",
  "review",
  "ranking",
  "record",
  "conflicts",
];

test("a recused member sees the name and nothing else, in every room", async ({ as, server }) => {
  const chair = await as("chair");
  await chair.goto(`${OPENING}/candidates`);
  await chair.getByRole("link", { name: HIDDEN }).click();
  await expect(chair.getByRole("heading", { name: HIDDEN, level: 1 })).toBeVisible();
  await expect(chair).toHaveURL(/candidates\/\d+/);
  const address = new URL(chair.url()).pathname;

  const page = await as("recused");
  for (const room of ROOMS) {
    await page.goto(`${OPENING}/${room}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: HIDDEN }), room).toHaveCount(0);
    expect(await page.content(), room).not.toContain(address);
  }
  await page.goto(`${OPENING}/candidates`);
  await expect(page.getByText(`recused from`)).toContainText(HIDDEN);
  await expect(page.getByText(/^16 candidates/)).toBeVisible();

  await test.step("a direct link says the name and the word; no file holds more", async () => {
    await page.goto(address);
    await expect(page.getByText("You are recused from this candidate.")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(/Publications|Education|Reviews/);
    for (const table of ["candidates", "publications", "venues", "venue-matrix"]) {
      const file = await page.request.get(`${server.origin}${OPENING}/export/${table}?format=csv`);
      expect(file.status(), table).toBe(200);
      expect(await file.text(), table).not.toContain(HIDDEN);
    }
  });
});

test("a conflict declared while a tab is open takes effect with the next click", async ({ as, tabBeside }) => {
  const page = await as("other");
  await page.goto(`${OPENING}/candidates`);
  await page.getByRole("link", { name: "Kaspar Oyelaran" }).click();
  await expect(page).toHaveURL(/candidates\/\d+/);

  const elsewhere = await tabBeside(page);
  await elsewhere.goto(`${OPENING}/conflicts`);
  await elsewhere.getByRole("combobox", { name: "Candidate" }).click();
  await elsewhere.getByRole("option", { name: "Kaspar Oyelaran" }).click();
  await elsewhere.getByRole("textbox", { name: "In a few words" }).fill("A joint grant since last month.");
  await elsewhere.getByRole("button", { name: "Declare" }).click();
  await expect(elsewhere.getByText("A joint grant since last month.").first()).toBeVisible();

  await page.reload();
  await expect(page.getByText("You are recused from this candidate.")).toBeVisible();
});

test("a desk left open closes when its reader steps back elsewhere; what is typed then is neither sent nor kept", async ({
  as,
  tabBeside,
}) => {
  const page = await as("member");
  await page.goto(`${OPENING}/review`);
  await page.getByRole("link", { name: "Kaspar Oyelaran", exact: true }).click();
  const comment = page.getByRole("textbox", { name: "Comment" });
  await expect(comment).toBeVisible();
  await expect(page).toHaveURL(/review\/\d+/);
  // Telling where the reader is closes the desk, too: here it must still stand when something is typed.
  await page.route(/\/place$/, (route) => route.fulfill({ status: 204 }));

  const elsewhere = await tabBeside(page);
  await elsewhere.goto(`${OPENING}/conflicts`);
  await elsewhere.getByRole("combobox", { name: "Candidate" }).click();
  await elsewhere.getByRole("option", { name: "Kaspar Oyelaran" }).click();
  await elsewhere.getByRole("textbox", { name: "In a few words" }).fill("We begin a project together.");
  await elsewhere.getByRole("button", { name: "Declare" }).click();
  await expect(elsewhere.getByText("We begin a project together.").first()).toBeVisible();

  await comment.fill("Typed too late.");
  await expect(page.getByText("You are recused from this candidate.", { exact: true })).toBeVisible();
  await expect(page.getByText(/was not sent, and is no longer kept in this browser/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kaspar Oyelaran", level: 1 })).toBeVisible();
  await expect(comment).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Typed too late.");
});

test("a file opens once its reader has said whether they are connected, and in the same place", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/candidates`);
  await page.getByRole("link", { name: "Dokgo Haneul" }).click();
  const question = page.getByText("This file opens here when you have answered one question.");
  await expect(question).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/Publications|Education/);
  await page.goto(page.url().replace("/candidates/", "/review/"));
  await expect(question).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Comment" })).toHaveCount(0);
  await page.getByRole("button", { name: "I have no conflicts to declare" }).click();
  await expect(page.getByRole("textbox", { name: "Comment" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Dokgo Haneul", level: 1 })).toBeVisible();
});
