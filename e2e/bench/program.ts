import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Server, startServer } from "../server.ts";
import type { Timed } from "./line.ts";

/** What db/bench/world.ts says of the installation it wrote. */
export interface World extends OpeningWorld {
  /** All openings, the first included. */
  openings: OpeningWorld[];
}

interface OpeningWorld {
  slug: string;
  members: { accountId: number; email: string }[];
  candidates: number[];
}

/** Runs the measurements of database work in a process of their own, and gives each as it comes. */
export async function measureDatabase(sizes: readonly string[], take: (timed: Timed) => void): Promise<void> {
  const child = spawn(process.execPath, ["db/bench/bench.ts", ...sizes], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  for await (const line of createInterface({ input: child.stdout })) take(JSON.parse(line) as Timed);
  const status = await ended;
  if (status !== 0) console.error(`The measurements of database work ended with ${status}.`);
}

/** Starts the built app over invented openings of this many candidates each; `stop` removes it again. */
export async function startWith(candidates: number, openings = 1): Promise<{ world: World; server: Server }> {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-bench-"));
  const written = spawnSync(process.execPath, ["db/bench/world.ts", folder, String(candidates), String(openings)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 27,
  });
  try {
    return { world: JSON.parse(written.stdout) as World, server: await startServer({ folder }) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The process that serves `folder`, as the system sees it; null where the system does not say. */
export function processOf(folder: string): { memory(): { now: number; most: number }; cpuTime(): number } | null {
  if (!existsSync("/proc/self/status")) return null;
  const pid = readdirSync("/proc").find((name) => /^\d+$/.test(name) && serves(name, folder));
  if (!pid) return null;
  return {
    /** Megabytes held now, and at most so far. */
    memory() {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
      return { now: kilobytes("VmRSS") / 1024, most: kilobytes("VmHWM") / 1024 };
    },
    /** Milliseconds of processor time used so far, in steps of ten: unlike a clock it does not see busy neighbours. */
    cpuTime() {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
  };
}

function serves(pid: string, folder: string): boolean {
  try {
    const started = readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("app/_start/start.ts");
    return started && readFileSync(`/proc/${pid}/environ`, "utf8").includes(`SHORTLIST_DATA=${folder}\0`);
  } catch {
    return false;
  }
}
