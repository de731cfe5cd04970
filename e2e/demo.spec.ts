import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "demo", demo: true } });

const PERSONAS = [
  { name: "Philippa Tarkowska", rooms: ["Import", "Candidates", "Review", "Ranking", "Shortlist", "Settings"] },
  { name: "Hyejin Namgoong", rooms: ["Candidates", "Review", "Ranking"] },
  { name: "Wen-Chi Tsou", rooms: ["Candidates", "Review", "Ranking"] },
  { name: "Beatrix Solheim-Ogunleye", rooms: ["Candidates", "Record"] },
];

test("the sample opening is entered by one button for each role", async ({ nobody }) => {
  for (const { name, rooms } of PERSONAS) {
    const page = await nobody();
    await page.goto("/");
    await page.getByRole("button", { name: new RegExp(name) }).click();
    await page.getByRole("link", { name: "Assistant Professor in Machine Learning" }).first().click();
    await expect(page).toHaveURL(new RegExp(`${OPENING}$`));
    for (const room of rooms) await expect(page.getByRole("link", { name: room, exact: true }).first()).toBeVisible();
    const settings = page.getByRole("link", { name: "Settings" });
    await expect(settings).toHaveCount(rooms.includes("Settings") ? 1 : 0);
  }
});
