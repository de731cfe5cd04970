import { describe, expect, it } from "vitest";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { addCriterion, moveCriterion, weightShares } from "#lib/reviews/rubric-edit.ts";

const ids = (list: readonly { id: number }[]) => list.map((one) => one.id);

describe("editing a rubric", () => {
  it("moves a criterion by one place and stops at the ends", () => {
    expect(ids(moveCriterion(DEFAULT_RUBRIC, 1, -1))).toEqual([2, 1, 3, 4, 5]);
    expect(ids(moveCriterion(DEFAULT_RUBRIC, 3, 1))).toEqual([1, 2, 3, 5, 4]);
    expect(ids(moveCriterion(DEFAULT_RUBRIC, 0, -1))).toEqual([1, 2, 3, 4, 5]);
    expect(ids(moveCriterion(DEFAULT_RUBRIC, 4, 1))).toEqual([1, 2, 3, 4, 5]);
  });

  it("never gives a new criterion the key of one that was dropped", () => {
    expect(addCriterion(DEFAULT_RUBRIC.slice(0, 3), [1, 2, 3, 4, 9]).at(-1)?.id).toBe(10);
    expect(addCriterion([], []).at(-1)).toMatchObject({ id: 1, levels: { length: 5 } });
  });

  it("tells what share of the total each criterion has", () => {
    expect(weightShares([...DEFAULT_RUBRIC])).toEqual([38, 25, 25, 13, null]);
  });
});
