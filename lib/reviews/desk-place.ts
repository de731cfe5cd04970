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

/** Where a reader left a file. */
export interface DeskPlace extends DeskReport {
  candidateId: number;
}

/** "12 min", "1 h 5 min"; under half a minute nothing, for a glance is no reading. */
export function readingTime(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return seconds < 30 ? "" : "1 min";
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}
