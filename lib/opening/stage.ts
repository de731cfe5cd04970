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

/** Files at these stages need no further readers, and those they are of take no place: in the ranking, the shortlist, a ballot. */
export const OUT_OF_THE_RUNNING: readonly Stage[] = ["declined", "withdrawn"];

export const inTheRunning = (stage: Stage): boolean => !OUT_OF_THE_RUNNING.includes(stage);
