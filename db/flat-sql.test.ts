import { and, eq, isNull, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { flatSql } from "#db/flat-sql.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const rowsWhere = (condition: ReturnType<typeof flatSql>) =>
  database()
    .select({ id: seats.accountId })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .where(and(isNull(seats.removedAt), condition, eq(seats.role, "member")));

test("a condition that was put together once asks the same with the same values, each time it is used", () => {
  const condition = sql`${eq(seats.openingId, world.openingId)} AND ${accounts.createdAt} <= ${Date.now()}`;
  const flat = flatSql(condition);
  const [plain, once, again] = [rowsWhere(condition), rowsWhere(flat), rowsWhere(flat)];
  expect(once.toSQL()).toEqual(plain.toSQL());
  expect(again.all()).toEqual(plain.all());
  expect(plain.all().length).toBeGreaterThan(0);
});

test("a question mark in the condition’s own words is not taken for a value", () => {
  const condition = sql`${accounts.name} <> 'Who?' AND ${eq(seats.openingId, world.openingId)}`;
  const flat = flatSql(condition);
  expect(rowsWhere(flat).all()).toEqual(rowsWhere(condition).all());
});
