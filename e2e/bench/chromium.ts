import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { mintSessionIn } from "#db/testing.ts";
import { findChromium } from "../../.ci/chromium.mjs";
import type { Server } from "../server.ts";
import type { World } from "./program.ts";

/** A browser, and someone signed in to one opening. */
export interface Sheet {
  browser: Browser;
  origin: string;
  token: string;
  slug: string;
  /** Candidates of the opening. */
  n: number;
}

export async function openBrowser(server: Server, world: World): Promise<Sheet> {
  const executablePath = findChromium();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
  const token = mintSessionIn(server.folder, world.members[1]?.email ?? "");
  return { browser, origin: server.origin, token, slug: world.slug, n: world.candidates.length };
}

/** A page of a browser that has never been here, on a processor `slowdown` times slower than this one. */
export async function freshPage(
  { browser, origin, token }: Sheet,
  slowdown: number,
): Promise<{ page: Page; devtools: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: "shortlist", value: token, url: origin, httpOnly: true, sameSite: "Lax" }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return { page, devtools, close: () => context.close() };
}

/** Waits until a control has been taken over by the program of the page. */
export async function untilAwake(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((words) => {
    const control = document.querySelector(words);
    return control !== null && Object.keys(control).some((key) => key.startsWith("__reactProps"));
  }, selector);
}
