import type { DecidingActs } from "#components/candidate/deciding.tsx";
import { refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import {
  chooseHoldingAction,
  correctVersionAction,
  joinWorksAction,
  partWorkAction,
  undoDecisionsAction,
} from "./actions.ts";

/**
 * What it takes to decide on works and facts; null for those who may only look.
 * @param candidateId whose; null for the table of all.
 */
export function decidingFor(viewer: SeatedViewer, candidateId: number | null): DecidingActs | null {
  const { openingId } = viewer.seat;
  const subject = candidateId === null ? { openingId, candidateId } : { openingId, candidateId };
  return refusal(viewer, "draft.correct", subject) === null ? ACTS : null;
}

const ACTS: DecidingActs = {
  hold: chooseHoldingAction,
  join: joinWorksAction,
  part: partWorkAction,
  correct: correctVersionAction,
  undo: undoDecisionsAction,
};
