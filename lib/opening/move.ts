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

const ids = z.array(z.number().int().positive()).min(1, "Please select somebody first.").max(10_000);

/** The same move for several candidates at once. */
export const movesInput = moveInput.omit({ candidateId: true }).extend({ ids });
export type MovesInput = z.infer<typeof movesInput>;

/** What became of several candidates: how many were changed, and who was left as they were because they stood so already. */
export interface Changed {
  changed: number;
  /** Names, by letter. */
  skipped: string[];
}

const tag = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, "Please type a tag first.")
  .max(40, "Please keep a tag under 40 letters.")
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, "A tag is made of letters, digits, spaces, dots and hyphens.");

export const tagInput = z.object({ candidateId: z.number().int().positive(), tag });

/** One tag for several candidates at once. */
export const tagsInput = z.object({ ids, tag });
export type TagsInput = z.infer<typeof tagsInput>;
