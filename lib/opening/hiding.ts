import { z } from "zod";
import { HIDEABLE, type Hideable } from "#lib/access/viewer.ts";

/** What an opening hides of its candidates. */
export const hidingInput = z.object({
  hides: z.array(z.enum(HIDEABLE)),
  /** Asked for once reading has begun. */
  reason: z.string().trim().max(2000),
});
export type HidingInput = z.infer<typeof hidingInput>;

/** What each switch does, for the chair who sets it. */
export const HIDING_WORDS: Record<Hideable, { label: string; description: string }> = {
  names: {
    label: "Names",
    description:
      "Candidates are called “Candidate K7”. Coauthors, advisors, addresses and links go too. Names are read in one place only: the list for declaring conflicts.",
  },
  institutions: { label: "Institutions", description: "Of degrees, posts and affiliations, and in the text of files." },
  venues: { label: "Venues", description: "Where publications appeared, and distinctions they won there." },
  "graduation dates": {
    label: "Graduation dates",
    description: "Years of degrees, from everyone and in every phase, as some states require.",
  },
};
