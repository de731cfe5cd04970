import { setTimeout as sleep } from "node:timers/promises";

/** A third of the time is worked. */
const REST = 2;

/**
 * Between two pieces of long work: lets others be answered, by resting twice as long as was worked. A page takes several
 * turns of the event loop, so that one turn alone would let it wait for as many pieces.
 * @param since when the piece began, as `performance.now()`.
 */
export async function giveWay(since: number): Promise<void> {
  await sleep(Math.max(1, REST * (performance.now() - since)));
}
