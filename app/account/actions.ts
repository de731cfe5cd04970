"use server";

import { z } from "zod";
import { siteAction } from "#app/_gate/action.ts";
import { passwordHashOf, savePassword } from "#db/accounts.ts";
import { hashPassword, verifyPassword } from "#db/passwords.ts";
import { endAllSessions } from "#db/sessions.ts";
import { changePasswordInput } from "#lib/access/account.ts";
import { Invalid, Refused } from "#lib/access/refusal.ts";

export const changePasswordAction = siteAction(
  changePasswordInput,
  async ({ current, next }, viewer) => {
    if (!(await verifyPassword(current, passwordHashOf(viewer))))
      throw new Invalid("The present password is not right.", { current: "This is not your present password." });
    return hashPassword(next);
  },
  (viewer, _, passwordHash) => {
    if (viewer.accountId === null) throw new Refused("signed-out");
    savePassword(viewer, viewer.accountId, passwordHash);
    return null;
  },
);

export const endAllSessionsAction = siteAction(
  z.object({}),
  async () => null,
  (viewer) => {
    if (viewer.accountId === null) throw new Refused("signed-out");
    return endAllSessions(viewer, viewer.accountId);
  },
);
