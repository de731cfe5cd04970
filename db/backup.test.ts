import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backup, checkDatabase, restore } from "#db/backup.ts";
import { closeInstallation, openInstallation } from "#db/client.ts";
import { savePolicies } from "#db/openings.ts";
import { documents } from "#db/schema/documents.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";

let place: string;
let world: TestWorld;
const bytes = "A page about Ada Quill.";
const sha256 = createHash("sha256").update(bytes).digest("hex");

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "shortlist-backup-"));
  world = openTestWorld(join(place, "data"));
  writeFileSync(join(place, "data", "documents", sha256), bytes);
  world.installation.db
    .insert(documents)
    .values({
      openingId: world.openingId,
      candidateId: world.candidate[0],
      fileName: "quill.txt",
      kind: "text",
      size: bytes.length,
      sha256,
      addedBy: world.account.chair,
      addedAt: new Date(),
    })
    .run();
});
afterEach(() => {
  closeInstallation();
  rmSync(place, { recursive: true, force: true });
});

const policies = (title: string) => ({
  title,
  department: "Testing",
  seal: "after-own" as const,
  observersBrowse: false,
  readersPerFile: 3,
  conflictMonths: 48,
  adjustedRanking: false,
});

test("a backup under writes restores with everything acknowledged before it began", async () => {
  savePolicies(world.viewer("chair"), policies("Before the backup"));
  const making = backup(join(place, "data"), join(place, "copy"));
  for (let n = 0; n < 50; n += 1) savePolicies(world.viewer("chair"), policies(`Meanwhile ${n}`));
  expect(await making).toBe(1);
  expect(restore(join(place, "copy"), join(place, "restored"))).toBe(1);
  closeInstallation();
  const { sqlite } = openInstallation(join(place, "restored"));
  const row = sqlite.prepare("SELECT title FROM openings WHERE id = ?").get(world.openingId) as { title: string };
  expect(row.title).toMatch(/^(Before the backup|Meanwhile \d+)$/);
  expect(readdirSync(join(place, "restored", "documents"))).toEqual([sha256]);
});

test("a changed byte is noticed, and nothing is overwritten", async () => {
  await backup(join(place, "data"), join(place, "copy"));
  expect(() => restore(join(place, "copy"), join(place, "data"))).toThrow("is not empty");
  writeFileSync(join(place, "copy", "documents", sha256), "Another page.");
  expect(() => restore(join(place, "copy"), join(place, "fresh"))).toThrow("damaged");
});

/** Writes the backup's own fingerprint anew, as if it had been made of what the database now is. */
function sign(copy: string): void {
  const manifest = JSON.parse(readFileSync(join(copy, "backup.json"), "utf8")) as object;
  const database = createHash("sha256")
    .update(readFileSync(join(copy, "shortlist.db")))
    .digest("hex");
  writeFileSync(join(copy, "backup.json"), JSON.stringify({ ...manifest, database }));
}

test("a restore that fails at its last check leaves the folder as it was, and the next one needs no help", async () => {
  const copy = join(place, "copy");
  await backup(join(place, "data"), copy);
  const sound = readFileSync(join(copy, "shortlist.db"));
  const broken = new BetterSqlite3(join(copy, "shortlist.db"));
  broken.exec("UPDATE seats SET role = 'member'");
  broken.close();
  sign(copy);
  expect(() => restore(copy, join(place, "fresh"))).toThrow("every opening has a chair");
  expect(existsSync(join(place, "fresh"))).toBe(false);
  mkdirSync(join(place, "empty"));
  expect(() => restore(copy, join(place, "empty"))).toThrow("every opening has a chair");
  expect(readdirSync(join(place, "empty"))).toEqual([]);
  writeFileSync(join(copy, "shortlist.db"), sound);
  sign(copy);
  expect(restore(copy, join(place, "empty"))).toBe(1);
  expect(readdirSync(join(place, "empty")).sort()).toEqual(["documents", "shortlist.db"]);
  expect(() => checkDatabase(join(place, "empty", "shortlist.db"))).not.toThrow();
});

test("what a crash left of a restore goes with the next one; a folder somebody uses is left alone", async () => {
  await backup(join(place, "data"), join(place, "copy"));
  const folder = join(place, "cut-off");
  mkdirSync(join(folder, ".restoring"), { recursive: true });
  mkdirSync(join(folder, "documents"));
  writeFileSync(join(folder, "documents", sha256), bytes);
  writeFileSync(join(folder, ".restoring", "shortlist.db"), "half a database");
  expect(restore(join(place, "copy"), folder)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(["documents", "shortlist.db"]);

  mkdirSync(join(folder, ".restoring"));
  expect(() => restore(join(place, "copy"), folder)).toThrow("is not empty");
  expect(readdirSync(join(folder, "documents"))).toEqual([sha256]);
  const others = join(place, "others");
  mkdirSync(join(others, ".restoring"), { recursive: true });
  writeFileSync(join(others, "letter.txt"), "Somebody's.");
  expect(() => restore(join(place, "copy"), others)).toThrow("is not empty");
  expect(readFileSync(join(others, "letter.txt"), "utf8")).toBe("Somebody's.");
});

test("db:check is quiet on a sound database and names what is broken", () => {
  const file = join(place, "data", "shortlist.db");
  expect(() => checkDatabase(file)).not.toThrow();
  savePolicies(world.viewer("chair"), policies("Logged"));
  world.installation.sqlite.exec("UPDATE seats SET role = 'member'");
  expect(() => checkDatabase(file)).toThrow("every opening has a chair");
  world.installation.sqlite.exec("UPDATE seats SET role = 'chair'; UPDATE events SET detail = '{\"seal\":\"always\"}'");
  expect(() => checkDatabase(file)).toThrow("the log is unbroken");
});
