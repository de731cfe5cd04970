import { z } from "zod";

/** Minutes on one candidate, as typed so far. */
export const minutesInput = z.object({
  candidateId: z.number().int().positive(),
  /** The words the form started from, so that two windows do not write over each other. */
  was: z.string().max(20_000),
  text: z.string().max(10_000, "Please keep the minutes on one candidate under 10,000 letters."),
});
export type MinutesInput = z.infer<typeof minutesInput>;
