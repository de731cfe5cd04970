import type { Page } from "@playwright/test";
import { expect, OPENING, test } from "./as.ts";

// Whoever is recused while the page is open asks for its stream once more, and is told there is none.
test.use({ options: { story: "discussion" }, expectedNoise: [/candidates\/\d+: Failed to load resource.* 404/] });

const CANDIDATE = "Tomasz Wielgórski";

async function open(page: Page, room: "candidates" | "review"): Promise<string> {
  await page.goto(`${OPENING}/${room}`);
  await page.getByRole("link", { name: CANDIDATE, exact: true }).first().click();
  await expect(page.getByRole("heading", { name: CANDIDATE, level: 1 })).toBeVisible();
  return new URL(page.url()).pathname;
}

const notesOf = (page: Page) => page.getByRole("region", { name: "Notes" }).getByRole("article");

/** Listens to a candidate's stream beside the page, as the page itself does, and keeps every byte. */
async function listenTo(page: Page, address: string): Promise<() => Promise<string>> {
  await page.evaluate(async (path) => {
    const heard = { bytes: "" };
    Object.assign(window, { heard });
    const answer = await fetch(`${path}/stream`);
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    const listen = async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) heard.bytes += part.value;
    };
    void listen();
  }, address);
  return () => page.evaluate(() => (window as unknown as { heard: { bytes: string } }).heard.bytes);
}

/** Selects words of the open document, as a reader does with the pointer. */
async function select(page: Page, from: number, to: number): Promise<void> {
  await page.getByRole("region", { name: /^Text of/ }).evaluate(
    (region, [start, end]) => {
      const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode();
      const range = document.createRange();
      if (!node) return;
      range.setStart(node, start ?? 0);
      range.setEnd(node, Math.min(end ?? 0, node.textContent?.length ?? 0));
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    [from, to],
  );
}

test("what is said of a candidate arrives on every screen without a reload, and on none of those recused", async ({
  as,
  tabBeside,
}) => {
  test.setTimeout(180_000);
  const chair = await as("chair");
  const member = await as("member");
  const recused = await as("other");

  await test.step("the discussion is opened; three people have the candidate before them", async () => {
    await chair.goto(`${OPENING}/settings`);
    await chair.getByRole("textbox", { name: /^Reason/ }).fill("All files of the longlist are read.");
    await chair.getByRole("button", { name: "Move to discussion" }).click();
    await expect(chair.getByRole("listitem").filter({ hasText: "Discussion" })).toHaveAttribute("aria-current", "step");
    await open(chair, "candidates");
    await open(member, "candidates");
  });
  const address = await open(recused, "candidates");
  const heard = await listenTo(recused, address);
  await expect.poll(heard).toContain("retry");

  await test.step("one of them declares a conflict while the page is open", async () => {
    const elsewhere = await tabBeside(recused);
    await elsewhere.goto(`${OPENING}/conflicts`);
    await elsewhere.getByRole("combobox", { name: "Candidate" }).click();
    await elsewhere.getByRole("option", { name: CANDIDATE }).click();
    await elsewhere.getByRole("textbox", { name: "In a few words" }).fill("We share a grant.");
    await elsewhere.getByRole("button", { name: "Declare" }).click();
    await expect(elsewhere.getByText("We share a grant.").first()).toBeVisible();
    await elsewhere.close();
  });
  const before = await heard();

  await test.step("a mention arrives", async () => {
    await member.getByRole("textbox", { name: "New note" }).pressSequentially("Did you read the appendix, @Phil");
    await expect(member.getByRole("option", { name: "Philippa Tarkowska" })).toBeVisible();
    await member.keyboard.press("Enter");
    await member.getByRole("button", { name: "Add note" }).click();
    const note = notesOf(chair).filter({ hasText: "Did you read the appendix" });
    await expect(note).toBeVisible();
    await expect(note.getByText("@Philippa Tarkowska")).toBeVisible();
    await expect(chair.getByText("This page was just brought up to date.")).toBeVisible();
  });

  await test.step("an answer arrives", async () => {
    const thread = chair.getByRole("listitem").filter({ hasText: "Did you read the appendix" }).first();
    await thread.getByRole("button", { name: "Answer" }).click();
    await thread.getByRole("textbox", { name: "Answer" }).fill("Twice; the bound holds.");
    await thread.getByRole("button", { name: "Answer" }).click();
    await expect(notesOf(member).filter({ hasText: "Twice; the bound holds." })).toBeVisible();
  });

  await test.step("a note on a passage arrives with the passage", async () => {
    const desk = await tabBeside(chair);
    await open(desk, "review");
    await select(desk, 0, 12);
    await desk.getByRole("button", { name: "Note on this passage" }).click();
    await desk.getByRole("dialog").getByRole("textbox", { name: "New note" }).fill("This line first.");
    await desk.getByRole("dialog").getByRole("button", { name: "Add note" }).click();
    const note = notesOf(member).filter({ hasText: "This line first." });
    await expect(note).toBeVisible();
    await expect(note.getByRole("blockquote")).toBeVisible();
    await desk.close();
  });

  await test.step("a second round stands beside the first, with its reason", async () => {
    const desk = await tabBeside(member);
    await open(desk, "review");
    await desk
      .getByRole("group", { name: /Research so far/ })
      .getByRole("radio", { name: /^5 / })
      .check();
    await desk
      .getByRole("textbox", { name: "Why does it differ from the first round?" })
      .fill("The appendix settles it.");
    await desk.getByRole("button", { name: "Submit again" }).click();
    const marks = chair.getByRole("table", { name: "Marks by criterion and reader" });
    await expect(marks.getByRole("row", { name: /Why it changed/ })).toContainText("The appendix settles it.");
    await expect(marks.getByRole("row", { name: /Research so far/ })).toContainText("first round 4 → second round 5");
    await desk.close();
  });

  await test.step("whoever is recused was told nothing: not one byte", async () => {
    expect(await heard()).toBe(before);
    expect(await recused.content()).not.toContain("Did you read the appendix");
    await recused.reload();
    await expect(recused.getByText("You are recused from this candidate.")).toBeVisible();
  });
});
