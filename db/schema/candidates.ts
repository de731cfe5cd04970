import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant } from "#db/schema/columns.ts";
import { COUNTED_AS_SQL } from "#db/schema/counted-as-sql.ts";
import { ofAccount, ofOpening } from "#db/schema/people.ts";
import { HIDEABLE } from "#lib/access/viewer.ts";
import { DOCUMENT_KINDS } from "#lib/ingest/document.ts";
import { ACTIVITY_KINDS, PROTECTED_KINDS, PUBLICATION_KINDS, PUBLICATION_STATUSES } from "#lib/ingest/draft.ts";
import { IMPORT_STATES } from "#lib/ingest/import-row.ts";
import { PROFILE_FIELDS } from "#lib/ingest/merge-facts.ts";
import { STAGES } from "#lib/opening/stage.ts";

export const candidates = sqliteTable(
  "candidates",
  {
    id: id(),
    openingId: ofOpening(),
    name: text().notNull(),
    /** What stands for the name where names are hidden: drawn at random within the opening, for good (db/aliases.ts). */
    alias: text(),
    /** Since when the places that name what an opening may hide are written with every change of the profile; null: not. */
    hiddenPlacesAt: instant(),
    stage: text({ enum: STAGES }).notNull().default("received"),
    /**
     * JSON of a `CandidateFigures` (lib/tables/candidates.ts): what the profile comes to in the table, kept so that a list
     * need not count publications. Triggers set it to null when a fact or a publication changes; null is counted anew.
     */
    figures: text(),
    createdAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [
    index("candidates_by_opening").on(t.openingId, t.name),
    uniqueIndex("candidates_by_alias").on(t.openingId, t.alias),
    index("candidates_by_name").on(t.openingId, sql`${t.name} collate nocase`),
  ],
);

/** A column that points at a candidate. */
export const ofCandidate = () =>
  integer()
    .notNull()
    .references(() => candidates.id);

export const stageMoves = sqliteTable(
  "stage_moves",
  {
    id: id(),
    candidateId: ofCandidate(),
    from: text({ enum: STAGES }).notNull(),
    to: text({ enum: STAGES }).notNull(),
    reasonFor: text().notNull(),
    reasonAgainst: text().notNull().default(""),
    movedBy: ofAccount(),
    at: instant().notNull(),
  },
  (t) => [index("stage_moves_by_candidate").on(t.candidateId, t.at)],
);

export const tags = sqliteTable(
  "tags",
  {
    candidateId: ofCandidate(),
    tag: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.tag] })],
);

/** A file the candidate sent or a page they named. The original lies in the documents folder under its hash. */
export const documents = sqliteTable(
  "documents",
  {
    id: id(),
    openingId: ofOpening(),
    candidateId: integer().references(() => candidates.id),
    fileName: text().notNull(),
    kind: text({ enum: DOCUMENT_KINDS }),
    /** Bytes. */
    size: integer().notNull(),
    sha256: text().notNull(),
    addedBy: ofAccount(),
    addedAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [uniqueIndex("documents_once").on(t.openingId, t.sha256), index("documents_by_candidate").on(t.candidateId)],
);

/** A column that points at a document. */
export const ofDocument = () =>
  integer()
    .notNull()
    .references(() => documents.id);

/** One reading of one document: a job is a row, so a crash or a restart resumes it. */
export const imports = sqliteTable(
  "imports",
  {
    documentId: integer()
      .primaryKey()
      .references(() => documents.id),
    state: text({ enum: IMPORT_STATES }).notNull(),
    /** Why it failed: a sentence for the person who imports. */
    message: text(),
    attempts: integer().notNull().default(0),
    updatedAt: instant().notNull(),
  },
  (t) => [index("imports_by_state").on(t.state)],
);

/** What the parser made of a document: `text` is what receipts point into, `draft` the `Draft` without its text. */
export const drafts = sqliteTable("drafts", {
  documentId: integer()
    .primaryKey()
    .references(() => documents.id),
  text: text().notNull(),
  draft: text().notNull(),
  /** JSON of a `DraftSummary` (lib/ingest/summary.ts), corrections applied: what the list of documents shows. */
  summary: text().notNull().default("{}"),
  /** JSON of a `PageLayout` (lib/ingest/page-layout.ts): where the text stands on drawn pages; null when there are none. */
  regions: text(),
  readAt: instant().notNull(),
});

/** A person's word against the parser's: kept with who and when, and applied again after every re-reading. */
export const corrections = sqliteTable(
  "corrections",
  {
    id: id(),
    documentId: ofDocument(),
    /** JSON of a `Correction` (lib/ingest/correct.ts). */
    correction: text().notNull(),
    correctedBy: ofAccount(),
    at: instant().notNull(),
    withdrawnAt: instant(),
  },
  (t) => [index("corrections_by_document").on(t.documentId, t.at)],
);

/** Places in a document's text to mask. */
export const protectedSpans = sqliteTable(
  "protected_spans",
  {
    id: id(),
    documentId: ofDocument(),
    kind: text({ enum: PROTECTED_KINDS }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [index("protected_spans_by_document").on(t.documentId)],
);

/** Places in the text of a candidate's document that name what an opening may hide; written with every profile. */
export const hiddenSpans = sqliteTable(
  "hidden_spans",
  {
    id: id(),
    documentId: ofDocument(),
    hides: text({ enum: HIDEABLE }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [index("hidden_spans_by_document").on(t.documentId)],
);

const receipt = {
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

/**
 * One work of one candidate, as its strongest version is printed; the others are in `publication_versions`. The same work
 * by two candidates is two rows with one `workKey`.
 */
export const publications = sqliteTable(
  "publications",
  {
    id: id(),
    ...receipt,
    /** Kept beside the candidate so that a table of an opening needs no join to sort. */
    openingId: ofOpening(),
    title: text().notNull(),
    /** Equal for the same work (lib/ingest/works.ts); never an order, since other candidates' titles may be in it. */
    workKey: text().notNull(),
    /** What the order by title goes by. */
    titleKey: text().notNull().default(""),
    /** Rows of `publication_versions` tell them when there are more than one. */
    versionCount: integer().notNull().default(1),
    /** Another row of the opening has this `workKey`, whoever may see it: only where to look, nothing to show. */
    together: integer({ mode: "boolean" }).notNull().default(false),
    venue: text(),
    venueAsPrinted: text(),
    host: text(),
    year: integer(),
    kind: text({ enum: PUBLICATION_KINDS }).notNull(),
    status: text({ enum: PUBLICATION_STATUSES }).notNull(),
    distinction: text(),
    arxiv: text(),
    doi: text(),
    workshopVersion: text(),
    selected: integer({ mode: "boolean" }).notNull().default(false),
    links: text({ mode: "json" }).$type<{ url: string; label: string }[]>().notNull(),
    authorCount: integer().notNull(),
    authorsTruncated: integer({ mode: "boolean" }).notNull().default(false),
    /** Place of the candidate among the authors from 1; null when unknown. */
    authorPosition: integer(),
    /** The candidate is first, or shares the first place by an equal-contribution mark. */
    firstAuthor: integer({ mode: "boolean" }).notNull(),
    /** Printed authors, joined by ", " for search and export. */
    authorsText: text().notNull(),
    /** Place in `COUNTED_AS` of what it counts as (`countedAs` of lib/tables/counted-as.ts, said in SQL). */
    countedAs: integer().notNull().generatedAlwaysAs(sql.raw(COUNTED_AS_SQL), { mode: "virtual" }),
  },
  (t) => [
    index("publications_by_candidate").on(t.candidateId),
    index("publications_by_document").on(t.documentId),
    // One for every order of the table of publications; the candidate beside it lets counts be read from the index alone.
    index("publications_by_year").on(t.openingId, t.year, t.candidateId),
    index("publications_by_venue").on(t.openingId, sql`${t.venue} collate nocase`, t.candidateId),
    index("publications_by_counted_as").on(t.openingId, t.countedAs),
    index("publications_by_kind").on(t.openingId, t.kind, t.status, t.candidateId),
    index("publications_by_status").on(t.openingId, t.status),
    index("publications_by_position").on(t.openingId, t.authorPosition),
    index("publications_by_first_author").on(t.openingId, t.firstAuthor, t.candidateId),
    index("publications_by_authors").on(
      t.openingId,
      sql`(case when ${t.authorsText} <> '' then ${t.authorsText} end) collate nocase`,
    ),
    index("publications_by_distinction").on(t.openingId, sql`${t.distinction} collate nocase`),
    index("publications_by_standing").on(t.candidateId, t.kind, t.status, t.venue, t.firstAuthor, t.year),
    index("publications_by_work").on(t.openingId, t.workKey),
    index("publications_by_title").on(t.openingId, t.titleKey),
    index("publications_of_many").on(t.openingId, t.workKey).where(sql`version_count > 1 or together = 1`),
  ],
);

export const authorships = sqliteTable(
  "authorships",
  {
    publicationId: integer()
      .notNull()
      .references(() => publications.id, { onDelete: "cascade" }),
    /** From 1. */
    position: integer().notNull(),
    name: text().notNull(),
    /** Folded name (lib/profile/person-name.ts). */
    nameKey: text().notNull(),
    self: integer({ mode: "boolean" }).notNull(),
    equal: integer({ mode: "boolean" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.publicationId, t.position] }), index("authorships_by_name").on(t.nameKey)],
);

/** The ordered list the chair leaves with. */
export const shortlistEntries = sqliteTable("shortlist_entries", {
  candidateId: integer()
    .primaryKey()
    .references(() => candidates.id),
  openingId: ofOpening(),
  /** From 1; equal numbers are a tier. */
  rank: integer().notNull(),
  reason: text().notNull(),
  addedBy: ofAccount(),
  at: instant().notNull(),
});

/** A named link into a table of the opening: private to its owner. */
export const savedViews = sqliteTable(
  "saved_views",
  {
    id: id(),
    openingId: ofOpening(),
    accountId: ofAccount(),
    table: text().notNull(),
    name: text().notNull(),
    /** The query part of the address. */
    query: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex("saved_views_once").on(t.openingId, t.accountId, t.table, t.name)],
);

/** When someone last looked at a candidate, so that what is new since can be marked. Theirs alone to know. */
export const candidateLooks = sqliteTable(
  "candidate_looks",
  {
    candidateId: integer()
      .notNull()
      .references(() => candidates.id, { onDelete: "cascade" }),
    accountId: ofAccount(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.candidateId, t.accountId] })],
);
