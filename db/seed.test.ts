import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeInstallation, database, openInstallation } from "#db/client.ts";
import { listConflicts } from "#db/conflicts.ts";
import { listUncleared } from "#db/declarations.ts";
import { findViolations } from "#db/invariants.ts";
import { storeDraft, takeImport } from "#db/jobs.ts";
import { storeMemberReading, takeMemberList } from "#db/member-jobs.ts";
import { getMemberList } from "#db/member-lists.ts";
import { listOwnReading } from "#db/own-reading.ts";
import { accounts } from "#db/schema/people.ts";
import { seedDemo } from "#db/seed.ts";
import { seatedAs } from "#db/testing.ts";
import { system } from "#lib/access/admit.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { summaryOf } from "#lib/conflicts/member-list.ts";
import { ingest } from "#lib/ingest/ingest.ts";

const folder = mkdtempSync(join(tmpdir(), "shortlist-seed-"));
const { sqlite } = openInstallation(folder);

beforeAll(async () => {
  // The sample plays in this month: what counts as recent counts from here.
  vi.useFakeTimers({
    toFake: ["Date"],
    now: new Date("2026-11-20T09:00:00Z"),
    ...{ shouldAdvanceTime: true, advanceTimeDelta: 1 },
  });
  await seedDemo(readEverything);
}, 60_000);
afterAll(() => {
  vi.useRealTimers();
  closeInstallation();
  rmSync(folder, { recursive: true, force: true });
});

/** What the pool does, one file after the other and in this process. */
async function readEverything(): Promise<void> {
  const viewer = system();
  const draftOf = ({ path, fileName }: { path: string; fileName: string }) =>
    ingest(new Uint8Array(readFileSync(path)), fileName);
  for (let job = takeMemberList(viewer); job; job = takeMemberList(viewer))
    storeMemberReading(viewer, job, await draftOf(job));
  for (let job = takeImport(viewer); job; job = takeImport(viewer)) storeDraft(viewer, job, await draftOf(job));
}

function viewer(key: string): SeatedViewer {
  const row = database()
    .select()
    .from(accounts)
    .all()
    .find(({ email }) => email.startsWith(`${key}@`));
  return seatedAs(row?.id ?? 0, key, "assistant-professor-in-machine-learning");
}

test("the documents of the sample suggest four conflicts and no other", () => {
  const found = listConflicts(viewer("tarkowska"))
    .filter(({ state }) => state === "suggested")
    .map(({ memberName, candidateName, kind, strength }) => [memberName, candidateName, kind, strength])
    .sort();
  expect(found).toEqual([
    ["Dumisani Mthethwa-Cole", "Nirmala Venkatasubbu", "coauthor", "match"],
    ["Hyejin Namgoong", "Dokgo Haneul", "same-advisor", "match"],
    ["Rafael Ibáñez Quiroga", "María Eulalia Quispe Arbeláez", "institution", "match"],
    // A namesake: asked, not said. The joint paper of 2019 is too old to be asked about at all.
    ["Wen-Chi Tsou", "Kaspar Oyelaran", "coauthor", "question"],
  ]);
});

test("each names what it rests on", () => {
  const evidence = new Map(listConflicts(viewer("tarkowska")).map((row) => [row.memberName + row.kind, row.evidence]));
  expect(evidence.get("Dumisani Mthethwa-Colecoauthor")).toMatch(/“Seeing Around the Gripper.*\(2024\)/);
  expect(evidence.get("Hyejin Namgoongsame-advisor")).toContain("Fergus Abernethy-Wills");
  expect(evidence.get("Rafael Ibáñez Quirogainstitution")).toContain("Aalto University");
  expect(evidence.get("Wen-Chi Tsoucoauthor")).toMatch(/Is “W\. Tsou”.*, the member\?/);
});

test("members’ own lists are read by the importer", () => {
  const who = viewer("namgoong");
  expect(summaryOf(getMemberList(who, who.accountId))).toBe(
    "7 publications, 4 affiliations, PhD advisor Fergus Abernethy-Wills",
  );
});

test("who has handed in a review was asked before; the member whose desk the demo opens is asked about two who came later", () => {
  for (const key of ["tarkowska", "mthethwa", "ibanez", "tsou"]) expect(listUncleared(viewer(key)), key).toEqual([]);
  const asked = listUncleared(viewer("namgoong"));
  expect(asked.map(({ name }) => name)).toEqual(["Dokgo Haneul", "María Eulalia Quispe Arbeláez"]);
  const read = listOwnReading(viewer("namgoong"));
  expect(read.size).toBe(6);
  for (const { candidateId } of asked) expect(read.has(candidateId ?? 0)).toBe(false);
});

test("the sample breaks no invariant", () => {
  expect(findViolations(sqlite)).toEqual([]);
});
