import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { ofCandidate } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { documents } from "#db/schema/documents.ts";
import { accounts, ofAccount, ofOpening } from "#db/schema/people.ts";
import { NOTE_AUDIENCES } from "#lib/reviews/note.ts";

/** A rubric is versions: a locked one never changes; a change is a new version with a reason. */
export const rubrics = sqliteTable(
  "rubrics",
  {
    id: id(),
    openingId: ofOpening(),
    version: integer().notNull(),
    reason: text().notNull().default(""),
    createdAt: instant().notNull(),
    lockedAt: instant(),
    lockedBy: integer().references(() => accounts.id),
  },
  (t) => [uniqueIndex("rubrics_once").on(t.openingId, t.version)],
);

export const criteria = sqliteTable(
  "criteria",
  {
    id: id(),
    rubricId: integer()
      .notNull()
      .references(() => rubrics.id),
    /** From 1. */
    position: integer().notNull(),
    /** Stays with the criterion from version to version, so that scores carry over. */
    key: integer().notNull(),
    name: text().notNull(),
    description: text().notNull(),
    weight: real().notNull(),
    /** Shown, never summed. */
    independent: integer({ mode: "boolean" }).notNull(),
    levels: text({ mode: "json" }).$type<{ value: number; label: string; text: string }[]>().notNull(),
  },
  (t) => [uniqueIndex("criteria_once").on(t.rubricId, t.position)],
);

/** One reviewer's reading of one candidate. `revision` counts every save, so that a stale edit is noticed. */
export const reviews = sqliteTable(
  "reviews",
  {
    id: id(),
    openingId: ofOpening(),
    candidateId: ofCandidate(),
    reviewerId: ofAccount(),
    round: integer().notNull().default(1),
    revision: integer().notNull(),
    recommendation: text(),
    comment: text().notNull().default(""),
    /** Why round two differs from round one; empty in round one. */
    reason: text().notNull().default(""),
    /** cv, statement, papers, letters. */
    read: text({ mode: "json" }).$type<string[]>().notNull(),
    startedAt: instant().notNull(),
    savedAt: instant().notNull(),
    submittedAt: instant(),
  },
  (t) => [
    uniqueIndex("reviews_once").on(t.candidateId, t.reviewerId, t.round),
    index("reviews_by_opening").on(t.openingId, t.candidateId),
    index("reviews_by_reviewer").on(t.openingId, t.reviewerId),
    // What means are made of, so that no long text is walked past to reach it.
    index("reviews_marks").on(t.candidateId, t.reviewerId, t.round, t.submittedAt, t.recommendation),
  ],
);

export const scores = sqliteTable(
  "scores",
  {
    reviewId: integer()
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    criterionKey: integer().notNull(),
    /** The level given; null: unable to judge. A criterion not yet looked at has no row. */
    value: integer(),
    evidence: text().notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.criterionKey] }),
    index("scores_marks").on(t.reviewId, t.criterionKey, t.value),
  ],
);

/** Every earlier text of a review, for its author. */
export const reviewRevisions = sqliteTable(
  "review_revisions",
  {
    reviewId: integer()
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    revision: integer().notNull(),
    at: instant().notNull(),
    submitted: integer({ mode: "boolean" }).notNull(),
    /** JSON of the review input as saved. */
    content: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reviewId, t.revision] })],
);

/** The words of a submitted review that may be searched; a trigger on its revisions writes them. */
export const reviewWords = sqliteTable("review_words", {
  reviewId: integer()
    .primaryKey()
    .references(() => reviews.id, { onDelete: "cascade" }),
  words: text().notNull(),
});

export const notes = sqliteTable(
  "notes",
  {
    id: id(),
    openingId: ofOpening(),
    candidateId: ofCandidate(),
    authorId: ofAccount(),
    audience: text({ enum: NOTE_AUDIENCES }).notNull(),
    text: text().notNull(),
    /** A passage of a document the note is anchored to. */
    documentId: integer().references(() => documents.id),
    start: integer(),
    end: integer(),
    /** The note to the committee that this one answers. */
    replyTo: integer(),
    createdAt: instant().notNull(),
    editedAt: instant(),
    removedAt: instant(),
  },
  (t) => [index("notes_by_candidate").on(t.candidateId, t.createdAt), index("notes_by_author").on(t.authorId)],
);

/** Whom a note to the committee speaks to by name. */
export const noteMentions = sqliteTable(
  "note_mentions",
  {
    noteId: integer()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    accountId: ofAccount(),
  },
  (t) => [primaryKey({ columns: [t.noteId, t.accountId] }), index("note_mentions_by_account").on(t.accountId)],
);
