import { z } from "zod";

const conflictId = z.number().int().positive();
const reason = z.string().trim().min(3, "Please give a reason; it is kept in the record.").max(2000);

/** Dismissing a suggestion, or lifting a recusal. */
export const liftInput = z.object({ conflictId, reason });

export const confirmInput = z.object({ conflictId });

export const noneInput = z.object({});
