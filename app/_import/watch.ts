import { Worker } from "node:worker_threads";

/** What the thread is told of the reader. */
export type AtWork = "begins" | "rests";

/** How a process that computed too long ends itself: its starter tells it by this from one that crashed. */
export const TIMED_OUT = "SIGALRM";

/**
 * How many times longer than its limit a file may take by the clock. The limit is of time computed, so that on a busy
 * machine no file is refused for what others do; one that waits without computing is ended by the clock. Windows has no
 * signal for it: there the clock alone counts.
 */
export const PATIENCE = process.platform === "win32" ? 1 : 6;

/**
 * Starts the thread that ends this process when the program that started it is gone, or when one piece of work computes
 * longer than the limit the process was started with (its first argument, milliseconds).
 * @returns what every piece of work is to be done in.
 */
export function startWatch(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const workerData = process.platform === "win32" ? "0" : (process.argv[2] ?? "0");
  const thread = new Worker(new URL("./watch-thread.ts", import.meta.url), { workerData });
  thread.unref();
  const tell = (state: AtWork) => thread.postMessage(state);
  return async (work) => {
    tell("begins");
    try {
      return await work();
    } finally {
      tell("rests");
    }
  };
}
