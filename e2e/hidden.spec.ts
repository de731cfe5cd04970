import type { Page } from "@playwright/test";
import { expect, OPENING, test } from "./as.ts";
import type { Server } from "./server.ts";

test.use({ options: { story: "hidden" } });

const REASON = "The committee wants to read for the work alone.";
/** All but the two that ask of conflicts, by names that lead nowhere: the queue and the page of conflicts. */
const ROOMS = ["", "candidates", "publications", "ranking", "compare", "record", "assignment"];

/** Names and institutions as the chair's own file of the table has them, long enough not to be part of other words. */
async function readTold(page: Page, server: Server): Promise<string[]> {
  const file = await page.request.get(
    `${server.origin}${OPENING}/export/candidates?format=csv&columns=name,affiliation,phd`,
  );
  const cells = (await file.text()).split("\r\n").slice(1).join(",").split(",");
  return [...new Set(cells.map((cell) => cell.replaceAll('"', "").trim()).filter((cell) => cell.length > 5))];
}

/** What every file of the queue is called in addresses. */
async function filesOf(page: Page): Promise<string[]> {
  const links = page.getByRole("link", { name: /^Candidate [A-Z]\d/ });
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(addresses.map((address) => address.split("?")[0]?.split("/").at(-1) ?? ""))];
}

/** Everything an address answers: the page as drawn, what the server sends to draw it, and any other file. */
async function answers(page: Page, address: string): Promise<string> {
  const plain = await page.request.get(address);
  const sent = await page.request.get(address, { headers: { RSC: "1" } });
  return `${await plain.text()}\n${await sent.text()}`;
}

test("names and institutions are hidden while reading, shown in the discussion; a masked fact is revealed on record", async ({
  as,
  server,
}) => {
  const chair = await as("chair");
  const told = await readTold(chair, server);
  expect(told).toContain("Aurélie Mbarga-Fontaine");
  expect(told.length).toBeGreaterThan(20);

  await test.step("the chair hides them, and says why", async () => {
    await chair.goto(`${OPENING}/settings`);
    await chair.getByRole("checkbox", { name: "Names", exact: true }).check();
    await chair.getByRole("checkbox", { name: "Institutions", exact: true }).check();
    await chair.getByRole("button", { name: "Save what is hidden" }).click();
    await expect(chair.getByText("A reason is needed.")).toBeVisible();
    await chair.getByRole("textbox", { name: "Reason for the change" }).fill(REASON);
    await chair.getByRole("button", { name: "Save what is hidden" }).click();
    await expect(chair.getByText("Saved.")).toBeVisible();
    await chair.goto(`${OPENING}/candidates`);
    await expect(chair.getByRole("link", { name: "Aurélie Mbarga-Fontaine" })).toBeVisible();
  });

  const member = await as("member");

  await test.step("a member is asked for conflicts by names that lead nowhere", async () => {
    await member.goto(`${OPENING}/review`);
    await expect(member.getByText("Names and institutions are hidden until the discussion.")).toBeVisible();
    await expect(member.getByRole("region", { name: /are you connected/ })).toContainText("Dokgo Haneul");
    await expect(member.getByRole("link", { name: "Dokgo Haneul" })).toHaveCount(0);
    await member.getByRole("button", { name: "I have no conflicts to declare" }).click();
    await expect(member.getByRole("link", { name: /^Candidate [A-Z]\d/ }).first()).toBeVisible();
  });

  // Everybody's file, for each reader has an order of their own: which one comes first is chance.
  const everyFile = await filesOf(member);

  await test.step("they score a candidate without learning who it is", async () => {
    await member
      .getByRole("link", { name: /^Candidate [A-Z]\d/ })
      .first()
      .click();
    await expect(member.getByRole("heading", { name: /^Candidate [A-Z]\d/, level: 1 })).toBeVisible();
    await expect(member.getByText("[masked]").first()).toBeVisible();
    await expect(member.getByRole("link", { name: "Original" })).toHaveCount(0);
    await member.locator("body").press("4");
    await member
      .getByRole("textbox", { name: /Evidence for “Research so far”/ })
      .fill("Read for the work; both proofs hold.");
    await expect(member.getByText(/^Saved \d/)).toBeVisible();
  });

  const desk = new URL(member.url());
  const here = (path: string) => `${server.origin}${OPENING}/${path}`;

  await test.step("neither is in any page, what is sent for it, a search or a file", async () => {
    const file = desk.pathname.split("/").at(-1) ?? "";
    expect(everyFile.length).toBeGreaterThan(10);
    expect(everyFile).toContain(file);
    const addresses = [
      ...ROOMS,
      ...everyFile.flatMap((one) => [`review/${one}`, `candidates/${one}`]),
      `compare?ids=${file}`,
      "candidates?sort=name&q=Aur%C3%A9lie",
      "publications?sort=authors&q=authors:Mbarga",
      "search?q=lecture",
      "search?q=University",
      "search/names",
      "export/candidates?format=csv",
      "export/publications?format=csv",
      "export/publications?format=bib",
    ].map(here);
    for (const address of addresses) {
      const text = await answers(member, address);
      for (const words of told) expect(text.includes(words), `${words} at ${address}`).toBe(false);
    }
    await member.goto(`${OPENING}/search?q=Mbarga`);
    await expect(member.getByText("Mbarga")).toHaveCount(0);
    await expect(member.getByText(/^Nothing/)).toBeVisible();
  });

  await test.step("the discussion shows both", async () => {
    await chair.goto(`${OPENING}/settings`);
    await chair.getByRole("textbox", { name: "Reason", exact: true }).fill("All files of the longlist are read.");
    await chair.getByRole("button", { name: "Move to discussion" }).click();
    await expect(chair.getByRole("listitem").filter({ hasText: "Discussion" })).toHaveAttribute("aria-current", "step");
    await member.goto(`${OPENING}/candidates?sort=name`);
    await expect(member.getByRole("link", { name: "Aurélie Mbarga-Fontaine" })).toBeVisible();
    await expect(member.getByText("hidden until the discussion")).toHaveCount(0);
  });

  await test.step("the chair looks beneath a mask, with a reason the record keeps", async () => {
    await chair.goto(`${OPENING}/candidates`);
    await chair.getByRole("link", { name: "Bashir Tchagbélé" }).click();
    await chair.getByRole("button", { name: "[masked]" }).first().click();
    const dialog = chair.getByRole("dialog", { name: "Reveal with a reason" });
    await dialog.getByRole("textbox").fill("The travel office must know for the visa.");
    await dialog.getByRole("button", { name: "Reveal" }).click();
    await expect(dialog.getByText("Shown to you this once.")).toBeVisible();
    await expect(dialog.getByText(/Sokodé|Canadian|Muslim/)).toBeVisible();
    await chair.goto(`${OPENING}/record`);
    await expect(
      chair.getByText(/looked at a masked .* in “.*” of Bashir Tchagbélé: The travel office must know for the visa\./),
    ).toBeVisible();
    await expect(chair.getByText(`hid names, institutions from readers: ${REASON}`)).toBeVisible();
    await expect(chair.getByText(/Sokodé/)).toHaveCount(0);
  });
});
