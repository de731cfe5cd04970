import { and, asc, eq, gt, isNotNull, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { accounts, invitations, openings, seats } from "#db/schema/people.ts";
import { hashToken, newLinkToken } from "#db/sessions.ts";
import { suggestFor } from "#db/suggestions.ts";
import { write } from "#db/write.ts";
import type { InvitationInput } from "#lib/access/account.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { Role, SeatedViewer, Viewer } from "#lib/access/viewer.ts";

const INVITATION_DAYS = 14;

export interface InvitationRow {
  id: number;
  name: string;
  email: string;
  role: Role;
  expiresAt: Date;
}

/** Invitations not yet accepted, withdrawn or expired; the chair's to see. */
export function listInvitations(viewer: SeatedViewer): InvitationRow[] {
  permit(viewer, "committee.manage", { openingId: viewer.seat.openingId });
  return database()
    .select({
      id: invitations.id,
      name: invitations.name,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.openingId, viewer.seat.openingId), pending()))
    .orderBy(asc(invitations.name))
    .all();
}

/** SQL: an invitation whose link is still good. */
export const pending = () =>
  and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt), gt(invitations.expiresAt, new Date()));

/**
 * Invites someone to the opening. An earlier pending invitation to the same address is withdrawn.
 * @returns the token for the link: 192 random bits, stored only as a hash, good once and for 14 days.
 */
export function invite(viewer: SeatedViewer, input: InvitationInput): { token: string } {
  const { openingId } = viewer.seat;
  const token = newLinkToken();
  const now = new Date();
  write(
    permit(viewer, "committee.manage", { openingId }),
    (pen) => {
      const seat = pen
        .select({ id: seats.id })
        .from(seats)
        .innerJoin(accounts, eq(accounts.id, seats.accountId))
        .where(and(eq(seats.openingId, openingId), eq(accounts.email, input.email), isNull(seats.removedAt)))
        .get();
      if (seat)
        throw new Invalid("This person already serves on the committee.", { email: "Already on the committee." });
      pen
        .update(invitations)
        .set({ withdrawnAt: now })
        .where(and(eq(invitations.openingId, openingId), eq(invitations.email, input.email), pending()))
        .run();
      pen
        .insert(invitations)
        .values({
          ...input,
          tokenHash: hashToken(token),
          openingId,
          invitedBy: viewer.accountId,
          createdAt: now,
          expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
        })
        .run();
    },
    () => ({ role: input.role }),
  );
  return { token };
}

/** Takes a pending invitation back. */
export function withdrawInvitation(viewer: SeatedViewer, invitationId: number): void {
  const { openingId } = viewer.seat;
  write(permit(viewer, "committee.manage", { openingId }), (pen) => {
    const done = pen
      .update(invitations)
      .set({ withdrawnAt: new Date() })
      .where(and(eq(invitations.id, invitationId), eq(invitations.openingId, openingId), pending()))
      .run();
    if (done.changes === 0) throw new NotFound();
  });
}

export interface OpenInvitation {
  name: string;
  email: string;
  role: Role;
  openingTitle: string;
  slug: string;
  /** The address already has an account: its password is asked for, not a new one. */
  hasAccount: boolean;
}

/** What an invitation link offers; null when it is used, withdrawn, expired or was never made. */
export function findInvitation(token: string): OpenInvitation | null {
  const row = database()
    .select({
      name: invitations.name,
      email: invitations.email,
      role: invitations.role,
      openingTitle: openings.title,
      slug: openings.slug,
      accountId: accounts.id,
    })
    .from(invitations)
    .innerJoin(openings, eq(openings.id, invitations.openingId))
    .leftJoin(accounts, eq(accounts.email, invitations.email))
    .where(and(eq(invitations.tokenHash, hashToken(token)), pending()))
    .get();
  if (!row) return null;
  const { accountId, ...offer } = row;
  return { ...offer, hasAccount: accountId !== null };
}

/** Where an invitation leads whom it made a member: the address word of its opening; null for anybody else. */
export function findAccepted(viewer: Viewer, token: string): string | null {
  if (viewer.accountId === null) return null;
  const row = database()
    .select({ slug: openings.slug })
    .from(invitations)
    .innerJoin(openings, eq(openings.id, invitations.openingId))
    .where(and(eq(invitations.tokenHash, hashToken(token)), eq(invitations.acceptedBy, viewer.accountId)))
    .get();
  return row?.slug ?? null;
}

/** What is said of an invitation that is no longer good. */
export const INVITATION_GONE = "This invitation has been used, withdrawn or has expired. Ask the chair for a new link.";

/**
 * Accepts an invitation, once: makes the account if the address has none, and the seat if it has none here.
 * @param passwordHash for a new account; null when the account exists and its password was just checked.
 * @param as the account that accepts, where it is known otherwise than by the address.
 * @throws {Invalid} when the link is no longer good.
 */
export function acceptInvitation(
  viewer: Viewer,
  token: string,
  passwordHash: string | null,
  as: number | null = null,
): { accountId: number; slug: string } {
  return write(permit(viewer, "account.accept-invitation", null), (pen) => {
    const now = new Date();
    const offer = pen
      .update(invitations)
      .set({ acceptedAt: now })
      .where(and(eq(invitations.tokenHash, hashToken(token)), pending()))
      .returning()
      .get();
    if (!offer) throw new Invalid(INVITATION_GONE);
    const whose = as === null ? eq(accounts.email, offer.email) : eq(accounts.id, as);
    const known = pen.select({ id: accounts.id }).from(accounts).where(whose).get();
    if (!known && passwordHash === null) throw new Invalid("Please choose a password.");
    const account =
      known ??
      pen
        .insert(accounts)
        .values({ email: offer.email, name: offer.name, passwordHash: passwordHash ?? "", createdAt: now })
        .returning({ id: accounts.id })
        .get();
    pen.update(invitations).set({ acceptedBy: account.id }).where(eq(invitations.id, offer.id)).run();
    pen
      .insert(seats)
      .values({ openingId: offer.openingId, accountId: account.id, role: offer.role, addedAt: now })
      .onConflictDoUpdate({
        target: [seats.openingId, seats.accountId],
        set: { role: offer.role, addedAt: now, removedAt: null },
        // Who serves already, under another address, keeps their role: it is changed in the settings, never for the last chair.
        setWhere: isNotNull(seats.removedAt),
      })
      .run();
    const opening = pen.select({ slug: openings.slug }).from(openings).where(eq(openings.id, offer.openingId)).get();
    if (!opening) throw new NotFound();
    suggestFor(pen, offer.openingId, { accountIds: [account.id] });
    return { accountId: account.id, slug: opening.slug };
  });
}
