import { type Assignment, assign } from "#lib/reviews/assignment.ts";
import type { AssignmentInput } from "#lib/reviews/assignment-input.ts";
import { readingGroups } from "#lib/reviews/review-graph.ts";

/** Few files fall into separate parts by chance; many hardly ever do, and then another draw would not help. */
const DRAWS = 12;

/**
 * A deal whose readers are all linked through files they share, if one of a dozen draws gives one; otherwise the draw with
 * the fewest parts. Every draw is equally balanced. The same input and seed give the same deal.
 */
export function assignConnected(input: AssignmentInput): Assignment {
  let best = assign(input);
  let parts = readingGroups(best.readings).length;
  for (let draw = 2; draw <= DRAWS && parts > 1; draw += 1) {
    const next = assign({ ...input, seed: `${input.seed}/draw ${draw}` });
    const found = readingGroups(next.readings).length;
    if (found < parts && next.problems.length <= best.problems.length) [best, parts] = [next, found];
  }
  return best;
}
