/** Where a candidate stands in the search. */
export const STAGES = ["received", "longlist", "shortlist", "interview", "offer", "declined", "withdrawn"] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_NAMES: Record<Stage, string> = {
  received: "Received",
  longlist: "Longlist",
  shortlist: "Shortlist",
  interview: "Interview",
  offer: "Offer",
  declined: "Not advanced",
  withdrawn: "Withdrawn",
};

/** The shortlist and what follows from it: told to nobody but the chair before the shortlist is. */
export const FROM_SHORTLIST_ON: readonly Stage[] = ["shortlist", "interview", "offer"];

/** Where everybody begins. */
export const FIRST_STAGE: Stage = "received";

export interface Move {
  from: Stage;
  to: Stage;
}

/**
 * Which of a candidate's moves, oldest first, are told to who must not know of the shortlist, and from where they are said
 * to lead: as if those onto it had not been made. Whoever comes off it is moved from where they were known to stand, and
 * not at all if they come back there.
 */
export function movesBeforeShortlist<M extends Move>(moves: readonly M[]): Map<M, Stage> {
  const told = new Map<M, Stage>();
  let known = FIRST_STAGE;
  for (const move of moves) {
    if (!FROM_SHORTLIST_ON.includes(move.from)) known = move.from;
    if (!FROM_SHORTLIST_ON.includes(move.to) && move.to !== known) told.set(move, known);
  }
  return told;
}

/** Files at these stages need no further readers, and those they are of take no place: in the ranking, the shortlist, a ballot. */
export const OUT_OF_THE_RUNNING: readonly Stage[] = ["declined", "withdrawn"];

export const inTheRunning = (stage: Stage): boolean => !OUT_OF_THE_RUNNING.includes(stage);
