import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { findSeat } from "#db/committee.ts";
import { preparedOnce } from "#db/prepared.ts";
import { conflicts } from "#db/schema/conflicts.ts";
import { openings } from "#db/schema/people.ts";
import { openTestWorld } from "#db/testing.ts";

test("a query is put together once for each open database, and asks the one that is open", () => {
  let made = 0;
  const titled = preparedOnce((db) => {
    made += 1;
    return db
      .select({ title: openings.title })
      .from(openings)
      .where(eq(openings.slug, sql.placeholder("slug")))
      .prepare();
  });
  const first = openTestWorld();
  const title = titled().get({ slug: "test-opening" })?.title;
  expect(title).toBeTruthy();
  expect(titled().get({ slug: "elsewhere" })).toBeUndefined();
  expect(made).toBe(1);
  first.close();
  const second = openTestWorld();
  second.installation.db.update(openings).set({ title: "Another title" }).run();
  expect(titled().get({ slug: "test-opening" })?.title).toBe("Another title");
  expect(made).toBe(2);
});

test("the gate puts nothing together anew, and reads what is written between two requests", () => {
  const world = openTestWorld();
  const { db, sqlite } = world.installation;
  const { member } = world.account;
  expect(findSeat(member, "test-opening")?.recusedFromAll).toBe(false);
  const compiled = sqlite.prepare;
  sqlite.prepare = (() => {
    throw new Error("A statement was put together.");
  }) as typeof compiled;
  expect(findSeat(member, "test-opening")?.role).toBe("member");
  sqlite.prepare = compiled;
  const { openingId } = world;
  const declared = {
    kind: "family",
    scope: "opening",
    state: "declared",
    evidence: "",
    createdAt: new Date(),
  } as const;
  db.insert(conflicts)
    .values({ openingId, accountId: member, candidateId: null, ...declared })
    .run();
  expect(findSeat(member, "test-opening")?.recusedFromAll).toBe(true);
});
