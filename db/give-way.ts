import { setTimeout as sleep } from "node:timers/promises";
import { computedSince } from "#lib/processor-time.ts";

/** A third of the time is worked. */
const REST = 2;

/**
 * Between two pieces of long work: lets others be answered, by resting twice as long as was worked. A page takes several
 * turns of the event loop, so that one turn alone would let it wait for as many pieces. On a busy machine most of a piece is
 * waiting for the processor, in which others are answered anyway: only what was computed counts.
 * @param since when the piece began, as `process.cpuUsage()`.
 */
export async function giveWay(since: NodeJS.CpuUsage): Promise<void> {
  await sleep(Math.max(1, REST * computedSince(since)));
}
