import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { COMPILES_PATTERNS } from "#lib/engine-flags.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import { say } from "./timing.ts";

const FOLDER = join("db", "sample", "candidates");
const ROUNDS = 4;

/** Reads the invented CVs of the sample opening, text and Markdown, one after the other, as the processes that read do. */
export async function measureReading(): Promise<void> {
  setFlagsFromString(COMPILES_PATTERNS);
  const files = readdirSync(FOLDER).map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1)
    for (const { name, bytes } of files) {
      const start = performance.now();
      await ingest(bytes, name);
      if (round >= 0) times.push(performance.now() - start);
    }
  const aSecond = (times.length / times.reduce((sum, time) => sum + time, 0)) * 1_000;
  const remark = `${aSecond.toFixed(0)} a second`;
  say({ name: "read a text CV", n: files.length, of: "files", times, target: "≥ 20 a second (50 ms)", remark });
}
