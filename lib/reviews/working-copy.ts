import type { Criterion } from "#lib/reviews/criteria.ts";
import { READABLE, RECOMMENDATIONS, type ReviewInput, type Score } from "#lib/reviews/review.ts";

/** What a browser keeps of a review until the server has acknowledged it. */
interface WorkingCopy {
  revision: number;
  review: ReviewInput;
  /** Texts not chosen that the server has not yet put among the earlier versions. */
  asides: ReviewInput[];
  /** Texts sent without an answer: one of them on the server is this window's own. */
  sent: ReviewInput[];
}

/** Under this stands everything a browser keeps of what was typed; taken away when somebody signs out. */
export const WORKING_COPIES = "shortlist/review/";

/** Where one person's unsaved texts for one candidate are kept in their browser; each window adds its own name. */
export const workingCopyKey = (viewerId: number, candidateId: number): string =>
  `${WORKING_COPIES}${viewerId}/${candidateId}/`;

/** The review with one score for each criterion of the rubric, in its order: two that say the same look the same. */
export function spread(criteria: readonly Criterion[], review: ReviewInput): ReviewInput {
  const given = new Map(review.scores.map((score) => [score.criterionId, score]));
  return {
    recommendation: review.recommendation,
    comment: review.comment,
    whatIRead: review.whatIRead,
    reason: review.reason,
    scores: criteria.map(({ id }) => {
      const score = given.get(id);
      return { criterionId: id, value: score?.value ?? null, evidence: score?.evidence ?? "" };
    }),
  };
}

export const sameReview = (a: ReviewInput, b: ReviewInput): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What to do with a kept copy when the form opens.
 * `nothing`: the server has it all. `restore`: it follows the server's text. `ask`: both went on; a person chooses.
 */
function reconcile(
  kept: Omit<WorkingCopy, "asides">,
  server: { revision: number; review: ReviewInput },
): "nothing" | "restore" | "ask" {
  if (sameReview(kept.review, server.review)) return "nothing";
  const own = kept.sent?.some((one) => sameReview(one, server.review));
  return own || kept.revision === server.revision ? "restore" : "ask";
}

/** How a form goes on from a kept copy. */
export interface TakenUp {
  review: ReviewInput;
  /** What it follows: the server's, or where it must be asked, the one it was typed from. */
  revision: number;
  asides: ReviewInput[];
  sent: ReviewInput[];
  /** The server's text went on as well: a person chooses. */
  ask: boolean;
}

/**
 * Reads a copy that a window left behind, and says how a form goes on from it.
 * @param arrange orders a text as the form's criteria are.
 * @param server what the server holds, as far as the form knows.
 * @param shown what stands on the screen: the server's text, and what was typed since.
 * @returns null when the copy holds nothing that the server does not have.
 */
export function takenUp(
  text: string,
  arrange: (review: ReviewInput) => ReviewInput,
  server: { revision: number; review: ReviewInput },
  shown: ReviewInput,
): TakenUp | null {
  const read = readCopy(text);
  if (read === null) return null;
  const copy = { revision: read.revision, review: arrange(read.review), sent: read.sent.map(arrange) };
  const found = reconcile(copy, server);
  const { asides } = read;
  if (found === "nothing")
    return asides.length > 0 ? { review: shown, revision: server.revision, asides, sent: [], ask: false } : null;
  const ask = found === "ask";
  return {
    review: overlay(server.review, shown, copy.review),
    revision: ask ? copy.revision : server.revision,
    asides,
    // It may have been on its way when the window closed.
    sent: [copy.review],
    ask,
  };
}

/**
 * Puts what was changed from `before` to `after` onto `onto`, another text grown from `before`. A choice is the later
 * one; where both went on with one text, the words of both are kept, one under the other.
 */
function overlay(before: ReviewInput, after: ReviewInput, onto: ReviewInput): ReviewInput {
  const scoreIn = (review: ReviewInput, id: number): Score =>
    review.scores.find((one) => one.criterionId === id) ?? { criterionId: id, value: null, evidence: "" };
  return {
    recommendation: after.recommendation === before.recommendation ? onto.recommendation : after.recommendation,
    comment: bothTexts(before.comment, after.comment, onto.comment),
    whatIRead: String(after.whatIRead) === String(before.whatIRead) ? onto.whatIRead : after.whatIRead,
    reason: bothTexts(before.reason, after.reason, onto.reason),
    scores: onto.scores.map((score) => {
      const [old, now] = [scoreIn(before, score.criterionId), scoreIn(after, score.criterionId)];
      return {
        criterionId: score.criterionId,
        value: now.value === old.value ? score.value : now.value,
        evidence: bothTexts(old.evidence, now.evidence, score.evidence),
      };
    }),
  };
}

function bothTexts(before: string, after: string, onto: string): string {
  if (after === before || after === onto) return onto;
  if (onto === before) return after;
  const added = after.startsWith(before) ? after.slice(before.length).trimStart() : after;
  return `${onto}\n${added}`;
}

/** Reads a kept copy by hand, so that a reader's browser need not carry a checker of inputs; null when it cannot be read. */
function readCopy(text: string): WorkingCopy | null {
  try {
    const { revision, review, asides, sent } = JSON.parse(text) as Record<keyof WorkingCopy, unknown>;
    const found = readReview(review);
    if (typeof revision !== "number" || found === null) return null;
    return { revision, review: found, asides: readReviews(asides), sent: readReviews(sent) };
  } catch {
    return null;
  }
}

const readReviews = (list: unknown): ReviewInput[] =>
  Array.isArray(list) ? list.flatMap((one) => readReview(one) ?? []) : [];

function readReview(value: unknown): ReviewInput | null {
  if (typeof value !== "object" || value === null) return null;
  const { scores, recommendation, comment, whatIRead, reason } = value as Record<keyof ReviewInput, unknown>;
  if (!Array.isArray(scores) || typeof comment !== "string") return null;
  return {
    recommendation: RECOMMENDATIONS.find((one) => one === recommendation) ?? null,
    comment,
    whatIRead: READABLE.filter((one) => Array.isArray(whatIRead) && whatIRead.includes(one)),
    reason: typeof reason === "string" ? reason : "",
    scores: scores.flatMap((one) => readScore(one) ?? []),
  };
}

function readScore(value: Partial<Record<keyof Score, unknown>>): Score | null {
  const { criterionId, value: mark, evidence } = value;
  if (typeof criterionId !== "number" || typeof evidence !== "string") return null;
  return { criterionId, value: mark === "unable" || typeof mark === "number" ? mark : null, evidence };
}
