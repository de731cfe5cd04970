import { expect, it } from "vitest";
import { threadsOf } from "#lib/reviews/thread.ts";

const note = (id: number, replyTo: number | null = null) => ({ id, replyTo });

it("puts answers under their note and lets those without one stand by themselves", () => {
  const threads = threadsOf([note(1), note(2), note(3, 1), note(4, 99), note(5, 1)]);
  expect(threads.map((one) => [one.note.id, one.answers.map((answer) => answer.id)])).toEqual([
    [1, [3, 5]],
    [2, []],
    [4, []],
  ]);
});
