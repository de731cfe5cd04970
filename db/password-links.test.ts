import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addPassword, findCredentials, listAccounts, savePassword } from "#db/accounts.ts";
import { findPasswordLink, listPasswordLinks, makePasswordLink, resetPassword } from "#db/password-links.ts";
import { sessionAccount, startSession } from "#db/sessions.ts";
import { openTestWorld, type Person, siteAdmin, type TestWorld } from "#db/testing.ts";
import { visitor } from "#lib/access/admit.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => {
  vi.useRealTimers();
  world.close();
});

const admin = () => siteAdmin(world.account.elsewhere);
const linkFor = (person: Person) => makePasswordLink(admin(), world.account[person]).token;
const hashOf = (person: Person) => findCredentials(`${person}@test.invalid`)?.passwordHash;

test("a link sets the password once, ends every session of that account and of no other", () => {
  const own = startSession(visitor(), world.account.member, "Laptop");
  const others = startSession(visitor(), world.account.other, "Laptop");
  const token = linkFor("member");
  expect(findPasswordLink(token)).toEqual({ name: "member", email: "member@test.invalid" });
  expect(resetPassword(visitor(), token, "new-hash")).toEqual({ email: "member@test.invalid" });
  expect(hashOf("member")).toBe("new-hash");
  expect(hashOf("other")).toBe("");
  expect(sessionAccount(own)).toBeNull();
  expect(sessionAccount(others)?.accountId).toBe(world.account.other);
  expect(findPasswordLink(token)).toBeNull();
  expect(() => resetPassword(visitor(), token, "another")).toThrow("has been used");
  expect(hashOf("member")).toBe("new-hash");
});

test("a newer link takes the place of the one before; a link lasts a day; a disabled account has none", () => {
  const first = linkFor("member");
  const second = linkFor("member");
  expect(findPasswordLink(first)).toBeNull();
  expect(() => resetPassword(visitor(), first, "x")).toThrow("replaced");
  vi.useFakeTimers({ now: Date.now() + 24 * 3600_000 + 1 });
  expect(findPasswordLink(second)).toBeNull();
  expect(() => resetPassword(visitor(), second, "x")).toThrow("expired");
  expect(hashOf("member")).toBe("");
  const third = linkFor("member");
  world.installation.sqlite.exec("UPDATE accounts SET disabled_at = 1");
  expect(findPasswordLink(third)).toBeNull();
  expect(() => resetPassword(visitor(), third, "x")).toThrow("whoever runs this installation");
  expect(() => linkFor("member")).toThrow("disabled");
});

test("an owner who sets a password by themselves ends the link that somebody made meanwhile, and no other", () => {
  const { member, other } = world.account;
  const kept = linkFor("other");
  const first = linkFor("member");
  addPassword(world.viewer("member"), member, "first-hash");
  expect(findPasswordLink(first)).toBeNull();
  const second = linkFor("member");
  savePassword(world.viewer("member"), member, "own-hash");
  expect(() => resetPassword(visitor(), second, "x")).toThrow("has been used, replaced");
  expect(hashOf("member")).toBe("own-hash");
  expect(findPasswordLink(kept)?.name).toBe("other");
  expect(() => addPassword(world.viewer("member"), other, "x")).toThrow();
});

test("only an administrator makes one and sees the accounts; a chair is none", () => {
  for (const viewer of [visitor(), world.viewer("chair"), world.viewer("member")]) {
    expect(() => makePasswordLink(viewer, world.account.member)).toThrow();
    expect(() => listAccounts(viewer)).toThrow();
  }
  expect(() => makePasswordLink(admin(), 1)).toThrow("nothing here");
  expect(listAccounts(admin())).toHaveLength(7);
});

test("administrators see who has a link that is good, and its owner is told who made it, and whether it was used", () => {
  const linkUntil = () => listAccounts(admin()).find(({ name }) => name === "member")?.linkUntil;
  expect(linkUntil()).toBeNull();
  const token = linkFor("member");
  expect(linkUntil()?.getTime()).toBeGreaterThan(Date.now());
  expect(listPasswordLinks(world.viewer("member"))).toMatchObject([{ madeBy: "elsewhere", usedAt: null }]);
  resetPassword(visitor(), token, "new-hash");
  expect(linkUntil()).toBeNull();
  expect(listPasswordLinks(world.viewer("member"))[0]?.usedAt).toBeInstanceOf(Date);
  expect(listPasswordLinks(world.viewer("other"))).toEqual([]);
  expect(listPasswordLinks(visitor())).toEqual([]);
});

test("the log knows who made a link for whom and that it was used, and nothing in the database knows the link", () => {
  const token = linkFor("member");
  resetPassword(visitor(), token, "new-hash");
  const lines = world.installation.sqlite.prepare("SELECT actor_id, action, detail FROM events ORDER BY id").all();
  const { member, elsewhere } = world.account;
  expect(lines).toEqual([
    { actor_id: elsewhere, action: "account.manage", detail: `{"accountId":${member},"passwordLink":"made"}` },
    {
      actor_id: null,
      action: "account.reset-password",
      detail: `{"accountId":${member},"passwordLink":"used","ended":0}`,
    },
  ]);
  expect(world.installation.sqlite.serialize().includes(token)).toBe(false);
});
