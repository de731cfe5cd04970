import { afterEach, beforeEach, expect, test } from "vitest";
import { declareConflict } from "#db/declarations.ts";
import { listDelegates, listStandingIn, nameDelegate } from "#db/delegates.ts";
import { saveEntry } from "#db/shortlist.ts";
import { getStage, moveCandidate } from "#db/stages.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  declareConflict(world.viewer("chair"), world.account.chair, {
    candidateId: world.candidate[0],
    kind: "family",
    scope: "candidate",
    statement: "A cousin.",
  });
});
afterEach(() => world.close());

const move = (who: "chair" | "member" | "other", at: 0 | 1) =>
  moveCandidate(world.viewer(who), {
    candidateId: world.candidate[at],
    to: "longlist",
    reasonFor: "Clear results.",
    reasonAgainst: "",
  });
const name = (person: "member" | "other" | "observer" | "removed" | null, at: 0 | 1 | 3 = 0) =>
  nameDelegate(world.viewer("chair"), {
    candidateId: world.candidate[at],
    accountId: person && world.account[person],
  });

test("whoever the recused chair names moves and shortlists that candidate, and nobody else", () => {
  expect(() => move("member", 0)).toThrow(Refused);
  name("member");
  move("member", 0);
  expect(getStage(world.viewer("member"), world.candidate[0])).toBe("longlist");
  saveEntry(world.viewer("member"), { candidateId: world.candidate[0], reason: "Clear results." });
  expect(() => move("member", 1)).toThrow(Refused);
  expect(() => move("other", 0)).toThrow(Refused);
  expect(() => move("chair", 0)).toThrow(Refused);
});

test("a delegate stands down when another is named, or nobody", () => {
  name("member");
  name("other");
  expect(world.viewer("member").seat.delegateFor.size).toBe(0);
  expect(listDelegates(world.viewer("chair"))).toMatchObject([{ candidateName: "Ada Quill", name: "other" }]);
  name(null);
  expect(() => move("other", 0)).toThrow(Refused);
  expect(listDelegates(world.viewer("chair"))).toMatchObject([{ accountId: null, name: null }]);
});

test("nobody is named for a candidate the chair is not recused from; observers and former members cannot stand in", () => {
  expect(() => name("member", 1)).toThrow(NotFound);
  for (const person of ["observer", "removed"] as const) expect(() => name(person)).toThrow(Invalid);
  expect(() =>
    nameDelegate(world.viewer("member"), { candidateId: world.candidate[0], accountId: world.account.member }),
  ).toThrow(Refused);
  expect(listDelegates(world.viewer("member"))).toEqual([]);
});

test("a delegate who is recused later can do no more", () => {
  name("member");
  const statement = "We founded a company together.";
  const input = { candidateId: world.candidate[0], kind: "financial" as const, scope: "candidate" as const, statement };
  declareConflict(world.viewer("member"), world.account.member, input);
  expect(() => move("member", 0)).toThrow(Refused);
});

test("standing in ends by itself: the recusal is lifted, the namer is no chair any more, the delegate left", () => {
  const { sqlite } = world.installation;
  const stands = () => listStandingIn(world.viewer("member")).map((one) => one.name);
  name("member");
  expect(stands()).toEqual(["Ada Quill"]);
  sqlite.prepare("UPDATE seats SET role = 'member' WHERE account_id = ?").run(world.account.chair);
  expect(stands()).toEqual([]);
  sqlite.prepare("UPDATE seats SET role = 'chair' WHERE account_id = ?").run(world.account.chair);
  expect(stands()).toEqual(["Ada Quill"]);
  sqlite.prepare("UPDATE conflicts SET withdrawn_at = 1 WHERE account_id = ?").run(world.account.chair);
  expect(stands()).toEqual([]);
  expect(() => move("member", 0)).toThrow(Refused);
  sqlite.prepare("UPDATE conflicts SET withdrawn_at = NULL WHERE account_id = ?").run(world.account.chair);
  sqlite.prepare("UPDATE seats SET removed_at = 1 WHERE account_id = ?").run(world.account.member);
  expect(listDelegates(world.viewer("chair"))).toMatchObject([{ candidateName: "Ada Quill", accountId: null }]);
});

test("the chair ends it, and the one who stood in sees and does nothing more", () => {
  name("member");
  name(null);
  expect(listStandingIn(world.viewer("member"))).toEqual([]);
  expect(() => move("member", 0)).toThrow(Refused);
});
