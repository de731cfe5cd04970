import type { ReviewInput } from "#lib/reviews/review.ts";

/** Fewer letters than this are a slip mended; more are words taken back that their author may want again. */
const WORTH_KEEPING = 40;

/** Whether a save takes away so much of the text before it that the earlier one is worth keeping as a version. */
export function takesAway(before: ReviewInput, after: ReviewInput): boolean {
  const evidence = new Map(after.scores.map((score) => [score.criterionId, score.evidence]));
  return [
    [before.comment, after.comment],
    [before.reason, after.reason],
    ...before.scores.map((score) => [score.evidence, evidence.get(score.criterionId) ?? ""]),
  ].some(([old = "", now = ""]) => lettersLost(old, now) > WORTH_KEEPING);
}

/** Letters of `old` that stand in `now` neither at the beginning nor at the end. */
function lettersLost(old: string, now: string): number {
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return old.length - head - tail;
}
