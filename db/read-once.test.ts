import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { NO_FIGURES } from "#db/candidate-figures.ts";
import { listCandidateLines } from "#db/candidate-lines.ts";
import { listCandidateNames } from "#db/candidates.ts";
import { database, type Installation } from "#db/client.ts";
import { listRoster } from "#db/declarations.ts";
import { mark } from "#db/marked-world.ts";
import { getOpening } from "#db/openings.ts";
import { countReaders, listOwnReading } from "#db/own-reading.ts";
import { listPublicationFacets } from "#db/publication-facets.ts";
import { countAllWorks } from "#db/publications.ts";
import { readOnce } from "#db/read-once.ts";
import { listCriteria } from "#db/rubrics.ts";
import { candidates, tags } from "#db/schema/candidates.ts";
import { accounts, openings } from "#db/schema/people.ts";
import { listAllTags } from "#db/tags.ts";
import { openTestWorld } from "#db/testing.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { defaultQuery } from "#lib/tables/query.ts";

test("a viewer's read is asked once until something is written, and each time within a transaction", () => {
  const world = openTestWorld();
  const [chair, member] = [world.viewer("chair"), world.viewer("member")];
  let asked = 0;
  const read = readOnce((viewer) => {
    asked += 1;
    return `${viewer.accountId} ${database().select({ title: openings.title }).from(openings).get()?.title}`;
  });
  const first = read(chair);
  expect(read(chair)).toBe(first);
  expect(asked).toBe(1);
  expect(read(member)).not.toBe(first);
  expect(asked).toBe(2);
  database().update(openings).set({ title: "Another title" }).run();
  expect(read(chair)).toBe(`${chair.accountId} Another title`);
  expect(asked).toBe(3);
  const undone = () =>
    database().transaction((pen) => {
      pen.update(openings).set({ title: "Never kept" }).run();
      expect(read(chair)).toContain("Never kept");
      throw new Error("undone");
    });
  expect(undone).toThrow("undone");
  expect(read(chair)).toContain("Another title");
});

test("a read that says what it looks at is asked again when that has changed, and not for anything else", () => {
  const viewer = openTestWorld().viewer("chair");
  let asked = 0;
  const read = readOnce(() => (asked += 1), ["openings"]);
  expect([read(viewer), read(viewer)]).toEqual([1, 1]);
  database().update(accounts).set({ name: "Another Name" }).run();
  expect(read(viewer)).toBe(1);
  database().update(openings).set({ title: "Another title" }).run();
  expect(read(viewer)).toBe(2);
});

test("what another process has written is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-read-"));
  const world = openTestWorld(folder);
  const viewer = world.viewer("chair");
  expect(getOpening(viewer)).toBe(getOpening(viewer));
  const elsewhere = new BetterSqlite3(join(folder, "shortlist.db"));
  elsewhere.exec("UPDATE openings SET title = 'Written elsewhere'");
  elsewhere.close();
  expect(getOpening(viewer).title).toBe("Written elsewhere");
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["countAllWorks", countAllWorks],
  ["listPublicationFacets", (viewer: SeatedViewer) => listPublicationFacets(viewer, defaultQuery(PUBLICATIONS))],
  ["listCandidateLines", listCandidateLines],
  ["listCandidateNames", listCandidateNames],
  ["listCriteria", listCriteria],
  ["listOwnReading", (viewer: SeatedViewer) => listOwnReading(viewer)],
  ["countReaders", countReaders],
  ["listRoster", listRoster],
  ["listAllTags", listAllTags],
  ["getOpening", getOpening],
])("%s is asked again whichever of the tables it looks at is written to", (_, read) => {
  const world = openTestWorld();
  mark(world);
  const { db, sqlite } = world.installation;
  db.insert(tags).values({ candidateId: world.candidate[0], tag: "theory" }).onConflictDoNothing().run();
  // As every candidate with a profile has it: without, they are counted from other tables.
  db.update(candidates)
    .set({ figures: JSON.stringify(NO_FIGURES) })
    .run();
  const prepare = sqlite.prepare;
  const asked: string[] = [];
  sqlite.prepare = ((text: string) => {
    if (text.startsWith("select ")) asked.push(text);
    return prepare(text);
  }) as typeof prepare;
  const viewer = world.viewer("member");
  const timesAsked = () => {
    asked.length = 0;
    read(viewer);
    return asked.length;
  };
  expect(timesAsked()).toBeGreaterThan(0);
  const tables = new Set(asked.flatMap((text) => tablesIn(sqlite, text)));
  expect(tables.size).toBeGreaterThan(0);
  for (const table of tables) {
    expect(timesAsked(), table).toBe(0);
    const [column] = sqlite.pragma(`table_info("${table}")`) as { name: string }[];
    expect(sqlite.exec(`UPDATE "${table}" SET "${column?.name}" = "${column?.name}"`)).toBeDefined();
    expect(timesAsked(), table).toBeGreaterThan(0);
  }
});

/** The tables that SQLite opens to answer, by their own trees or those of their indexes. */
function tablesIn(sqlite: Installation["sqlite"], text: string): string[] {
  const roots = sqlite.prepare("SELECT rootpage, tbl_name FROM sqlite_schema").raw().all() as [number, string][];
  const owners = new Map(roots);
  const values = Array.from({ length: text.split("?").length - 1 }, () => 0);
  const steps = sqlite.prepare(`EXPLAIN ${text}`).all(...values) as { opcode: string; p2: number }[];
  return steps.flatMap(({ opcode, p2 }) => (opcode === "OpenRead" ? [owners.get(p2) ?? ""] : [])).filter(Boolean);
}

test("names of candidates are the same list within a request", () => {
  const viewer = openTestWorld().viewer("chair");
  expect(listCandidateNames(viewer)).toBe(listCandidateNames(viewer));
});
