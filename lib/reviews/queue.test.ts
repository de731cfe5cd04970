import { describe, expect, it, test } from "vitest";
import { assignedFirst, nextInQueue, orderQueue, type QueueRow, waitingIn } from "#lib/reviews/queue.ts";

const row = (candidateId: number, mine: QueueRow["mine"] = "none", n: number | null = null): QueueRow => ({
  candidateId,
  assigned: false,
  running: true,
  name: `Candidate ${candidateId}`,
  mine,
  myTotal: null,
  abstained: false,
  changed: false,
  open: n !== null,
  n: n ?? 0,
});
const ids = (rows: QueueRow[]) => rows.map((one) => one.candidateId);

describe("the queue of one reader", () => {
  it("keeps the reader's own order, or puts files known to have fewest readers first", () => {
    const rows = [row(1, "none", 3), row(2, "submitted", 0), row(3, "draft", 1), row(4)];
    expect(ids(orderQueue(rows, "mine"))).toEqual([1, 2, 3, 4]);
    expect(ids(orderQueue(rows, "fewest"))).toEqual([4, 3, 1, 2]);
  });

  it("does not tell sealed files apart by what is hidden", () => {
    const sealed = [{ ...row(1), n: 5 }, row(2)];
    expect(ids(orderQueue(sealed, "fewest"))).toEqual([1, 2]);
  });

  it("goes on after the present file, around the end, past submitted ones", () => {
    const rows = [row(1), row(2, "submitted"), row(3), row(4, "submitted")];
    expect(nextInQueue(rows, 1)).toBe(3);
    expect(nextInQueue(rows, 3)).toBe(1);
    expect(nextInQueue(rows, 4)).toBe(1);
    expect(nextInQueue([row(1), row(2, "submitted")], 1)).toBeNull();
  });
});

test("a file out of the running stands last, and nobody is sent to it", () => {
  const out = { ...row(1), assigned: true, running: false };
  expect(ids(assignedFirst([out, row(2, "submitted"), row(3)]))).toEqual([2, 3, 1]);
  expect(ids(orderQueue([out, row(2, "submitted"), row(3)], "fewest"))).toEqual([3, 2, 1]);
  expect(nextInQueue([out, row(2)], 2)).toBeNull();
  expect(ids(waitingIn([out, row(2), row(3, "submitted")]))).toEqual([2]);
});

test("what a reader was given comes first, in the order it had, and is where one goes next", () => {
  const given = (candidateId: number) => ({ ...row(candidateId), assigned: true });
  const rows = [row(1), given(2), row(3), given(4)];
  expect(assignedFirst(rows).map((one) => one.candidateId)).toEqual([2, 4, 1, 3]);
  expect(nextInQueue(rows, 1)).toBe(2);
  expect(nextInQueue([{ ...given(2), mine: "submitted" }, row(1), row(3)], 2)).toBe(1);
});
