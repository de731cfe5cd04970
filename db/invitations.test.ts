import { afterEach, beforeEach, expect, test } from "vitest";
import { acceptInvitation, findInvitation, invite, listInvitations, withdrawInvitation } from "#db/invitations.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { visitor } from "#lib/access/admit.ts";

let world: TestWorld;
beforeEach(() => {
  world = openTestWorld();
});
afterEach(() => world.close());

const guest = { name: "Nia Faro", email: "nia@example.edu", role: "member" as const };

test("a hundred acceptances of one link make one account and one seat", () => {
  const { token } = invite(world.viewer("chair"), guest);
  const answers = Array.from({ length: 100 }, () => {
    try {
      return acceptInvitation(visitor(), token, "hash").accountId;
    } catch {
      return null;
    }
  });
  expect(answers.filter((id) => id !== null)).toHaveLength(1);
  const count = (table: string) =>
    world.installation.sqlite.prepare(`SELECT count(*) AS n FROM ${table} WHERE 1`).get() as { n: number };
  expect(findInvitation(token)).toBeNull();
  expect(
    world.installation.sqlite.prepare("SELECT count(*) AS n FROM accounts WHERE email = 'nia@example.edu'").get(),
  ).toEqual({ n: 1 });
  expect(count("seats").n).toBe(8);
});

test("the token is stored only as a hash; withdrawn, replaced and expired links are no longer good", () => {
  const first = invite(world.viewer("chair"), guest).token;
  const { sqlite } = world.installation;
  expect(JSON.stringify(sqlite.prepare("SELECT * FROM invitations").all())).not.toContain(first);
  const second = invite(world.viewer("chair"), guest).token;
  expect(findInvitation(first)).toBeNull();
  expect(findInvitation(second)?.role).toBe("member");
  withdrawInvitation(world.viewer("chair"), listInvitations(world.viewer("chair"))[0]?.id ?? 0);
  expect(findInvitation(second)).toBeNull();
  const third = invite(world.viewer("chair"), guest).token;
  sqlite.exec("UPDATE invitations SET expires_at = 1");
  expect(() => acceptInvitation(visitor(), third, "hash")).toThrow("has expired");
});

test("only the chair invites, and nobody who is there already", () => {
  expect(() => invite(world.viewer("member"), guest)).toThrow("Only the chair");
  expect(() => invite(world.viewer("chair"), { ...guest, email: "other@test.invalid" })).toThrow("already serves");
});
