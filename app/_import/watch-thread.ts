import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import { computedSince } from "#lib/processor-time.ts";
import { type AtWork, TIMED_OUT } from "./watch.ts";

/**
 * Runs in a thread of its own beside the reader. A reader stuck in a hostile file hears nothing, not even that the
 * program which started it is gone; this thread does, and ends it. It also ends one that has computed longer on a file
 * than it may.
 */
const starter = process.ppid;
const limitMs = Number(workerData);
let began: NodeJS.CpuUsage | null = null;

parentPort?.on("message", (state: AtWork) => {
  began = state === "begins" ? process.cpuUsage() : null;
});
setInterval(() => {
  if (process.ppid !== starter) process.kill(process.pid, "SIGKILL");
  if (began === null || !(limitMs > 0)) return;
  if (computedSince(began) > limitMs) process.kill(process.pid, TIMED_OUT);
}, 250);
