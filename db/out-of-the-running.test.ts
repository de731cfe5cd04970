import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBallot } from "#db/ballot-acts.ts";
import { getDecisionRecord, makeArchive } from "#db/decision-record.ts";
import { addReview, mark } from "#db/marked-world.ts";
import { getAgenda } from "#db/meeting.ts";
import { rankingFor } from "#db/ranking.ts";
import { shortlistEntries } from "#db/schema/candidates.ts";
import { openings } from "#db/schema/people.ts";
import { listShortlist, saveEntry } from "#db/shortlist.ts";
import { moveCandidate } from "#db/stages.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import type { Stage } from "#lib/opening/stage.ts";
import { rankingOf } from "#lib/record/record-ranking.ts";
import { verifyRecord } from "#lib/record/verify-record.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  mark(world);
  world.set({ phase: "decision" });
  addReview(world, 0, "member", true, 5);
  addReview(world, 2, "member", true, 1);
});
afterEach(() => world.close());

const chair = () => world.viewer("chair");
const move = (at: number, to: Stage) =>
  moveCandidate(chair(), {
    candidateId: world.candidate[at] ?? 0,
    to,
    reasonFor: "Wrote to the chair.",
    reasonAgainst: "",
  });
const rows = () => rankingFor(chair()).rows.map(({ name, rank, discuss }) => [name, rank, discuss]);

test("whoever is out keeps their figures, stands below the others and takes no place", () => {
  expect(rows()[0]?.slice(0, 2)).toEqual(["Ada Quill", 1]);
  const before = rankingFor(chair()).rows.find((row) => row.name === "Ada Quill");
  move(0, "withdrawn");
  expect(rows().at(-1)).toEqual(["Ada Quill", null, null]);
  expect(rows()[0]?.[1]).toBe(1);
  const { mean, marks, n, rankRange, adjusted } = rankingFor(chair()).rows.at(-1) ?? {};
  expect({ mean, marks, n }).toEqual({ mean: before?.mean, marks: before?.marks, n: before?.n });
  expect([rankRange, adjusted]).toEqual([null, null]);
});

test("the ranking asks for a talk on nobody who is out, so it and the agenda of the meeting name the same people", () => {
  expect(rows().find((row) => row[0] === "Chidi Marsh")).toEqual(["Chidi Marsh", expect.any(Number), "wide-range"]);
  move(2, "declined");
  expect(rows().at(-1)).toEqual(["Chidi Marsh", null, null]);
  const talked = rankingFor(chair()).rows.filter((row) => row.discuss !== null);
  expect(
    getAgenda(chair())
      .items.filter((one) => one.part === "apart")
      .map((one) => one.name),
  ).toEqual(talked.map((row) => row.name));
});

test("nobody who is out is put on the shortlist or a ballot; an entry made before can be worded anew", () => {
  const [, , out, listed] = world.candidate;
  world.installation.db.delete(shortlistEntries).run();
  saveEntry(chair(), { candidateId: listed, reason: "Clear results." });
  move(2, "withdrawn");
  move(3, "withdrawn");
  expect(() => saveEntry(chair(), { candidateId: out, reason: "Clear results." })).toThrow("no longer in the running");
  saveEntry(chair(), { candidateId: listed, reason: "Withdrew on Monday." });
  expect(listShortlist(chair())).toMatchObject([{ reason: "Withdrew on Monday." }]);
  expect(() => openBallot(chair(), { candidateIds: [out, world.candidate[0]] })).toThrow("no longer in the running");
});

test("an archive says the same; one made before this was asked still ranks everyone, and is whole", () => {
  move(0, "withdrawn");
  const zip = makeArchive(chair());
  expect(verifyRecord(zip).problems).toEqual([]);
  const files = unzipSync(zip);
  const ranking = JSON.parse(new TextDecoder().decode(files["ranking.json"])) as { rows: { name: string }[] };
  expect(ranking.rows.map((row) => row.name)).toEqual(rankingFor(chair()).rows.map((row) => row.name));
  const record = getDecisionRecord(chair());
  const everyone = rankingOf({ ...record, opening: { ...record.opening, ranked: "everyone" } });
  expect(everyone.rows[0]).toMatchObject({ name: "Ada Quill", rank: 1 });
});

test("with everybody out there is nobody to rank, and nothing breaks", () => {
  world.installation.db
    .update(openings)
    .set({ adjustedRankingAt: new Date(0) })
    .run();
  for (const at of [0, 1, 2, 3]) move(at, "declined");
  const { rows: all } = rankingFor(chair());
  expect(all.every((row) => row.rank === null && row.discuss === null && row.adjusted === null)).toBe(true);
  expect(verifyRecord(makeArchive(chair())).problems).toEqual([]);
});
