import { z } from "zod";
import { NOTE_AUDIENCES } from "#lib/reviews/note.ts";

const noteText = z
  .string()
  .trim()
  .min(1, "Please write something first.")
  .max(10_000, "Please keep a note under 10,000 letters.");

const LONGEST_PASSAGE = 2000;

/** A passage of a document, in its text. */
const notePlace = z
  .object({
    documentId: z.number().int().positive(),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  })
  .refine(
    ({ start, end }) => end > start && end - start <= LONGEST_PASSAGE,
    "Please select a passage of at most 2,000 letters.",
  );

export const noteInput = z.object({
  candidateId: z.number().int().positive(),
  audience: z.enum(NOTE_AUDIENCES),
  text: noteText,
  /** The note to the committee that this one answers. */
  replyTo: z.number().int().positive().optional(),
  /** The passage it is about. */
  place: notePlace.optional(),
});

export const noteChange = z.object({ noteId: z.number().int().positive(), text: noteText });

export const noteRemoval = z.object({ noteId: z.number().int().positive() });
