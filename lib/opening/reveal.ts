import { z } from "zod";
import type { MaskedKind } from "#lib/profile/mask.ts";

/** Why the chair must know what is beneath a mask, or in a file that has some. */
export const reasonToLook = z
  .string()
  .trim()
  .min(3, "Please say why you must know it; the record keeps the reason.")
  .max(2000, "Please say it in at most 2,000 letters.");

/** A mask of a document, by where it begins in the text as it is shown, and why the chair must know what is beneath. */
export const revealInput = z.object({
  documentId: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  reason: reasonToLook,
});
export type RevealInput = z.infer<typeof revealInput>;

/** What stands beneath a mask, for the one view it was asked for. */
export interface Revealed {
  what: MaskedKind;
  words: string;
}
