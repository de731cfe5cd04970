import type { BrowserContext, Page } from "@playwright/test";
import { expect, OPENING, test } from "./as.ts";
import type { Server } from "./server.ts";

test.use({ options: { story: "desk" } });
test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|network error/] });

/** A page whose scripts arrive only when they are let go. */
async function sleepingPage(context: BrowserContext): Promise<{ page: Page; wake: () => void }> {
  const page = await context.newPage();
  let wake = () => {};
  const awake = new Promise<void>((done) => {
    wake = done;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    await awake;
    await route.continue();
  });
  return { page, wake };
}

async function addressOf(page: Page, name: string): Promise<string> {
  await page.goto(`${OPENING}/review`);
  return (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
}

const evidence = (page: Page) => page.getByRole("textbox", { name: /Evidence for “Research so far”/ });

test("what is typed and ticked before the page has woken up is kept", async ({ as, server }) => {
  const first = await as("member");
  const address = await addressOf(first, "Aurélie Mbarga-Fontaine");
  await first.goto(address);
  await evidence(first).fill("Read before.");
  await expect(first.getByText(/^Saved \d/)).toBeVisible();

  const { page, wake } = await sleepingPage(first.context());
  await page.goto(`${server.origin}${address}`, { waitUntil: "domcontentloaded" });
  await expect(evidence(page)).toHaveValue("Read before.");
  await expect(page.getByText(/^Last saved /)).toBeVisible();
  await evidence(page).fill("Read before. Typed early.");
  await page.getByRole("textbox", { name: "Comment" }).fill("Early, too.");
  await page.getByRole("radio", { name: /^4 Strong/ }).check();
  await page.getByRole("radio", { name: "Discuss" }).check();
  await page.getByRole("checkbox", { name: "Papers" }).check();
  // Enter on a radio sends a form by itself where nobody has told it not to.
  await page.getByRole("radio", { name: "Discuss" }).press("Enter");
  wake();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await first.goto(address);
  await expect(evidence(first)).toHaveValue("Read before. Typed early.");
  await expect(first.getByRole("textbox", { name: "Comment" })).toHaveValue("Early, too.");
  await expect(first.getByRole("radio", { name: /^4 Strong/ })).toBeChecked();
  await expect(first.getByRole("radio", { name: "Discuss" })).toBeChecked();
  await expect(first.getByRole("checkbox", { name: "Papers" })).toBeChecked();
});

test("a note begun before the page has woken up is still there, for whom it was meant", async ({ as, server }) => {
  const first = await as("member");
  const address = (await addressOf(first, "Kaspar Oyelaran")).replace("/review/", "/candidates/");
  const { page, wake } = await sleepingPage(first.context());
  await page.goto(`${server.origin}${address}`, { waitUntil: "domcontentloaded" });
  const note = page.getByRole("textbox", { name: "New note" });
  await note.fill("Ask about the lab in Uppsala.");
  await page.getByRole("radio", { name: "The committee" }).check();
  wake();
  const add = page.getByRole("button", { name: "Add note" });
  await expect(add).toBeEnabled();
  await note.press("End");
  await page.keyboard.type(" And the grant.");
  await page.reload();
  await expect(note).toHaveValue("Ask about the lab in Uppsala. And the grant.");
  await expect(page.getByRole("radio", { name: "The committee" })).toBeChecked();
  await add.click();
  await expect(
    page
      .getByRole("region", { name: "Notes" })
      .getByRole("article")
      .filter({ hasText: "Ask about the lab in Uppsala." }),
  ).toContainText("The committee");
});

test("the desk opens where its reader left it", async ({ as }) => {
  const page = await as("member");
  const address = await addressOf(page, "Aurélie Mbarga-Fontaine");
  await page.getByRole("button", { name: "I have no conflicts to declare" }).click();
  await page.goto(address);
  const text = page.getByRole("region", { name: /^Text of/ });
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const told = page.waitForResponse((response) => /"scroll":0\.[1-9]/.test(response.request().postData() ?? ""));
  await text.evaluate((pane) => pane.scrollTo(0, pane.scrollHeight / 3));
  await told;
  const top = await text.evaluate((pane) => pane.scrollTop);
  const here = await page.evaluate(() => document.activeElement?.closest("fieldset")?.textContent);
  await page.getByRole("link", { name: "My queue" }).click();
  await page.getByRole("link", { name: "Read on" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByRole("heading", { name: "Aurélie Mbarga-Fontaine", level: 1 })).toBeVisible();
  await expect.poll(() => text.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(top / 2);
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("fieldset")?.textContent)).toBe(here);
});

test("the browser’s Back shows what is stored, not the page as it was drawn", async ({ as }) => {
  const page = await as("member");
  await page.goto(await addressOf(page, "Aurélie Mbarga-Fontaine"));
  const comment = page.getByRole("textbox", { name: "Comment" });
  const head = page.getByRole("heading", { level: 1 });
  await comment.fill("Saved.");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await comment.press("End");
  await page.keyboard.type(" On its way.");
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await expect(head).not.toHaveText("Aurélie Mbarga-Fontaine");
  await page.goBack();
  await expect(head).toHaveText("Aurélie Mbarga-Fontaine");
  await expect(comment).toHaveValue("Saved. On its way.");
  await comment.press("End");
  await page.keyboard.type(" And on.");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await expect(page.getByText(/changed in another window/)).toHaveCount(0);
  await page.reload();
  await expect(comment).toHaveValue("Saved. On its way. And on.");
});

test("with the server gone the text is kept in the browser, says so, and is sent later; signing out takes it away", async ({
  as,
  tabBeside,
}) => {
  const page = await as("member");
  const address = await addressOf(page, "Kaspar Oyelaran");
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Kaspar Oyelaran", level: 1 })).toBeVisible();

  await test.step("typed without a server, and the window closed", async () => {
    await page.context().setOffline(true);
    await page.getByRole("textbox", { name: "Comment" }).fill("Written on the train.");
    await expect(page.getByText(/Not saved yet – your text is kept in this browser/)).toBeVisible();
    await page.getByRole("button", { name: "Submit and next" }).click();
    await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("Written on the train.");
  });
  const next = await tabBeside(page);
  await page.close();

  await test.step("back again: it is there, and arrives", async () => {
    await next.context().setOffline(false);
    await next.goto(address);
    await expect(next.getByRole("textbox", { name: "Comment" })).toHaveValue("Written on the train.");
    await expect(next.getByText(/^Saved \d/)).toBeVisible();
  });

  await test.step("signing out asks while something has not arrived, and leaves nothing behind", async () => {
    await next.route(new RegExp(`${address}$`), (route) =>
      route.request().method() === "POST" ? route.abort("internetdisconnected") : route.continue(),
    );
    await next.getByRole("textbox", { name: "Comment" }).fill("Never arrives.");
    await expect(next.getByText(/Not saved yet – your text is kept in this browser/)).toBeVisible();
    await next
      .getByRole("banner")
      .getByRole("button", { name: /Member/ })
      .click();
    await next.getByRole("button", { name: "Sign out" }).click();
    await expect(next.getByText(/Something you typed has not reached the server/)).toBeVisible();
    await next.getByRole("button", { name: "Sign out and lose it" }).click();
    await expect(next).toHaveURL(/\/sign-in/);
    expect(await next.evaluate(() => JSON.stringify(localStorage))).not.toContain("Never arrives.");
  });
});

test("words typed straight into a note on a passage submit nothing, and a changed review says it is not submitted again", async ({
  as,
}) => {
  const page = await as("member");
  await page.goto(await addressOf(page, "Kaspar Oyelaran"));
  const criteria = page.locator("fieldset[data-criterion]");
  for (let at = 0; at < (await criteria.count()); at += 1) await criteria.nth(at).getByRole("radio").nth(1).check();
  await page.getByRole("radio", { name: "Discuss" }).check();
  await expect(page.getByText("A draft: only you see it until you submit.")).toBeVisible();

  await test.step("the note’s field has the keyboard, and a note closed by a key takes the rest of the words along", async () => {
    const text = page.getByRole("region", { name: /^Text of/ });
    await text
      .getByText("Education", { exact: false })
      .first()
      .dblclick({ position: { x: 12, y: 8 } });
    await page.getByRole("button", { name: "Note on this passage" }).click();
    await page.keyboard.type("His thesis");
    const note = page.getByRole("dialog", { name: "Note on this passage" }).getByRole("textbox");
    await expect(note).toBeFocused();
    expect("His thesis").toContain(await note.inputValue());
    await page.keyboard.press("Escape");
    await page.keyboard.type("sketches");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.waitForTimeout(1200);
    await expect(page.getByRole("heading", { name: "Kaspar Oyelaran", level: 1 })).toBeVisible();
  });

  await test.step("a lone s submits; what is written then waits to be submitted again", async () => {
    await page.keyboard.press("s");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Kaspar Oyelaran");
    await page.goBack();
    await expect(page.getByText(/^Submitted\. You may change it/)).toBeVisible();
    await page.getByRole("textbox", { name: "Comment" }).fill("On second thoughts.");
    await expect(page.getByText("Submitted. Changes made since count only when you submit again.")).toBeVisible();
    await expect(page.getByText(/^Saved \d.*, not yet submitted again$/)).toBeVisible();
    await page.getByRole("link", { name: "My queue" }).click();
    await expect(page.getByRole("row", { name: /Kaspar Oyelaran/ })).toContainText("Changed since you submitted it");
  });
});

test("the desk’s script stays under 200 kB on the wire", async ({ as, server }) => {
  const first = await as("member");
  const address = await addressOf(first, "Kaspar Oyelaran");
  expect(await scriptOf(first.context(), server, address)).toBeLessThan(200_000);
});

/** Bytes of script over the wire on a first visit. */
async function scriptOf(context: BrowserContext, server: Server, address: string): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(`${server.origin}${address}`, { waitUntil: "networkidle" });
  return bytes;
}
