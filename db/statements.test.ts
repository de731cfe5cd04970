import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepStatements } from "#db/statements.ts";

let sqlite: BetterSqlite3.Database;
beforeEach(() => {
  sqlite = new BetterSqlite3(":memory:");
  sqlite.exec("CREATE TABLE numbers (n INTEGER); INSERT INTO numbers VALUES (1), (2), (3)");
  keepStatements(sqlite);
});
afterEach(() => sqlite.close());

const ALL = "SELECT n FROM numbers ORDER BY n";

test("the same text is compiled once", () => {
  expect(sqlite.prepare(ALL)).toBe(sqlite.prepare(ALL));
  expect(sqlite.prepare(`${ALL} DESC`)).not.toBe(sqlite.prepare(ALL));
});

test("rows come as objects whatever the one before asked for", () => {
  expect(sqlite.prepare(ALL).raw().get()).toEqual([1]);
  expect(sqlite.prepare(ALL).get()).toEqual({ n: 1 });
  expect(sqlite.prepare(ALL).pluck().get()).toBe(1);
  expect(sqlite.prepare(ALL).get()).toEqual({ n: 1 });
});

test("a text that is being walked can be asked again inside the walk", () => {
  const seen: unknown[] = [];
  for (const row of sqlite.prepare(ALL).iterate()) seen.push([row, sqlite.prepare(ALL).all().length]);
  expect(seen).toEqual([1, 2, 3].map((n) => [{ n }, 3]));
});

test("a kept statement follows a change of its table", () => {
  sqlite.prepare("SELECT * FROM numbers").all();
  sqlite.exec("ALTER TABLE numbers ADD name TEXT DEFAULT 'none'");
  expect(sqlite.prepare("SELECT * FROM numbers").get()).toEqual({ n: 1, name: "none" });
});

test("texts by the thousand do not pile up", () => {
  const first = sqlite.prepare(ALL);
  for (let n = 0; n < 1_000; n += 1) sqlite.prepare(`SELECT ${n}`).get();
  expect(sqlite.prepare(ALL)).not.toBe(first);
});
