import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { and, eq, isNull, sql } from "drizzle-orm";
import { type Database, installation } from "#db/client.ts";
import { compact } from "#db/compaction.ts";
import { pagesFolder } from "#db/document-pages.ts";
import { stripLog } from "#db/log-strip.ts";
import { getOpening } from "#db/openings.ts";
import { originalPath } from "#db/originals.ts";
import { countedOf, mergeIndex, removeRows, unstated } from "#db/removal.ts";
import { getRetention } from "#db/retention.ts";
import { runProgram } from "#db/run-program.ts";
import { purges } from "#db/schema/decisions.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { PurgeInput, PurgeStatement } from "#lib/opening/retention.ts";
import { canonicalJson, fingerprint } from "#lib/record/fingerprint.ts";

const TRIES = 60;

let underWay = false;

/**
 * Removes for good what an opening held of its candidates: rows, search index, original files, the free pages of the
 * database, its write-ahead log and copies made before upgrades. What is left: the opening, its committee and rubrics, the
 * log without candidates and details, and a statement of what was removed. From the first moment nobody sees any of it;
 * another process takes it away in small pieces, so that others are answered meanwhile. One that broke off is taken up where it was.
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
      await runRemoval(openingId);
      write(
        allowed,
        (pen) => state(pen, viewer, { title: known, closedAt, months }),
        (stated) => stated,
      );
    }
    clearFolder(openingId);
    await runMerge();
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
      ...{ statement: "{}", sha256: "", filesLeft: filesOf(pen, openingId) },
    })
    .run();
}

/** Strips the log and writes down what went. @returns what the log keeps of it. */
function state(
  pen: Pen,
  { name, seat: { openingId } }: SeatedViewer,
  { title, closedAt, months }: { title: string; closedAt: Date | null; months: number },
): { rows: number; files: number; statement: string } {
  const rows = countedOf(pen, openingId);
  const begun = pen.select().from(purges).where(unstated(openingId)).get();
  const files = nobodysFiles(pen, begun?.filesLeft ?? []);
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
  pen.update(purges).set({ statement: text, sha256, filesLeft: files }).where(unstated(openingId)).run();
  return { rows: Object.values(rows).reduce((sum, n) => sum + n, 0), files: files.length, statement: sha256 };
}

/** SHA-256 names of the opening's originals, in order. */
function filesOf(pen: Pen, openingId: number): string[] {
  const rows = pen.all<{ sha256: string }>(
    sql`SELECT DISTINCT sha256 FROM documents WHERE opening_id = ${openingId} ORDER BY sha256`,
  );
  return rows.map((row) => row.sha256);
}

/**
 * Those of the files that no row names: asked once the rows are gone, and again before a file is, for another opening may
 * have taken in the same one since the purge began.
 */
function nobodysFiles(source: Database | Pen, files: readonly string[]): string[] {
  const rows = source.all<{ sha256: string }>(sql`SELECT value AS sha256 FROM json_each(${JSON.stringify(files)})
    WHERE value NOT IN (SELECT sha256 FROM documents UNION SELECT sha256 FROM member_documents) ORDER BY value`);
  return rows.map((row) => row.sha256);
}

/** Both are done by a process of their own; a database in memory has none but this. */
const runRemoval = (openingId: number) => elsewhere(["remove", String(openingId)], () => removeRows(openingId));
const runMerge = () => elsewhere(["merge"], mergeIndex);

async function elsewhere(args: string[], here: () => Promise<void>): Promise<void> {
  const { folder } = installation();
  if (folder === null) return here();
  await runProgram("remove-opening.ts", [folder, ...args]);
}

/** What rows alone do not reach: files, their drawn pages, and old copies of the database. */
function clearFolder(openingId: number): void {
  const { folder, db } = installation();
  const pages = pagesFolder();
  if (!folder || !pages) return;
  const waiting = db
    .select({ filesLeft: purges.filesLeft })
    .from(purges)
    .where(and(eq(purges.openingId, openingId), isNull(purges.finishedAt)))
    .all();
  for (const sha256 of waiting.flatMap(({ filesLeft }) => nobodysFiles(db, filesLeft))) {
    rmSync(originalPath(sha256), { force: true });
    rmSync(join(pages, sha256), { recursive: true, force: true });
  }
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (/^before-upgrade-\d+\.db(-\w+)?$/.test(name)) rmSync(join(folder, name), { force: true });
}
