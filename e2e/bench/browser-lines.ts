import type { Page } from "@playwright/test";
import type { Server } from "../server.ts";
import { freshPage, openBrowser, type Sheet } from "./chromium.ts";
import { measureInteractions } from "./interaction-lines.ts";
import type { Timed } from "./line.ts";
import type { World } from "./program.ts";

type Take = (timed: Timed) => void;
const RUNS = 3;
const SLOWDOWN = 4;

/** What the reader of a page waits for, in a headless Chromium: at full speed, and four times slower. */
export async function measureBrowser(server: Server, world: World, take: Take): Promise<void> {
  const sheet = await openBrowser(server, world);
  try {
    for (const slowdown of [1, SLOWDOWN]) await measureList(sheet, slowdown, take);
    await measureInteractions(sheet, world.candidates, take);
    for (const path of PAGES) await measureScripts(sheet, path.replace("…", String(world.candidates[0])), take);
  } finally {
    await sheet.browser.close();
  }
}

const PAGES = ["", "/candidates", "/candidates/…", "/publications", "/venues", "/ranking", "/review", "/review/…"];

async function measureList(sheet: Sheet, slowdown: number, take: Take): Promise<void> {
  const { n } = sheet;
  const painted: number[] = [];
  const usable: number[] = [];
  const sorted: number[] = [];
  const shifts: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await freshPage(sheet, slowdown);
    await page.addInitScript(watchRows);
    await page.goto(`${sheet.origin}/${sheet.slug}/candidates`, { waitUntil: "commit" });
    usable.push(await untilUsable(page));
    painted.push(await page.evaluate(() => (window as unknown as { rowsPainted: number }).rowsPainted));
    // Before the clicks: rows that change places because they were asked to are no shift.
    shifts.push(await layoutShift(page));
    for (const head of ["Name", "PhD year", "Name"]) sorted.push(await sortBy(page, head));
    await close();
  }
  const speed = slowdown === 1 ? "" : `, ${slowdown} × slower`;
  const of = { n, of: "candidates" as const, floor: [] };
  const unhurried = slowdown === 1 ? "" : "≤ 1,500 ms at 1,000";
  take({ ...of, name: `first rows painted, cold${speed}`, times: painted, target: unhurried, remark: "" });
  take({ ...of, name: `layout shift of the list (not ms)${speed}`, times: shifts, target: "0", remark: "" });
  take({
    ...of,
    name: `list usable in the browser, cold${speed}`,
    times: usable,
    target: slowdown === 1 ? "≤ 300 / 400 / 800 ms" : "≤ 1,500 ms at 1,000",
    remark: "",
  });
  const target = slowdown === 1 ? "≤ 50 ms, ≤ 100 ms at 5,000" : "≤ 100 ms at 1,000";
  take({ ...of, name: `click a column head → sorted on screen${speed}`, times: sorted, target, remark: "" });
}

/** Notes when the frame with the first rows was drawn, in milliseconds from the start of the navigation. */
function watchRows(): void {
  const look = () => {
    const there = document.querySelector("table tbody th[scope=row]") !== null;
    requestAnimationFrame(there ? () => Object.assign(window, { rowsPainted: performance.now() }) : look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the start of the navigation until rows are there and the column heads answer. */
function untilUsable(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const head = document.querySelector("table thead button");
          const awake = head && Object.keys(head).some((key) => key.startsWith("__reactProps"));
          if (awake && document.querySelector("table tbody th[scope=row]")) done(performance.now());
          else setTimeout(look, 5);
        };
        look();
      }),
  );
}

/** Milliseconds from a click on a column's head until the frame that shows other rows first. */
function sortBy(page: Page, label: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((done) => {
        const first = () => document.querySelector("table tbody th[scope=row]")?.textContent ?? "";
        const heads = [...document.querySelectorAll<HTMLElement>("table thead button")];
        const before = first();
        const start = performance.now();
        heads.find((head) => head.textContent?.trim().startsWith(words))?.click();
        const look = () => {
          if (first() !== before || performance.now() - start > 10_000)
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
          else setTimeout(look, 0);
        };
        look();
      }),
    label,
  );
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 100);
      }),
  );
}

/** Bytes of script, style and page over the wire on a first visit. */
async function measureScripts(sheet: Sheet, path: string, take: Take): Promise<void> {
  const { page, devtools, close } = await freshPage(sheet, 1);
  await devtools.send("Network.enable");
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = { Script: 0, Stylesheet: 0, Document: 0 };
  devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "";
    if (kind in bytes) bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  const answer = await page.goto(`${sheet.origin}/${sheet.slug}${path}`, { waitUntil: "load" });
  await page.waitForTimeout(500);
  await close();
  if (answer?.status() !== 200) return;
  const kilobytes = (kind: string) => ((bytes[kind] ?? 0) / 1_000).toFixed(0);
  take({
    name: `script of ${path.replace(/\d+/, "…") || "the overview"} (kB, not ms)`,
    n: sheet.n,
    of: "candidates",
    times: [(bytes.Script ?? 0) / 1_000],
    floor: [],
    target: path.startsWith("/review/") ? "≤ 200 kB" : "≤ 300 kB",
    remark: `page ${kilobytes("Document")} kB, styles ${kilobytes("Stylesheet")} kB`,
  });
}
