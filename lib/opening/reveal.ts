import { z } from "zod";
import type { MaskedKind } from "#lib/profile/mask.ts";

/** A mask of a document, by where it begins in the text as it is shown, and why the chair must know what is beneath. */
export const revealInput = z.object({
  documentId: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  reason: z.string().trim().min(3, "Please say why you must know it; the record keeps the reason.").max(2000),
});
export type RevealInput = z.infer<typeof revealInput>;

/** What stands beneath a mask, for the one view it was asked for. */
export interface Revealed {
  what: MaskedKind;
  words: string;
}
