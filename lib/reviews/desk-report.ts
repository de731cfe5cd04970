import { z } from "zod";

/** The longest time one report may add, in seconds: reports come every few seconds while a file is read. */
const LONGEST_REPORT = 120;

/** What the desk reports of itself: where its reader is in a file, and how long it lay before them since the last report. */
export const deskReport = z.object({
  documentId: z.number().int().positive().nullable(),
  criterionId: z.number().int().positive().nullable(),
  scroll: z.number().min(0).max(1),
  seconds: z
    .number()
    .int()
    .nonnegative()
    .transform((seconds) => Math.min(seconds, LONGEST_REPORT)),
});
export type DeskReport = z.infer<typeof deskReport>;
