import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addBallotName, closeRound, openBallot, openRevision, withdrawBallot } from "#db/ballot-acts.ts";
import { listResults } from "#db/ballot-results.ts";
import { getBallot, listBallots, listVoters } from "#db/ballots.ts";
import { declareConflict } from "#db/declarations.ts";
import { listEvents } from "#db/events.ts";
import { countQueries } from "#db/profile-fixtures.ts";
import { seats } from "#db/schema/people.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { castPaper, getOwnPaper, listOwnPapers, savePaper } from "#db/votes.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";
import type { Acceptable, BallotInput } from "#lib/reviews/ballot.ts";
import { pairText } from "#lib/reviews/pairwise.ts";

let world: TestWorld;
let ballotId: number;
let ada: number;
let bo: number;
let chidi: number;
let dara: number;

beforeEach(() => {
  world = openTestWorld();
  world.set({ phase: "decision" });
  [ada, bo, chidi, dara] = world.candidate;
  ballotId = openBallot(world.viewer("chair"), { candidateIds: world.candidate }).ballotId;
});
afterEach(() => world.close());

/** A paper that finds all ranked names acceptable and ranks them in this order; an array inside is a tie. */
function paper(...order: (number | number[])[]): BallotInput {
  const ranking = order.map((tier) => [tier].flat());
  return {
    approvals: ranking.flat().map((candidateId) => ({ candidateId, acceptable: "yes" as Acceptable })),
    ranking,
  };
}

function vote(person: Person, given: BallotInput, round: 1 | 2 = 1): void {
  const revision = getOwnPaper(world.viewer(person), ballotId)?.revision ?? 0;
  castPaper(world.viewer(person), { ballotId, round, revision, paper: given });
}

const close = (round: 1 | 2 = 1) => closeRound(world.viewer("chair"), { ballotId, round });
const recuse = (person: Person, candidateId: number) =>
  declareConflict(world.viewer(person), world.account[person], {
    candidateId,
    kind: "family",
    scope: "candidate",
    statement: "Declared late.",
  });
const everyone: Person[] = ["chair", "member", "other", "conflicted", "observer"];

describe("the seal", () => {
  test("until it is closed nobody sees a result; the chair sees who has voted and not what", () => {
    vote("member", paper(ada, bo, chidi, dara));
    const seen = () =>
      JSON.stringify(
        everyone
          .filter((person) => person !== "member")
          .map((person) => [
            listBallots(world.viewer(person)),
            listResults(world.viewer(person), ballotId),
            getOwnPaper(world.viewer(person), ballotId),
            listOwnPapers(world.viewer(person), ballotId),
            listEvents(world.viewer(person)).rows.map(({ at: _, ...row }) => row),
          ]),
      );
    const before = seen();
    expect(listResults(world.viewer("chair"), ballotId)).toEqual([]);
    expect(listVoters(world.viewer("chair"), ballotId).map(({ name, castAt }) => [name, castAt !== null])).toEqual([
      ["chair", false],
      ["conflicted", false],
      ["member", true],
      ["other", false],
    ]);
    expect(getBallot(world.viewer("other"), ballotId)).toMatchObject({ rounds: [{ cast: 1 }], voters: 4 });
    world.close();
    world = openTestWorld();
    world.set({ phase: "decision" });
    const second = openBallot(world.viewer("chair"), { candidateIds: world.candidate }).ballotId;
    const first = ballotId;
    ballotId = second;
    vote("member", { approvals: paper(dara, [bo, ada], chidi).approvals, ranking: [[dara], [chidi, ada]] });
    const stripped = (text: string, id: number) =>
      text.replaceAll(String(id), "ballot").replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "then");
    expect(stripped(seen(), second)).toBe(stripped(before, first));
  });

  test("only the chair asks who has voted, opens and closes; observers do not vote; no ballot before the decision", () => {
    expect(() => listVoters(world.viewer("member"), ballotId)).toThrow(Refused);
    expect(() => closeRound(world.viewer("member"), { ballotId, round: 1 })).toThrow(Refused);
    expect(() => vote("observer", paper(ada, bo, chidi, dara))).toThrow(Refused);
    world.set({ phase: "discussion" });
    expect(() => vote("member", paper(ada, bo, chidi, dara))).toThrow("decision phase");
    expect(() => openBallot(world.viewer("chair"), { candidateIds: [ada, bo] })).toThrow("decision phase");
  });

  test("the log says that somebody voted, and nothing of the vote", () => {
    vote("member", paper(dara, ada, bo, chidi));
    const line = listEvents(world.viewer("chair")).rows.find((row) => row.action === "ballot.vote");
    expect(line).toMatchObject({ actor: "member", candidateId: null, detail: { ballotId, round: 1, cast: true } });
  });
});

describe("a paper", () => {
  test("is saved as it is filled in, and counts only when handed in with a word on every name", () => {
    const viewer = world.viewer("member");
    const half = paper(bo);
    expect(savePaper(viewer, { ballotId, round: 1, revision: 0, paper: half })).toMatchObject({ revision: 1 });
    expect(getOwnPaper(viewer, ballotId)).toMatchObject({ paper: half, castAt: null, revision: 1 });
    expect(() => castPaper(viewer, { ballotId, round: 1, revision: 1, paper: half })).toThrow("3 are missing");
    close();
    expect(listResults(viewer, ballotId)[0]?.papers).toBe(0);
  });

  test("of another window is not overwritten; the same paper again is no conflict", () => {
    const viewer = world.viewer("member");
    savePaper(viewer, { ballotId, round: 1, revision: 0, paper: paper(bo) });
    const other = savePaper(viewer, { ballotId, round: 1, revision: 0, paper: paper(ada) });
    expect(other).toMatchObject({ kind: "stale", revision: 1, paper: paper(bo) });
    expect(savePaper(viewer, { ballotId, round: 1, revision: 0, paper: paper(bo) })).toMatchObject({ kind: "saved" });
    expect(getOwnPaper(viewer, ballotId)?.paper).toEqual(paper(bo));
  });

  test("handed in anew before the close replaces the one before; a draft after it does not", () => {
    vote("member", paper(ada, bo, chidi, dara));
    vote("member", paper(dara, chidi, bo, ada));
    const { revision } = getOwnPaper(world.viewer("member"), ballotId) ?? { revision: 0 };
    savePaper(world.viewer("member"), { ballotId, round: 1, revision, paper: paper(bo, ada, chidi, dara) });
    expect(getOwnPaper(world.viewer("member"), ballotId)?.changed).toBe(true);
    close();
    expect(listResults(world.viewer("member"), ballotId)[0]?.tiers).toEqual([[dara], [chidi], [bo], [ada]]);
  });

  test("names only what is on the ballot, by id, and no round but the open one", () => {
    const viewer = world.viewer("member");
    const save = (given: BallotInput, at: 1 | 2 = 1, id = ballotId) =>
      savePaper(viewer, { ballotId: id, round: at, revision: 0, paper: given });
    expect(() => save(paper(ada, 999))).toThrow("not on this ballot");
    expect(() => save(paper(ada, [bo, ada]))).toThrow("twice");
    expect(() => save(paper(ada), 2)).toThrow("closed");
    expect(() => save(paper(ada), 1, 12345)).toThrow(NotFound);
    close();
    expect(() => save(paper(ada))).toThrow("closed");
    expect(listOwnPapers(viewer, ballotId)).toEqual([]);
  });
});

describe("recusal", () => {
  test("a recused voter's ballot has no trace of the name, and neither has the result they see", () => {
    expect(getOwnPaper(world.viewer("conflicted"), ballotId)?.names.map((one) => one.candidateId)).not.toContain(dara);
    expect(() => vote("conflicted", paper(ada, dara))).toThrow("not on this ballot");
    vote("conflicted", paper(ada, bo, chidi));
    vote("member", paper(dara, [ada, bo], chidi));
    vote("other", paper(dara, bo, ada, chidi));
    close();
    const [all] = listResults(world.viewer("member"), ballotId);
    expect(all?.tiers[0]).toEqual([dara]);
    const pair = all?.pairs.find((one) => one.a === ada && one.b === dara);
    expect(pair && pairText(pair, (id) => (id === ada ? "Ada" : "Dara"))).toBe("Dara over Ada 2–0, 1 recused");
    const [without] = listResults(world.viewer("conflicted"), ballotId);
    expect(JSON.stringify(without)).not.toContain(String(dara));
    expect(without?.approvals.map((one) => one.candidateId)).toEqual([ada, bo, chidi]);
    expect(without?.pairs.every((one) => one.recused === 0)).toBe(true);
    // Ranked by nobody above them any more: shares the middle of the first two places of three.
    expect(without?.meanRanks.find((one) => one.candidateId === ada)?.mean).toBeCloseTo((0 + 0.25 + 0.5) / 3);
  });

  test("a conflict declared after voting, even after the close, takes the voter's word on that name back at once", () => {
    vote("member", paper(dara, ada, bo, chidi));
    vote("other", paper(ada, dara, bo, chidi));
    recuse("member", dara);
    expect(JSON.stringify(getOwnPaper(world.viewer("member"), ballotId))).not.toContain(String(dara));
    close();
    const pair = () => {
      const [result] = listResults(world.viewer("chair"), ballotId);
      return result?.pairs.find((one) => one.a === ada && one.b === dara);
    };
    expect(pair()).toMatchObject({ over: 1, under: 0, recused: 1 });
    recuse("other", dara);
    expect(pair()).toMatchObject({ over: 0, under: 0, recused: 2 });
    expect(listResults(world.viewer("chair"), ballotId)[0]?.approvals.at(-1)).toMatchObject({ yes: 0, recused: 2 });
    expect(JSON.stringify(listOwnPapers(world.viewer("other"), ballotId))).not.toContain(String(dara));
  });

  test("a recused chair cannot name the candidate and is told nothing is there; another chair adds the name", () => {
    const { db } = world.installation;
    db.update(seats).set({ role: "chair" }).where(eq(seats.accountId, world.account.conflicted)).run();
    withdrawBallot(world.viewer("chair"), { ballotId });
    expect(() => openBallot(world.viewer("conflicted"), { candidateIds: [ada, dara] })).toThrow(NotFound);
    const opened = openBallot(world.viewer("conflicted"), { candidateIds: [ada, bo] });
    const before = JSON.stringify(listBallots(world.viewer("conflicted")));
    addBallotName(world.viewer("chair"), { ballotId: opened.ballotId, candidateId: dara });
    expect(JSON.stringify(listBallots(world.viewer("conflicted")))).toBe(before);
    expect(getBallot(world.viewer("member"), opened.ballotId).names).toHaveLength(3);
    expect(() => addBallotName(world.viewer("conflicted"), { ballotId: opened.ballotId, candidateId: dara })).toThrow(
      NotFound,
    );
  });

  test("recused from the whole opening: no name, no vote, not counted among the voters", () => {
    declareConflict(world.viewer("other"), world.account.other, {
      candidateId: null,
      kind: "other",
      scope: "opening",
      statement: "Steps back.",
    });
    expect(getBallot(world.viewer("other"), ballotId)).toMatchObject({ names: [], voters: 3 });
    expect(() => vote("other", { approvals: [], ranking: [] })).toThrow(Refused);
  });
});

describe("one revision", () => {
  test("first papers stand unless revised; both rounds are kept, and there is no third", () => {
    vote("member", paper(ada, bo, chidi, dara));
    vote("other", paper(ada, bo, chidi, dara));
    expect(() => openRevision(world.viewer("chair"), { ballotId })).toThrow("open");
    close();
    openRevision(world.viewer("chair"), { ballotId });
    const own = getOwnPaper(world.viewer("member"), ballotId);
    expect(own).toMatchObject({ round: 2, revision: 0, firstStands: true, paper: paper(ada, bo, chidi, dara) });
    vote("member", paper(dara, chidi, bo, ada), 2);
    expect(
      listVoters(world.viewer("chair"), ballotId)
        .filter((one) => one.stands)
        .map((one) => one.name),
    ).toEqual(["member", "other"]);
    expect(listResults(world.viewer("chair"), ballotId).map((one) => one.round)).toEqual([1]);
    close(2);
    const [second, first] = listResults(world.viewer("chair"), ballotId);
    expect(first).toMatchObject({ round: 1, papers: 2, fresh: 2, tiers: [[ada], [bo], [chidi], [dara]] });
    expect(second).toMatchObject({ round: 2, papers: 2, fresh: 1, tiers: [[ada, bo, chidi, dara]] });
    expect(listOwnPapers(world.viewer("member"), ballotId).map((one) => one.round)).toEqual([1, 2]);
    expect(() => openRevision(world.viewer("chair"), { ballotId })).toThrow("once");
  });

  test("whoever left the committee before the close is not counted; leaving afterwards changes nothing", () => {
    vote("member", paper(ada, bo, chidi, dara));
    vote("other", paper(bo, ada, chidi, dara));
    const leave = (person: Person) =>
      world.installation.db
        .update(seats)
        .set({ removedAt: new Date() })
        .where(eq(seats.accountId, world.account[person]))
        .run();
    leave("other");
    expect(getBallot(world.viewer("chair"), ballotId)).toMatchObject({ rounds: [{ cast: 1 }], voters: 3 });
    close();
    const result = () => listResults(world.viewer("chair"), ballotId)[0];
    expect(result()?.papers).toBe(1);
    world.installation.db
      .update(seats)
      .set({ removedAt: new Date(Date.now() + 1000) })
      .where(eq(seats.accountId, world.account.member))
      .run();
    expect(result()?.papers).toBe(1);
  });
});

test("one ballot at a time; it is taken back only before the first vote; a stale page closes nothing else", () => {
  const chair = world.viewer("chair");
  expect(() => openBallot(chair, { candidateIds: [ada, bo] })).toThrow(Invalid);
  expect(() => closeRound(chair, { ballotId, round: 2 })).toThrow(Invalid);
  vote("member", paper(ada, bo, chidi, dara));
  expect(() => withdrawBallot(chair, { ballotId })).toThrow("Somebody has voted");
  close();
  expect(() => close()).toThrow("closed already");
  expect(() => addBallotName(chair, { ballotId, candidateId: ada })).toThrow(Invalid);
  expect(openBallot(chair, { candidateIds: [ada, bo] }).ballotId).not.toBe(ballotId);
  expect(() => openBallot(chair, { candidateIds: [ada, 999] })).toThrow(NotFound);
});

test("the number of queries does not depend on names, voters or ballots", () => {
  close();
  const run = () =>
    countQueries(world, () => {
      listBallots(world.viewer("member"));
      listResults(world.viewer("member"), ballotId);
      listOwnPapers(world.viewer("member"), ballotId);
    }).length;
  const before = run();
  openRevision(world.viewer("chair"), { ballotId });
  vote("member", paper(ada, bo, chidi, dara), 2);
  vote("other", paper(ada, bo, chidi, dara), 2);
  close(2);
  openBallot(world.viewer("chair"), { candidateIds: [ada, bo] });
  expect(run()).toBe(before);
});
