import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ImportPool, type PoolOptions, startImportPool } from "#app/_import/pool.ts";
import { listImports } from "#db/desk.ts";
import { importFile, takeImport } from "#db/imports.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { system } from "#lib/access/admit.ts";

const MISBEHAVING = fileURLToPath(new URL("./misbehaving-worker.ts", import.meta.url));

let folder: string;
let world: TestWorld;
let pool: ImportPool | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-pool-"));
  world = openTestWorld(folder);
  world.set({ phase: "setup" });
  pool = null;
});

afterEach(async () => {
  await pool?.stop();
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = (options: PoolOptions) => {
  pool = startImportPool({ workers: 2, ...options });
  return pool;
};

const drop = (fileName: string, content: string | Uint8Array) =>
  importFile(world.viewer("chair"), {
    fileName,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  });

const states = () =>
  Object.fromEntries(listImports(world.viewer("chair")).map((row) => [row.fileName, [row.state, row.message]]));

test("a file that hangs, crashes or fills the memory fails with a sentence; the others are read", async () => {
  for (const word of ["hang", "die", "greedy", "refuse", "once", "good"]) await drop(word, `${word}\nIlse ${word}`);
  await start({ script: MISBEHAVING, limitMs: 4_000 }).idle();
  expect(states()).toEqual({
    hang: ["failed", expect.stringMatching(/longer than 4 seconds/)],
    die: ["failed", expect.stringMatching(/memory a file may use/)],
    greedy: ["failed", expect.stringMatching(/memory a file may use|longer than/)],
    refuse: ["failed", "It holds no readable text."],
    once: ["draft", null],
    good: ["draft", null],
  });
});

test("files that arrive later are read too, and what a stop cut off is resumed", async () => {
  const first = start({ script: MISBEHAVING, limitMs: 4_000 });
  await drop("early", "good\nIlse Okonjo");
  await first.idle();
  expect(states().early).toEqual(["draft", null]);
  await first.stop();
  await drop("cut off", "good\nPer Vantongeren");
  expect(takeImport(system())?.fileName).toBe("cut off");
  await drop("waiting", "good\nBo Arkwright");
  await start({ script: MISBEHAVING, limitMs: 4_000 }).idle();
  expect(states()).toMatchObject({ "cut off": ["draft", null], waiting: ["draft", null] });
});
