import { integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { candidates } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { accounts, ofAccount, ofOpening } from "#db/schema/people.ts";

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

/** A saved view that the whole committee has in its menu. */
export const sharedViews = sqliteTable("shared_views", {
  viewId: integer()
    .primaryKey()
    .references(() => savedViews.id, { onDelete: "cascade" }),
  sharedBy: ofAccount(),
  at: instant().notNull(),
});

/** One renaming or merging of venues, for this opening. What is shown follows from those not undone, in their order. */
export const venueChanges = sqliteTable(
  "venue_changes",
  {
    id: id(),
    openingId: ofOpening(),
    /** Counts up within the opening: the order they apply in. */
    place: integer().notNull(),
    /** Names as they were shown before. */
    from: text({ mode: "json" }).$type<string[]>().notNull(),
    to: text().notNull(),
    changedBy: ofAccount(),
    at: instant().notNull(),
    undoneBy: integer().references(() => accounts.id),
    undoneAt: instant(),
  },
  (t) => [uniqueIndex("venue_changes_in_order").on(t.openingId, t.place)],
);

/** What the changes come to: how a venue that a document names is called in this opening. Written anew with every change. */
export const venueNames = sqliteTable(
  "venue_names",
  {
    openingId: ofOpening(),
    printed: text().notNull(),
    shown: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.openingId, t.printed] })],
);

/** Venues the committee keeps an eye on in this opening, by the name shown. */
export const watchedVenues = sqliteTable(
  "watched_venues",
  {
    openingId: ofOpening(),
    venue: text().notNull(),
    addedBy: ofAccount(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.openingId, t.venue] })],
);

/**
 * A candidate's coauthors as the table of coauthors needs them (lib/coauthors/coauthor-list.ts). Triggers take the row away
 * when a publication, its authors or the candidate's name change; then they are counted anew until they are kept again.
 */
export const coauthorLists = sqliteTable("coauthor_lists", {
  candidateId: integer()
    .primaryKey()
    .references(() => candidates.id, { onDelete: "cascade" }),
  found: text().notNull(),
});
