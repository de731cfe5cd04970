import { afterEach, beforeEach, expect, test } from "vitest";
import { countSignInAttempt, endAllSessions, sessionAccount, startSession } from "#db/sessions.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { visitor } from "#lib/access/admit.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

test("a session is known by its token until it is ended, everywhere at once", () => {
  const one = startSession(visitor(), world.account.member, "Laptop");
  const two = startSession(visitor(), world.account.member, "Phone");
  expect(sessionAccount(one)?.accountId).toBe(world.account.member);
  expect(one).not.toBe(two);
  expect(endAllSessions(world.viewer("member"), world.account.member)).toBe(2);
  expect(sessionAccount(one)).toBeNull();
  expect(sessionAccount(two)).toBeNull();
});

test("nobody ends another's sessions", () => {
  startSession(visitor(), world.account.member, "Laptop");
  expect(() => endAllSessions(world.viewer("other"), world.account.member)).toThrow("Only its author");
});

test("the token itself is nowhere in the database", () => {
  const token = startSession(visitor(), world.account.member, "Laptop");
  const rows = JSON.stringify(world.installation.sqlite.prepare("SELECT * FROM sessions").all());
  expect(rows).not.toContain(token);
});

test("ten tries in three minutes for an address, whether or not it exists", () => {
  for (const email of ["member@test.invalid", "nobody@test.invalid"]) {
    const answers = Array.from({ length: 12 }, () => countSignInAttempt(visitor(), email));
    expect(answers.filter(Boolean)).toHaveLength(10);
    expect(answers.slice(10)).toEqual([false, false]);
  }
});
