import { and, asc, eq, ne } from "drizzle-orm";
import { database } from "#db/client.ts";
import { accounts, identities } from "#db/schema/people.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { Viewer } from "#lib/access/viewer.ts";

export interface IdentityRow {
  id: number;
  /** Address of the provider of single sign-on. */
  issuer: string;
  /** The provider's own name for the person. */
  subject: string;
  linkedAt: Date;
}

/** By what the viewer's own account is known to providers of single sign-on. */
export function listIdentities(viewer: Viewer): IdentityRow[] {
  if (viewer.accountId === null) return [];
  return database()
    .select({
      id: identities.id,
      issuer: identities.issuer,
      subject: identities.subject,
      linkedAt: identities.linkedAt,
    })
    .from(identities)
    .where(eq(identities.accountId, viewer.accountId))
    .orderBy(asc(identities.linkedAt))
    .all();
}

/**
 * Takes an identity off the viewer's own account, as long as another way in remains: a password, or another identity at
 * the provider that is asked today.
 * @param issuer that provider; null: people sign in with passwords alone.
 * @throws {Invalid} when it is the only way in, {NotFound} when it is not theirs.
 */
export function unlinkIdentity(viewer: Viewer, identityId: number, issuer: string | null): void {
  const { accountId } = viewer;
  if (accountId === null) throw new NotFound();
  write(
    permit(viewer, "account.change", { accountId }),
    (pen) => {
      const own = and(eq(identities.id, identityId), eq(identities.accountId, accountId));
      const gone = pen.delete(identities).where(own).returning({ issuer: identities.issuer }).get();
      if (!gone) throw new NotFound();
      const account = pen
        .select({ id: accounts.id })
        .from(accounts)
        .where(and(eq(accounts.id, accountId), ne(accounts.passwordHash, "")))
        .get();
      const others = and(eq(identities.accountId, accountId), eq(identities.issuer, issuer ?? ""));
      if (!account && !pen.select({ id: identities.id }).from(identities).where(others).get())
        throw new Invalid("This is the only way into your account. Please set a password first, then unlink it.");
      return gone.issuer;
    },
    (unlinked) => ({ accountId, unlinked }),
  );
}
