import { z } from "zod";
import { reasonToLook } from "#lib/opening/reveal.ts";

/**
 * How somebody comes by a file as it was sent: freely; only as one looks beneath a mask, with a reason that is recorded;
 * or never: then its text, with the places masked, is the file to take.
 */
export type OriginalWay = "open" | "with-reason" | "never";

/** What is asked for by whoever downloads a document. A form sends it. */
export const downloadInput = z.object({
  what: z.enum(["original", "text"], "Please choose the original or its text."),
  reason: reasonToLook.optional(),
});
export type DownloadInput = z.infer<typeof downloadInput>;
