import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ImportPool, type PoolOptions, startImportPool } from "#app/_import/pool.ts";
import { listImports } from "#db/desk.ts";
import { importFile } from "#db/imports.ts";
import { takeImport } from "#db/jobs.ts";
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
}, 120_000);

test("a reader that waits without computing is ended by the clock, and a slow machine refuses nothing", async () => {
  await drop("wait", "wait");
  await drop("good", "good\nIlse Okonjo");
  await start({ script: MISBEHAVING, limitMs: 300 }).idle();
  expect(states()).toEqual({
    wait: ["failed", expect.stringMatching(/longer than 0.3 seconds/)],
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

test("a reader knows none of the settings: what reads strangers' files holds no secret", async () => {
  vi.stubEnv("SHORTLIST_SMTP", "smtps://ada:secret@mail.example.edu");
  await drop("tell", "tell");
  await start({ script: MISBEHAVING, limitMs: 4_000 }).idle();
  vi.unstubAllEnvs();
  const [state, told] = states().tell ?? [];
  expect(state).toBe("failed");
  expect(told).toContain("PATH");
  expect(told).not.toMatch(/SHORTLIST|NEXTAUTH|SECRET|SMTP/);
});

const CV = `# Ilse Okonjo

Assistant at the University of Lorrimer, ilse@lorrimer.example.org

## Education

- PhD in Computer Science, University of Lorrimer, 2021

## Publications

- Ilse Okonjo, Per Vantongeren. Knots in Slow Rivers. ICML 2022.
- Per Vantongeren, Ilse Okonjo. A Theory of Lanterns. NeurIPS 2023.
- Ilse Okonjo. Counting Quiet Rooms. ICLR 2024.
`;

test("the reader itself: odd files get a sentence, the others a draft, an archive is its files", async () => {
  const refusals = await Promise.allSettled([
    drop("empty.pdf", ""),
    drop("huge.txt", new Uint8Array(50 * 1024 * 1024).fill(0x41)),
    drop("program.pdf", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1])),
  ]);
  expect(refusals.map((one) => one.status === "rejected" && one.reason.name)).toEqual([
    "Invalid",
    "Invalid",
    "Invalid",
  ]);
  await drop("cv.md", CV);
  await drop("latin1.txt", Buffer.from(CV.replace("Lorrimer", "Lörrimer"), "latin1"));
  await drop("cut.pdf", "%PDF-1.7\nthis is not the rest of a PDF");
  await drop("blank.txt", "   \n\n  ");
  const photo = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const inner = new TextEncoder().encode(CV.replaceAll("Ilse Okonjo", "Bo Arkwright"));
  await drop("all.zip", zipSync({ "folder/bo.md": inner, "folder/photo.png": photo }));
  await drop("good.zip", zipSync({ "per.md": new TextEncoder().encode(CV.replaceAll("Ilse", "Perpetua")) }));
  await start({}).idle();
  expect(states()).toEqual({
    "cv.md": ["draft", null],
    "latin1.txt": ["draft", null],
    "cut.pdf": ["failed", expect.stringMatching(/^[A-Z].+\.$/)],
    "blank.txt": ["failed", expect.stringMatching(/^[A-Z].+\.$/)],
    "all.zip › folder › bo.md": ["draft", null],
    "good.zip › per.md": ["draft", null],
    "all.zip": ["failed", expect.stringMatching(/^1 files? unpacked.*photo\.png: This is a picture/)],
  });
  const bo = listImports(world.viewer("chair")).find((row) => row.fileName.endsWith("bo.md"));
  expect(bo?.summary).toMatchObject({ name: "Bo Arkwright", publications: 3 });
  expect(readdirSync(join(folder, "documents")).filter((name) => name.endsWith(".part"))).toEqual([]);
});
