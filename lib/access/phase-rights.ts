/**
 * What is visible in a phase is data of the phase. `readsBlind`: what the opening hides (names, institutions, venues) is
 * hidden from those who read and score.
 */
export const PHASE_RIGHTS = {
  setup: {
    readsBlind: true,
    membersBrowse: false,
    scoring: false,
    othersReviews: "never",
    shortlistShown: false,
    balloting: false,
  },
  independent: {
    readsBlind: true,
    membersBrowse: true,
    scoring: true,
    othersReviews: "seal",
    shortlistShown: false,
    balloting: false,
  },
  discussion: {
    readsBlind: false,
    membersBrowse: true,
    scoring: true,
    othersReviews: "always",
    shortlistShown: true,
    balloting: false,
  },
  decision: {
    readsBlind: false,
    membersBrowse: true,
    scoring: false,
    othersReviews: "always",
    shortlistShown: true,
    balloting: true,
  },
  closed: {
    readsBlind: false,
    membersBrowse: true,
    scoring: false,
    othersReviews: "always",
    shortlistShown: true,
    balloting: false,
  },
} as const;
