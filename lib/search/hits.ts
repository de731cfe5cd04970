import type { Piece } from "#lib/search/excerpt.ts";

/** What is searched; the place in this list is part of the index's row numbers, so new ones go to the end. */
export const SEARCHED = [
  "candidate",
  "fact",
  "education",
  "position",
  "activity",
  "publication",
  "document",
  "note",
  "review",
] as const;
export type Searched = (typeof SEARCHED)[number];

/** How findings are grouped on the page, in its order. */
export const HIT_GROUPS = ["people", "publications", "career", "activities", "documents", "notes", "reviews"] as const;
export type HitGroupId = (typeof HIT_GROUPS)[number];

export const HIT_GROUP_NAMES: Record<HitGroupId, string> = {
  people: "Candidates",
  publications: "Publications",
  career: "Education and positions",
  activities: "Awards, teaching and other activities",
  documents: "In the documents",
  notes: "Notes",
  reviews: "Reviews",
};

/** A finding, with where to look at it. */
export interface Hit {
  /** Unique on the page. */
  key: string;
  candidateId: number;
  candidateName: string;
  /** What kind of thing it is, or who wrote it: "Award", "Affiliation", a member's name. */
  label: string;
  pieces: Piece[];
  /** Authors, venue, years, or nothing. */
  detail: Piece[];
  /** Where in the candidate's documents it stands. */
  place: { documentId: number; start: number; end: number } | null;
}

export interface HitGroup {
  id: HitGroupId;
  /** How many there are; `hits` may hold fewer. */
  total: number;
  hits: Hit[];
}
