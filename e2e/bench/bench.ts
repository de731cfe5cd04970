import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { measureBrowser } from "./browser-lines.ts";
import { measureImport } from "./import-lines.ts";
import { type Line, lineOf, printHead, printLine, type Timed } from "./line.ts";
import { measureDatabase, startWith } from "./program.ts";
import { measureServer } from "./server-lines.ts";
import { measureUniversity, UNIVERSITY } from "./university-lines.ts";

/**
 * `npm run bench`: what the product takes for its main works, on invented data, beside the time SQLite alone would take.
 * Options, with or without their dashes: `quick` (200 candidates only), `db`, `http`, `browser` (one part only; the browser
 * alone is measured at 1,000), `million` (1,000,000 publications in one opening), `university` (100 openings, 50,000
 * candidates, 2,000,000 publications, 400 people at once; writing it takes some minutes and four gigabytes).
 * Times judge nothing here: it fails only when something cannot be measured at all.
 */
async function bench(options: readonly string[]): Promise<void> {
  const asked = (option: string) => options.includes(option) || options.includes(`--${option}`);
  const parts = ["db", "http", "browser"].filter(asked);
  const wants = (part: string) => parts.length === 0 || parts.includes(part);
  const sizes = asked("quick") ? [200] : parts.join() === "browser" ? [1_000] : [200, 1_000, 5_000];
  const lines: Line[] = [];
  const take = (timed: Timed) => {
    const line = lineOf(timed);
    lines.push(line);
    printLine(line);
  };
  printHead();
  const large = ["million", "university"].filter(asked);
  // Writing a university takes minutes: its database work is measured by itself only when asked for.
  if (asked("university") ? parts.includes("db") : wants("db"))
    await measureDatabase(large.length > 0 ? large : [...sizes.map(String), "reading"], take);
  if (large.length === 0 && (wants("http") || wants("browser"))) await measureProgram(sizes, wants, take);
  if (asked("university") && wants("http")) await measureSeason(take);
  console.log(`Written to ${keep(lines)}`);
}

async function measureProgram(sizes: number[], wants: (part: string) => boolean, take: (timed: Timed) => void) {
  build();
  for (const size of sizes) {
    const { server, world } = await startWith(size);
    try {
      if (wants("http")) await measureServer(server, world, take);
      if (wants("browser")) await measureBrowser(server, world, take);
      // Last: what it brings in would weigh on the others.
      if (wants("http")) await measureImport(server, world, take);
    } finally {
      await server.stop();
    }
  }
}

async function measureSeason(take: (timed: Timed) => void) {
  build();
  const { server, world } = await startWith(UNIVERSITY.candidates, UNIVERSITY.openings);
  try {
    await measureUniversity(server, world, take);
  } finally {
    await server.stop();
  }
}

function build(): void {
  const built = spawnSync(process.execPath, ["app/_start/build.ts"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("There is no build to measure.");
}

function keep(lines: Line[]): string {
  const folder = "test-results";
  const file = join(folder, "bench.json");
  mkdirSync(folder, { recursive: true });
  const machine = { cores: availableParallelism(), processor: cpus()[0]?.model ?? "", node: process.version };
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, lines }, null, 2)}\n`);
  return file;
}

await bench(process.argv.slice(2));
