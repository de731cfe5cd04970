import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { candidates } from "#db/schema/candidates.ts";
import { id, instant } from "#db/schema/columns.ts";
import { accounts, openings } from "#db/schema/people.ts";

import { CONFLICT_SCOPES, CONFLICT_STATES } from "#lib/conflicts/declaration.ts";

/**
 * A conflict of interest between a committee member and a candidate (or, with scope `opening`, the whole search).
 * Recused: state confirmed or declared, scope candidate or opening, not withdrawn. What a person decided is pinned.
 */
export const conflicts = sqliteTable(
  "conflicts",
  {
    id: id(),
    openingId: integer()
      .notNull()
      .references(() => openings.id),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    /** Null with scope `opening`. */
    candidateId: integer().references(() => candidates.id),
    kind: text().notNull(),
    scope: text({ enum: CONFLICT_SCOPES }).notNull(),
    state: text({ enum: CONFLICT_STATES }).notNull(),
    /** The evidence of a suggestion, or the words of the one who declared or decided. */
    evidence: text().notNull(),
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
    openingId: integer()
      .notNull()
      .references(() => openings.id),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    at: instant().notNull(),
  },
  (t) => [index("clearances_by_member").on(t.accountId, t.openingId)],
);
