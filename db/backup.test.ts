import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backup, checkDatabase, restore } from "#db/backup.ts";
import { closeInstallation, openInstallation } from "#db/client.ts";
import { savePolicies } from "#db/openings.ts";
import { documents } from "#db/schema/candidates.ts";
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

test("db:check is quiet on a sound database and names what is broken", () => {
  const file = join(place, "data", "shortlist.db");
  expect(() => checkDatabase(file)).not.toThrow();
  savePolicies(world.viewer("chair"), policies("Logged"));
  world.installation.sqlite.exec("UPDATE seats SET role = 'member'");
  expect(() => checkDatabase(file)).toThrow("every opening has a chair");
  world.installation.sqlite.exec("UPDATE seats SET role = 'chair'; UPDATE events SET detail = '{\"seal\":\"always\"}'");
  expect(() => checkDatabase(file)).toThrow("the log is unbroken");
});
