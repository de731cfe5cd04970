import { createHash } from "node:crypto";
import { and, asc, eq, inArray, isNull, ne, not } from "drizzle-orm";
import { listHeld, listReaders } from "#db/assignments.ts";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { getOpening } from "#db/openings.ts";
import { listBegun } from "#db/progress.ts";
import { assignments } from "#db/schema/assignments.ts";
import { candidates } from "#db/schema/candidates.ts";
import { seats } from "#db/schema/people.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { inTheRunning, type Stage } from "#lib/opening/stage.ts";
import { type AssignmentSave, readingChanges } from "#lib/reviews/assignment-acts.ts";
import { pairKey, type Reading } from "#lib/reviews/review-graph.ts";

export interface FileRow {
  candidateId: number;
  name: string;
  stage: Stage;
  /** Declined and withdrawn files need no further readers. */
  inTheRunning: boolean;
}

export interface AssignmentTable {
  /** Of what is shown here: changes with every assignment, conflict, file or seat the viewer can see. */
  version: string;
  readersPerFile: number;
  readers: { readerId: number; name: string }[];
  files: FileRow[];
  assigned: Reading[];
  /** Pairs that a recusal forbids. */
  blocked: Reading[];
  /** A review is begun: a balanced deal keeps these. */
  begun: Reading[];
}

/** The whole assignment for the chair: every file they may see, by name, and every reader. Six queries, whatever the number. */
export function getAssignment(viewer: SeatedViewer): AssignmentTable {
  const { openingId } = viewer.seat;
  permit(viewer, "assignment.read", { openingId });
  const readers = listReaders(viewer);
  const files = listFiles(viewer);
  const assigned = listHeld(viewer);
  const blocked = listBlocked(viewer);
  const seated = new Set(readers.map((one) => one.readerId));
  const told = [files.map((one) => one.candidateId).sort((a, b) => a - b), [...seated], assigned, blocked];
  return {
    version: fingerprint(told),
    readersPerFile: getOpening(viewer).readersPerFile,
    readers,
    files,
    assigned,
    blocked,
    begun: listBegun(viewer).filter((one) => seated.has(one.reviewerId)),
  };
}

/** A short word that is the same for the same content. */
export function fingerprint(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 20);
}

function listFiles(viewer: SeatedViewer): FileRow[] {
  return database()
    .select({ candidateId: candidates.id, name: candidates.name, stage: candidates.stage })
    .from(candidates)
    .where(visibleCandidate(viewer))
    .orderBy(asc(candidates.name), asc(candidates.id))
    .all()
    .map((file) => ({ ...file, inTheRunning: inTheRunning(file.stage) }));
}

function listBlocked(viewer: SeatedViewer): Reading[] {
  return database()
    .select({ candidateId: candidates.id, reviewerId: seats.accountId })
    .from(candidates)
    .innerJoin(seats, eq(seats.openingId, candidates.openingId))
    .where(
      and(
        visibleCandidate(viewer),
        isNull(seats.removedAt),
        ne(seats.role, "observer"),
        not(accountNotRecused(seats.accountId, candidates.openingId, candidates.id)),
      ),
    )
    .orderBy(asc(candidates.id), asc(seats.accountId))
    .all();
}

/**
 * Saves the assignment as the chair left it: what is not in `readings` is taken away, as far as the chair may see it.
 * @throws {Invalid} when the assignment, a conflict or the committee changed since the form was drawn, or a reading is
 *   not one that can be given.
 */
export function saveAssignment(viewer: SeatedViewer, { version, readings }: AssignmentSave): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "assignment.edit", { openingId });
  const table = getAssignment(viewer);
  if (table.version !== version)
    throw new Invalid(
      "The assignment has changed meanwhile, or a conflict was declared. Load it anew: your changes are kept and shown upon it.",
    );
  const open = openReadings(table);
  if (readings.some((reading) => !open.has(pairKey(reading))))
    throw new Invalid("A reading in the list cannot be given.");
  write(
    allowed,
    (pen) => putReadings(pen, viewer, table, readings),
    () => ({ how: "by hand" }),
  );
}

/** Keys of the readings that may be given: a visible file, a reader who serves, no recusal. */
function openReadings({ files, readers, blocked }: AssignmentTable): Set<string> {
  const keys = files.flatMap(({ candidateId }) =>
    readers.map(({ readerId }) => pairKey({ candidateId, reviewerId: readerId })),
  );
  const forbidden = new Set(blocked.map(pairKey));
  return new Set(keys.filter((key) => !forbidden.has(key)));
}

/** Writes what changed and nothing else; readings that cannot be given are left out. */
export function putReadings(pen: Pen, viewer: SeatedViewer, table: AssignmentTable, then: readonly Reading[]): void {
  const open = openReadings(table);
  const { added, removed } = readingChanges(
    table.assigned,
    then.filter((reading) => open.has(pairKey(reading))),
  );
  const now = new Date();
  const { openingId } = viewer.seat;
  for (const [readerId, list] of Map.groupBy(removed, (reading) => reading.reviewerId))
    pen
      .update(assignments)
      .set({ withdrawnBy: viewer.accountId, withdrawnAt: now })
      .where(
        and(
          eq(assignments.readerId, readerId),
          isNull(assignments.withdrawnAt),
          inArray(
            assignments.candidateId,
            list.map((reading) => reading.candidateId),
          ),
        ),
      )
      .run();
  for (const { candidateId, reviewerId } of added)
    pen
      .insert(assignments)
      .values({ openingId, candidateId, readerId: reviewerId, assignedBy: viewer.accountId, at: now })
      .run();
}
