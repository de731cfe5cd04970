import { randomInt } from "node:crypto";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { addOpening } from "#db/openings.ts";
import { openLink, withdrawLinks } from "#db/password-links.ts";
import { accounts, identities, passwordLinks, seats, setupCodes } from "#db/schema/people.ts";
import { hashToken } from "#db/sessions.ts";
import { write } from "#db/write.ts";
import type { AccountRow, SetUpInput } from "#lib/access/account.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { Viewer } from "#lib/access/viewer.ts";

/** How many accounts there are. Zero means the first start: set-up is open to whoever has the console's code. */
export function countAccounts(): number {
  return database().select({ n: count() }).from(accounts).get()?.n ?? 0;
}

/**
 * Makes a fresh one-time code for the first start; earlier codes stop working.
 * @returns eight digits in two groups, for the console only.
 */
export function newSetupCode(viewer: Viewer): string {
  const code = `${randomInt(1000, 10000)}-${randomInt(1000, 10000)}`;
  write(permit(viewer, "site.setup", { accounts: countAccounts() }), (pen) => {
    pen.delete(setupCodes).run();
    pen
      .insert(setupCodes)
      .values({ codeHash: hashToken(code), createdAt: new Date() })
      .run();
  });
  return code;
}

/**
 * The first account: site administrator, and chair of the first opening.
 * @param passwordHash from `hashPassword`.
 * @throws {Invalid} when the code is wrong; {Refused} when an account exists already.
 * @returns the account and the first opening's address word.
 */
export function setUp(viewer: Viewer, input: SetUpInput, passwordHash: string): { accountId: number; slug: string } {
  return write(permit(viewer, "site.setup", { accounts: countAccounts() }), (pen) => {
    const used = pen
      .update(setupCodes)
      .set({ usedAt: new Date() })
      .where(and(eq(setupCodes.codeHash, hashToken(input.code)), isNull(setupCodes.usedAt)))
      .run();
    if (used.changes === 0) {
      const message = "This code is not right. It is printed on the console where Shortlist was started.";
      throw new Invalid(message, { code: message });
    }
    const account = pen
      .insert(accounts)
      .values({ email: input.email, name: input.name, passwordHash, siteAdmin: true, createdAt: new Date() })
      .returning({ id: accounts.id })
      .get();
    const opening = addOpening(pen, input);
    pen
      .insert(seats)
      .values({ openingId: opening.id, accountId: account.id, role: "chair", addedAt: new Date() })
      .run();
    return { accountId: account.id, slug: opening.slug };
  });
}

export interface Credentials {
  accountId: number;
  passwordHash: string;
}

/** What to check a password against; null when no enabled account has this e-mail address. */
export function findCredentials(email: string): Credentials | null {
  const row = database()
    .select({ accountId: accounts.id, passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(and(eq(accounts.email, email.toLowerCase()), isNull(accounts.disabledAt)))
    .get();
  return row ?? null;
}

/** The stored hash of the viewer's own password; null for nobody, and for who came by single sign-on and has none. */
export function passwordHashOf(viewer: Viewer): string | null {
  if (viewer.accountId === null) return null;
  const row = database()
    .select({ passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(eq(accounts.id, viewer.accountId))
    .get();
  return row?.passwordHash || null;
}

/** Sets a new password for the viewer's own account. A link somebody made for it stops working. */
export function savePassword(viewer: Viewer, accountId: number, passwordHash: string): void {
  write(permit(viewer, "account.change", { accountId }), (pen) => {
    withdrawLinks(pen, accountId);
    pen.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId)).run();
  });
}

/** Gives the viewer's own account its first password, as `savePassword` a new one. @throws {Invalid} when it has one: that is asked for first. */
export function addPassword(viewer: Viewer, accountId: number, passwordHash: string): void {
  write(permit(viewer, "account.change", { accountId }), (pen) => {
    const added = pen
      .update(accounts)
      .set({ passwordHash })
      .where(and(eq(accounts.id, accountId), eq(accounts.passwordHash, "")))
      .run();
    if (added.changes === 0) throw new Invalid("Your account has a password by now. Please load the page again.");
    withdrawLinks(pen, accountId);
  });
}

/** Everybody who has an account, by name: for administrators. Says nothing of openings. */
export function listAccounts(viewer: Viewer): AccountRow[] {
  permit(viewer, "account.manage", { accountId: null });
  return database()
    .select({
      accountId: accounts.id,
      name: accounts.name,
      email: accounts.email,
      siteAdmin: accounts.siteAdmin,
      disabled: sql<number>`${accounts.disabledAt} IS NOT NULL`.mapWith(Boolean),
      hasPassword: sql<number>`${accounts.passwordHash} <> ''`.mapWith(Boolean),
      linked: sql<number>`EXISTS (SELECT 1 FROM ${identities} WHERE ${identities.accountId} = ${accounts.id})`.mapWith(
        Boolean,
      ),
      linkUntil: sql<Date | null>`max(${passwordLinks.expiresAt})`.mapWith(passwordLinks.expiresAt),
    })
    .from(accounts)
    .leftJoin(passwordLinks, and(eq(passwordLinks.accountId, accounts.id), openLink()))
    .groupBy(accounts.id)
    .orderBy(sql`${accounts.name} COLLATE NOCASE`)
    .all();
}
