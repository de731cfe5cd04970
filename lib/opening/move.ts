import { z } from "zod";
import { STAGES } from "#lib/opening/stage.ts";

/** A stage move, with what speaks for it and what against. */
export const moveInput = z.object({
  candidateId: z.number().int().positive(),
  to: z.enum(STAGES),
  reasonFor: z.string().trim().min(3, "Please give a reason; it is kept in the record.").max(4000),
  reasonAgainst: z.string().trim().max(4000),
});
export type MoveInput = z.infer<typeof moveInput>;

export const tagInput = z.object({
  candidateId: z.number().int().positive(),
  tag: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, "Please type a tag first.")
    .max(40, "Please keep a tag under 40 letters.")
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, "A tag is made of letters, digits, spaces, dots and hyphens."),
});
