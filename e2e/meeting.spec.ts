import { expect, OPENING, test } from "./as.ts";
import { findings } from "./findings.ts";

test.use({ options: { story: "meeting" } });

const WORDS = "Agreed to invite; the archive of course notes is to be read before.";

test("the chair holds the meeting from the wall: scores on one key, who must leave, minutes typed once", async ({
  as,
}) => {
  const page = await as("chair");
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${OPENING}/settings`);
  await page.getByRole("textbox", { name: /^Reason/ }).fill("All files of the longlist are read.");
  await page.getByRole("button", { name: "Move to discussion" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Discussion" })).toHaveAttribute("aria-current", "step");

  let first = "";
  await test.step("the agenda begins with what the readers have left open", async () => {
    await page.goto(`${OPENING}/meeting`);
    await expect(page.getByRole("heading", { name: "Too close to call" })).toBeVisible();
    first = ((await page.getByRole("main").getByRole("listitem").first().textContent()) ?? "").trim();
    await page.getByRole("link", { name: `Begin with ${first}` }).click();
    await expect(page.getByRole("heading", { name: first, level: 1 })).toBeVisible();
  });

  await test.step("no score shows until one key shows all", async () => {
    await expect(page.getByText(/reviews? (is|are) in\./)).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);
    await page.keyboard.press("r");
    await expect(page.getByRole("table")).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "Total" })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("r");
    await expect(page.getByRole("table")).toHaveCount(0);
  });

  await test.step("minutes are kept as they are typed, and the committee reads them as a note", async () => {
    await page.keyboard.press("m");
    await page.getByRole("textbox", { name: "Minutes" }).fill(WORDS);
    await expect(page.getByText("Saved. The committee reads it as a note.")).toBeVisible();
    await page.keyboard.press("Escape");
    const member = await as("member");
    await member.goto(`${OPENING}/candidates`);
    await member.getByRole("link", { name: first }).click();
    await expect(member.getByText(WORDS)).toBeVisible();
  });

  await test.step("the arrow brings the next candidate; back again, the minutes are there", async () => {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(first);
    await expect(page.getByRole("textbox", { name: "Minutes" })).toHaveValue("");
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("heading", { name: first, level: 1 })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Minutes" })).toHaveValue(WORDS);
  });

  await test.step("who is recused is asked out by name, and the room is the chair’s", async () => {
    await page.goto(`${OPENING}/meeting`);
    await page.getByRole("link", { name: "Bashir Tchagbélé", exact: true }).click();
    await expect(page.getByRole("note")).toHaveText("Please leave the room: Wen-Chi Tsou");
    const recused = await as("recused");
    await recused.goto(`${OPENING}/meeting`);
    await expect(recused.getByText("Only the chair may do this.")).toBeVisible();
  });
});
