"use server";

import { action } from "#app/_gate/action.ts";
import { mailInvitation } from "#app/_mail/mail-invitation.ts";
import { removeMember, saveRole } from "#db/committee.ts";
import { prepareHiding, saveHiding } from "#db/hiding.ts";
import { invite, withdrawInvitation } from "#db/invitations.ts";
import { movePhase, savePolicies } from "#db/openings.ts";
import { purgeOpening } from "#db/purge.ts";
import { liftHold, placeHold, saveRetention } from "#db/retention.ts";
import { accountInput, invitationInput, mailLinkInput, roleInput, withdrawInput } from "#lib/access/account.ts";
import { hidingInput } from "#lib/opening/hiding.ts";
import { phaseInput, policyInput } from "#lib/opening/opening.ts";
import { holdInput, purgeInput, retentionInput } from "#lib/opening/retention.ts";

export const movePhaseAction = action(phaseInput, movePhase);

export const savePoliciesAction = action(policyInput, savePolicies);

export const saveHidingAction = action(hidingInput, saveHiding, { prepare: prepareHiding });

export const inviteAction = action(invitationInput, invite);

export const mailInvitationAction = action(mailLinkInput, mailInvitation, { refresh: false });

export const withdrawInvitationAction = action(withdrawInput, (viewer, { invitationId }) =>
  withdrawInvitation(viewer, invitationId),
);

export const removeMemberAction = action(accountInput, (viewer, { accountId }) => removeMember(viewer, accountId));

export const saveRoleAction = action(roleInput, (viewer, { accountId, role }) => saveRole(viewer, accountId, role));

export const saveRetentionAction = action(retentionInput, saveRetention);

export const placeHoldAction = action(holdInput, placeHold);

export const liftHoldAction = action(holdInput, liftHold);

export const purgeOpeningAction = action(purgeInput, purgeOpening);
