import { z } from "zod";

const id = z.number().int().min(0);

/** Text pasted instead of a file, with a name to find it by. */
export const pastedInput = z.object({
  name: z.string().trim().min(1, "Please name it, for example after the candidate.").max(120),
  text: z
    .string()
    .refine((text) => text.trim().length >= 20, "Please paste the text of a CV or homepage.")
    .refine((text) => text.length <= 2_000_000, "This is too long. Please leave out papers and paste the CV alone."),
});

export const documentInput = z.object({ documentId: id });
export const acceptInput = z.object({ documentId: id, candidateId: z.union([id, z.literal("new")]) });
export type AcceptInput = z.infer<typeof acceptInput>;
export const nothingInput = z.object({});
export const withdrawInput = z.object({ correctionId: id });
export const rereadAllInput = z.object({ which: z.enum(["failed", "all"]) });
