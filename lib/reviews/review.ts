import type { Criterion } from "#lib/reviews/criteria.ts";

export const RECOMMENDATIONS = ["interview", "discuss", "decline", "abstain"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export const RECOMMENDATION_NAMES: Record<Recommendation, string> = {
  interview: "Interview",
  discuss: "Discuss",
  decline: "Do not advance",
  abstain: "Abstain",
};

/** What a reader can say they read of a file. */
export const READABLE = ["cv", "statement", "papers", "letters"] as const;
export type Readable = (typeof READABLE)[number];

export const READABLE_NAMES: Record<Readable, string> = {
  cv: "CV",
  statement: "Statement",
  papers: "Papers",
  letters: "Letters",
};

/** `null`: not looked at yet. `"unable"`: looked at, and the file does not allow a judgement; never counted as zero. */
export type ScoreValue = "unable" | number | null;

export interface Score {
  criterionId: number;
  value: ScoreValue;
  /** The reader's words for this mark. */
  evidence: string;
}

/** One reader's review of one candidate, draft or submitted. Whether it suits a rubric is `reviewInputFor`'s question. */
export interface ReviewInput {
  scores: Score[];
  recommendation: Recommendation | null;
  comment: string;
  whatIRead: Readable[];
  /** Why a second round differs from the first. */
  reason: string;
}

export const EMPTY_REVIEW: ReviewInput = { scores: [], recommendation: null, comment: "", whatIRead: [], reason: "" };

/** The criteria that still need a mark or an "unable to judge" before the review can be submitted, in rubric order. */
export function openCriteria(criteria: readonly Criterion[], scores: readonly Score[]): Criterion[] {
  const done = new Set(scores.filter((one) => one.value !== null).map((one) => one.criterionId));
  return criteria.filter((one) => !done.has(one.id));
}

/** A place of the form that keeps its review from being submitted. */
export interface Missing {
  /** A criterion by its number, or one of the two fields below them. */
  at: number | "recommendation" | "reason";
  name: string;
}

/**
 * What keeps a review from being submitted, in the order of the form. Whoever abstains need judge nothing.
 * @param needsReason a first round was submitted before, so the second one says why it differs.
 */
export function missingIn(criteria: readonly Criterion[], input: ReviewInput, needsReason: boolean): Missing[] {
  const open = input.recommendation === "abstain" ? [] : openCriteria(criteria, input.scores);
  const missing: Missing[] = open.map(({ id, name }) => ({ at: id, name: `“${name}”` }));
  if (input.recommendation === null) missing.push({ at: "recommendation", name: "a recommendation" });
  if (needsReason && input.reason.length < 3)
    missing.push({ at: "reason", name: "a reason for changing your review after the first round" });
  return missing;
}

/** The same in one sentence; null when nothing is missing. */
export function whatIsMissing(criteria: readonly Criterion[], input: ReviewInput, needsReason: boolean): string | null {
  const missing = missingIn(criteria, input, needsReason);
  const marks = missing.filter(({ at }) => typeof at === "number").map(({ name }) => name);
  const others = missing.filter(({ at }) => typeof at !== "number").map(({ name }) => name);
  const parts = marks.length > 0 ? [`a mark or “unable to judge” for ${inWords(marks)}`, ...others] : others;
  return parts.length === 0 ? null : `Still missing: ${parts.join("; ")}.`;
}

function inWords(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
