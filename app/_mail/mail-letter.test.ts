import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findInvitation, invite, listInvitations, withdrawInvitation } from "#db/invitations.ts";
import { mark } from "#db/marked-world.ts";
import { findPasswordLink, makePasswordLink } from "#db/password-links.ts";
import { openTestWorld, siteAdmin, type TestWorld } from "#db/testing.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";
import { mailInvitation } from "./mail-invitation.ts";
import { mailPasswordLink } from "./mail-password-link.ts";
import { type Manner, openPostOffice, type PostOffice } from "./post-office.ts";
import { NotMailed, sendMail } from "./send.ts";

let world: TestWorld;
let office: PostOffice;
beforeEach(() => {
  world = openTestWorld();
  mark(world);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  world.close();
  await office.close();
});

const guest = { name: "Nia Faro", email: "nia@example.edu", role: "member" as const };
const chair = () => world.viewer("chair");

async function set(manner: Manner, login = ""): Promise<void> {
  office = await openPostOffice(manner);
  vi.stubEnv("SHORTLIST_SMTP", `smtp://${login}127.0.0.1:${office.port}`);
  vi.stubEnv("SHORTLIST_MAIL_FROM", "Hiring <hiring@example.edu>");
  vi.stubEnv("SHORTLIST_URL", "https://hiring.example.edu/");
}

/** The text a reader of the mail sees. */
function textOf(source: string): string {
  const [head = "", ...body] = source.split("\n\n");
  const text = body.join("\n\n");
  if (!/quoted-printable/i.test(head)) return text;
  const bytes = text.replace(/=\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}

test("an invitation arrives with its link, and says nothing of anybody’s file", async () => {
  await set({ kind: "open" });
  const { token } = invite(chair(), guest);
  expect(await mailInvitation(chair(), { token })).toEqual({ email: guest.email });
  const [mail] = office.mails;
  expect(office.mails).toHaveLength(1);
  expect(mail).toMatchObject({ from: "hiring@example.edu", to: [guest.email] });
  const text = textOf(mail?.source ?? "");
  const [link = ""] = /https:\/\/hiring\.example\.edu\/invite\/[\w-]+/.exec(text) ?? [];
  expect(findInvitation(link.split("/").at(-1) ?? "")?.email).toBe(guest.email);
  for (const word of ["chair invites you", "Test Opening", "Testing", "works once, until"])
    expect(text).toContain(word);
  expect(mail?.source).not.toMatch(/CAND|REVIEW|DRAFT|PRIVATE|COMMITTEE|Quill|Lindqvist|Marsh|Voss/);
  expect(mail?.source).toMatch(/^Content-Type: text\/plain/m);
});

test("the log says that it was mailed, and nothing in the database knows the link", async () => {
  await set({ kind: "open" });
  const { token } = invite(chair(), guest);
  await mailInvitation(chair(), { token });
  const last = world.installation.sqlite.prepare("SELECT * FROM events ORDER BY id DESC LIMIT 1").get();
  expect(last).toMatchObject({ action: "committee.manage", actor_id: world.account.chair });
  expect(JSON.parse((last as { detail: string }).detail)).toMatchObject({ mailed: true });
  expect(world.installation.sqlite.serialize().includes(token)).toBe(false);
});

test("a renewed invitation is mailed with its own link; the link before it is not", async () => {
  await set({ kind: "open" });
  const first = invite(chair(), guest).token;
  const second = invite(chair(), guest).token;
  await expect(mailInvitation(chair(), { token: first })).rejects.toBeInstanceOf(NotFound);
  await mailInvitation(chair(), { token: second });
  expect(textOf(office.mails[0]?.source ?? "")).toContain(second);
  withdrawInvitation(chair(), listInvitations(chair())[0]?.id ?? 0);
  await expect(mailInvitation(chair(), { token: second })).rejects.toBeInstanceOf(NotFound);
  expect(office.mails).toHaveLength(1);
});

test("only a chair of this opening mails", async () => {
  await set({ kind: "open" });
  const { token } = invite(chair(), guest);
  await expect(mailInvitation(world.viewer("member"), { token })).rejects.toBeInstanceOf(Refused);
  expect(office.mails).toEqual([]);
});

test("with a name and password", async () => {
  await set({ kind: "locked", user: "ada@example.edu", password: "p:w/" }, "ada%40example.edu:p%3Aw%2F@");
  const { token } = invite(chair(), guest);
  await mailInvitation(chair(), { token });
  expect(office.mails[0]?.login).toBe("ada@example.edu");
});

test.each([
  [{ kind: "refuse" } as const, "", "refused the sender’s or the recipient’s address"],
  [{ kind: "suspect" } as const, "", "refused the message"],
  [{ kind: "locked", user: "ada", password: "right" } as const, "ada:wrong@", "did not accept the name and password"],
])("what goes wrong is told in a sentence, and the invitation stands: %j", async (manner, login, reason) => {
  await set(manner, login);
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { token } = invite(chair(), guest);
  const before = world.installation.sqlite.prepare("SELECT count(*) FROM events").pluck().get();
  const refused = mailInvitation(chair(), { token });
  await expect(refused).rejects.toBeInstanceOf(Invalid);
  await expect(refused).rejects.toThrow(reason);
  await expect(refused).rejects.toThrow(/^The invitation stands.*copy the link and send it yourself\.$/);
  expect(findInvitation(token)).not.toBeNull();
  expect(world.installation.sqlite.prepare("SELECT count(*) FROM events").pluck().get()).toBe(before);
  expect(said).toHaveBeenCalledOnce();
  expect(JSON.stringify(said.mock.calls)).not.toMatch(new RegExp(`${token}|\\\\n`));
  said.mockRestore();
});

test("a server that is silent, or not there, is given up", async () => {
  await set({ kind: "silent" });
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const server = {
    ...{ host: "127.0.0.1", port: office.port, secure: false, user: null, password: null },
    from: { name: "", address: "hiring@example.edu" },
  };
  const mail = { to: guest.email, subject: "Hello", text: "Hello" };
  await expect(sendMail(server, mail, 200)).rejects.toThrow("could not be reached");
  await office.close();
  await expect(sendMail(server, mail, 200)).rejects.toBeInstanceOf(NotMailed);
  said.mockRestore();
});

test("without a mail server the link is shown, and nothing is mailed", async () => {
  office = await openPostOffice();
  vi.stubEnv("SHORTLIST_SMTP", "");
  const { token } = invite(chair(), guest);
  await expect(mailInvitation(chair(), { token })).rejects.toThrow("No mail server is set up");
});

test("a link for a new password arrives, and only its administrator has it mailed", async () => {
  await set({ kind: "open" });
  const admin = siteAdmin(world.account.elsewhere);
  const { token } = makePasswordLink(admin, world.account.member);
  await expect(mailPasswordLink(chair(), { token })).rejects.toBeInstanceOf(Refused);
  expect(office.mails).toEqual([]);
  expect(await mailPasswordLink(admin, { token })).toEqual({ email: "member@test.invalid" });
  const [mail] = office.mails;
  expect(mail?.to).toEqual(["member@test.invalid"]);
  const [link = ""] = /https:\/\/hiring\.example\.edu\/password\/[\w-]+/.exec(textOf(mail?.source ?? "")) ?? [];
  expect(findPasswordLink(link.split("/").at(-1) ?? "")?.email).toBe("member@test.invalid");
  expect(world.installation.sqlite.serialize().includes(token)).toBe(false);
  await expect(mailPasswordLink(admin, { token: "guessed" })).rejects.toBeInstanceOf(NotFound);
});
