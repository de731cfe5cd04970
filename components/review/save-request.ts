import type { Copies } from "#components/form/browser-copies.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";

/** What the server answers to a save (`Saved` of the database, as it arrives). */
export type SaveAnswer =
  | { kind: "saved"; revision: number; savedAt: Date }
  | { kind: "stale"; revision: number; savedAt: Date; input: ReviewInput };

export interface SaveRequest {
  candidateId: number;
  revision: number;
  review: ReviewInput;
  /** Texts not chosen where two went on; they become earlier versions. */
  asides?: ReviewInput[];
}

export type Send = (request: SaveRequest) => Promise<Outcome<SaveAnswer>>;

/** `waiting`: typed, and not yet on its way. Nothing but `saved` and an untouched `idle` say that the text is on disk. */
export type SaveState =
  | { kind: "idle" }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "failed"; message: string }
  | { kind: "stale"; other: ReviewInput; revision: number }
  /** The reader stepped back meanwhile: nothing is sent or kept any more. */
  | { kind: "recused" };

/** What the keeper of a form begins with. */
export interface KeeperStart {
  candidateId: number;
  revision: number;
  review: ReviewInput;
  /** What already stood in the fields when the page woke up; absent when nothing could be typed before. */
  typed?: ReviewInput;
  /** Orders a text from elsewhere as the form's criteria are. */
  arrange: (review: ReviewInput) => ReviewInput;
  save: Send;
  kept: Copies;
}
