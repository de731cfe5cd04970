import { expect, test } from "vitest";
import { giveWay } from "#db/give-way.ts";

/** How long the rest behind a piece of work is, in milliseconds by the clock. */
async function restBehind(work: () => void): Promise<number> {
  const since = process.cpuUsage();
  work();
  const rested = performance.now();
  await giveWay(since);
  return performance.now() - rested;
}

test("the rest is as long as what was computed, not as what was waited", async () => {
  const waited = 400;
  const waiting = await restBehind(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waited));
  expect(waiting).toBeLessThan(waited);
  const working = await restBehind(() => {
    const start = process.cpuUsage();
    const used = () => process.cpuUsage(start).user / 1000;
    while (used() < 40) Math.sqrt(used());
  });
  expect(working).toBeGreaterThan(40);
});
