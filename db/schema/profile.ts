import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ofCandidate } from "#db/schema/candidates.ts";
import { id } from "#db/schema/columns.ts";
import { ofDocument } from "#db/schema/documents.ts";
import { ACTIVITY_KINDS } from "#lib/ingest/draft.ts";
import { PROFILE_FIELDS } from "#lib/ingest/merge/merge-facts.ts";

/** Columns of a fact: whose it is and where it is printed. */
export const receipt = {
  candidateId: ofCandidate(),
  documentId: ofDocument(),
  /** Half-open range in the document's text. */
  start: integer().notNull(),
  end: integer().notNull(),
  /** 0…1. 1 where a person corrected or confirmed. */
  confidence: real().notNull(),
};

/** Of a degree or a position: the row that holds instead, where another document says it otherwise; null for those that hold. */
const besideId = integer();

/** Facts with one value and no inner parts. */
export const profileFacts = sqliteTable(
  "profile_facts",
  {
    id: id(),
    ...receipt,
    field: text({ enum: PROFILE_FIELDS }).notNull(),
    value: text().notNull(),
    /** Of a link: its words. */
    label: text(),
    /** Another document says so; it does not hold. */
    beside: integer({ mode: "boolean" }).notNull().default(false),
  },
  (t) => [
    index("profile_facts_by_candidate").on(t.candidateId, t.field),
    index("profile_facts_by_document").on(t.documentId),
  ],
);

const period = {
  startYear: integer(),
  startMonth: integer(),
  endYear: integer(),
  endMonth: integer(),
  /** "present" was printed: the period stays open. */
  ongoing: integer({ mode: "boolean" }).notNull().default(false),
};

export const education = sqliteTable(
  "education",
  {
    id: id(),
    ...receipt,
    ...period,
    besideId,
    institution: text().notNull(),
    degree: text(),
    thesis: text(),
    advisors: text({ mode: "json" }).$type<string[]>().notNull(),
  },
  (t) => [index("education_by_candidate").on(t.candidateId), index("education_by_document").on(t.documentId)],
);

export const positions = sqliteTable(
  "positions",
  { id: id(), ...receipt, ...period, besideId, organization: text(), title: text() },
  (t) => [index("positions_by_candidate").on(t.candidateId), index("positions_by_document").on(t.documentId)],
);

export const activities = sqliteTable(
  "activities",
  {
    id: id(),
    ...receipt,
    ...period,
    kind: text({ enum: ACTIVITY_KINDS }).notNull(),
    text: text().notNull(),
    /** What it stands under in the document ("Conference referee", "Invited talks"), and where that is printed. */
    under: text(),
    underStart: integer(),
    underEnd: integer(),
  },
  (t) => [index("activities_by_candidate").on(t.candidateId), index("activities_by_document").on(t.documentId)],
);
