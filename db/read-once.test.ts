import { expect, test } from "vitest";
import { listCandidateNames } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readOnce } from "#db/read-once.ts";
import { openings } from "#db/schema/people.ts";
import { openTestWorld } from "#db/testing.ts";

test("a viewer's read is asked once until something is written, and each time within a transaction", () => {
  const world = openTestWorld();
  const [chair, member] = [world.viewer("chair"), world.viewer("member")];
  let asked = 0;
  const read = readOnce((viewer) => {
    asked += 1;
    return `${viewer.accountId} ${database().select({ title: openings.title }).from(openings).get()?.title}`;
  });
  const first = read(chair);
  expect(read(chair)).toBe(first);
  expect(asked).toBe(1);
  expect(read(member)).not.toBe(first);
  expect(asked).toBe(2);
  database().update(openings).set({ title: "Another title" }).run();
  expect(read(chair)).toBe(`${chair.accountId} Another title`);
  expect(asked).toBe(3);
  const undone = () =>
    database().transaction((pen) => {
      pen.update(openings).set({ title: "Never kept" }).run();
      expect(read(chair)).toContain("Never kept");
      throw new Error("undone");
    });
  expect(undone).toThrow("undone");
  expect(read(chair)).toContain("Another title");
});

test("names of candidates are the same list within a request", () => {
  const viewer = openTestWorld().viewer("chair");
  expect(listCandidateNames(viewer)).toBe(listCandidateNames(viewer));
});
