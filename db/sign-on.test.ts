import { afterEach, beforeEach, expect, test } from "vitest";
import { passwordHashOf } from "#db/accounts.ts";
import { findAccepted, findInvitation, invite } from "#db/invitations.ts";
import { listSessions, sessionAccount } from "#db/sessions.ts";
import { enterWith } from "#db/sign-on.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { admit, visitor } from "#lib/access/admit.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const ISSUER = "https://login.example.edu";
const enter = (subject: string, email: string | null, invitation: string | null = null, issuer = ISSUER) =>
  enterWith(visitor(), { issuer, subject, email }, { invitation, device: "Laptop" });
const whose = (entered: ReturnType<typeof enter>) =>
  "token" in entered ? sessionAccount(entered.token)?.accountId : entered.refused;
const count = (table: string) =>
  world.installation.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
const guest = { name: "Nia Faro", email: "nia@example.edu", role: "member" as const };

test("the first time by the verified address, from then on by the subject; the session is one like any other", () => {
  const entered = enter("s-1", "member@test.invalid");
  expect(whose(entered)).toBe(world.account.member);
  expect(listSessions(world.viewer("member")).map(({ device }) => device)).toEqual(["Laptop"]);
  expect(whose(enter("s-1", null))).toBe(world.account.member);
  expect(whose(enter("s-1", "other@test.invalid"))).toBe(world.account.member);
  expect(count("identities")).toBe(1);
});

test("an address that went to another person does not open the account; another provider is believed anew", () => {
  enter("s-1", "member@test.invalid");
  expect(whose(enter("s-2", "member@test.invalid"))).toBe("taken");
  expect(whose(enter("s-2", "member@test.invalid", null, "https://other.example.edu"))).toBe(world.account.member);
});

test("a subject means nothing at another provider", () => {
  enter("s-1", "member@test.invalid");
  expect(whose(enter("s-1", null, null, "https://other.example.edu"))).toBe("unverified");
});

test("nobody comes in without an account, and no account is made", () => {
  const before = count("accounts");
  expect(whose(enter("s-1", "stranger@example.edu"))).toBe("unknown");
  expect(whose(enter("s-1", null))).toBe("unverified");
  expect([count("accounts"), count("identities"), count("sessions")]).toEqual([before, 0, 0]);
});

test("a disabled account is shut at once, linked or not", () => {
  enter("s-1", "member@test.invalid");
  world.installation.sqlite.exec("UPDATE accounts SET disabled_at = 1");
  expect(whose(enter("s-1", "member@test.invalid"))).toBe("disabled");
  expect(whose(enter("s-9", "other@test.invalid"))).toBe("disabled");
});

test("an invitation is accepted by its verified address, once, and leads to its opening", () => {
  const { token } = invite(world.viewer("chair"), guest);
  expect(whose(enter("s-1", "somebody@example.edu", token))).toBe("another-address");
  expect(whose(enter("s-1", null, token))).toBe("unverified");
  expect(findInvitation(token)).not.toBeNull();
  const accountId = whose(enter("s-1", guest.email, token));
  expect(accountId).toBeTypeOf("number");
  expect(findInvitation(token)).toBeNull();
  const nia = admit({ kind: "person", accountId: Number(accountId), name: guest.name, siteAdmin: false, seat: null });
  expect(findAccepted(nia, token)).toBe(world.slug);
  expect(passwordHashOf(nia)).toBeNull();
  expect(findAccepted(visitor(), token)).toBeNull();
  expect(findAccepted(world.viewer("member"), token)).toBeNull();
  expect(whose(enter("s-1", guest.email, token))).toBe(accountId);
  expect(count("accounts")).toBe(8);
});

test("a linked account accepts an invitation to the address its owner has now, and stays one account", () => {
  enter("s-1", "elsewhere@test.invalid");
  const { token } = invite(world.viewer("chair"), guest);
  expect(whose(enter("s-1", guest.email, token))).toBe(world.account.elsewhere);
  expect(count("accounts")).toBe(7);
  expect(
    world.installation.sqlite
      .prepare("SELECT role FROM seats WHERE account_id = ? AND opening_id = ?")
      .pluck()
      .get(world.account.elsewhere, world.openingId),
  ).toBe("member");
});

test("who serves already keeps their role, whatever another address of theirs is invited as", () => {
  enter("s-1", "chair@test.invalid");
  const { token } = invite(world.viewer("chair"), { ...guest, role: "observer" });
  expect(whose(enter("s-1", guest.email, token))).toBe(world.account.chair);
  expect(findInvitation(token)).toBeNull();
  expect(world.viewer("chair").seat.role).toBe("chair");
});

test("the log knows who linked what, never the subject", () => {
  enter("a-secret-subject", "member@test.invalid");
  const details = world.installation.sqlite.prepare("SELECT detail FROM events").pluck().all().join();
  expect(details).toContain(`"linked":"${ISSUER}"`);
  expect(details).not.toContain("a-secret-subject");
});
