import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant } from "#db/schema/columns.ts";
import { type Hideable, PHASES, ROLES, SEALS } from "#lib/access/viewer.ts";

/** One row, once: the one-time code of the first start, hashed, until it is used. */
export const setupCodes = sqliteTable("setup_codes", {
  id: id(),
  codeHash: text().notNull(),
  createdAt: instant().notNull(),
  usedAt: instant(),
});

export const accounts = sqliteTable("accounts", {
  id: id(),
  /** Lower case. */
  email: text().notNull().unique(),
  name: text().notNull(),
  /** argon2id in PHC form. */
  passwordHash: text().notNull(),
  siteAdmin: integer({ mode: "boolean" }).notNull().default(false),
  createdAt: instant().notNull(),
  disabledAt: instant(),
});

/** A column that points at an account. */
export const ofAccount = () =>
  integer()
    .notNull()
    .references(() => accounts.id);

export const sessions = sqliteTable(
  "sessions",
  {
    id: id(),
    /** SHA-256 of the 256-bit token in the cookie. */
    tokenHash: text().notNull().unique(),
    accountId: ofAccount(),
    device: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [index("sessions_by_account").on(t.accountId)],
);

/** Who an account is at a provider of single sign-on: one person there is one account here, and the other way round. */
export const identities = sqliteTable(
  "identities",
  {
    id: id(),
    accountId: ofAccount(),
    issuer: text().notNull(),
    /** The provider's own name for the person. */
    subject: text().notNull(),
    linkedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("identities_by_subject").on(t.issuer, t.subject),
    uniqueIndex("identities_by_account").on(t.accountId, t.issuer),
  ],
);

/** Links by which an account is given a new password, made by an administrator; kept when used, for who made them when is told. */
export const passwordLinks = sqliteTable(
  "password_links",
  {
    id: id(),
    /** SHA-256 of a 192-bit token; the token itself is only ever in the link. */
    tokenHash: text().notNull().unique(),
    accountId: ofAccount(),
    madeBy: ofAccount(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [index("password_links_by_account").on(t.accountId, t.createdAt)],
);

/** Counted per e-mail tried, whether or not such an account exists; survives a restart. */
export const signInAttempts = sqliteTable(
  "sign_in_attempts",
  {
    id: id(),
    /** SHA-256 of the lower-case e-mail. */
    emailHash: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("sign_in_attempts_by_email").on(t.emailHash, t.at)],
);

export const openings = sqliteTable("openings", {
  id: id(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  department: text().notNull(),
  phase: text({ enum: PHASES }).notNull().default("setup"),
  seal: text({ enum: SEALS }).notNull().default("after-own"),
  observersBrowse: integer({ mode: "boolean" }).notNull().default(false),
  /** What readers are not to see of candidates. */
  hides: text({ mode: "json" }).$type<Hideable[]>().notNull().default([]),
  /** Readers wanted for each file. */
  readersPerFile: integer().notNull().default(3),
  /** Months back for which joint work and shared institutions suggest a conflict. */
  conflictMonths: integer().notNull().default(48),
  /** Since when, and by whom, the ranking has an adjusted column beside the raw means. Null: it has none. */
  adjustedRankingAt: instant(),
  adjustedRankingBy: integer().references(() => accounts.id),
  /** When the reviews were first opened to all: how they are ranked is settled before that. */
  discussionAt: instant(),
  createdAt: instant().notNull(),
});

/** A column that points at an opening. */
export const ofOpening = () =>
  integer()
    .notNull()
    .references(() => openings.id);

export const seats = sqliteTable(
  "seats",
  {
    id: id(),
    openingId: ofOpening(),
    accountId: ofAccount(),
    role: text({ enum: ROLES }).notNull(),
    affiliation: text().notNull().default(""),
    addedAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [uniqueIndex("seats_once").on(t.openingId, t.accountId), index("seats_by_account").on(t.accountId)],
);

export const invitations = sqliteTable(
  "invitations",
  {
    id: id(),
    /** SHA-256 of a 192-bit token; the token itself is only ever in the link. */
    tokenHash: text().notNull().unique(),
    openingId: ofOpening(),
    email: text().notNull(),
    name: text().notNull(),
    role: text({ enum: ROLES }).notNull(),
    invitedBy: ofAccount(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    acceptedBy: integer().references(() => accounts.id),
    withdrawnAt: instant(),
  },
  (t) => [index("invitations_by_opening").on(t.openingId)],
);

/** The log: who did what to whom, in order, each line chained to the one before. Append only. */
export const events = sqliteTable(
  "events",
  {
    /** Counts up; never shown to those who see only some of the events. */
    id: integer().primaryKey({ autoIncrement: true }),
    openingId: integer(),
    at: instant().notNull(),
    /** Null: a visitor or the program itself. */
    actorId: integer(),
    action: text().notNull(),
    candidateId: integer(),
    /** JSON: the subject of the permit and what the change says of itself. */
    detail: text().notNull(),
    /** SHA-256 over the previous hash and this line. */
    hash: text().notNull(),
  },
  (t) => [
    index("events_by_opening").on(t.openingId, t.id),
    index("events_by_candidate").on(t.candidateId, t.id),
    // The history of a candidate holds what was done with their files before they were anybody's.
    index("events_by_document").on(sql`("detail" ->> '$.documentId')`),
    check("events_detail_is_json", sql`json_valid(${t.detail})`),
  ],
);
