import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { PageHead } from "#components/frame/page-head.tsx";
import { CommitteePart } from "#components/settings/committee-part.tsx";
import { HidingPart } from "#components/settings/hiding-part.tsx";
import { LockedParts } from "#components/settings/locked-parts.tsx";
import { PhasePart } from "#components/settings/phase-part.tsx";
import { PolicyPart } from "#components/settings/policy-part.tsx";
import { RetentionPart } from "#components/settings/retention-part.tsx";
import { listMembers } from "#db/committee.ts";
import { listInvitations } from "#db/invitations.ts";
import { getOpening, looseEnds } from "#db/openings.ts";
import { getRetention } from "#db/retention.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { readSettings } from "#lib/env.ts";
import {
  inviteAction,
  liftHoldAction,
  mailInvitationAction,
  movePhaseAction,
  placeHoldAction,
  purgeOpeningAction,
  removeMemberAction,
  saveHidingAction,
  savePoliciesAction,
  saveRetentionAction,
  saveRoleAction,
  withdrawInvitationAction,
} from "./actions.ts";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage({ params }: PageProps<"/[opening]/settings">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  if (viewer.seat.role !== "chair") notFound();
  const opening = getOpening(viewer);
  const managed = refusal(viewer, "committee.manage", { openingId: opening.id }) === null;
  const invitations = managed ? listInvitations(viewer) : [];
  const retention = getRetention(viewer);
  const { origin, mail } = readSettings();
  const refused = refusal(viewer, "retention.purge", {
    openingId: opening.id,
    held: retention.hold !== null,
    due: retention.purge !== null || (retention.dueAt !== null && retention.dueAt <= new Date()),
  });
  return (
    <>
      <PageHead title="Settings" lead="How this opening is run. Every change is kept in the record." />
      <PhasePart
        slug={slug}
        phase={opening.phase}
        rubricLocked={viewer.seat.rubricLocked}
        looseEnds={looseEnds(viewer)}
        movePhase={movePhaseAction}
      />
      <LockedParts
        why={
          managed
            ? null
            : "The opening is closed: the committee, what is hidden and the policies stay as they were. To change them, move it back to another phase."
        }
      >
        <CommitteePart
          slug={slug}
          origin={origin}
          members={listMembers(viewer).map(({ accountId, name, email, role }) => ({ accountId, name, email, role }))}
          invitations={invitations.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() }))}
          actions={{
            invite: inviteAction,
            mail: mail && mailInvitationAction,
            withdraw: withdrawInvitationAction,
            remove: removeMemberAction,
            saveRole: saveRoleAction,
          }}
        />
        <HidingPart
          slug={slug}
          hides={viewer.seat.hides}
          begun={opening.phase !== "setup"}
          saveHiding={saveHidingAction}
        />
        <PolicyPart slug={slug} opening={opening} savePolicies={savePoliciesAction} />
      </LockedParts>
      <RetentionPart
        slug={slug}
        title={opening.title}
        retention={retention}
        refused={refused && REFUSALS[refused]}
        acts={{
          save: saveRetentionAction,
          place: placeHoldAction,
          lift: liftHoldAction,
          purge: purgeOpeningAction,
        }}
      />
    </>
  );
}
