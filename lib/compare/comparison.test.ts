import { expect, test } from "vitest";
import { missingFrom, parseCompared } from "#lib/compare/comparison.ts";

test("ids of an address: each once, four at most, nonsense left out", () => {
  expect(parseCompared("3,1,3, 2")).toEqual([3, 1, 2]);
  expect(parseCompared("1,2,3,4,5")).toEqual([1, 2, 3, 4]);
  expect(parseCompared("x,-1,0,1e9,9999999999999999,7")).toEqual([7]);
  expect(parseCompared("", "8")).toEqual([8]);
  expect(parseCompared("8,9", "8")).toEqual([8, 9]);
});

test("of those asked for, whom one is recused from is named, and who is gone or hidden only counted", () => {
  const recusals = [{ candidateId: 4, name: "Dara Voss" }];
  expect(missingFrom([1, 4, 9], [{ id: 1 }], recusals)).toEqual({ recused: ["Dara Voss"], gone: 1 });
  expect(missingFrom([1], [{ id: 1 }], recusals)).toEqual({ recused: [], gone: 0 });
});
