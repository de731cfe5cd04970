import { z } from "zod";
import { ROLES } from "#lib/access/viewer.ts";

const name = z
  .string()
  .trim()
  .min(2, "Please give a name of at least 2 letters.")
  .max(120, "Please shorten the name to 120 characters.");
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "Please give an e-mail address of at most 254 characters.")
  .pipe(z.email("Please give an e-mail address such as name@university.edu."));
const newPassword = z
  .string()
  .min(12, "Please choose a password of at least 12 characters.")
  .max(256, "Please choose a password of at most 256 characters.");

/** First start: who chairs, and the code printed on the console. */
export const setUpInput = z.object({
  code: z.string().trim().min(1, "Please type the one-time code shown on the console where Shortlist was started."),
  name,
  email,
  password: newPassword,
  title: z
    .string()
    .trim()
    .min(3, "Please name the search, for example “Assistant Professor in Machine Learning”.")
    .max(160),
  department: z.string().trim().min(2, "Please name the department.").max(160),
});
export type SetUpInput = z.infer<typeof setUpInput>;

export const signInInput = z.object({ email: z.string().trim().toLowerCase(), password: z.string().max(1024) });

export const invitationInput = z.object({
  name,
  email,
  role: z.enum(ROLES),
});
export type InvitationInput = z.infer<typeof invitationInput>;

const token = z.string().max(200);

/** A link that was just made and is to be mailed. */
export const mailLinkInput = z.object({ token });

/**
 * What somebody gives who came by a link that works once. `password` is the new one, or, with an invitation, that of the
 * account the address already has; either has at least 12 characters.
 */
export const byLinkInput = z.object({ token, password: newPassword });
export type ByLinkInput = z.infer<typeof byLinkInput>;

export const changePasswordInput = z.object({ current: z.string().max(1024), next: newPassword });
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;

/** The first password of an account that has none. */
export const firstPasswordInput = z.object({ next: newPassword });
export type FirstPasswordInput = z.infer<typeof firstPasswordInput>;

const rowId = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);

export const withdrawInput = z.object({ invitationId: rowId });
export const accountInput = z.object({ accountId: rowId });
export const unlinkInput = z.object({ identityId: rowId });
export const roleInput = z.object({ accountId: rowId, role: z.enum(ROLES) });

/** An account as administrators see it. */
export interface AccountRow {
  accountId: number;
  name: string;
  email: string;
  siteAdmin: boolean;
  disabled: boolean;
  hasPassword: boolean;
  /** Linked with single sign-on. */
  linked: boolean;
  /** Until when a link for a new password is good; null without one. */
  linkUntil: Date | null;
}
