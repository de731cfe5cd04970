import { z } from "zod";

export const CONFLICT_STATES = ["suggested", "confirmed", "dismissed", "declared"] as const;
export type ConflictState = (typeof CONFLICT_STATES)[number];

/** `candidate`: recused from one. `opening`: from the whole search. `disclosed`: recorded, stays. */
export const CONFLICT_SCOPES = ["candidate", "opening", "disclosed"] as const;
export type ConflictScope = (typeof CONFLICT_SCOPES)[number];

export const CONFLICT_KINDS = {
  advisor: "Advisor or advisee",
  coauthor: "Co-author",
  institution: "Same institution now",
  "institution-overlap": "Same institution in the last four years",
  "same-advisor": "Same PhD advisor",
  family: "Family or close personal relation",
  financial: "Financial interest",
  other: "Other",
} as const;
export type ConflictKind = keyof typeof CONFLICT_KINDS;

const kinds = Object.keys(CONFLICT_KINDS) as [ConflictKind, ...ConflictKind[]];

/** A conflict declared by hand. */
export const declarationInput = z.object({
  candidateId: z.number().int().positive().nullable(),
  /** In place of the id where names lead to no file. */
  candidateName: z.string().trim().max(300).optional(),
  kind: z.enum(kinds),
  scope: z.enum(CONFLICT_SCOPES),
  statement: z.string().trim().min(3, "Please say in a few words what connects you.").max(2000),
});
export type DeclarationInput = z.infer<typeof declarationInput>;
