import { and, eq, ne, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { acceptInvitation, findInvitation } from "#db/invitations.ts";
import { accounts, identities } from "#db/schema/people.ts";
import { startSession } from "#db/sessions.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { decideSignOn, type Identity, type SignOnFacts, type SignOnRefusal } from "#lib/access/sign-on.ts";
import type { Viewer } from "#lib/access/viewer.ts";

/** How somebody came: the invitation whose link they opened before they signed in, and with what. */
export interface Arrival {
  invitation: string | null;
  device: string;
}

/**
 * Lets in whoever the provider of single sign-on says somebody is, with a session like any other; `decideSignOn` says whom.
 * Nothing is waited for in between, so that what was decided is what is done.
 * @returns the token for the cookie, or why not.
 */
export function enterWith(
  viewer: Viewer,
  identity: Identity,
  { invitation, device }: Arrival,
): { token: string } | { refused: SignOnRefusal } {
  const invited = invitation === null ? null : (findInvitation(invitation)?.email ?? null);
  const decision = decideSignOn(identity, { linked: findLinked(identity), known: findKnown(identity), invited });
  if (!decision.ok) return { refused: decision.reason };
  const { accept, link } = decision;
  const accountId =
    accept && invitation !== null
      ? acceptInvitation(viewer, invitation, NO_PASSWORD, decision.accountId).accountId
      : decision.accountId;
  if (accountId === null) return { refused: "unknown" };
  if (link) linkIdentity(viewer, accountId, identity);
  return { token: startSession(viewer, accountId, device) };
}

/** The hash of no password: none is right. */
const NO_PASSWORD = "";

const account = {
  accountId: accounts.id,
  email: accounts.email,
  disabled: sql<number>`${accounts.disabledAt} IS NOT NULL`.mapWith(Boolean),
};

function findLinked({ issuer, subject }: Identity): SignOnFacts["linked"] {
  const row = database()
    .select(account)
    .from(identities)
    .innerJoin(accounts, eq(accounts.id, identities.accountId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
    .get();
  return row ?? null;
}

function findKnown({ issuer, subject, email }: Identity): SignOnFacts["known"] {
  if (email === null) return null;
  const row = database()
    .select({ ...account, other: identities.id })
    .from(accounts)
    .leftJoin(
      identities,
      and(eq(identities.accountId, accounts.id), eq(identities.issuer, issuer), ne(identities.subject, subject)),
    )
    .where(eq(accounts.email, email))
    .get();
  return row ? { accountId: row.accountId, email: row.email, disabled: row.disabled, taken: row.other !== null } : null;
}

function linkIdentity(viewer: Viewer, accountId: number, { issuer, subject }: Identity): void {
  write(
    permit(viewer, "session.start", null),
    (pen) => pen.insert(identities).values({ accountId, issuer, subject, linkedAt: new Date() }).run(),
    () => ({ accountId, linked: issuer }),
  );
}
