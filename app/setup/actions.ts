"use server";

import { siteAction } from "#app/_gate/action.ts";
import { setUp } from "#db/accounts.ts";
import { hashPassword } from "#db/passwords.ts";
import { setUpInput } from "#lib/access/account.ts";

export const setUpAction = siteAction(
  setUpInput,
  ({ password }) => hashPassword(password),
  (viewer, input, passwordHash) => ({ slug: setUp(viewer, input, passwordHash).slug }),
);
