import { z } from "zod";
import { PUBLICATION_KINDS, PUBLICATION_STATUSES } from "#lib/ingest/draft.ts";

/** What a person decides on a profile that several documents, or several versions, tell. */

const id = z.number().int().min(0);

/** A line of a document in a work, as `VersionRef` of lib/tables/publications.ts. */
const versionRef = z.object({ publicationId: id, versionId: id.nullable() });

/** These rows are one work. */
export const joiningInput = z.object({
  publicationIds: z.array(id).min(2, "Please select two publications first.").max(20, "Please select 20 at most."),
});
export type Joining = z.infer<typeof joiningInput>;

/** This version is a work of its own; with `versionId` null, this candidate's paper is not the work it stands with. */
export const partingInput = versionRef;
export type Parting = z.infer<typeof partingInput>;

/** What the line of a version should say. Fields that are left out stay. */
export const versionInput = versionRef.extend({
  title: z.string().trim().min(1, "Please give the title.").max(2000).optional(),
  venue: z.string().trim().max(400).optional(),
  year: z
    .number()
    .int()
    .min(1900, "Please give a year from 1900 on.")
    .max(2100, "Please give a year up to 2100.")
    .nullable()
    .optional(),
  kind: z.enum(PUBLICATION_KINDS).optional(),
  status: z.enum(PUBLICATION_STATUSES).optional(),
});
export type VersionCorrection = z.infer<typeof versionInput>;

/** Of what several documents say this holds. */
export const holdingInput = z.discriminatedUnion("of", [
  z.object({ of: z.literal("fact"), id }),
  z.object({ of: z.literal("education"), id }),
  z.object({ of: z.literal("position"), id }),
  z.object({ of: z.literal("version"), id }),
]);
export type Holding = z.infer<typeof holdingInput>;

/** Decisions to undo: what the act answered. */
export const undoingInput = z.object({ corrections: z.array(id).min(1).max(2000) });
export type Undoing = z.infer<typeof undoingInput>;

/** What an act answers: the corrections it came to, for undoing it. */
export interface Decided {
  corrections: number[];
}
