import { index, integer, primaryKey, real, sqliteTable } from "drizzle-orm/sqlite-core";
import { candidates } from "#db/schema/candidates.ts";
import { instant } from "#db/schema/columns.ts";
import { ofAccount, ofOpening } from "#db/schema/people.ts";

/** Where a reader left a file on the desk, and how long it lay open before them. Theirs alone: in no list, export or log. */
export const deskPlaces = sqliteTable(
  "desk_places",
  {
    openingId: ofOpening(),
    candidateId: integer()
      .notNull()
      .references(() => candidates.id, { onDelete: "cascade" }),
    accountId: ofAccount(),
    /** The document that was open; not a reference, for it may be gone by the time the reader is back. */
    documentId: integer(),
    /** Key of the criterion that was being judged. */
    criterionKey: integer(),
    /** How far the document was scrolled: 0 its beginning, 1 its end. */
    scroll: real().notNull().default(0),
    /** Seconds in which the file was open, in sight and had the keyboard. */
    seconds: integer().notNull().default(0),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.candidateId, t.accountId] }),
    index("desk_places_last").on(t.openingId, t.accountId, t.at),
  ],
);
