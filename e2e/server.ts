import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NODE_FLAGS, NODE_SURROUNDINGS } from "../.ci/node-flags.mjs";

export interface Server {
  origin: string;
  folder: string;
  /** What the process has printed so far. */
  printed(): string;
  stop(): Promise<void>;
}

/**
 * Starts Shortlist on its own copy of the sample opening (or on nothing, for the first start) and waits until it answers.
 * A `folder` that is given is served itself, and removed at the end. `environment`: more settings.
 */
export async function startServer(
  options: { empty?: boolean; demo?: boolean; folder?: string; environment?: Record<string, string> } = {},
): Promise<Server> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "shortlist-story-"));
  // biome-ignore lint/style/noProcessEnv: where the set-up left the sample
  const { SHORTLIST_SAMPLE, ...environment } = process.env;
  if (!options.empty && !options.folder && SHORTLIST_SAMPLE) cpSync(SHORTLIST_SAMPLE, folder, { recursive: true });
  const port = await freePort();
  const child = spawn(process.execPath, [...NODE_FLAGS, "app/_start/start.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...NODE_SURROUNDINGS,
      ...environment,
      SHORTLIST_DATA: folder,
      PORT: String(port),
      HOST: "127.0.0.1",
      SHORTLIST_DEMO: options.demo ? "1" : "0",
      ...options.environment,
    },
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    text += chunk;
  });
  await ready(child, () => text);
  return {
    origin: `http://127.0.0.1:${port}`,
    folder,
    printed: () => text,
    stop: () => stopped(child, folder),
  };
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? done(address.port) : failed(new Error("No free port.")),
      );
    });
  });
}

async function ready(child: ChildProcess, printed: () => string): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    if (/is ready at/.test(printed())) return;
    if (child.exitCode !== null) throw new Error(`Shortlist ended at once:\n${printed()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Shortlist was not ready in 30 s:\n${printed()}`);
}

async function stopped(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => child.once("exit", done));
  if (child.exitCode === null) {
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
