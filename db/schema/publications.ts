import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id } from "#db/schema/columns.ts";
import { COUNTED_AS_SQL } from "#db/schema/counted-as-sql.ts";
import { ofOpening } from "#db/schema/people.ts";
import { receipt } from "#db/schema/profile.ts";
import { PUBLICATION_KINDS, PUBLICATION_STATUSES } from "#lib/ingest/draft.ts";

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
    /** Equal for the same work (lib/ingest/merge/works.ts); never an order, since other candidates' titles may be in it. */
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
