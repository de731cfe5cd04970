import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { candidates, ofCandidate } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { accounts, ofAccount, ofOpening } from "#db/schema/people.ts";
import { CONFLICT_SCOPES, CONFLICT_STATES } from "#lib/conflicts/declaration.ts";
import { LIST_STATES, RELATIONS } from "#lib/conflicts/member-list.ts";
import { STRENGTHS } from "#lib/conflicts/suggestion.ts";

/**
 * A conflict of interest between a committee member and a candidate (or, with scope `opening`, the whole search).
 * Recused: state confirmed or declared, scope candidate or opening, not withdrawn. What a person decided is pinned.
 */
export const conflicts = sqliteTable(
  "conflicts",
  {
    id: id(),
    openingId: ofOpening(),
    accountId: ofAccount(),
    /** Null with scope `opening`. */
    candidateId: integer().references(() => candidates.id),
    kind: text().notNull(),
    scope: text({ enum: CONFLICT_SCOPES }).notNull(),
    state: text({ enum: CONFLICT_STATES }).notNull(),
    /** The evidence of a suggestion, or the words of the one who declared or decided. */
    evidence: text().notNull(),
    /** Of one found in documents: whether it is plain, or a question. Null where declared. */
    strength: text({ enum: STRENGTHS }),
    decidedBy: integer().references(() => accounts.id),
    decisionReason: text(),
    createdAt: instant().notNull(),
    decidedAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [
    index("conflicts_by_member").on(t.accountId, t.openingId, t.candidateId),
    index("conflicts_by_opening").on(t.openingId),
  ],
);

/** "I have no conflicts to declare", said of the candidates there were at that moment; later ones are asked about anew. */
export const clearances = sqliteTable(
  "clearances",
  {
    id: id(),
    openingId: ofOpening(),
    accountId: ofAccount(),
    at: instant().notNull(),
  },
  (t) => [index("clearances_by_member").on(t.accountId, t.openingId)],
);

/**
 * A list a committee member gave of their own work (a CV, a BibTeX file, pasted text), with the job of reading it. It is
 * the member's, not the opening's: it is compared with the candidates of every opening they serve on.
 */
export const memberDocuments = sqliteTable(
  "member_documents",
  {
    id: id(),
    accountId: ofAccount(),
    /** Where it was given: the log of that opening says so. */
    openingId: ofOpening(),
    fileName: text().notNull(),
    /** Bytes. */
    size: integer().notNull(),
    sha256: text().notNull(),
    state: text({ enum: LIST_STATES }).notNull(),
    /** Why it was not read: a sentence for the member. */
    message: text(),
    attempts: integer().notNull().default(0),
    addedBy: ofAccount(),
    addedAt: instant().notNull(),
    updatedAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [
    uniqueIndex("member_documents_once").on(t.accountId, t.sha256),
    index("member_documents_by_state").on(t.state, t.updatedAt),
  ],
);

/** Whose, and from which list; typed by hand where there is none. */
const listed = {
  accountId: ofAccount(),
  documentId: integer().references(() => memberDocuments.id),
};

/** A publication of a committee member, as far as conflicts need it. */
export const memberWorks = sqliteTable(
  "member_works",
  {
    id: id(),
    ...listed,
    title: text().notNull(),
    /** Equal for the same work (lib/profile/same-work.ts). */
    workKey: text().notNull(),
    /** As printed, in order. */
    authors: text({ mode: "json" }).$type<string[]>().notNull(),
    /** Place of the member in `authors`, from 0; null when unknown. */
    self: integer(),
    year: integer(),
  },
  (t) => [index("member_works_by_member").on(t.accountId)],
);

/** Where a committee member works, worked or studied. */
export const memberStays = sqliteTable(
  "member_stays",
  {
    id: id(),
    ...listed,
    institution: text().notNull(),
    startYear: integer(),
    startMonth: integer(),
    endYear: integer(),
    endMonth: integer(),
    /** Still there. */
    ongoing: integer({ mode: "boolean" }).notNull().default(false),
  },
  (t) => [index("member_stays_by_member").on(t.accountId)],
);

/** People close to a committee member, and the member's own name as their list prints it. */
export const memberPeople = sqliteTable(
  "member_people",
  { id: id(), ...listed, relation: text({ enum: RELATIONS }).notNull(), name: text().notNull() },
  (t) => [index("member_people_by_member").on(t.accountId)],
);

/** Who stands in for a chair who is recused from a candidate: one at a time, until it is ended. */
export const delegations = sqliteTable(
  "delegations",
  {
    id: id(),
    openingId: ofOpening(),
    candidateId: ofCandidate(),
    accountId: ofAccount(),
    namedBy: ofAccount(),
    at: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    index("delegations_by_member").on(t.accountId, t.openingId),
    index("delegations_by_candidate").on(t.candidateId),
  ],
);
