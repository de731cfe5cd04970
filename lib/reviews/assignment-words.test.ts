import { expect, test } from "vitest";
import { connectionText, problemText } from "#lib/reviews/assignment-words.ts";

const names = { candidate: (id: number) => `C${id}`, reader: (id: number) => `R${id}` };

test("problems are said in words, with what would mend them", () => {
  expect(problemText({ kind: "too-few-readers", candidateId: 4, wanted: 3, given: 1 }, names)).toBe(
    "C4 has 1 reader instead of 3.",
  );
  expect(problemText({ kind: "over-limit", reviewerId: 2, load: 9, limit: 5 }, names)).toContain("limit of 5");
  const bridges = [1, 2, 3, 4, 5, 6].map((id) => ({ candidateId: id, reviewerId: 9 }));
  expect(problemText({ kind: "not-connected", groups: [], bridges }, names)).toBe(
    "To join the parts: R9 reads C1; R9 reads C2; R9 reads C3; R9 reads C4; and 2 more.",
  );
  expect(problemText({ kind: "not-connected", groups: [], bridges: [] }, names)).toContain("conflicts forbid");
});

test("the graph of readers and files is said in words", () => {
  expect(connectionText([], names)).toContain("Nobody");
  const one = { candidateIds: [1, 2], reviewerIds: [7, 8] };
  expect(connectionText([one], names)).toBe(
    "All 2 readers are linked through files they share: their marks can be compared.",
  );
  expect(connectionText([one, { candidateIds: [3], reviewerIds: [9] }], names)).toContain(
    "2 parts that share no file, so marks cannot be compared across them: R7, R8 (2 files) · R9 (1 file).",
  );
});
