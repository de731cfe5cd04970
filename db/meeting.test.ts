import { afterEach, beforeEach, expect, test } from "vitest";
import { declareConflict } from "#db/declarations.ts";
import { nameDelegate } from "#db/delegates.ts";
import { addReview, mark } from "#db/marked-world.ts";
import { getAgenda, getTalk } from "#db/meeting.ts";
import { getOpenMinutes, listMinutes, saveMinutes } from "#db/minutes.ts";
import { listNotes } from "#db/notes.ts";
import { moveCandidate } from "#db/stages.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  mark(world);
  world.set({ phase: "discussion" });
});
afterEach(() => world.close());

const recuse = (person: "chair" | "member", at: number) =>
  declareConflict(world.viewer(person), world.account[person], {
    candidateId: world.candidate[at] ?? 0,
    kind: "family",
    scope: "candidate",
    statement: "A cousin.",
  });

test("the agenda begins where readers are apart, and leaves out who is out of the running", () => {
  const chair = world.viewer("chair");
  addReview(world, 2, "member", true, 1);
  moveCandidate(chair, {
    candidateId: world.candidate[1],
    to: "declined",
    reasonFor: "No teaching.",
    reasonAgainst: "",
  });
  const { items } = getAgenda(chair);
  expect(items.map((one) => [one.name, one.part])).toEqual([
    ["Chidi Marsh", "apart"],
    ["Ada Quill", "settled"],
    ["Dara Voss", "settled"],
  ]);
});

test("whoever the room lets go stays on the wall until the next one comes; who was talked about is marked", () => {
  const chair = world.viewer("chair");
  const candidateId = world.candidate[0];
  saveMinutes(chair, { candidateId, was: "", text: "Thanked, and let go." });
  expect(getAgenda(chair).talkedAbout).toEqual([candidateId]);
  moveCandidate(chair, { candidateId, to: "declined", reasonFor: "No teaching.", reasonAgainst: "" });
  expect(getTalk(chair, candidateId).items.map((one) => one.name)).toContain("Ada Quill");
  expect(getAgenda(chair).items.map((one) => one.name)).not.toContain("Ada Quill");
});

test("it is the chair’s, from the discussion on", () => {
  for (const person of ["member", "observer"] as const) expect(() => getAgenda(world.viewer(person))).toThrow("chair");
  world.set({ phase: "independent" });
  expect(() => getAgenda(world.viewer("chair"))).toThrow("opens with the discussion");
  world.set({ phase: "closed" });
  expect(() => getTalk(world.viewer("chair"), world.candidate[0])).toThrow("closed");
});

test("the room is told who has to leave, and whom the chair must hand on", () => {
  recuse("member", 3);
  expect(getTalk(world.viewer("chair"), world.candidate[3]).leaving).toEqual(["conflicted", "member"]);
  expect(getTalk(world.viewer("chair"), world.candidate[0]).leaving).toEqual([]);
  recuse("chair", 0);
  const chair = world.viewer("chair");
  expect(() => getTalk(chair, world.candidate[0])).toThrow("nothing here");
  expect(getAgenda(chair).items.map((one) => one.name)).not.toContain("Ada Quill");
  expect(getAgenda(chair).handedOn).toMatchObject([{ name: "Ada Quill", delegate: null }]);
  nameDelegate(chair, { candidateId: world.candidate[0], accountId: world.account.other });
  expect(getAgenda(chair).handedOn).toMatchObject([{ name: "Ada Quill", delegate: "other" }]);
});

test("minutes are one note to the committee, kept as they are typed; another window is not written over", () => {
  const chair = world.viewer("chair");
  const candidateId = world.candidate[0];
  const keep = (was: string, text: string) => saveMinutes(chair, { candidateId, was, text });
  expect(keep("", "The committee")).toMatchObject({ kind: "saved" });
  expect(keep("The committee", "The committee agrees.")).toMatchObject({ kind: "saved" });
  expect(keep("The committee", "Somebody else’s words.")).toEqual({ kind: "stale", text: "The committee agrees." });
  // An answer that got lost on the way is no other window.
  expect(keep("The committee", "The committee agrees.")).toMatchObject({ kind: "saved" });
  const notes = listNotes(world.viewer("member"), candidateId).filter((note) => note.authorName === "chair");
  expect(notes.map((note) => [note.audience, note.text])).toEqual([["committee", "The committee agrees."]]);
  const written = listMinutes(world.viewer("member")).filter((one) => one.writtenBy === "chair");
  expect(written).toMatchObject([{ candidate: "Ada Quill", text: "The committee agrees." }]);
  keep("The committee agrees.", "");
  expect(getOpenMinutes(chair, candidateId)).toBeNull();
});

test("minutes of an earlier day stand, and a new meeting begins with an empty page", () => {
  const chair = world.viewer("chair");
  const candidateId = world.candidate[0];
  saveMinutes(chair, { candidateId, was: "", text: "First meeting." });
  world.installation.sqlite.prepare("UPDATE minutes SET at = at - 86400000").run();
  expect(getOpenMinutes(chair, candidateId)).toBeNull();
  saveMinutes(chair, { candidateId, was: "", text: "Second meeting." });
  const own = listMinutes(chair).filter((one) => one.writtenBy === "chair");
  expect(own.map((one) => one.text)).toEqual(["First meeting.", "Second meeting."]);
});
