/** One file in a reader's queue. */
export interface QueueRow {
  candidateId: number;
  name: string;
  /** The chair gave this file to the reader. Nothing is forbidden by it; it only comes first. */
  assigned: boolean;
  /** False for one withdrawn or not advanced: it can be opened, and nobody waits for its reading. */
  running: boolean;
  mine: "none" | "draft" | "submitted";
  myTotal: number | null;
  abstained: boolean;
  /** The reader went on writing after submitting, and has not submitted that. */
  changed: boolean;
  /** Others' reviews are open to the reader; only then is the number of readers known. */
  open: boolean;
  /** People whose reviews the reader may see. */
  n: number;
}

export type QueueOrder = "mine" | "fewest";

/** Files given to the reader first, those out of the running last, each part in the order it had. */
export function assignedFirst<T extends QueueRow>(rows: readonly T[]): T[] {
  const part = (row: T) => (row.running ? Number(!row.assigned) : 2);
  return rows.toSorted((a, b) => part(a) - part(b));
}

/** Files whose review is waited for. */
export const waitingIn = <T extends QueueRow>(rows: readonly T[]): T[] =>
  rows.filter((row) => row.running && row.mine !== "submitted");

/** Known to have fewer readers, and not yet read by this reader, first; what the reader may not know counts as nothing. */
export function orderQueue<T extends QueueRow>(rows: readonly T[], order: QueueOrder): T[] {
  if (order === "mine") return [...rows];
  const waiting = (row: T) => (row.running ? Number(row.mine === "submitted") : 2);
  const readers = (row: T) => (row.open ? row.n : 0);
  return rows.toSorted((a, b) => waiting(a) - waiting(b) || readers(a) - readers(b));
}

/**
 * The file to go to after `candidateId`: the next one in the running the reader has not submitted, in the queue's order and around its
 * end; of those known to have readers, the ones with fewest. Null when all are done.
 */
export function nextInQueue(rows: readonly QueueRow[], candidateId: number): number | null {
  const at = rows.findIndex((row) => row.candidateId === candidateId);
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return waitingIn(assignedFirst(orderQueue(around, "fewest")))[0]?.candidateId ?? null;
}
