import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { acceptDraft } from "#db/acceptance.ts";
import { backup, checkDatabase, restore } from "#db/backup.ts";
import { listCandidates } from "#db/candidates.ts";
import { closeInstallation, openInstallation } from "#db/client.ts";
import { listImports } from "#db/desk.ts";
import { getDocumentText } from "#db/documents.ts";
import { verifyChain } from "#db/events.ts";
import { saveHiding } from "#db/hiding.ts";
import { findViolations } from "#db/invariants.ts";
import { rankingFor } from "#db/ranking.ts";
import { listOwnVersions } from "#db/review-versions.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import { searchOpening } from "#db/search.ts";
import { seatedAs } from "#db/testing.ts";
import { type Standing, standingOf, upgrade } from "#db/upgrade.ts";
import { ACCOUNT, CANDIDATE } from "#db/upgrades/cast.ts";
import { listStored, tablesOf, unpack } from "#db/upgrades/old-database.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { parseSearch } from "#lib/search/words.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-upgrade-"));
});
afterEach(() => {
  closeInstallation();
  rmSync(folder, { recursive: true });
});

/** What the program works out anew from what people and files said. */
const DERIVED = ["candidates.figures", "drafts.summary"];

/** Of each table: its columns that a person or a file filled, and its rows in these columns. */
type Content = Map<string, { columns: string[]; rows: number; hash: string }>;

function contentOf(sqlite: BetterSqlite3.Database, as?: Content): Content {
  const found = tablesOf(sqlite).map((table) => {
    const all = sqlite.prepare(`SELECT name FROM pragma_table_xinfo('${table}') WHERE hidden = 0`).pluck().all();
    const kept = (all as string[]).filter((column) => !DERIVED.includes(`${table}.${column}`));
    const columns = as?.get(table)?.columns ?? kept;
    const lines = sqlite
      .prepare(`SELECT ${columns.map((name) => `"${name}"`)} FROM "${table}"`)
      .raw()
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
    const hash = createHash("sha256").update(lines.join("\n")).digest("hex");
    return [table, { columns, rows: lines.length, hash }] as const;
  });
  return new Map(found);
}

function readStored(tag: string): { content: Content; standing: Standing } {
  const sqlite = new BetterSqlite3(unpack(tag, folder), { readonly: true });
  const read = { content: contentOf(sqlite), standing: standingOf(sqlite) };
  sqlite.close();
  return read;
}

const chair = () => seatedAs(ACCOUNT.chair, "Marit Osei", "hydrology");
const member = () => seatedAs(ACCOUNT.member, "Tomas Breuer", "hydrology");
const findBy = (viewer: SeatedViewer, words: string) => searchOpening(viewer, parseSearch(words)).map(({ id }) => id);

describe.each(listStored())("a database that stands at %s", (tag) => {
  test("keeps every row and every word when it is opened, and what must hold holds", () => {
    const { content } = readStored(tag);
    expect([...content].filter(([, { rows }]) => rows === 0)).toEqual([]);
    const { sqlite } = openInstallation(folder);
    const now = contentOf(sqlite, content);
    for (const [table, before] of content) expect(now.get(table), table).toEqual(before);
    expect(findViolations(sqlite)).toEqual([]);
  });

  test("is copied before, and nothing happens the second time", () => {
    const { content, standing } = readStored(tag);
    openInstallation(folder);
    closeInstallation();
    const copies = readdirSync(folder).filter((name) => name.startsWith("before-upgrade-"));
    expect(copies).toHaveLength(standing === "older" ? 1 : 0);
    for (const name of copies) {
      const copy = new BetterSqlite3(join(folder, name), { readonly: true });
      expect(contentOf(copy)).toEqual(content);
      copy.close();
    }
    const once = readFileSync(join(folder, "shortlist.db"));
    openInstallation(folder);
    closeInstallation();
    expect(readFileSync(join(folder, "shortlist.db")).equals(once)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith("before-upgrade-"))).toEqual(copies);
    expect(() => checkDatabase(join(folder, "shortlist.db"))).not.toThrow();
  });

  test("is read by its people as before", () => {
    unpack(tag, folder);
    openInstallation(folder);
    const rows = listCandidates(chair()).sort((a, b) => a.id - b.id);
    expect(rows.map(({ name, stage }) => [name, stage])).toEqual([
      ["Runa Okafor", "shortlist"],
      ["Isak Trevelyan", "longlist"],
      ["Sol Amaro", "received"],
    ]);
    expect(rows[0]?.counts).toEqual({ conference: 2 });
    expect(listVisibleReviews(chair())).toHaveLength(4);
    const ranking = rankingFor(chair());
    expect(ranking.rows.map(({ name, mean }) => [name, mean])).toEqual([
      ["Runa Okafor", 4.5],
      ["Isak Trevelyan", 2.5],
      ["Sol Amaro", null],
    ]);
    expect(listOwnVersions(member(), CANDIDATE.runa).map(({ input }) => input.comment)).toContain("Wrote of tides.");
    expect(seatedAs(ACCOUNT.second, "Lene Vik", "hydrology").seat.recusedFrom).toEqual(new Set([CANDIDATE.sol]));
    expect(verifyChain(chair())).toBe(true);
  });

  test("goes on: what was read then is found, hidden and accepted", () => {
    unpack(tag, folder);
    const { sqlite } = openInstallation(folder);
    expect(findBy(member(), "moorings")).toEqual(["notes"]);
    expect(findBy(chair(), "moorings")).toEqual([]);
    expect(findBy(chair(), "sediment")).toEqual(["reviews"]);
    expect(findBy(chair(), tag.startsWith("0000") ? "understands" : "at once")).toEqual(["documents"]);
    expect(findBy(chair(), "goats")).toEqual([]);
    const waiting = listImports(chair()).find(({ documentId }) => documentId === 24);
    expect(waiting?.summary).toMatchObject({ name: "Ute Brandvold", publications: 0, education: 1, notUnderstood: 1 });
    const { candidateId } = acceptDraft(chair(), 24, { candidateId: "new" });
    expect(listCandidates(chair()).map(({ id }) => id)).toContain(candidateId);
    saveHiding(chair(), { hides: ["names"], reason: "Read for the work alone." });
    expect(JSON.stringify(getDocumentText(member(), 21))).not.toContain("Okafor");
    expect(findViolations(sqlite)).toEqual([]);
  });
});

/** The migrations, and one more that a person might write. */
function migrationsWith(statement: string): string {
  const copy = join(folder, "migrations");
  cpSync("db/migrations", copy, { recursive: true });
  const path = join(copy, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8")) as { entries: object[] };
  const entry = {
    idx: journal.entries.length,
    version: "6",
    when: Date.UTC(2100, 0),
    tag: "one_more",
    breakpoints: true,
  };
  writeFileSync(path, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  writeFileSync(join(copy, "one_more.sql"), statement);
  return copy;
}

test("a database of a newer version is refused in one sentence, and left alone", () => {
  const { sqlite } = openInstallation(folder);
  upgrade(sqlite, folder, migrationsWith("CREATE TABLE things_to_come (id integer)"));
  closeInstallation();
  const before = readFileSync(join(folder, "shortlist.db"));
  expect(() => openInstallation(folder)).toThrow(/^This data folder was last used by a newer version of Shortlist\./);
  expect(() => checkDatabase(join(folder, "shortlist.db"))).toThrow("of a newer version");
  expect(readFileSync(join(folder, "shortlist.db")).equals(before)).toBe(true);
});

test.each([
  ["DELETE FROM scores WHERE review_id = 1", "would lose rows of “scores”"],
  ["DELETE FROM accounts WHERE id = 2", "would lose rows of “accounts”"],
  ["UPDATE notes SET author_id = 99", "rows without what they point to"],
  ["CREATE TABLE half (id integer);\n--> statement-breakpoint\nNO SUCH WORD", "syntax error"],
])("a migration that does harm is undone as a whole: %s", (statement, complaint) => {
  unpack(listStored().at(-1) ?? "", folder);
  const { sqlite } = openInstallation(folder);
  const before = contentOf(sqlite);
  const files = readdirSync(folder);
  const migrations = migrationsWith(statement);
  expect(() => upgrade(sqlite, folder, migrations)).toThrow(complaint);
  expect(contentOf(sqlite)).toEqual(before);
  expect(standingOf(sqlite)).toBe("current");
  expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(readdirSync(folder).filter((name) => name !== "migrations")).toEqual(files);
});

test("without room for a copy nothing is upgraded, and half a copy does not stay", () => {
  unpack(listStored()[0] ?? "", folder);
  const sqlite = new BetterSqlite3(join(folder, "shortlist.db"));
  const before = contentOf(sqlite);
  const files = readdirSync(folder);
  vi.spyOn(sqlite, "exec").mockImplementationOnce((statement) => {
    writeFileSync(/^VACUUM INTO '(.+)'$/.exec(statement)?.[1] ?? "", "half");
    throw new Error("disk I/O error");
  });
  expect(() => upgrade(sqlite, folder)).toThrow(/^No copy could be made before the upgrade \(disk I\/O error\)/);
  expect(contentOf(sqlite)).toEqual(before);
  expect(readdirSync(folder)).toEqual(files);
  upgrade(sqlite, folder);
  expect(standingOf(sqlite)).toBe("current");
  sqlite.close();
});

test("an earlier version is backed up, told apart by the check, and restored as one of today", async () => {
  const [oldest = ""] = listStored();
  unpack(oldest, join(folder, "data"));
  const sqlite = new BetterSqlite3(join(folder, "data", "shortlist.db"));
  for (const { sha256, text } of sqlite
    .prepare("SELECT sha256, text FROM documents JOIN drafts ON document_id = id")
    .all() as { sha256: string; text: string }[])
    writeFileSync(join(folder, "data", "documents", sha256), text);
  sqlite.close();
  expect(() => checkDatabase(join(folder, "data", "shortlist.db"))).toThrow("of an earlier version");
  expect(await backup(join(folder, "data"), join(folder, "copy"))).toBe(4);
  expect(restore(join(folder, "copy"), join(folder, "restored"))).toBe(4);
  expect(() => checkDatabase(join(folder, "restored", "shortlist.db"))).not.toThrow();
});

test.each(listStored())("no migration that made %s has been edited since", (tag) => {
  const sqlite = new BetterSqlite3(unpack(tag, folder), { readonly: true });
  const applied = sqlite.prepare("SELECT created_at, hash FROM __drizzle_migrations").raw().all();
  sqlite.close();
  const ours = readMigrationFiles({ migrationsFolder: "db/migrations" });
  expect(applied).toEqual(ours.slice(0, applied.length).map(({ folderMillis, hash }) => [folderMillis, hash]));
});

test("the stored databases are small", () => {
  const sizes = listStored().map((tag) => statSync(join("db", "upgrades", `${tag}.db.gz`)).size);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(200_000);
});
