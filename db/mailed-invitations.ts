import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { pending } from "#db/invitations.ts";
import { invitations, openings } from "#db/schema/people.ts";
import { hashToken } from "#db/sessions.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

export interface InvitationToMail {
  id: number;
  /** Where it goes. */
  email: string;
  openingTitle: string;
  department: string;
  expiresAt: Date;
}

/** The pending invitation with this token, for the chair who wants it mailed. @throws {NotFound} */
export function getInvitationToMail(viewer: SeatedViewer, token: string): InvitationToMail {
  const { openingId } = viewer.seat;
  permit(viewer, "committee.manage", { openingId });
  const row = database()
    .select({
      id: invitations.id,
      email: invitations.email,
      openingTitle: openings.title,
      department: openings.department,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .innerJoin(openings, eq(openings.id, invitations.openingId))
    .where(and(eq(invitations.tokenHash, hashToken(token)), eq(invitations.openingId, openingId), pending()))
    .get();
  if (!row) throw new NotFound();
  return row;
}

/** Logs that the mail server took an invitation. The log knows which, never its link. */
export function noteMailed(viewer: SeatedViewer, invitationId: number): void {
  write(
    permit(viewer, "committee.manage", { openingId: viewer.seat.openingId }),
    () => undefined,
    () => ({ mailed: true, invitationId }),
  );
}
