import type { Phase, Role, Seal } from "#lib/access/viewer.ts";
import type { Stage } from "#lib/opening/stage.ts";
import type { BallotResult } from "#lib/reviews/ballot-result.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import type { Score } from "#lib/reviews/review.ts";

/** As the database gives it, or as it reads back from JSON (ISO 8601, universal time). */
type Moment = Date | string;

/** Everything the archive of an opening is made of, as far as the chair it is made for may see it. */
export interface DecisionRecord {
  opening: RecordedOpening;
  /** Newest first. */
  rubrics: {
    version: number;
    reason: string;
    createdAt: Moment;
    lockedAt: Moment | null;
    lockedBy: string | null;
    criteria: Criterion[];
  }[];
  committee: { members: RecordedMember[]; delegations: RecordedDelegation[] };
  conflicts: RecordedConflict[];
  assignments: { asked: RecordedAssignment[]; panels: { readerId: number; panel: number }[] };
  candidates: RecordedCandidate[];
  reviews: RecordedReview[];
  ballots: RecordedBallot[];
  stageMoves: RecordedMove[];
  shortlist: {
    candidateId: number;
    name: string;
    place: number;
    tied: boolean;
    reason: string;
    addedBy: string;
    at: Moment;
  }[];
  minutes: { candidateId: number; candidate: string; writtenBy: string; at: Moment; text: string }[];
  documents: RecordedDocument[];
  /** Oldest first. */
  events: RecordedEvent[];
}

export interface RecordedOpening {
  openingId: number;
  title: string;
  department: string;
  phase: Phase;
  seal: Seal;
  observersBrowse: boolean;
  readersPerFile: number;
  conflictMonths: number;
  adjustedRanking: boolean;
  /** How many places the adjusted column asks about. */
  places: number;
  /** Who takes a place in the ranking; the others stand below it. */
  ranked: "everyone" | "in-the-running";
  /** How far others' reviews were open to the chair when the record was made. */
  reviewsOpen: "all" | "own-first" | "none";
  /** The log of the whole installation followed from itself, line by line. */
  logIntact: boolean;
  madeFor: { accountId: number; name: string };
  /** Candidates of whom the record says nothing more, since its chair is recused from them. */
  recusedFrom: { candidateId: number; name: string }[];
  recusedFromAll: boolean;
}

export interface RecordedMember {
  accountId: number;
  name: string;
  role: Role;
  affiliation: string;
  addedAt: Moment;
  removedAt: Moment | null;
}

export interface RecordedDelegation {
  candidateId: number;
  candidate: string;
  delegate: string;
  namedBy: string;
  at: Moment;
  endedAt: Moment | null;
}

export interface RecordedConflict {
  accountId: number;
  member: string;
  candidateId: number | null;
  candidate: string | null;
  kind: string;
  scope: string;
  state: string;
  evidence: string;
  decisionReason: string | null;
  createdAt: Moment;
  decidedAt: Moment | null;
  withdrawnAt: Moment | null;
}

export interface RecordedAssignment {
  candidateId: number;
  candidate: string;
  readerId: number;
  reader: string;
  assignedBy: string;
  at: Moment;
  withdrawnAt: Moment | null;
}

export interface RecordedCandidate {
  candidateId: number;
  name: string;
  stage: Stage;
  /** Others' reviews of this candidate were open to the chair: they are here and in the ranking. */
  reviewsOpen: boolean;
}

export interface RecordedReview {
  candidateId: number;
  candidate: string;
  reviewerId: number;
  reviewer: string;
  /** 1: independent. 2: in the discussion. */
  round: number;
  recommendation: string | null;
  /** On the rubric's scale; null for a partial review or one that abstains. */
  total: number | null;
  /** Judged share of the weight, 0…1. */
  judged: number;
  scores: Score[];
  comment: string;
  reason: string;
  whatIRead: string[];
  submittedAt: Moment;
}

export interface RecordedBallot {
  ballotId: number;
  openedBy: string;
  openedAt: Moment;
  names: { candidateId: number; name: string }[];
  /** Closed rounds; one that is open is sealed, for the chair too. */
  rounds: (BallotResult & { round: number; closedAt: Moment; papers: number; fresh: number })[];
}

export interface RecordedMove {
  candidateId: number;
  candidate: string;
  from: Stage;
  to: Stage;
  reasonFor: string | null;
  reasonAgainst: string | null;
  movedBy: string;
  at: Moment;
}

export interface RecordedDocument {
  documentId: number;
  candidateId: number | null;
  fileName: string;
  kind: string | null;
  bytes: number;
  sha256: string;
  addedAt: Moment;
  removedAt: Moment | null;
}

export interface RecordedEvent {
  at: string;
  actorId: number | null;
  actor: string | null;
  action: string;
  candidateId: number | null;
  detail: Record<string, unknown>;
}
