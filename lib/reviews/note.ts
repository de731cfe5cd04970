import { z } from "zod";

/** Who reads a note. */
export const NOTE_AUDIENCES = ["private", "committee"] as const;
export type NoteAudience = (typeof NOTE_AUDIENCES)[number];

export const NOTE_AUDIENCE_NAMES: Record<NoteAudience, string> = {
  private: "Only me",
  committee: "The committee",
};

const noteText = z
  .string()
  .trim()
  .min(1, "Please write something first.")
  .max(10_000, "Please keep a note under 10,000 letters.");

export const noteInput = z.object({
  candidateId: z.number().int().positive(),
  audience: z.enum(NOTE_AUDIENCES),
  text: noteText,
  /** The note to the committee that this one answers. */
  replyTo: z.number().int().positive().optional(),
});
export type NoteInput = z.infer<typeof noteInput>;

export const noteChange = z.object({ noteId: z.number().int().positive(), text: noteText });

export const noteRemoval = z.object({ noteId: z.number().int().positive() });
