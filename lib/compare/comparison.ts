import type { Reason } from "#lib/access/refusal.ts";
import type { ActivityKind } from "#lib/ingest/draft.ts";
import type { Stage } from "#lib/opening/stage.ts";
import type { ScoreValue } from "#lib/reviews/review.ts";
import type { ReviewTotal } from "#lib/reviews/score.ts";
import type { CandidateFigures } from "#lib/tables/candidates.ts";

/** How many candidates stand side by side at most: more cannot be read. */
export const MOST_COMPARED = 4;

/** The candidates of an address: ids parted by commas, each once, four at most; what is no id is left out. */
export function parseCompared(ids: string, added = ""): number[] {
  const known = `${ids},${added}`.split(",").filter((one) => /^[1-9]\d{0,14}$/.test(one.trim()));
  return [...new Set(known.map(Number))].slice(0, MOST_COMPARED);
}

/** Of the candidates chosen, whom the viewer is recused from, and how many are nobody they know of. */
export function missingFrom(
  asked: readonly number[],
  shown: readonly { id: number }[],
  recusals: readonly { candidateId: number; name: string }[],
): { recused: string[]; gone: number } {
  const recused = recusals.filter(({ candidateId }) => asked.includes(candidateId)).map(({ name }) => name);
  return { recused, gone: asked.length - shown.length - recused.length };
}

/** One line of a profile, with where in the candidate's documents it stands. */
export interface PlacedLine {
  text: string;
  /** Years, or venue and place among the authors. */
  detail: string;
  documentId: number;
  start: number;
  end: number;
}

/** What is said of one candidate beside the others: facts as they are printed, nothing weighed. */
export interface ComparedCandidate {
  id: number;
  name: string;
  stage: Stage;
  figures: CandidateFigures;
  advisors: PlacedLine[];
  interests: PlacedLine[];
  positions: PlacedLine[];
  education: PlacedLine[];
  /** All publications of any kind, the newest first. */
  works: PlacedLine[];
  activities: Partial<Record<ActivityKind, PlacedLine[]>>;
}

/** One reader's marks for a candidate, as far as the viewer may see them. */
export interface ComparedReview {
  reviewerId: number;
  /** "Me" for the viewer's own. */
  reviewer: string;
  /** Not submitted: seen by its author alone. */
  draft: boolean;
  /** Criterion → mark. */
  marks: ReadonlyMap<number, ScoreValue>;
  total: ReviewTotal | null;
  abstains: boolean;
}

export interface ComparedMarks {
  candidateId: number;
  /** The viewer's own first, then by name. */
  reviews: ComparedReview[];
  /** Why others' reviews do not show; null when they do. */
  sealed: Reason | null;
}
