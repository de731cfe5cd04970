import type { Profile } from "next-auth";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { invite } from "#db/invitations.ts";
import { sessionAccount } from "#db/sessions.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { GOING_COOKIE } from "./cookies.ts";
import { admitSignedOn } from "./single-sign-on.ts";

const request = vi.hoisted(() => ({ going: "" }));
vi.mock("next/headers", () => ({
  cookies: async () => new Map([[GOING_COOKIE, { value: request.going }]]),
  headers: async () => new Headers({ "user-agent": "Laptop" }),
}));

let world: TestWorld;
let said: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  world = openTestWorld();
  request.going = "";
  said = vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  said.mockRestore();
  world.close();
});

const ORIGIN = "https://hiring.example.edu";
const ISSUER = "https://login.example.edu";
const settings = { issuer: ISSUER, clientId: "shortlist", clientSecret: "secret", name: "Campus ID" };
const member = { iss: ISSUER, sub: "s-1", email: "member@test.invalid", email_verified: true };

async function enter(profile: object) {
  const user = { id: "" };
  return { user, answer: await admitSignedOn({ user, profile: profile as Profile }, settings, ORIGIN) };
}

test("who is known gets a session; the issuer may be written with a slash at its end", async () => {
  const { user, answer } = await enter({ ...member, iss: `${ISSUER}/` });
  expect(answer).toBe(true);
  expect(sessionAccount(user.id)?.accountId).toBe(world.account.member);
  expect(said).not.toHaveBeenCalled();
});

test("an answer in another issuer’s name opens nothing, and the console says which", async () => {
  for (const iss of ["https://evil.example", undefined, 7])
    expect(await enter({ ...member, iss })).toEqual({ user: { id: "" }, answer: `${ORIGIN}/sign-in?error=failed` });
  expect(said.mock.calls.join()).toContain(
    'SHORTLIST_OIDC_ISSUER is https://login.example.edu, but the answer is of "https://evil.example"',
  );
});

test("a refusal leads back to the invitation they came by, never to another host", async () => {
  const { token } = invite(world.viewer("chair"), { name: "Nia Faro", email: "nia@example.edu", role: "member" });
  request.going = `${ORIGIN}/invite/${token}`;
  expect((await enter(member)).answer).toBe(`${ORIGIN}/invite/${token}?error=another-address`);
  for (const going of [`https://evil.example/invite/${token}/more`, "//evil.example", "nowhere", `${ORIGIN}/invite/`]) {
    request.going = going;
    expect((await enter({ ...member, sub: "s-2", email_verified: "true" })).answer).toBe(
      `${ORIGIN}/sign-in?error=unverified`,
    );
  }
});

test("what goes wrong on our side is told to the console, and in no address", async () => {
  world.installation.sqlite.exec("DROP TABLE identities");
  expect((await enter(member)).answer).toBe(`${ORIGIN}/sign-in?error=failed`);
  expect(said).toHaveBeenCalledWith("Single sign-on failed:", expect.any(Error));
});
