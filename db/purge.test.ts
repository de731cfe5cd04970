import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backup } from "#db/backup.ts";
import { listEvents, verifyChain } from "#db/events.ts";
import { findViolations } from "#db/invariants.ts";
import { addReview, mark } from "#db/marked-world.ts";
import { movePhase } from "#db/openings.ts";
import { purgeOpening } from "#db/purge.ts";
import { getRetention, liftHold, placeHold, saveRetention } from "#db/retention.ts";
import { moveCandidate } from "#db/stages.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { dueAt } from "#lib/opening/retention.ts";
import { canonicalJson, fingerprint } from "#lib/record/fingerprint.ts";

let folder: string;
let world: TestWorld;
const TITLE = { title: "Test Opening" };
const sha = (text: string) => createHash("sha256").update(text).digest("hex");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-purge-"));
  world = openTestWorld(join(folder, "data"));
  mark(world);
  addReview(world, 3, "member", true);
  mkdirSync(join(folder, "data", "documents"), { recursive: true });
  for (const i of [0, 1, 2, 3]) keepFile(i, `CAND${i} the original, byte for byte`);
});
afterEach(() => {
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

function keepFile(i: number, content: string): void {
  writeFileSync(join(folder, "data", "documents", sha(content)), content);
  world.installation.sqlite.prepare("UPDATE documents SET sha256 = ? WHERE sha256 = ?").run(sha(content), `CAND${i}`);
}

/** Closes the opening so long ago that its time is up. */
function close(): void {
  world.set({ phase: "decision" });
  movePhase(world.viewer("chair"), { to: "closed", reason: "CAND0 has accepted." });
  world.installation.sqlite.prepare("UPDATE events SET at = at - 200000000000").run();
}

/** Every byte of a folder, as text in which a marker would be found. */
function bytesOf(path: string): string {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name)).toString("latin1")}`)
    .join("\n");
}

const MARKERS = /CAND\d|Ada Quill|Lindqvist|Chidi|Dara Voss|REVIEW-|DRAFT-|PRIVATE-|COMMITTEE-|EVIDENCE-|cand\d/;

test("after a purge no byte of a candidate is left: database, free pages, log, search index, files, old copies, next backup", async () => {
  const data = join(folder, "data");
  world.installation.sqlite.exec(`VACUUM INTO '${join(data, "before-upgrade-1.db")}'`);
  const chair = world.viewer("chair");
  moveCandidate(chair, { candidateId: world.candidate[0], to: "offer", reasonFor: "CAND0 shines.", reasonAgainst: "" });
  close();
  expect(bytesOf(data)).toMatch(MARKERS);
  purgeOpening(world.viewer("chair"), TITLE);
  expect(MARKERS.exec(bytesOf(data))?.[0]).toBeUndefined();
  expect(existsSync(join(data, "before-upgrade-1.db"))).toBe(false);
  expect(readdirSync(join(data, "documents"))).toEqual([]);
  await backup(data, join(folder, "copy"));
  expect(MARKERS.exec(bytesOf(join(folder, "copy")))?.[0]).toBeUndefined();
  expect(findViolations(world.installation.sqlite)).toEqual([]);
});

test("the statement says what went, its hash is in the log, and the log follows from itself", () => {
  close();
  const before = world.installation.sqlite.prepare("SELECT hash FROM events ORDER BY id DESC").get() as {
    hash: string;
  };
  purgeOpening(world.viewer("chair"), TITLE);
  const chair = world.viewer("chair");
  const { purge } = getRetention(chair);
  expect(purge?.statement).toMatchObject({
    opening: { title: "Test Opening" },
    purgedBy: "chair",
    rows: { candidates: 4, documents: 4, reviews: 8, notes: 8, shortlist_entries: 4, votes: 6, conflicts: 13 },
    files: {
      count: 4,
      digest: sha(
        [0, 1, 2, 3]
          .map((i) => sha(`CAND${i} the original, byte for byte`))
          .sort()
          .join("\n"),
      ),
    },
    log: { before: before.hash },
  });
  expect(purge?.sha256).toBe(fingerprint(canonicalJson(purge?.statement)));
  expect(verifyChain(chair)).toBe(true);
  const acts = listEvents(chair).rows.map((row) => [row.action, row.detail.statement ?? null]);
  expect(acts.slice(0, 3)).toEqual([
    ["retention.purge", null],
    ["retention.purge", purge?.sha256],
    ["opening.move-phase", null],
  ]);
});

test("other openings keep what is theirs, a file both have included", () => {
  const { sqlite } = world.installation;
  const shared = sha("CAND0 the original, byte for byte");
  sqlite.exec(`INSERT INTO candidates (id, opening_id, name, created_at) VALUES (77, 1000002, 'Elsewhere Person', 1);
    INSERT INTO documents (id, opening_id, candidate_id, file_name, size, sha256, added_by, added_at)
      VALUES (78, 1000002, 77, 'x.txt', 1, '${shared}', ${world.account.elsewhere}, 1);
    INSERT INTO tags (candidate_id, tag) VALUES (77, 'kept')`);
  close();
  purgeOpening(world.viewer("chair"), TITLE);
  expect(readdirSync(join(folder, "data", "documents"))).toEqual([shared]);
  expect(sqlite.prepare("SELECT count(*) AS n FROM candidates JOIN tags ON candidate_id = id").get()).toEqual({ n: 1 });
  const found = sqlite.prepare("SELECT count(*) AS n FROM search_index WHERE search_index MATCH 'elsewhere'").get();
  expect(found).toEqual({ n: 1 });
});

test("nothing goes under a legal hold, before the end, before its time, by another title, or by somebody else", () => {
  const purge = (title = TITLE.title) => purgeOpening(world.viewer("chair"), { title });
  world.set({ phase: "decision" });
  expect(purge).toThrow("Only a closed opening");
  movePhase(world.viewer("chair"), { to: "closed", reason: "Filled." });
  expect(purge).toThrow("has not run out");
  world.installation.sqlite.prepare("UPDATE events SET at = at - 200000000000").run();
  placeHold(world.viewer("chair"), { reason: "A complaint is pending." });
  expect(purge).toThrow("legal hold");
  liftHold(world.viewer("chair"), { reason: "It was settled." });
  expect(() => purge("test opening")).toThrow("exactly");
  expect(() => purgeOpening(world.viewer("member"), TITLE)).toThrow("Only the chair");
  expect(world.installation.sqlite.prepare("SELECT count(*) AS n FROM candidates").get()).toEqual({ n: 4 });
  purge();
  expect(purge).toThrow("has been purged");
  expect(() => movePhase(world.viewer("chair"), { to: "decision", reason: "Once more." })).toThrow("stays closed");
});

test("a purge that broke off after the rows is taken up again", () => {
  close();
  const { sqlite } = world.installation;
  sqlite.exec(
    "CREATE TRIGGER broken BEFORE UPDATE OF finished_at ON purges BEGIN SELECT RAISE(ABORT, 'power cut'); END",
  );
  expect(() => purgeOpening(world.viewer("chair"), TITLE)).toThrow("power cut");
  sqlite.exec("DROP TRIGGER broken");
  expect(getRetention(world.viewer("chair")).purge?.finished).toBe(false);
  expect(findViolations(sqlite).map((one) => one.invariant)).toContain(
    "a purge is finished, and its opening is closed and empty",
  );
  purgeOpening(world.viewer("chair"), { title: "" });
  expect(getRetention(world.viewer("chair")).purge?.finished).toBe(true);
  expect(MARKERS.exec(bytesOf(join(folder, "data")))?.[0]).toBeUndefined();
});

test("the clock starts with the closing, runs as long as the chair says, and begins anew when it was reopened", () => {
  const chair = () => world.viewer("chair");
  expect(getRetention(chair())).toMatchObject({ months: 36, closedAt: null, dueAt: null });
  saveRetention(chair(), { months: 24 });
  world.set({ phase: "decision" });
  movePhase(chair(), { to: "closed", reason: "Filled." });
  const first = getRetention(chair());
  expect(first.dueAt).toEqual(dueAt(first.closedAt ?? new Date(0), 24));
  movePhase(chair(), { to: "decision", reason: "Declined." });
  expect(getRetention(chair()).dueAt).toBeNull();
  expect(listEvents(chair()).rows.map((row) => row.action)).toContain("retention.set");
});
