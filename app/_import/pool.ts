import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Job } from "#db/jobs.ts";
import { sweepArrivals } from "#db/originals.ts";
import { listen } from "#db/signals.ts";
import { system } from "#lib/access/admit.ts";
import { requeueJob, resumeJobs, settleJob, takeJob } from "./job.ts";
import { startPageDrawer } from "./page-drawer.ts";
import { type Ending, type ReaderProcess, startReader } from "./reader-process.ts";

export interface PoolOptions {
  /** Files read at the same time. Default: one fewer than the machine has cores, at most four. */
  workers?: number;
  /** Time one file may be computed on, whatever else the machine does meanwhile. Default ten seconds. */
  limitMs?: number;
  /** Path of the worker, for tests of what a worker may do wrong. */
  script?: string;
}

export interface ImportPool {
  /** Ends the readers; files under way go back into the queue. */
  stop(): Promise<void>;
  /** Waits until nothing is queued and nothing is being read. */
  idle(): Promise<void>;
}

const REST_MS = 20_000;
/** When the database cannot be written (a full disk), try again after this. */
const RETRY_MS = 5_000;

/**
 * Reads queued files in processes of their own, as many at a time as there are workers; the rest waits in the database.
 * Jobs that a crash or a restart cut off are taken up again.
 */
export function startImportPool(options: PoolOptions = {}): ImportPool {
  const workers = options.workers ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  const limitMs = options.limitMs ?? 10_000;
  const script = options.script ?? fileURLToPath(new URL("./worker.ts", import.meta.url));
  const viewer = system();
  const resting: ReaderProcess[] = [];
  const busy = new Map<Job, ReaderProcess>();
  const waiting: (() => void)[] = [];
  const drawer = startPageDrawer();
  let stopped = false;
  let rest: NodeJS.Timeout | undefined;

  const pump = () => {
    while (!stopped && busy.size < workers) {
      const job = safely(() => takeJob(viewer), pumpLater);
      if (!job) break;
      const reader = takeReader(resting) ?? startReader(script, limitMs);
      busy.set(job, reader);
      void reader.read({ path: job.path, fileName: job.fileName }).then((ending) => finish(job, reader, ending));
    }
    if (stopped || busy.size > 0) return;
    for (const tell of waiting.splice(0)) tell();
    clearTimeout(rest);
    rest = setTimeout(() => void endAll(resting.splice(0)), REST_MS).unref();
  };
  const pumpLater = () => void setTimeout(pump, RETRY_MS).unref();

  const finish = async (job: Job, reader: ReaderProcess, ending: Ending) => {
    while (!stopped) {
      try {
        await settleJob(viewer, job, ending, limitMs);
        break;
      } catch (error) {
        complain(error);
        await sleep(RETRY_MS, undefined, { ref: false });
      }
    }
    if (stopped) return;
    busy.delete(job);
    if (reader.alive()) resting.push(reader);
    pump();
  };

  void sweepArrivals(performance.timeOrigin).catch(() => undefined);
  safely(() => resumeJobs(viewer), pumpLater);
  const deaf = listen("queue", () => setImmediate(pump));
  setImmediate(pump);

  return {
    idle: () =>
      new Promise((done) => {
        waiting.push(done);
        setImmediate(pump);
      }),
    async stop() {
      stopped = true;
      deaf();
      clearTimeout(rest);
      for (const job of busy.keys())
        safely(
          () => requeueJob(viewer, job),
          () => undefined,
        );
      await Promise.all([drawer.stop(), endAll([...resting.splice(0), ...busy.values()])]);
      for (const tell of waiting.splice(0)) tell();
    },
  };
}

/** A reader that still lives. */
function takeReader(resting: ReaderProcess[]): ReaderProcess | undefined {
  for (;;) {
    const reader = resting.pop();
    if (!reader || reader.alive()) return reader;
  }
}

async function endAll(readers: ReaderProcess[]): Promise<void> {
  await Promise.all(readers.map((reader) => reader.end()));
}

/** The pool runs outside any request: what goes wrong with the database must not end the whole program. */
function safely<T>(run: () => T, otherwise: () => void): T | null {
  try {
    return run();
  } catch (error) {
    complain(error);
    otherwise();
    return null;
  }
}

function complain(error: unknown): void {
  console.error(`Importing waits: ${error instanceof Error ? error.message : String(error)}`);
}
