"use server";

import { z } from "zod";
import { siteAction } from "#app/_gate/action.ts";
import { addPassword, passwordHashOf, savePassword } from "#db/accounts.ts";
import { unlinkIdentity } from "#db/identities.ts";
import { hashPassword, verifyPassword } from "#db/passwords.ts";
import { endAllSessions } from "#db/sessions.ts";
import { changePasswordInput, firstPasswordInput, unlinkInput } from "#lib/access/account.ts";
import { Invalid, Refused } from "#lib/access/refusal.ts";
import type { Viewer } from "#lib/access/viewer.ts";
import { readSettings } from "#lib/env.ts";

export const changePasswordAction = siteAction(
  changePasswordInput,
  async ({ current, next }, viewer) => {
    if (!(await verifyPassword(current, passwordHashOf(viewer))))
      throw new Invalid("The present password is not right.", { current: "This is not your present password." });
    return hashPassword(next);
  },
  (viewer, _, passwordHash) => {
    savePassword(viewer, ownAccount(viewer), passwordHash);
    return null;
  },
);

export const addPasswordAction = siteAction(
  firstPasswordInput,
  ({ next }) => hashPassword(next),
  (viewer, _, passwordHash) => {
    addPassword(viewer, ownAccount(viewer), passwordHash);
    return null;
  },
);

export const unlinkIdentityAction = siteAction(
  unlinkInput,
  async () => readSettings().signOn?.issuer ?? null,
  (viewer, { identityId }, issuer) => unlinkIdentity(viewer, identityId, issuer),
);

export const endAllSessionsAction = siteAction(
  z.object({}),
  async () => null,
  (viewer) => endAllSessions(viewer, ownAccount(viewer)),
);

function ownAccount({ accountId }: Viewer): number {
  if (accountId === null) throw new Refused("signed-out");
  return accountId;
}
