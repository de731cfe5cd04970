import { assignedTo } from "#db/assignments.ts";
import { listCandidateNames, listOutOfTheRunning } from "#db/candidates.ts";
import { countReaders, listOwnReading, NOT_READ } from "#db/own-reading.ts";
import { othersReviews } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { assignedFirst, type QueueRow } from "#lib/reviews/queue.ts";

/** The viewer's queue: what they were given first, each part in their own stable order. */
export function queueOf(viewer: SeatedViewer): QueueRow[] {
  return rowsOf(viewer, countReaders(viewer));
}

/**
 * The same where it only matters what comes next. Where others' reviews open file by file, those that wait are all
 * sealed, so readers need not be counted.
 */
export function queueAtDesk(viewer: SeatedViewer): QueueRow[] {
  return rowsOf(viewer, othersReviews(viewer) === "all" ? countReaders(viewer) : new Map());
}

function rowsOf(viewer: SeatedViewer, readers: ReadonlyMap<number, number>): QueueRow[] {
  const reach = othersReviews(viewer);
  const own = listOwnReading(viewer);
  const given = assignedTo(viewer);
  const out = listOutOfTheRunning(viewer);
  const rows = listCandidateNames(viewer).map(({ id, name }): QueueRow => {
    const reading = own.get(id) ?? NOT_READ;
    const open = reach === "all" || (reach === "own-first" && reading.mine === "submitted");
    const standing = { assigned: given.has(id), running: !out.has(id) };
    return { candidateId: id, name, ...standing, ...reading, open, n: open ? (readers.get(id) ?? 0) : 0 };
  });
  return assignedFirst(rows);
}
