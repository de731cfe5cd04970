import { describe, expect, it } from "vitest";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { addCriterion, moveCriterion, readTypedRubric, weightShares } from "#lib/reviews/rubric-edit.ts";

const ids = (list: readonly { id: number }[]) => list.map((one) => one.id);

describe("editing a rubric", () => {
  it("reads back what was kept while it was typed, ready or not", () => {
    const typed = { criteria: addCriterion(DEFAULT_RUBRIC, []), reason: "" };
    expect(readTypedRubric(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    expect(readTypedRubric({ criteria: [{ id: 1 }], reason: "" })).toBeNull();
    expect(readTypedRubric(null)).toBeNull();
  });

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
    expect(weightShares([...DEFAULT_RUBRIC])).toEqual([37.5, 25, 25, 12.5, null]);
    const weighing = (...weights: number[]) =>
      weightShares(DEFAULT_RUBRIC.slice(0, weights.length).map((one, at) => ({ ...one, weight: weights[at] ?? 0 })));
    expect(weighing(1, 1, 1)).toEqual([33.3, 33.3, 33.3]);
    expect(weighing(2, -1, 2)).toEqual([50, 0, 50]);
    expect(weighing(0, 0)).toEqual([null, null]);
  });
});
