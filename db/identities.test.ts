import { afterEach, beforeEach, expect, test } from "vitest";
import { addPassword, passwordHashOf } from "#db/accounts.ts";
import { listIdentities, unlinkIdentity } from "#db/identities.ts";
import { enterWith } from "#db/sign-on.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { visitor } from "#lib/access/admit.ts";

const ISSUER = "https://login.example.edu";
const OTHER = "https://other.example.edu";
let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
  link(ISSUER);
});
afterEach(() => world.close());

const member = () => world.viewer("member");
const link = (issuer: string) =>
  enterWith(
    visitor(),
    { issuer, subject: "s-1", email: "member@test.invalid" },
    { invitation: null, device: "Laptop" },
  );
const idOf = (issuer: string) => listIdentities(member()).find((one) => one.issuer === issuer)?.id ?? 0;

test("everybody sees their own identities, and nobody else’s", () => {
  expect(listIdentities(member())).toMatchObject([{ issuer: ISSUER, subject: "s-1" }]);
  expect(listIdentities(world.viewer("chair"))).toEqual([]);
  expect(listIdentities(visitor())).toEqual([]);
});

test("the only way in stays, until there is a password", () => {
  expect(() => unlinkIdentity(member(), idOf(ISSUER), ISSUER)).toThrow("set a password first");
  expect(listIdentities(member())).toHaveLength(1);
  addPassword(member(), world.account.member, "hash");
  unlinkIdentity(member(), idOf(ISSUER), ISSUER);
  expect(listIdentities(member())).toEqual([]);
  const detail = world.installation.sqlite.prepare("SELECT detail FROM events ORDER BY id DESC").pluck().get();
  expect(detail).toBe(`{"accountId":${world.account.member},"unlinked":"${ISSUER}"}`);
});

test("another identity is a way in only where its provider is the one that is asked", () => {
  link(OTHER);
  expect(() => unlinkIdentity(member(), idOf(ISSUER), ISSUER)).toThrow("only way");
  expect(() => unlinkIdentity(member(), idOf(ISSUER), null)).toThrow("only way");
  unlinkIdentity(member(), idOf(OTHER), ISSUER);
  expect(listIdentities(member()).map(({ issuer }) => issuer)).toEqual([ISSUER]);
});

test("nobody unlinks what is not theirs", () => {
  addPassword(member(), world.account.member, "hash");
  expect(() => unlinkIdentity(world.viewer("chair"), idOf(ISSUER), ISSUER)).toThrow("nothing here");
  expect(() => unlinkIdentity(visitor(), idOf(ISSUER), ISSUER)).toThrow("nothing here");
  expect(listIdentities(member())).toHaveLength(1);
});

test("a first password is added once; the next one is a change, which asks for the first", () => {
  expect(passwordHashOf(member())).toBeNull();
  addPassword(member(), world.account.member, "hash");
  expect(() => addPassword(member(), world.account.member, "another")).toThrow("has a password by now");
  expect(() => addPassword(world.viewer("chair"), world.account.other, "another")).toThrow();
  expect(passwordHashOf(member())).toBe("hash");
});
