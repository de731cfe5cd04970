import { z } from "zod";
import { pairKey, type Reading } from "#lib/reviews/review-graph.ts";

const id = z.number().int().positive();

const readings = z
  .array(z.object({ candidateId: id, reviewerId: id }))
  .max(200_000)
  .refine((list) => new Set(list.map(pairKey)).size === list.length, "A reading stands in the list twice.");

/** The assignment as the chair left it in the form. `version` is the one the form was drawn from. */
export const assignmentSave = z.object({ version: z.string().max(64), readings });
export type AssignmentSave = z.infer<typeof assignmentSave>;

const terms = z.object({
  readerId: id,
  takesPart: z.boolean(),
  /** From 1; null: in no panel. */
  panel: z.number().int().min(1).max(6).nullable(),
  /** Null: no limit. */
  mostFiles: z.number().int().min(0, "A reader cannot take fewer than no files.").max(10_000).nullable(),
  words: z.string().trim().max(400, "Please keep the research words under 400 letters."),
});
export type ReaderTerms = z.infer<typeof terms>;

/** What a balanced deal is asked to do. */
export const planInput = z.object({
  readersPerFile: z.number().int().min(1, "At least one reader a file.").max(12, "At most twelve readers a file."),
  preferShared: z.boolean(),
  bridge: z.enum(["outside-reader", "shared-files"]),
  /** Draws the lots: the same seed and state give the same deal. */
  seed: z.string().min(1).max(64),
  terms: z
    .array(terms)
    .refine((list) => new Set(list.map((one) => one.readerId)).size === list.length, "A reader is named twice.")
    .refine((list) => list.some((one) => one.takesPart), "Choose at least one reader."),
});
export type PlanInput = z.infer<typeof planInput>;

/** What stands in the form of a deal while it is written. */
export type TypedDeal = Omit<PlanInput, "seed">;

const typedDeal = z.object({
  readersPerFile: z.number(),
  preferShared: z.boolean(),
  bridge: planInput.shape.bridge,
  terms: z.array(z.object({ ...terms.shape, mostFiles: z.number().nullable(), words: z.string() })),
});

/** Reads a deal as it was left in a browser, whether or not it could be asked for; null when it is none. */
export function readDeal(value: unknown): TypedDeal | null {
  return typedDeal.safeParse(value).data ?? null;
}

/** The terms of those who read now: what was typed for them, or else what is known. Who has left is left out. */
export function termsNow(typed: readonly ReaderTerms[], known: readonly ReaderTerms[]): ReaderTerms[] {
  return known.map((one) => typed.find(({ readerId }) => readerId === one.readerId) ?? one);
}

/** Applies a deal that was looked at: `fingerprint` is that of the preview. */
export const planApplication = z.object({ plan: planInput, fingerprint: z.string().max(64) });

/** Adds and takes away: what has to be written to get from `now` to `then`. */
export function readingChanges(
  now: readonly Reading[],
  then: readonly Reading[],
): { added: Reading[]; removed: Reading[] } {
  const before = new Set(now.map(pairKey));
  const after = new Set(then.map(pairKey));
  return {
    added: then.filter((reading) => !before.has(pairKey(reading))),
    removed: now.filter((reading) => !after.has(pairKey(reading))),
  };
}
