import { afterEach, beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { countQueries } from "#db/profile-fixtures.ts";
import { candidates } from "#db/schema/candidates.ts";
import { conflicts } from "#db/schema/conflicts.ts";
import { events } from "#db/schema/people.ts";
import { getStage, listStageMoves, moveCandidate, moveCandidates } from "#db/stages.ts";
import { addTag, listTags, tagCandidates } from "#db/tags.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { Refused } from "#lib/access/refusal.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const UNKNOWN = 999_999_999;
const reasons = { reasonFor: "Two papers on the topic of the opening.", reasonAgainst: "" };
const chair = () => world.viewer("chair");

const logged = (action: string) =>
  database()
    .select()
    .from(events)
    .all()
    .filter((event) => event.action === action).length;

/** The chair is recused from the third candidate. */
function recuseChair(): void {
  database()
    .insert(conflicts)
    .values({
      openingId: world.openingId,
      accountId: world.account.chair,
      candidateId: world.candidate[2],
      kind: "family",
      scope: "candidate",
      state: "declared",
      evidence: "",
      createdAt: new Date(),
    })
    .run();
}

test("several are moved at once; who is there already is named and left alone", () => {
  const [ada, bo, chidi] = world.candidate;
  moveCandidate(chair(), { candidateId: bo, to: "longlist", ...reasons });
  const done = moveCandidates(chair(), { ids: [ada, bo, chidi], to: "longlist", ...reasons });
  expect(done).toEqual({ changed: 2, skipped: ["Bo Lindqvist"] });
  for (const id of [ada, bo, chidi]) expect(getStage(chair(), id)).toBe("longlist");
  expect(listStageMoves(chair(), ada)).toMatchObject([{ from: "received", to: "longlist", ...reasons }]);
  expect(listStageMoves(chair(), bo)).toHaveLength(1);
  expect(logged("candidate.move")).toBe(3);
});

test("the id of a candidate one is recused from answers like one that nobody has", () => {
  recuseChair();
  const [ada, , chidi] = world.candidate;
  const answer = (id: number) => [
    moveCandidates(chair(), { ids: [id], to: "longlist", ...reasons }),
    tagCandidates(chair(), { ids: [id], tag: "theory" }),
    moveCandidates(chair(), { ids: [id, ada], to: "received", ...reasons }),
  ];
  expect(answer(chidi)).toEqual(answer(UNKNOWN));
  expect(answer(chidi)[0]).toEqual({ changed: 0, skipped: [] });
  expect(getStage(world.viewer("member"), chidi)).toBe("received");
  expect(listTags(world.viewer("member"), chidi)).toEqual([]);
});

test("only the chair moves, reviewers tag, nobody does either when the opening is closed", () => {
  world.set({ observersBrowse: true });
  const ids = [world.candidate[0]];
  const move = (person: "member" | "observer" | "chair") => () =>
    moveCandidates(world.viewer(person), { ids, to: "longlist", ...reasons });
  expect(move("member")).toThrow(Refused);
  expect(() => tagCandidates(world.viewer("observer"), { ids, tag: "theory" })).toThrow(Refused);
  expect(tagCandidates(world.viewer("member"), { ids, tag: "theory" }).changed).toBe(1);
  world.set({ phase: "closed" });
  expect(move("chair")).toThrow("closed");
  expect(() => tagCandidates(world.viewer("member"), { ids, tag: "late" })).toThrow("closed");
});

test("all or none: when one change fails, nobody is moved and nothing is logged", () => {
  const ids = [...world.candidate];
  const before = logged("candidate.move");
  world.installation.sqlite.exec(
    `CREATE TRIGGER stop BEFORE UPDATE ON candidates WHEN old.id = ${ids[3]} BEGIN SELECT raise(ABORT, 'stop'); END`,
  );
  expect(() => moveCandidates(chair(), { ids, to: "longlist", ...reasons })).toThrow("stop");
  const stages = database().select({ stage: candidates.stage }).from(candidates).all();
  expect(new Set(stages.map(({ stage }) => stage))).toEqual(new Set(["received"]));
  expect(listStageMoves(chair())).toEqual([]);
  expect(logged("candidate.move")).toBe(before);
});

test("a tag goes on those who lack it", () => {
  const [ada, bo] = world.candidate;
  addTag(chair(), ada, "theory");
  expect(tagCandidates(chair(), { ids: [ada, bo], tag: "theory" })).toEqual({ changed: 1, skipped: ["Ada Quill"] });
  expect(listTags(chair(), bo)).toEqual(["theory"]);
});

test("finding out who is moved asks one question, however many there are", () => {
  const asked = (ids: number[]) => countQueries(world, () => tagCandidates(chair(), { ids, tag: "x" }));
  moveCandidates(chair(), { ids: [...world.candidate], to: "longlist", ...reasons });
  tagCandidates(chair(), { ids: [...world.candidate], tag: "x" });
  expect(asked([...world.candidate])).toEqual(asked([world.candidate[0]]));
});
