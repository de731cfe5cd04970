import { expect, test } from "vitest";
import { onlyNames, samePaper, unanswered } from "#lib/reviews/ballot-paper.ts";

const paper = {
  approvals: [
    { candidateId: 1, acceptable: "yes" as const },
    { candidateId: 2, acceptable: "no" as const },
  ],
  ranking: [[3], [1, 2]],
};

test("a paper without some names keeps the order of the others and leaves no empty tier", () => {
  expect(onlyNames(paper, new Set([1, 2]))).toEqual({ ...paper, ranking: [[1, 2]] });
  expect(onlyNames(paper, new Set([3]))).toEqual({ approvals: [], ranking: [[3]] });
});

test("papers are the same whatever the order inside a tie, and not when the order of tiers differs", () => {
  const turned = { approvals: paper.approvals.toReversed(), ranking: [[3], [2, 1]] };
  expect(samePaper(paper, turned)).toBe(true);
  expect(samePaper(paper, { ...paper, ranking: [[1, 2], [3]] })).toBe(false);
  expect(samePaper(paper, { ...paper, approvals: paper.approvals.slice(1) })).toBe(false);
});

test("names without a word are found; a ranking is no word", () => {
  expect(unanswered([1, 2, 3], paper)).toEqual([3]);
});
