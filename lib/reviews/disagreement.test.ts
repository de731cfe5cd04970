import { describe, expect, it } from "vitest";
import type { Mark } from "#lib/reviews/aggregate.ts";
import { disagreements } from "#lib/reviews/disagreement.ts";

const mark = (candidateId: number, reviewerId: number, total: number): Mark => ({ candidateId, reviewerId, total });

describe("disagreements", () => {
  it("puts a range of two levels first", () => {
    const found = disagreements([mark(1, 1, 3), mark(1, 2, 3), mark(2, 1, 5), mark(2, 2, 3), mark(3, 1, 4)]);
    expect(found.map(({ candidateId, why }) => [candidateId, why])).toEqual([
      [2, "wide-range"],
      [1, null],
    ]);
  });

  it("takes a reader's own leaning out before it calls a spread large", () => {
    // Reader 2 is one level milder on every file, except on candidate 5 where they agree: that is the odd one.
    const marks = [1, 2, 3, 4].flatMap((id) => [mark(id, 1, 3), mark(id, 2, 4)]);
    const found = disagreements([...marks, mark(5, 1, 4), mark(5, 2, 3.5)]);
    expect(found.filter((one) => one.why !== null).map((one) => one.candidateId)).toEqual([5]);
    expect(found[0]?.why).toBe("large-spread");
  });

  it("finds nothing in full agreement or in tiny pools", () => {
    const agreed = [1, 2, 3, 4, 5, 6].flatMap((id) => [mark(id, 1, 3), mark(id, 2, 3)]);
    expect(disagreements(agreed).every((one) => one.why === null)).toBe(true);
    expect(disagreements([mark(1, 1, 3), mark(1, 2, 4), mark(2, 1, 3), mark(2, 2, 3)]).some((one) => one.why)).toBe(
      false,
    );
    expect(disagreements([])).toEqual([]);
  });
});
