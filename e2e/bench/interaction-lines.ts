import type { Page } from "@playwright/test";
import { freshPage, type Sheet, untilAwake } from "./chromium.ts";
import type { Timed } from "./line.ts";

type Take = (timed: Timed) => void;

const SLOWDOWN = 4;
const TARGET = "≤ 100 ms";
const BOXES = 8;
const LETTERS = "neural";
const WORK_HEADS = ["Title", "Year", "Title"];
const HEADS = ["Name", "Latest", "Conf.", "Name", "PhD from", "Stage"];
/** A turn of the wheel, as a mouse sends it. */
const WHEEL = { turns: 60, pixels: 240 };

/**
 * From an input to the next frame, as the browser itself reports it (Event Timing, in steps of eight milliseconds; below
 * sixteen it reports nothing, which counts as sixteen), on a processor four times slower: sorting, filtering, selecting and
 * opening in the table of candidates, paging and sorting publications, scoring on the reading desk; and the longest frame while the table is scrolled.
 */
export async function measureInteractions(sheet: Sheet, candidates: readonly number[], take: Take): Promise<void> {
  const say = (name: string, times: number[], target = TARGET) =>
    take({ name: `${name}, ${SLOWDOWN} × slower`, n: sheet.n, of: "candidates", times, floor: [], target, remark: "" });
  const { page, close } = await freshPage(sheet, SLOWDOWN);
  await listen(page);
  await page.goto(`${sheet.origin}/${sheet.slug}/candidates`);
  await untilAwake(page, "table thead button");
  await page.waitForTimeout(1_000);
  say(
    "sort → next frame",
    await inTurn(page, HEADS, (head) => page.locator("thead button", { hasText: head }).first().click()),
  );
  const boxes = Array.from({ length: BOXES }, (_, at) => at);
  say("select a row → next frame", await inTurn(page, boxes, (at) => page.locator("input[data-row]").nth(at).click()));
  say("longest frame while scrolling", [await longestFrame(page)], "≤ 50 ms");
  await page.locator("input[type=search]").focus();
  say("a letter in the filter → next frame", await inTurn(page, [...LETTERS], (letter) => page.keyboard.press(letter)));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  say(
    "open a candidate → next frame",
    await inTurn(page, [0, 1, 2], async (at) => {
      await page.locator("tbody th[scope=row] a").nth(at).click();
      await page.waitForURL(/\/candidates\/\d+/);
      const times = await interactions(page);
      await page.goBack();
      await untilAwake(page, "table thead button");
      return times;
    }),
  );
  await page.goto(`${sheet.origin}/${sheet.slug}/publications`);
  await untilAwake(page, "table thead button");
  await page.waitForTimeout(1_000);
  const next = page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: "Next" });
  say("turn a page of publications → next frame", await inTurn(page, boxes, () => otherRows(page, () => next.click())));
  say(
    "sort publications → next frame",
    await inTurn(page, WORK_HEADS, (head) =>
      otherRows(page, () => page.locator("thead button", { hasText: head }).first().click()),
    ),
  );
  await close();
  say("score by key → next frame", await scored(sheet, candidates[0] ?? 0));
}

/** Acts, and waits until another row stands first: the next input comes when the server has answered this one. */
async function otherRows(page: Page, act: () => Promise<void>): Promise<void> {
  const first = page.locator("table tbody tr").first();
  const before = await first.textContent();
  await act();
  await page.waitForFunction((words) => document.querySelector("table tbody tr")?.textContent !== words, before);
}

async function scored(sheet: Sheet, candidateId: number): Promise<number[]> {
  const { page, close } = await freshPage(sheet, SLOWDOWN);
  await listen(page);
  await page.goto(`${sheet.origin}/${sheet.slug}/review/${candidateId}`);
  await untilAwake(page, "form button");
  await page.waitForTimeout(1_000);
  const times = await inTurn(page, ["1", "2", "3", "4", "5"], (key) => page.keyboard.press(key));
  await close();
  return times;
}

/** Keeps what the browser reports of interactions, from the first document on. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: { id: number; took: number }[] = [];
    Object.assign(window, { interactionsKept: kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
        if (entry.interactionId) kept.push({ id: entry.interactionId, took: entry.duration });
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

/** The longest answer to each input; `act` may collect it itself, where it leaves the page. */
async function inTurn<T>(page: Page, all: readonly T[], act: (one: T) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const one of all) {
    await interactions(page);
    const own = await act(one);
    const took = typeof own === "number" ? own : await interactions(page);
    times.push(took);
  }
  return times;
}

/** The longest interaction since this was last asked. */
function interactions(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 400));
    const kept = (window as unknown as { interactionsKept: { took: number }[] }).interactionsKept;
    return Math.max(16, ...kept.splice(0).map(({ took }) => took));
  });
}

/** Milliseconds of the longest gap between two frames while the wheel turns. */
async function longestFrame(page: Page): Promise<number> {
  const box = await page.locator("table").first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 300);
  const frames = page.evaluate(
    (turns) =>
      new Promise<number>((done) => {
        let last = performance.now();
        let longest = 0;
        let left = turns;
        const frame = (now: number) => {
          longest = Math.max(longest, now - last);
          last = now;
          left -= 1;
          if (left > 0) requestAnimationFrame(frame);
          else done(longest);
        };
        requestAnimationFrame(frame);
      }),
    WHEEL.turns * 2,
  );
  for (let turn = 0; turn < WHEEL.turns; turn += 1)
    await page.mouse.wheel(0, turn % 20 < 15 ? WHEEL.pixels : -WHEEL.pixels);
  return frames;
}
