import { expect, test } from "vitest";
import { type ReaderTerms, readDeal, termsNow } from "#lib/reviews/assignment-acts.ts";

const of = (readerId: number, more: Partial<ReaderTerms> = {}): ReaderTerms => ({
  ...{ readerId, takesPart: true, panel: null, mostFiles: null, words: "" },
  ...more,
});

test("a deal half written is read back as it was left, and nothing else is taken for one", () => {
  const typed = {
    ...{ readersPerFile: 0, preferShared: true, bridge: "shared-files" as const },
    terms: [of(1, { mostFiles: -2, words: "kernel " })],
  };
  expect(readDeal(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  for (const other of [null, "words", {}, { ...typed, bridge: "none" }, { ...typed, terms: [{ readerId: 1 }] }])
    expect(readDeal(other)).toBeNull();
});

test("terms are those of who reads now: typed ones stay, who came since begins with what is known, who left is gone", () => {
  const typed = [of(1, { panel: 2 }), of(2)];
  expect(termsNow(typed, [of(1), of(3, { words: "graphs" })])).toEqual([
    of(1, { panel: 2 }),
    of(3, { words: "graphs" }),
  ]);
});
