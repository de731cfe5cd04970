import { z } from "zod";
import { PHASES, type Phase, SEALS, type Seal } from "#lib/access/viewer.ts";

export const openingInput = z.object({
  title: z
    .string()
    .trim()
    .min(3, "Please name the search, for example “Assistant Professor in Machine Learning”.")
    .max(160),
  department: z.string().trim().min(2, "Please name the department.").max(160),
});
export type OpeningInput = z.infer<typeof openingInput>;

/** What the chair sets for the whole opening. */
export const policyInput = openingInput.extend({
  seal: z.enum(SEALS),
  observersBrowse: z.boolean(),
  readersPerFile: z.coerce
    .number()
    .int()
    .min(1, "At least one reader a file.")
    .max(12, "At most twelve readers a file."),
  /** How far back joint work and shared institutions suggest a conflict. */
  conflictMonths: z.coerce.number().int().min(12, "At least twelve months.").max(240, "At most twenty years."),
  /** The ranking has a column with the leanings of readers taken out, beside the raw means. */
  adjustedRanking: z.boolean(),
});
export type PolicyInput = z.infer<typeof policyInput>;

export const phaseInput = z.object({
  to: z.enum(PHASES),
  reason: z.string().trim().max(2000),
});
export type PhaseInput = z.infer<typeof phaseInput>;

export const PHASE_NAMES: Record<Phase, string> = {
  setup: "Set-up",
  independent: "Independent review",
  discussion: "Discussion",
  decision: "Decision",
  closed: "Closed",
};

/** What each phase means to the committee, in one sentence. */
export const PHASE_MEANING: Record<Phase, string> = {
  setup: "The rubric is drafted, the committee invited, files imported and corrected. Members see nothing yet.",
  independent: "Everyone reads and scores alone.",
  discussion: "Everyone without a conflict sees the submitted reviews. Scores may still change, with a reason.",
  decision: "Scores are final. Stage moves and the shortlist are decided, each with a reason.",
  closed: "Read-only.",
};

/** When others' reviews open during independent review, as a sentence. */
export const SEAL_MEANING: Record<Seal, string> = {
  "after-own": "Others’ reviews of a candidate open once one’s own is submitted.",
  never: "Others’ reviews stay sealed until the discussion.",
  always: "Submitted reviews are open to everyone without a conflict.",
};

/** First words of addresses that are pages of the site: the top-level folders of app, and of public. No opening gets one. */
export const RESERVED_SLUGS: readonly string[] = [
  ...["account", "accounts", "api", "invite", "openings", "password", "setup", "sign-in"],
  "pictures",
];

/**
 * The word an opening has in addresses: lower case letters, digits and hyphens.
 * @param taken words already in use; a number is added until it is free.
 */
export function slugOf(title: string, taken: (slug: string) => boolean): string {
  const base =
    title
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 48)
      .replace(/-+$/, "") || "opening";
  if (!RESERVED_SLUGS.includes(base) && !taken(base)) return base;
  for (let number = 2; ; number += 1) if (!taken(`${base}-${number}`)) return `${base}-${number}`;
}
