import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ballot, ballotInputFor, ballotNames } from "#lib/reviews/ballot.ts";
import { countBallots, meanNormalisedRanks } from "#lib/reviews/ballot-result.ts";
import { comparePairs, pairText } from "#lib/reviews/pairwise.ts";
import { schulze } from "#lib/reviews/schulze.ts";

const [A, B, C, D, E] = [1, 2, 3, 4, 5];
const LETTERS = "ABCDE";

/** "A>BC": A first, B and C tied. */
function ballots(...lines: [count: number, order: string, recusedFrom?: number[]][]): Ballot[] {
  const list = lines.flatMap(([count, order, recusedFrom = []]) =>
    Array.from({ length: count }, () => ({
      approvals: [],
      ranking: order === "" ? [] : order.split(">").map((tier) => [...tier].map((name) => LETTERS.indexOf(name) + 1)),
      recusedFrom,
    })),
  );
  return list.map((ballot, at) => ({ ...ballot, voterId: at + 1 }));
}
const order = (tiers: number[][]) => tiers.map((tier) => tier.map((id) => LETTERS[id - 1]).join("")).join(">");

describe("schulze", () => {
  it("gives the published order of Schulze's example of 45 voters", () => {
    const votes = ballots(
      [5, "A>C>B>E>D"],
      [5, "A>D>E>C>B"],
      [8, "B>E>D>A>C"],
      [3, "C>A>B>E>D"],
      [7, "C>A>E>B>D"],
      [2, "C>B>A>D>E"],
      [7, "D>C>E>B>A"],
      [8, "E>B>A>D>C"],
    );
    const names = [A, B, C, D, E];
    expect(order(schulze(names, comparePairs(names, votes)).tiers)).toBe("E>A>C>B>D");
  });

  it("breaks a circle at its weakest win", () => {
    const votes = ballots([4, "A>B>C"], [3, "B>C>A"], [2, "C>A>B"]);
    expect(order(countBallots([A, B, C], votes).tiers)).toBe("A>B>C");
  });

  const tiers = fc.array(fc.array(fc.constantFrom(A, B, C, D, E), { maxLength: 3 }), { maxLength: 5 }).map((list) => {
    const seen = new Set<number>();
    return list
      .map((tier) => [...new Set(tier)].filter((name) => !seen.has(name) && seen.add(name)))
      .filter((tier) => tier.length > 0);
  });
  const anyBallots = fc.array(
    tiers.map((ranking): Ballot => ({ voterId: 0, approvals: [], ranking, recusedFrom: [] })),
    { maxLength: 9 },
  );

  it("is a transitive order in which a name that wins every pair comes first", () => {
    const names = [A, B, C, D, E];
    fc.assert(
      fc.property(anyBallots, (votes) => {
        const pairs = comparePairs(names, votes);
        const { beats, tiers: result } = schulze(names, pairs);
        for (const a of names)
          for (const b of names) for (const c of names) if (beats(a, b) && beats(b, c)) expect(beats(a, c)).toBe(true);
        const winner = names.find((name) =>
          names.every(
            (other) =>
              other === name ||
              pairs.some((pair) =>
                pair.a === name && pair.b === other
                  ? pair.over > pair.under
                  : pair.b === name && pair.a === other && pair.under > pair.over,
              ),
          ),
        );
        if (winner !== undefined) expect(result[0]).toEqual([winner]);
        expect(result.flat().sort()).toEqual(names);
      }),
    );
  });

  it("does not favour a name for its place on the list", () => {
    fc.assert(
      fc.property(anyBallots, (votes) => {
        const forwards = countBallots([A, B, C, D, E], votes);
        const backwards = countBallots([E, D, C, B, A], votes);
        expect(backwards.tiers.map((tier) => tier.toSorted())).toEqual(forwards.tiers.map((tier) => tier.toSorted()));
        expect(backwards.methodDependent.length).toBe(forwards.methodDependent.length);
      }),
    );
  });
});

describe("pairs", () => {
  it("are compared by those who ranked both", () => {
    const votes = ballots([5, "A>B"], [2, "B>A>C"], [1, "AB"], [1, "B", [A]], [1, "A>C"]);
    const [pair] = comparePairs([A, B], votes);
    expect(pair).toEqual({ a: A, b: B, over: 5, under: 2, equal: 1, recused: 1, unranked: 1 });
  });

  it.each([
    [{ over: 5, under: 2, equal: 0, recused: 1, unranked: 0 }, "A over B 5–2, 1 recused"],
    [{ over: 2, under: 5, equal: 1, recused: 0, unranked: 0 }, "B over A 5–2, 1 equal"],
    [{ over: 3, under: 3, equal: 0, recused: 0, unranked: 2 }, "A level with B 3–3, 2 without a ranking of both"],
  ])("are said in words", (counts, text) => {
    expect(pairText({ a: A, b: B, ...counts }, (id) => LETTERS[id - 1] ?? "")).toBe(text);
  });
});

describe("countBallots", () => {
  it("means ranks over ballots of different lengths", () => {
    const votes = ballots([1, "A>B>C>D>E"], [1, "BC>A", [D, E]], [1, "A"]);
    expect(meanNormalisedRanks([A, B, D], votes)).toEqual([
      { candidateId: A, mean: (0 + 1 + 0.5) / 3, n: 3 },
      { candidateId: B, mean: (0.25 + 0.25) / 2, n: 2 },
      { candidateId: D, mean: 0.75, n: 1 },
    ]);
    expect(meanNormalisedRanks([A], [])).toEqual([{ candidateId: A, mean: null, n: 0 }]);
  });

  it("marks the pair that the methods order differently", () => {
    // A wins the pair 3–2, but two voters put A last of four: by mean rank B is ahead.
    const votes = ballots([3, "A>B>C>D"], [2, "B>C>D>A"]);
    const { tiers, meanRanks, methodDependent } = countBallots([A, B, C, D], votes);
    expect(order(tiers)).toBe("A>B>C>D");
    expect(meanRanks.map((one) => one.mean)).toEqual([0.4, 0.2, expect.closeTo(0.5333, 3), expect.closeTo(0.8667, 3)]);
    expect(methodDependent).toEqual([{ a: A, b: B }]);
  });

  it("counts approvals, abstentions and recusals apart", () => {
    const say = (voterId: number, acceptable: "yes" | "no" | "abstain"): Ballot => ({
      voterId,
      approvals: [{ candidateId: A, acceptable }],
      ranking: [],
      recusedFrom: [],
    });
    const recused: Ballot = { voterId: 9, approvals: [], ranking: [], recusedFrom: [A] };
    const votes = [
      say(1, "yes"),
      say(2, "yes"),
      say(3, "no"),
      say(4, "abstain"),
      recused,
      { ...recused, recusedFrom: [] },
    ];
    expect(countBallots([A], votes).approvals).toEqual([{ candidateId: A, yes: 2, no: 1, abstain: 1, recused: 1 }]);
  });
});

describe("ballotNames", () => {
  it.each([
    [true, 12],
    [false, 13],
    [false, 1],
  ])("%s for %i names", (success, count) => {
    expect(ballotNames.safeParse(Array.from({ length: count }, (_, at) => at + 1)).success).toBe(success);
  });
  it("false for a name twice", () => expect(ballotNames.safeParse([A, A]).success).toBe(false));
});

describe("ballotInputFor", () => {
  const schema = ballotInputFor([A, B, C], [C]);
  it.each([
    [true, [[A, B]]],
    [true, []],
    [false, [[A], [A]]],
    [false, [[D]]],
    [false, [[A], [C]]],
    [false, [[]]],
  ])("%s for the ranking %j", (success, ranking) => {
    expect(schema.safeParse({ approvals: [], ranking }).success).toBe(success);
  });
});
