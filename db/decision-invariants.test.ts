import { afterEach, beforeEach, expect, test } from "vitest";
import { DECISION_INVARIANTS } from "#db/decision-invariants.ts";
import { findViolations } from "#db/invariants.ts";
import { mark } from "#db/marked-world.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  mark(world);
  world.set({ phase: "decision" });
});
afterEach(() => world.close());

const broken = () =>
  findViolations(world.installation.sqlite)
    .map((one) => one.invariant)
    .filter((name) => name in DECISION_INVARIANTS);

test("the marked world keeps every one of them", () => {
  expect(broken()).toEqual([]);
});

test.each([
  ["a name on a ballot", "UPDATE candidates SET opening_id = 1000002 WHERE id = 1000030"],
  ["a ballot has a first round", "UPDATE ballot_rounds SET round = 3 WHERE ballot_id = 7000001"],
  ["a paper is of a round", "DELETE FROM seats WHERE account_id = 1000011"],
  ["a paper that counts", "UPDATE votes SET cast_at = NULL WHERE id = 7000011"],
  ["nothing is voted", "UPDATE votes SET cast_at = cast_at + 1000 WHERE id = 7000011"],
  ["a paper names each", `UPDATE votes SET "cast" = json_set("cast", '$.ranking[0][0]', 5) WHERE id = 7000011`],
  [
    "a paper names each",
    `UPDATE votes SET "cast" = json_set("cast", '$.ranking[0]', json('[1000031]')) WHERE id = 7000011`,
  ],
  ["an assignment is of", "DELETE FROM seats WHERE account_id = 1000012"],
  ["an assignment that was", "UPDATE assignments SET withdrawn_at = 1 WHERE candidate_id = 1000030"],
  [
    "a delegation is of",
    "INSERT INTO delegations (id, opening_id, candidate_id, account_id, named_by, at) VALUES (1, 1000001, 1000030, 1000016, 1000010, 1)",
  ],
  [
    "one person at a time",
    "INSERT INTO delegations (id, opening_id, candidate_id, account_id, named_by, at) VALUES (1, 1000001, 1000030, 1000011, 1000010, 1), (2, 1000001, 1000030, 1000012, 1000010, 1)",
  ],
  ["minutes are a note", "UPDATE minutes SET note_id = 5000001 WHERE note_id = 5000002"],
  [
    "practice is over",
    "INSERT INTO practice_reviews (opening_id, file, reviewer_id, revision, content, saved_at) VALUES (1000001, 'x', 1000010, 1, '{}', 1)",
  ],
  [
    "a legal hold that",
    "INSERT INTO legal_holds (id, opening_id, reason, placed_by, placed_at, lifted_at) VALUES (1, 1000001, 'x', 1000010, 1, 2)",
  ],
  [
    "an opening that is purged",
    "INSERT INTO purges (id, opening_id, purged_by, purged_at, statement, sha256, files_left) VALUES (1, 1000001, 1000010, 1, '', '', '[]')",
  ],
])("“%s …” is noticed when it is broken", (start, sql) => {
  world.installation.sqlite.exec(sql);
  expect(broken().some((name) => name.startsWith(start))).toBe(true);
});
