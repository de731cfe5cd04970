import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getOpening, movePhase, savePolicies } from "#db/openings.ts";
import { rankingFor } from "#db/ranking.ts";
import { candidates } from "#db/schema/candidates.ts";
import { openings } from "#db/schema/people.ts";
import { reviews, scores } from "#db/schema/reviews.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { Invalid, Refused } from "#lib/access/refusal.ts";

let world: TestWorld;
let pool: number[];

beforeEach(() => {
  world = openTestWorld();
  const { openingId } = world;
  const more = ["Eli Tran", "Fay Okafor", "Gus Moreau"].map((name, i) => ({
    id: 2_000_001 + i,
    openingId,
    name,
    createdAt: new Date(0),
  }));
  world.installation.db.insert(candidates).values(more).run();
  // Dara Voss, from whom `conflicted` is recused, last.
  const [ada, bo, chidi, dara] = world.candidate;
  pool = [ada, bo, chidi, ...more.map((one) => one.id), dara];
});
afterEach(() => world.close());

let reviewId = 3_000_000;
function give(by: Person, at: number, value: number): void {
  const { db } = world.installation;
  reviewId += 1;
  db.insert(reviews)
    .values({
      id: reviewId,
      openingId: world.openingId,
      candidateId: pool[at] ?? 0,
      reviewerId: world.account[by],
      revision: 1,
      recommendation: "interview",
      read: [],
      startedAt: new Date(0),
      savedAt: new Date(0),
      submittedAt: new Date(0),
    })
    .run();
  db.insert(scores)
    .values([1, 3].map((criterionKey) => ({ reviewId, criterionKey, value })))
    .run();
}

/** Levels by candidate; 0: not read. */
function read(by: Person, levels: readonly number[]): void {
  for (const [at, level] of levels.entries()) if (level > 0) give(by, at, level);
}

const ask = () =>
  world.installation.db
    .update(openings)
    .set({ adjustedRankingAt: new Date(0) })
    .run();

function everybody(): void {
  read("chair", [5, 4, 3, 2, 2, 1, 4]);
  read("member", [4, 4, 2, 1, 2, 1, 3]);
  read("other", [5, 5, 4, 3, 3, 1, 5]);
}

describe("the adjusted column", () => {
  it("is there only when the chair asked for it, and only when all reviews are open", () => {
    everybody();
    expect(rankingFor(world.viewer("chair")).adjusted).toEqual({ kind: "off" });
    ask();
    world.set({ phase: "independent", seal: "after-own" });
    expect(rankingFor(world.viewer("chair")).adjusted).toEqual({ kind: "sealed" });
    expect(rankingFor(world.viewer("chair")).rows.every((row) => row.adjusted === null)).toBe(true);
    world.set({ phase: "discussion" });
    expect(rankingFor(world.viewer("chair"), 3).adjusted).toEqual({ kind: "shown", pool: 7, places: 3 });
  });

  it("takes out how high readers mark: who was read by the strict one alone rises above an equal mean", () => {
    ask();
    world.set({ phase: "discussion" });
    read("chair", [1, 2, 3, 2, 1, 2, 3]);
    read("member", [3, 4, 5, 4, 3, 4, 0]);
    give("other", 5, 2);
    for (const at of [0, 1, 2]) give("other", at, 3);
    const row = (name: string) => rankingFor(world.viewer("chair")).rows.find((one) => one.name === name);
    const dara = row("Dara Voss");
    const eli = row("Eli Tran");
    expect([dara?.mean, eli?.mean]).toEqual([3, 3]);
    expect(dara?.adjusted?.mark).toBeGreaterThan(eli?.adjusted?.mark ?? 9);
  });

  it("says the same every time, and answers to the places", () => {
    ask();
    world.set({ phase: "discussion" });
    everybody();
    const first = rankingFor(world.viewer("member"), 2).rows;
    expect(rankingFor(world.viewer("member"), 2).rows).toEqual(first);
    const surely = (places: number) =>
      rankingFor(world.viewer("member"), places).rows.filter((row) => row.adjusted?.top === "nearly-always").length;
    expect(surely(6)).toBeGreaterThan(surely(1));
    expect(surely(99)).toBe(7);
  });

  it("refuses where it would mislead; only the chair is told whom it concerns and what would help", () => {
    ask();
    world.set({ phase: "discussion" });
    read("chair", [5, 4, 3, 2]);
    read("member", [0, 0, 0, 0, 2, 1, 4]);
    const chair = rankingFor(world.viewer("chair")).adjusted;
    const member = rankingFor(world.viewer("member")).adjusted;
    if (chair.kind !== "refused" || member.kind !== "refused") throw new Error("it must refuse");
    expect(chair.why.join(" ")).toMatch(/no reader in common.*member Example has 3 of the 4|no reader in common/);
    expect(chair.bridges).toHaveLength(1);
    expect(member.why.join(" ")).not.toMatch(/Example|member|chair/);
    expect(member.why.join(" ")).toContain("A reader has 3 of the 4");
    expect(member.bridges).toEqual([]);
  });

  it("moves no byte for someone recused, whatever the readers say of that candidate", () => {
    const seen = ([1, 5, 0] as const).map((level) => {
      world.close();
      world = openTestWorld();
      const { openingId } = world;
      const more = ["Eli Tran", "Fay Okafor", "Gus Moreau"].map((name, i) => ({
        ...{ id: 2_000_001 + i, openingId, name },
        createdAt: new Date(0),
      }));
      world.installation.db.insert(candidates).values(more).run();
      ask();
      world.set({ phase: "discussion" });
      read("chair", [5, 4, 3, 2, 2, 1, level]);
      read("member", [4, 4, 2, 1, 2, 1, level]);
      read("other", [5, 5, 4, 3, 3, 1, level]);
      const told = rankingFor(world.viewer("conflicted"), 2);
      expect(told.adjusted).toEqual({ kind: "shown", pool: 6, places: 2 });
      return JSON.stringify(told);
    });
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).toBe(seen[0]);
  });
});

describe("the policy", () => {
  const policies = (adjustedRanking: boolean) => ({
    title: "Test Opening",
    department: "Testing",
    seal: "after-own" as const,
    observersBrowse: false,
    readersPerFile: 3,
    conflictMonths: 48,
    adjustedRanking,
  });

  it("keeps who asked and when, and is settled once a discussion has begun, for good", () => {
    savePolicies(world.viewer("chair"), policies(true));
    const kept = world.installation.db.select().from(openings).all();
    expect(kept.find((one) => one.id === world.openingId)).toMatchObject({
      adjustedRankingBy: world.account.chair,
      adjustedRankingAt: expect.any(Date),
    });
    savePolicies(world.viewer("chair"), policies(false));
    savePolicies(world.viewer("chair"), policies(true));
    movePhase(world.viewer("chair"), { to: "discussion", reason: "Enough has been read." });
    expect(() => savePolicies(world.viewer("chair"), policies(false))).toThrow(Invalid);
    movePhase(world.viewer("chair"), { to: "independent", reason: "Two files came late." });
    expect(() => savePolicies(world.viewer("chair"), policies(false))).toThrow(/stays as it is/);
    expect(getOpening(world.viewer("chair"))).toMatchObject({ adjustedRanking: true, rankingSettled: true });
    savePolicies(world.viewer("chair"), { ...policies(true), title: "Another title" });
  });

  it("is the chair’s", () => {
    expect(() => savePolicies(world.viewer("member"), policies(true))).toThrow(Refused);
  });
});
