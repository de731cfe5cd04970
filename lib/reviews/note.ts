/** Who reads a note. */
export const NOTE_AUDIENCES = ["private", "committee"] as const;
export type NoteAudience = (typeof NOTE_AUDIENCES)[number];

export const NOTE_AUDIENCE_NAMES: Record<NoteAudience, string> = {
  private: "Only me",
  committee: "The committee",
};

/** A passage of a document, in its text. */
export interface NotePlace {
  documentId: number;
  start: number;
  end: number;
}

/** A passage as it may be shown. */
export interface QuotedPlace extends NotePlace {
  fileName: string;
  /** With masks in place; null when the file was read anew since, so that the words may be others. */
  quote: string | null;
}

/** A note as those who may read it are shown it. */
export interface ShownNote {
  id: number;
  authorId: number;
  authorName: string;
  audience: NoteAudience;
  text: string;
  /** The note this one answers. */
  replyTo: number | null;
  /** The passage it is about. */
  place: QuotedPlace | null;
  createdAt: Date;
  editedAt: Date | null;
}

export interface NoteInput {
  candidateId: number;
  audience: NoteAudience;
  text: string;
  /** The note to the committee that this one answers. */
  replyTo?: number | undefined;
  /** The passage it is about. */
  place?: NotePlace | undefined;
}
