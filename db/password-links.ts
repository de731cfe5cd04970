import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { accounts, passwordLinks, sessions } from "#db/schema/people.ts";
import { hashToken, newLinkToken } from "#db/sessions.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { Viewer } from "#lib/access/viewer.ts";

const LINK_HOURS = 24;

/** SQL: a link that is still good. */
export const openLink = () =>
  and(isNull(passwordLinks.usedAt), isNull(passwordLinks.withdrawnAt), gt(passwordLinks.expiresAt, new Date()));

/**
 * Makes a link by which the owner of an account sets a new password; for administrators. An earlier one stops working.
 * @returns the token for the link: 192 random bits, stored only as a hash, good once and for 24 hours.
 * @throws {Invalid} for a disabled account, {NotFound} for none.
 */
export function makePasswordLink(viewer: Viewer, accountId: number): { token: string } {
  const token = newLinkToken();
  const now = new Date();
  write(
    permit(viewer, "account.manage", { accountId }),
    (pen) => {
      const account = pen
        .select({ disabledAt: accounts.disabledAt })
        .from(accounts)
        .where(eq(accounts.id, accountId))
        .get();
      if (!account || viewer.accountId === null) throw new NotFound();
      if (account.disabledAt) throw new Invalid("This account is disabled.");
      withdrawLinks(pen, accountId);
      pen
        .insert(passwordLinks)
        .values({
          tokenHash: hashToken(token),
          accountId,
          madeBy: viewer.accountId,
          createdAt: now,
          expiresAt: new Date(now.getTime() + LINK_HOURS * 3600_000),
        })
        .run();
    },
    () => ({ accountId, passwordLink: "made" }),
  );
  return { token };
}

/** No link made for the account so far works any more. */
export function withdrawLinks(pen: Pen, accountId: number): void {
  pen
    .update(passwordLinks)
    .set({ withdrawnAt: new Date() })
    .where(and(eq(passwordLinks.accountId, accountId), openLink()))
    .run();
}

/** Whose password a link sets; null when it is used, withdrawn, expired or was never made. */
export function findPasswordLink(token: string): { name: string; email: string } | null {
  const row = database()
    .select({ name: accounts.name, email: accounts.email })
    .from(passwordLinks)
    .innerJoin(accounts, eq(accounts.id, passwordLinks.accountId))
    .where(and(eq(passwordLinks.tokenHash, hashToken(token)), openLink(), isNull(accounts.disabledAt)))
    .get();
  return row ?? null;
}

/** What is said of a link that is no longer good. */
export const LINK_GONE =
  "This link has been used, replaced or has expired. Ask whoever runs this installation for a new one.";

/**
 * Sets the password of the account a link was made for, once, and signs the account out everywhere.
 * @param passwordHash from `hashPassword`.
 * @throws {Invalid} when the link is no longer good.
 */
export function resetPassword(viewer: Viewer, token: string, passwordHash: string): { email: string } {
  const done = write(
    permit(viewer, "account.reset-password", null),
    (pen) => {
      const now = new Date();
      const link = pen
        .update(passwordLinks)
        .set({ usedAt: now })
        .where(and(eq(passwordLinks.tokenHash, hashToken(token)), openLink()))
        .returning({ accountId: passwordLinks.accountId })
        .get();
      const account =
        link &&
        pen
          .update(accounts)
          .set({ passwordHash })
          .where(and(eq(accounts.id, link.accountId), isNull(accounts.disabledAt)))
          .returning({ accountId: accounts.id, email: accounts.email })
          .get();
      if (!account) throw new Invalid(LINK_GONE);
      const ended = pen
        .update(sessions)
        .set({ endedAt: now })
        .where(and(eq(sessions.accountId, account.accountId), isNull(sessions.endedAt)))
        .run().changes;
      return { ...account, ended };
    },
    ({ accountId, ended }) => ({ accountId, passwordLink: "used", ended }),
  );
  return { email: done.email };
}

export interface PasswordLinkRow {
  /** The administrator who made it. */
  madeBy: string;
  createdAt: Date;
  /** Null: not used. */
  usedAt: Date | null;
}

/** The links that were made for the viewer's own account, newest first: nobody gives out a key to it unseen. */
export function listPasswordLinks(viewer: Viewer): PasswordLinkRow[] {
  if (viewer.accountId === null) return [];
  return database()
    .select({ madeBy: accounts.name, createdAt: passwordLinks.createdAt, usedAt: passwordLinks.usedAt })
    .from(passwordLinks)
    .innerJoin(accounts, eq(accounts.id, passwordLinks.madeBy))
    .where(eq(passwordLinks.accountId, viewer.accountId))
    .orderBy(desc(passwordLinks.createdAt))
    .limit(5)
    .all();
}

export interface LinkToMail {
  accountId: number;
  /** Where it goes. */
  email: string;
  expiresAt: Date;
}

/** The open link with this token, for the administrator who made it and wants it mailed. @throws {NotFound} */
export function getPasswordLinkToMail(viewer: Viewer, token: string): LinkToMail {
  const row = database()
    .select({ accountId: accounts.id, email: accounts.email, expiresAt: passwordLinks.expiresAt })
    .from(passwordLinks)
    .innerJoin(accounts, eq(accounts.id, passwordLinks.accountId))
    .where(and(eq(passwordLinks.tokenHash, hashToken(token)), openLink()))
    .get();
  permit(viewer, "account.manage", { accountId: row?.accountId ?? null });
  if (!row) throw new NotFound();
  return row;
}

/** Logs that the mail server took a link. The log knows whose, never the link. */
export function notePasswordLinkMailed(viewer: Viewer, accountId: number): void {
  write(
    permit(viewer, "account.manage", { accountId }),
    () => undefined,
    () => ({ accountId, passwordLink: "mailed" }),
  );
}
