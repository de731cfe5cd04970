import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { declareConflict } from "#db/declarations.ts";
import { addNote } from "#db/note-acts.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import { changesOf } from "./changes.ts";

let world: TestWorld;
const abort = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  world = openTestWorld();
  world.set({ phase: "discussion" });
});
afterEach(() => {
  abort.abort();
  world.close();
  vi.useRealTimers();
});

/** What one viewer of one candidate's page is sent, piece by piece as it comes. */
function follow(person: Person, candidateId: number) {
  const got: string[] = [];
  const ends = { ended: false };
  const reader = changesOf(candidateId, () => world.viewer(person), abort.signal).getReader();
  const decoder = new TextDecoder();
  const pull = async (): Promise<void> => {
    const { done, value } = await reader.read();
    if (done) {
      ends.ended = true;
      return;
    }
    got.push(decoder.decode(value));
    return pull();
  };
  void pull();
  return { got, ends };
}

const says = (by: Person, at: 0 | 1 | 2 | 3, text: string, audience: "committee" | "private" = "committee") =>
  addNote(world.viewer(by), { candidateId: world.candidate[at], audience, text });

it("tells those who may see it, once for a moment, and says nothing of what", async () => {
  const member = follow("member", world.candidate[0]);
  says("other", 0, "A word that must not travel.");
  says("other", 0, "And another.");
  await vi.advanceTimersByTimeAsync(300);
  expect(member.got).toEqual(["retry: 3000\n\n", "data: changed\n\n"]);
});

it("is silent on what the viewer may not see: others’ private notes, sealed notes, other candidates", async () => {
  const member = follow("member", world.candidate[0]);
  says("other", 0, "Mine alone.", "private");
  says("other", 1, "About someone else.");
  await vi.advanceTimersByTimeAsync(1000);
  world.set({ phase: "independent" });
  says("other", 0, "Sealed until the discussion.");
  await vi.advanceTimersByTimeAsync(1000);
  expect(member.got).toEqual(["retry: 3000\n\n"]);
});

it("falls silent for someone recused meanwhile, and ends with the clock, not with what is written", async () => {
  const member = follow("member", world.candidate[1]);
  declareConflict(world.viewer("member"), world.account.member, {
    candidateId: world.candidate[1],
    kind: "family",
    scope: "candidate",
    statement: "A cousin.",
  });
  says("other", 1, "About the one they are recused from.");
  await vi.advanceTimersByTimeAsync(14_000);
  expect(member).toEqual({ got: ["retry: 3000\n\n"], ends: { ended: false } });
  await vi.advanceTimersByTimeAsync(1500);
  expect(member).toEqual({ got: ["retry: 3000\n\n"], ends: { ended: true } });
});

it("sends someone recused the same whether or not anything is written", async () => {
  const quiet = follow("conflicted", world.candidate[3]);
  await vi.advanceTimersByTimeAsync(20_000);
  const loud = follow("conflicted", world.candidate[3]);
  says("other", 3, "About the one they are recused from.");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(loud).toEqual(quiet);
});
