import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { and, eq, isNull, sql } from "drizzle-orm";
import { installation } from "#db/client.ts";
import { originalPath } from "#db/documents.ts";
import { stripLog } from "#db/log-strip.ts";
import { getOpening } from "#db/openings.ts";
import { removeRows } from "#db/remove-rows.ts";
import { getRetention } from "#db/retention.ts";
import { purges } from "#db/schema/decisions.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { PurgeInput, PurgeStatement } from "#lib/opening/retention.ts";
import { canonicalJson, fingerprint } from "#lib/record/fingerprint.ts";

/**
 * Removes for good what an opening held of its candidates: rows, search index, original files, the free pages of the
 * database, its write-ahead log and copies made before upgrades. What is left: the opening, its committee and rubrics, the
 * log without candidates and details, and a statement of what was removed.
 * @throws {Refused} under a legal hold, before the opening is closed or its time is up; {Invalid} for another title.
 */
export function purgeOpening(viewer: SeatedViewer, { title }: PurgeInput): void {
  const { openingId } = viewer.seat;
  const { hold, dueAt, closedAt, months, purge } = getRetention(viewer);
  const purgedAt = new Date();
  const due = dueAt !== null && dueAt <= purgedAt;
  const allowed = permit(viewer, "retention.purge", { openingId, held: hold !== null, due: due || purge !== null });
  if (purge?.finished) throw new Invalid("This opening has been purged.");
  if (!purge) {
    const known = getOpening(viewer).title;
    if (title !== known) throw new Invalid("Type the title of the opening exactly.", { title: `It is “${known}”.` });
    write(
      allowed,
      (pen) => {
        const files = ownFiles(pen, openingId);
        const rows = removeRows(pen, openingId);
        const statement: PurgeStatement = {
          format: "shortlist-purge",
          opening: { id: openingId, title: known },
          closedAt: closedAt?.toISOString() ?? null,
          keptMonths: months,
          purgedAt: purgedAt.toISOString(),
          purgedBy: viewer.name,
          rows,
          files: { count: files.length, digest: fingerprint(files.join("\n")) },
          log: stripLog(pen, openingId),
        };
        const text = canonicalJson(statement);
        const sha256 = fingerprint(text);
        pen
          .insert(purges)
          .values({ openingId, purgedBy: viewer.accountId, purgedAt, statement: text, sha256, filesLeft: files })
          .run();
        return { rows: Object.values(rows).reduce((sum, n) => sum + n, 0), files: files.length, statement: sha256 };
      },
      (purged) => purged,
    );
  }
  // A purge that broke off here is taken up again by the next call.
  clearFolder(openingId);
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
}

/** SHA-256 names of originals that only this opening has, in order. */
function ownFiles(pen: Pen, openingId: number): string[] {
  const rows = pen.all<{ sha256: string }>(sql`SELECT DISTINCT sha256 FROM documents WHERE opening_id = ${openingId}
    AND sha256 NOT IN (SELECT sha256 FROM documents WHERE opening_id <> ${openingId})
    AND sha256 NOT IN (SELECT sha256 FROM member_documents) ORDER BY sha256`);
  return rows.map((row) => row.sha256);
}

/** What rows alone do not reach: files, pages the database no longer uses, and old copies of all of it. */
function clearFolder(openingId: number): void {
  const { sqlite, folder, db } = installation();
  if (folder) {
    const waiting = db
      .select({ filesLeft: purges.filesLeft })
      .from(purges)
      .where(and(eq(purges.openingId, openingId), isNull(purges.finishedAt)))
      .all();
    for (const { filesLeft } of waiting) for (const sha256 of filesLeft) rmSync(originalPath(sha256), { force: true });
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (/^before-upgrade-\d+\.db(-\w+)?$/.test(name)) rmSync(join(folder, name), { force: true });
  }
  sqlite.exec("INSERT INTO search_index(search_index) VALUES ('rebuild')");
  sqlite.exec("VACUUM");
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
}
