import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backup } from "#db/backup.ts";
import { getCandidateName, listCandidates } from "#db/candidates.ts";
import { listEvents, verifyChain } from "#db/events.ts";
import { findViolations } from "#db/invariants.ts";
import { addReview, mark } from "#db/marked-world.ts";
import { listNotes, searchNotes } from "#db/notes.ts";
import { movePhase } from "#db/openings.ts";
import { purgeOpening } from "#db/purge.ts";
import { getRetention, liftHold, placeHold, saveRetention } from "#db/retention.ts";
import { moveCandidate } from "#db/stages.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { NotFound } from "#lib/access/refusal.ts";
import { dueAt } from "#lib/opening/retention.ts";
import { canonicalJson, fingerprint } from "#lib/record/fingerprint.ts";
import { parseSearch } from "#lib/search/words.ts";

let folder: string;
let world: TestWorld;
let timer: NodeJS.Timeout | undefined;
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
  clearInterval(timer);
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

/**
 * Every byte of a folder, as text in which a marker would be found. Another process reads it: to close a file of an open
 * database in this one would let go of SQLite's locks on it.
 */
function bytesOf(path: string): string {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return `${paths.join("\n")}\n${execFileSync("cat", paths, { encoding: "latin1", maxBuffer: 2 ** 28 })}`;
}

const MARKERS = /CAND\d|Ada Quill|Lindqvist|Chidi|Dara Voss|REVIEW-|DRAFT-|PRIVATE-|COMMITTEE-|EVIDENCE-|cand\d/;

test("after a purge no byte of a candidate is left: database, free pages, log, search index, files, old copies, next backup", async () => {
  const data = join(folder, "data");
  world.installation.sqlite.exec(`VACUUM INTO '${join(data, "before-upgrade-1.db")}'`);
  const chair = world.viewer("chair");
  moveCandidate(chair, { candidateId: world.candidate[0], to: "offer", reasonFor: "CAND0 shines.", reasonAgainst: "" });
  close();
  expect(bytesOf(data)).toMatch(MARKERS);
  await purgeOpening(world.viewer("chair"), TITLE);
  expect(MARKERS.exec(bytesOf(data))?.[0]).toBeUndefined();
  expect(existsSync(join(data, "before-upgrade-1.db"))).toBe(false);
  expect(readdirSync(join(data, "documents"))).toEqual([]);
  await backup(data, join(folder, "copy"));
  expect(MARKERS.exec(bytesOf(join(folder, "copy")))?.[0]).toBeUndefined();
  expect(findViolations(world.installation.sqlite)).toEqual([]);
});

test("the statement says what went, its hash is in the log, and the log follows from itself", async () => {
  close();
  const before = world.installation.sqlite.prepare("SELECT hash FROM events ORDER BY id DESC").get() as {
    hash: string;
  };
  await purgeOpening(world.viewer("chair"), TITLE);
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
    // The purge itself is the last line before the log is stripped.
    log: { before: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(purge?.statement?.log.before).not.toBe(before.hash);
  expect(purge?.sha256).toBe(fingerprint(canonicalJson(purge?.statement)));
  expect(verifyChain(chair)).toBe(true);
  const acts = listEvents(chair).rows.map((row) => [row.action, row.detail.statement ?? null]);
  expect(acts.slice(0, 4)).toEqual([
    ["retention.purge", null],
    ["retention.purge", purge?.sha256],
    ["retention.purge", null],
    ["opening.move-phase", null],
  ]);
});

test("other openings keep what is theirs, a file both have included", async () => {
  const { sqlite } = world.installation;
  const shared = sha("CAND0 the original, byte for byte");
  sqlite.exec(`INSERT INTO candidates (id, opening_id, name, created_at) VALUES (77, 1000002, 'Elsewhere Person', 1);
    INSERT INTO documents (id, opening_id, candidate_id, file_name, size, sha256, added_by, added_at)
      VALUES (78, 1000002, 77, 'x.txt', 1, '${shared}', ${world.account.elsewhere}, 1);
    INSERT INTO tags (candidate_id, tag) VALUES (77, 'kept')`);
  close();
  await purgeOpening(world.viewer("chair"), TITLE);
  expect(readdirSync(join(folder, "data", "documents"))).toEqual([shared]);
  const after = world.installation.sqlite;
  expect(after.prepare("SELECT count(*) AS n FROM candidates JOIN tags ON candidate_id = id").get()).toEqual({ n: 1 });
  const found = after.prepare("SELECT count(*) AS n FROM search_index WHERE search_index MATCH 'elsewhere'").get();
  expect(found).toEqual({ n: 1 });
});

test("a file that another opening takes in while a purge waits is kept, and not counted as gone", async () => {
  close();
  const { sqlite } = world.installation;
  sqlite.exec(`CREATE TRIGGER broken BEFORE DELETE ON candidates BEGIN SELECT RAISE(ABORT, 'power cut'); END`);
  await expect(purgeOpening(world.viewer("chair"), TITLE)).rejects.toThrow("Failed to run the query");
  sqlite.exec("DROP TRIGGER broken");
  const shared = sha("CAND0 the original, byte for byte");
  sqlite.exec(`INSERT INTO documents (id, opening_id, file_name, size, sha256, added_by, added_at)
    VALUES (78, 1000002, 'x.txt', 1, '${shared}', ${world.account.elsewhere}, 1)`);
  timer = setInterval(() => world.installation.sqlite.exec("UPDATE accounts SET name = name"), 5);
  await expect(purgeOpening(world.viewer("chair"), { title: "" }, 2)).rejects.toThrow("quieter hour");
  clearInterval(timer);
  const later = sha("CAND1 the original, byte for byte");
  writeFileSync(join(folder, "data", "documents", later), "CAND1 the original, byte for byte");
  world.installation.sqlite.exec(`INSERT INTO member_documents (id, opening_id, account_id, sha256, file_name, size,
    state, added_by, added_at, updated_at)
    VALUES (79, 1000002, ${world.account.elsewhere}, '${later}', 'y.txt', 1, 'read', ${world.account.elsewhere}, 1, 1)`);
  await purgeOpening(world.viewer("chair"), { title: "" });
  expect(readdirSync(join(folder, "data", "documents")).sort()).toEqual([shared, later].sort());
  expect(getRetention(world.viewer("chair")).purge?.statement?.files.count).toBe(3);
});

test("drawn pages go with their files", async () => {
  const drawn = join(folder, "data", "pages", sha("CAND2 the original, byte for byte"));
  mkdirSync(drawn, { recursive: true });
  writeFileSync(join(drawn, "picture-1.png"), "CAND2 as drawn");
  close();
  await purgeOpening(world.viewer("chair"), TITLE);
  expect(existsSync(drawn)).toBe(false);
});

test("nothing goes under a legal hold, before the end, before its time, by another title, or by somebody else", async () => {
  const purge = (title = TITLE.title) => purgeOpening(world.viewer("chair"), { title });
  world.set({ phase: "decision" });
  await expect(purge()).rejects.toThrow("Only a closed opening");
  movePhase(world.viewer("chair"), { to: "closed", reason: "Filled." });
  await expect(purge()).rejects.toThrow("has not run out");
  world.installation.sqlite.prepare("UPDATE events SET at = at - 200000000000").run();
  placeHold(world.viewer("chair"), { reason: "A complaint is pending." });
  await expect(purge()).rejects.toThrow("legal hold");
  liftHold(world.viewer("chair"), { reason: "It was settled." });
  await expect(purge("test opening")).rejects.toThrow("exactly");
  await expect(purgeOpening(world.viewer("member"), TITLE)).rejects.toThrow("Only the chair");
  expect(world.installation.sqlite.prepare("SELECT count(*) AS n FROM candidates").get()).toEqual({ n: 4 });
  await purge();
  await expect(purge()).rejects.toThrow("has been purged");
  expect(() => movePhase(world.viewer("chair"), { to: "decision", reason: "Once more." })).toThrow("stays closed");
  expect(() => placeHold(world.viewer("chair"), { reason: "Too late." })).toThrow("nothing left to hold");
});

const candidatesLeft = () => world.installation.sqlite.prepare("SELECT count(*) FROM candidates").pluck().get();

test("from its first moment nobody sees what is being removed, and a purge that broke off is taken up where it was", async () => {
  close();
  const { sqlite } = world.installation;
  sqlite.exec(`CREATE TRIGGER broken BEFORE DELETE ON candidates WHEN old.id = ${world.candidate[1]}
    BEGIN SELECT RAISE(ABORT, 'power cut'); END`);
  await expect(purgeOpening(world.viewer("chair"), TITLE)).rejects.toThrow("Failed to run the query");
  sqlite.exec("DROP TRIGGER broken");
  expect(candidatesLeft()).toBeGreaterThan(0);
  for (const person of ["chair", "member", "observer"] as const) {
    expect(listCandidates(world.viewer(person))).toEqual([]);
    expect(listNotes(world.viewer(person), world.candidate[1])).toEqual([]);
    expect(searchNotes(world.viewer(person), parseSearch("cand1"), 10)).toEqual([]);
    expect(() => getCandidateName(world.viewer(person), world.candidate[1])).toThrow(NotFound);
  }
  expect(getRetention(world.viewer("chair")).purge).toMatchObject({ statement: null, finished: false });
  expect(() => placeHold(world.viewer("chair"), { reason: "Too late." })).toThrow("has begun");
  const violated = findViolations(sqlite).map(({ invariant }) => invariant);
  expect(violated).not.toContain("foreign keys point to rows that exist");
  expect(violated).not.toContain("an opening that is purged is closed, and empty once the purge says what went");
  await purgeOpening(world.viewer("chair"), { title: "" });
  const { purge } = getRetention(world.viewer("chair"));
  expect(purge).toMatchObject({ finished: true, statement: { rows: { candidates: 4, documents: 4, reviews: 8 } } });
  expect(MARKERS.exec(bytesOf(join(folder, "data")))?.[0]).toBeUndefined();
});

test("what is counted in pieces is what there was", async () => {
  const { sqlite } = world.installation;
  const before = rowsByTable(sqlite);
  close();
  await purgeOpening(world.viewer("chair"), TITLE);
  const after = rowsByTable(world.installation.sqlite);
  const gone = Object.fromEntries(
    Object.entries(before).flatMap(([table, n]) => (n > (after[table] ?? 0) ? [[table, n - (after[table] ?? 0)]] : [])),
  );
  expect(getRetention(world.viewer("chair")).purge?.statement?.rows).toEqual(gone);
});

function rowsByTable(sqlite: TestWorld["installation"]["sqlite"]): Record<string, number> {
  const tables = sqlite
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [table, sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number]),
  );
}

test("while somebody writes, everything is gone but for traces; they go at a quieter moment", async () => {
  close();
  timer = setInterval(() => world.installation.sqlite.exec("UPDATE accounts SET name = name"), 5);
  await expect(purgeOpening(world.viewer("chair"), TITLE, 2)).rejects.toThrow("quieter hour");
  clearInterval(timer);
  expect(candidatesLeft()).toBe(0);
  expect(getRetention(world.viewer("chair")).purge).toMatchObject({ finished: false });
  await purgeOpening(world.viewer("chair"), { title: "" });
  expect(getRetention(world.viewer("chair")).purge?.finished).toBe(true);
  expect(MARKERS.exec(bytesOf(join(folder, "data")))?.[0]).toBeUndefined();
});

test("the file is not exchanged under somebody who has it open, such as a backup", async () => {
  close();
  const reader = new BetterSqlite3(join(folder, "data", "shortlist.db"), { readonly: true });
  reader.prepare("SELECT count(*) FROM accounts").get();
  await expect(purgeOpening(world.viewer("chair"), TITLE, 2)).rejects.toThrow("quieter hour");
  reader.close();
  expect(readdirSync(join(folder, "data")).filter((name) => name.includes("compacting"))).toEqual([]);
  await purgeOpening(world.viewer("chair"), { title: "" });
  expect(findViolations(world.installation.sqlite)).toEqual([]);
  saveRetention(world.viewer("chair"), { months: 24 });
});

test("others are answered while it goes on, and one purge at a time is enough", async () => {
  close();
  let answered = 0;
  timer = setInterval(() => {
    answered += 1;
    expect(listCandidates(world.viewer("member"))).toEqual([]);
  }, 1);
  const purging = purgeOpening(world.viewer("chair"), TITLE);
  await expect(purgeOpening(world.viewer("chair"), { title: "" })).rejects.toThrow("under way");
  await purging;
  expect(answered).toBeGreaterThan(10);
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
