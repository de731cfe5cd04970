import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { and, eq, isNull, sql } from "drizzle-orm";
import { database, installation } from "#db/client.ts";
import { compact } from "#db/compaction.ts";
import { originalPath } from "#db/documents.ts";
import { giveWay } from "#db/give-way.ts";
import { stripLog } from "#db/log-strip.ts";
import { getOpening } from "#db/openings.ts";
import { type Removed, readBelongings, removeSome } from "#db/remove-rows.ts";
import { getRetention } from "#db/retention.ts";
import { purges } from "#db/schema/decisions.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { PurgeInput, PurgeStatement } from "#lib/opening/retention.ts";
import { canonicalJson, fingerprint } from "#lib/record/fingerprint.ts";

/** How long others wait at most for one piece of the work, in milliseconds, and how often a quiet moment is looked for. */
const PIECE_MS = 30;
const TRIES = 60;

let underWay = false;

/**
 * Removes for good what an opening held of its candidates: rows, search index, original files, the free pages of the
 * database, its write-ahead log and copies made before upgrades. What is left: the opening, its committee and rubrics, the
 * log without candidates and details, and a statement of what was removed. From the first moment nobody sees any of it;
 * it is taken away in small pieces, so that others are answered meanwhile. One that broke off is taken up where it was.
 * @param tries how often a moment is looked for in which nobody writes.
 * @throws {Refused} under a legal hold, before the opening is closed or its time is up; {Invalid} for another title, and
 * when only traces are left that have to wait for a quieter hour.
 */
export async function purgeOpening(viewer: SeatedViewer, { title }: PurgeInput, tries = TRIES): Promise<void> {
  const { openingId } = viewer.seat;
  const { hold, dueAt, months, closedAt, purge } = getRetention(viewer);
  const due = dueAt !== null && dueAt <= new Date();
  const allowed = permit(viewer, "retention.purge", { openingId, held: hold !== null, due: due || purge !== null });
  if (purge?.finished) throw new Invalid("This opening has been purged.");
  if (underWay) throw new Invalid("A purge is under way. Please wait until it is done.");
  const known = getOpening(viewer).title;
  if (!purge && title !== known)
    throw new Invalid("Type the title of the opening exactly.", { title: `It is “${known}”.` });
  underWay = true;
  try {
    if (!purge) write(allowed, (pen) => begin(pen, viewer));
    if (!purge?.statement) {
      await removeRows(openingId);
      write(
        allowed,
        (pen) => state(pen, viewer, { title: known, closedAt, months }),
        (stated) => stated,
      );
    }
    clearFolder(openingId);
    await mergeIndex();
    if (!(await compact(tries)))
      throw new Invalid(
        "Every row and file is gone. Traces in the database file can be taken out only when nobody writes for a moment: please finish the purge in a quieter hour.",
      );
    write(
      allowed,
      (pen) => {
        pen
          .update(purges)
          .set({ filesLeft: [], finishedAt: new Date() })
          .where(and(eq(purges.openingId, openingId), isNull(purges.finishedAt)))
          .run();
      },
      () => ({ finished: true }),
    );
    installation().sqlite.pragma("wal_checkpoint(TRUNCATE)");
  } finally {
    underWay = false;
  }
}

/** From here on nobody sees anything of the opening (`findSeat`). Without a hash, the statement is a count that goes on. */
function begin(pen: Pen, { seat: { openingId }, accountId }: SeatedViewer): void {
  pen
    .insert(purges)
    .values({
      ...{ openingId, purgedBy: accountId, purgedAt: new Date() },
      ...{ statement: "{}", sha256: "", filesLeft: ownFiles(pen, openingId) },
    })
    .run();
}

const unstated = (openingId: number) => and(eq(purges.openingId, openingId), eq(purges.sha256, ""));

/** What has been counted survives a crash, for it is written down with every piece. */
async function removeRows(openingId: number): Promise<void> {
  const db = database();
  const belongings = readBelongings(db);
  // Deleting is five times as fast when the index only notes what is gone; `mergeIndex` takes it out.
  secureDelete(false);
  for (let more = true; more; ) {
    const since = performance.now();
    more = db.transaction(
      (pen) => {
        const removed = removeSome(pen, openingId, belongings, PIECE_MS);
        if (removed) count(pen, openingId, removed);
        return removed !== null;
      },
      { behavior: "immediate" },
    );
    await giveWay(since);
  }
}

function count(pen: Pen, openingId: number, removed: Removed): void {
  const counted = countedOf(pen, openingId);
  for (const [table, rows] of Object.entries(removed)) counted[table] = (counted[table] ?? 0) + rows;
  pen
    .update(purges)
    .set({ statement: JSON.stringify(counted) })
    .where(unstated(openingId))
    .run();
}

function countedOf(pen: Pen, openingId: number): Removed {
  const row = pen.select({ statement: purges.statement }).from(purges).where(unstated(openingId)).get();
  return JSON.parse(row?.statement ?? "{}") as Removed;
}

/** Strips the log and writes down what went. @returns what the log keeps of it. */
function state(
  pen: Pen,
  { name, seat: { openingId } }: SeatedViewer,
  { title, closedAt, months }: { title: string; closedAt: Date | null; months: number },
): { rows: number; files: number; statement: string } {
  const rows = countedOf(pen, openingId);
  const begun = pen.select().from(purges).where(unstated(openingId)).get();
  const files = begun?.filesLeft ?? [];
  const statement: PurgeStatement = {
    format: "shortlist-purge",
    opening: { id: openingId, title },
    closedAt: closedAt?.toISOString() ?? null,
    keptMonths: months,
    purgedAt: (begun?.purgedAt ?? new Date()).toISOString(),
    purgedBy: name,
    rows,
    files: { count: files.length, digest: fingerprint(files.join("\n")) },
    log: stripLog(pen, openingId),
  };
  const text = canonicalJson(statement);
  const sha256 = fingerprint(text);
  pen.update(purges).set({ statement: text, sha256 }).where(unstated(openingId)).run();
  return { rows: Object.values(rows).reduce((sum, n) => sum + n, 0), files: files.length, statement: sha256 };
}

/** SHA-256 names of originals that only this opening has, in order. */
function ownFiles(pen: Pen, openingId: number): string[] {
  const rows = pen.all<{ sha256: string }>(sql`SELECT DISTINCT sha256 FROM documents WHERE opening_id = ${openingId}
    AND sha256 NOT IN (SELECT sha256 FROM documents WHERE opening_id <> ${openingId})
    AND sha256 NOT IN (SELECT sha256 FROM member_documents) ORDER BY sha256`);
  return rows.map((row) => row.sha256);
}

/** What rows alone do not reach: files, and old copies of the database. */
function clearFolder(openingId: number): void {
  const { folder, db } = installation();
  if (!folder) return;
  const waiting = db
    .select({ filesLeft: purges.filesLeft })
    .from(purges)
    .where(and(eq(purges.openingId, openingId), isNull(purges.finishedAt)))
    .all();
  for (const { filesLeft } of waiting) for (const sha256 of filesLeft) rmSync(originalPath(sha256), { force: true });
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (/^before-upgrade-\d+\.db(-\w+)?$/.test(name)) rmSync(join(folder, name), { force: true });
}

/** Whether words leave the index at once, or are only noted as gone. */
function secureDelete(on: boolean): void {
  tellIndex("secure-delete", on ? 1 : 0);
}

/** Writes the search index anew without the words that are gone, some pages at a time (SQLite, FTS5, 6.7: merge). */
async function mergeIndex(): Promise<void> {
  secureDelete(true);
  for (let pages = -MERGED_PAGES, changes = 2; changes >= 2; pages = MERGED_PAGES) {
    const since = performance.now();
    const before = totalChanges();
    tellIndex("merge", pages);
    changes = totalChanges() - before;
    await giveWay(since);
  }
}

const MERGED_PAGES = 64;

/** The number is written out: bound, it would be none to the index, which takes integers only. */
function tellIndex(command: "secure-delete" | "merge", value: number): void {
  database().run(sql`INSERT INTO search_index(search_index, rank) VALUES (${command}, ${sql.raw(String(value))})`);
}

const totalChanges = (): number => database().get<{ n: number }>(sql`SELECT total_changes() AS n`).n;
