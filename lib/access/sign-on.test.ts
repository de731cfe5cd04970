import { expect, test } from "vitest";
import { decideSignOn, type SignOnFacts, verifiedAddress } from "#lib/access/sign-on.ts";

const NOBODY: SignOnFacts = { linked: null, known: null, invited: null };
const ada = { accountId: 7, email: "ada@example.edu", disabled: false };
const known = { ...ada, taken: false };
const verified = { email: "ada@example.edu" };
const unverified = { email: null };
const enter = (more: object) => ({ ok: true, accountId: 7, link: false, accept: false, ...more });
const refused = (reason: string) => ({ ok: false, reason });

test.each([
  ["an account is found by its verified address, and linked", verified, { known }, enter({ link: true })],
  ["a linked one by its subject alone", verified, { linked: ada }, enter({})],
  ["even if no address is verified any more", unverified, { linked: ada }, enter({})],
  [
    "even if the address is by now another account’s",
    verified,
    { linked: ada, known: { ...known, accountId: 8 } },
    enter({}),
  ],
  ["an address nobody vouches for finds nothing", unverified, { known }, refused("unverified")],
  ["nor does it accept an invitation", unverified, { invited: "ada@example.edu" }, refused("unverified")],
  ["nobody is made an account of by signing in", verified, {}, refused("unknown")],
  [
    "an open invitation to the address makes one",
    verified,
    { invited: "ada@example.edu" },
    { ok: true, accountId: null, link: true, accept: true },
  ],
  ["or seats the one there is", verified, { known, invited: ada.email }, enter({ link: true, accept: true })],
  ["an invitation of somebody else is not theirs", verified, { invited: "bo@example.edu" }, refused("another-address")],
  ["whoever they are", verified, { linked: ada, invited: "bo@example.edu" }, refused("another-address")],
  [
    "a linked person is invited under the address of the account, or the one they have now",
    { email: "quill@example.edu" },
    { linked: ada, invited: "quill@example.edu" },
    enter({ accept: true }),
  ],
  ["", { email: "quill@example.edu" }, { linked: ada, invited: "ada@example.edu" }, enter({ accept: true })],
  [
    "an address that went to another person does not open the account",
    verified,
    { known: { ...known, taken: true } },
    refused("taken"),
  ],
  ["a disabled account stays shut", verified, { known: { ...known, disabled: true } }, refused("disabled")],
  ["linked or not", verified, { linked: { ...ada, disabled: true } }, refused("disabled")],
  ["invited or not", verified, { linked: { ...ada, disabled: true }, invited: ada.email }, refused("disabled")],
])("%s", (_, identity, facts: Partial<SignOnFacts>, decision) => {
  expect(decideSignOn(identity, { ...NOBODY, ...facts })).toEqual(decision);
});

test("an address is believed where it is said to be verified, and is the address itself", () => {
  expect(verifiedAddress("Mark@Example.edu", true)).toBe("mark@example.edu");
  for (const verified of [false, "true", 1, undefined])
    expect(verifiedAddress("mark@example.edu", verified)).toBeNull();
  for (const email of ["mar\u212a@example.edu", "mark@example.edu\n", "ma rk@example.edu", "", 7, undefined])
    expect(verifiedAddress(email, true)).toBeNull();
});
