import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { closeInstallation, database, type Installation, installation, openInstallation } from "#db/client.ts";
import { findSeat } from "#db/committee.ts";
import { candidates } from "#db/schema/candidates.ts";
import { conflicts } from "#db/schema/conflicts.ts";
import { accounts, openings, seats } from "#db/schema/people.ts";
import { criteria, rubrics } from "#db/schema/reviews.ts";
import { startSession } from "#db/sessions.ts";
import { admit, visitor } from "#lib/access/admit.ts";
import type { Hideable, Phase, Role, Seal, SeatedViewer, Viewer } from "#lib/access/viewer.ts";

/** The small invented world of the database tests: one opening, seven people, four candidates. */
export const PEOPLE = {
  chair: "chair",
  member: "member",
  other: "member",
  conflicted: "member",
  observer: "observer",
  removed: "member",
  elsewhere: null,
} as const satisfies Record<string, Role | null>;
export type Person = keyof typeof PEOPLE;

export const CANDIDATES = ["Ada Quill", "Bo Lindqvist", "Chidi Marsh", "Dara Voss"] as const;

export interface TestWorld {
  installation: Installation;
  openingId: number;
  slug: string;
  account: Record<Person, number>;
  /** Ids of `CANDIDATES`, in order. `conflicted` is recused from the last. */
  candidate: [number, number, number, number];
  /** A viewer as the gate would make it now. @throws for someone without a seat. */
  viewer(person: Person): SeatedViewer;
  /** Sets phase and seal directly. */
  set(change: { phase?: Phase; seal?: Seal; observersBrowse?: boolean; hides?: Hideable[] }): void;
  close(): void;
}

/** Fixed ids, so that two worlds differ only in what a test changes. */
const fixed = (n: number) => 1_000_000 + n;

const AT = new Date("2026-11-02T09:00:00Z");
const OPENING = fixed(1);
const ELSEWHERE = fixed(2);
const SLUG = "test-opening";
const NAMES = Object.keys(PEOPLE) as Person[];
const ACCOUNT = Object.fromEntries(NAMES.map((name, i) => [name, fixed(10 + i)])) as Record<Person, number>;
const CANDIDATE = CANDIDATES.map((_, i) => fixed(30 + i)) as TestWorld["candidate"];

/**
 * Opens the world, in memory or as a new data folder, with the real migrations; the rubric is locked and the phase is
 * independent review.
 */
export function openTestWorld(folder: string | null = null): TestWorld {
  image ??= imageOfWorld();
  if (folder) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, "shortlist.db"), image, { flag: "wx" });
  }
  openInstallation(folder, image);
  return {
    get installation() {
      return installation();
    },
    openingId: OPENING,
    slug: SLUG,
    account: { ...ACCOUNT },
    candidate: [...CANDIDATE],
    viewer: (person) => seatedAs(ACCOUNT[person], person, SLUG),
    set: (change) => database().update(openings).set(change).where(eq(openings.id, OPENING)).run(),
    close: closeInstallation,
  };
}

/** The world as it begins. To migrate and fill a database takes ten times as long as to open it: it is done once. */
let image: Buffer | undefined;

function imageOfWorld(): Buffer {
  const opened = openInstallation(null);
  const { db } = opened;
  db.insert(openings)
    .values([
      { id: OPENING, slug: SLUG, title: "Test Opening", department: "Testing", phase: "independent", createdAt: AT },
      { id: ELSEWHERE, slug: "other-opening", title: "Other Opening", department: "Other", createdAt: AT },
    ])
    .run();
  for (const name of NAMES) addPerson(opened, name, ACCOUNT[name], PEOPLE[name] === null ? ELSEWHERE : OPENING, AT);
  db.insert(candidates)
    .values(CANDIDATES.map((name, i) => ({ id: CANDIDATE[i], openingId: OPENING, name, createdAt: AT })))
    .run();
  addConflict(opened, OPENING, ACCOUNT.conflicted, CANDIDATE[3], AT);
  addRubric(opened, OPENING, AT, ACCOUNT.chair);
  const begun = opened.sqlite.serialize();
  opened.sqlite.close();
  return begun;
}

/** A viewer as the gate would make it now. @throws for someone without a seat on the opening. */
export function seatedAs(accountId: number, name: string, slug: string): SeatedViewer {
  const seat = findSeat(accountId, slug);
  if (!seat) throw new Error(`${name} has no seat.`);
  return admit({ kind: "person", accountId, name, siteAdmin: false, seat });
}

/** Whoever runs the installation, without a seat anywhere. */
export const siteAdmin = (accountId: number): Viewer =>
  admit({ kind: "person", accountId, name: "Ira Admin", siteAdmin: true, seat: null });

function addPerson({ db }: Installation, name: Person, id: number, openingId: number, at: Date): void {
  db.insert(accounts)
    .values({ id, email: `${name}@test.invalid`, name, passwordHash: "", createdAt: at })
    .run();
  db.insert(seats)
    .values({
      id: id + 1000,
      openingId,
      accountId: id,
      role: PEOPLE[name] ?? "chair",
      addedAt: at,
      removedAt: name === "removed" ? at : null,
    })
    .run();
}

function addConflict({ db }: Installation, openingId: number, accountId: number, candidateId: number, at: Date): void {
  db.insert(conflicts)
    .values({
      id: fixed(90),
      openingId,
      accountId,
      candidateId,
      kind: "family",
      scope: "candidate",
      state: "declared",
      evidence: "Declared for the tests.",
      decidedBy: accountId,
      createdAt: at,
      decidedAt: at,
    })
    .run();
}

/** Three criteria with keys 1, 2 (independent) and 3, weights 2, 1, 1, levels 1…5. */
function addRubric({ db }: Installation, openingId: number, at: Date, lockedBy: number): void {
  const rubricId = fixed(50);
  db.insert(rubrics).values({ id: rubricId, openingId, version: 1, createdAt: at, lockedAt: at, lockedBy }).run();
  const levels = [1, 2, 3, 4, 5].map((value) => ({
    value,
    label: `Level ${value}`,
    text: `What ${value} looks like.`,
  }));
  db.insert(criteria)
    .values(
      ["Research", "Mentoring", "Teaching"].map((name, i) => ({
        id: fixed(60 + i),
        rubricId,
        position: i + 1,
        key: i + 1,
        name,
        description: `${name}, judged from the file.`,
        weight: i === 0 ? 2 : 1,
        independent: i === 1,
        levels,
      })),
    )
    .run();
}

/**
 * A fresh session in the data folder of a running Shortlist, for browser stories.
 * @returns the token for the cookie.
 */
export function mintSessionIn(folder: string, email: string): string {
  const { db } = openInstallation(folder);
  try {
    const row = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email)).get();
    if (!row) throw new Error(`No account ${email}.`);
    return startSession(visitor(), row.id, "browser story");
  } finally {
    closeInstallation();
  }
}

/**
 * Changes, in the data folder of a running Shortlist, everything that this person may not see before the discussion and
 * nothing else: the marks and words of sealed reviews, others' drafts and private notes, how long others had files open,
 * where those on the shortlist stand, and all that is known of the candidates they are recused from.
 */
export function rewriteHidden(folder: string, email: string): void {
  const { sqlite } = openInstallation(folder);
  try {
    const seat = sqlite
      .prepare(
        "SELECT s.account_id AS id, s.role FROM seats s JOIN accounts a ON a.id = s.account_id WHERE a.email = ?",
      )
      .get(email) as { id: number; role: Role } | undefined;
    if (!seat) throw new Error(`No seat for ${email}.`);
    const own = "SELECT candidate_id FROM reviews WHERE reviewer_id = @id AND submitted_at IS NOT NULL";
    const recused = `SELECT candidate_id FROM conflicts WHERE account_id = @id AND scope = 'candidate'
      AND state IN ('declared', 'confirmed') AND withdrawn_at IS NULL`;
    const open = seat.role === "observer" ? "SELECT NULL WHERE 0" : own;
    const sealed = `SELECT id FROM reviews WHERE reviewer_id <> @id AND (submitted_at IS NULL OR
      candidate_id NOT IN (${open}) OR candidate_id IN (${recused}))`;
    for (const sql of [
      `UPDATE scores SET value = 6 - value, evidence = 'Rewritten.' WHERE review_id IN (${sealed})`,
      `UPDATE reviews SET comment = 'Rewritten.', reason = 'Rewritten.' WHERE id IN (${sealed})`,
      `UPDATE review_revisions SET content = '{}' WHERE review_id IN (${sealed})`,
      `UPDATE review_words SET words = 'warm-start the rewritten' WHERE review_id IN (${sealed})`,
      "UPDATE notes SET text = 'Rewritten.' WHERE audience = 'private' AND author_id <> @id",
      `UPDATE notes SET text = 'Rewritten.' WHERE candidate_id IN (${recused})`,
      `UPDATE publications SET title = 'The rewritten', year = 1999, venue = 'Rewritten' WHERE candidate_id IN (${recused})`,
      `UPDATE positions SET title = 'Rewritten' WHERE candidate_id IN (${recused})`,
      `DELETE FROM education WHERE candidate_id IN (${recused})`,
      "UPDATE candidates SET stage = 'offer' WHERE stage = 'shortlist'",
      `UPDATE stage_moves SET "to" = 'offer' WHERE "to" = 'shortlist'`,
      `INSERT OR REPLACE INTO desk_places (opening_id, candidate_id, account_id, scroll, seconds, at)
        SELECT c.opening_id, c.id, s.account_id, 0.5, 4321, 1 FROM candidates c JOIN seats s ON s.opening_id = c.opening_id
        WHERE s.account_id <> @id`,
    ])
      sqlite.prepare(sql).run({ id: seat.id });
  } finally {
    closeInstallation();
  }
}

/** Who has nothing to look for in an opening, each in a way of their own. */
export const OUTSIDERS = ["stranger", "removed", "disabled", "expired"] as const;
export type Outsider = (typeof OUTSIDERS)[number];

/**
 * Gives a running Shortlist people who must find every door of its opening shut: the chair of another opening, someone
 * taken off the committee, someone whose account is disabled, someone whose session has run out.
 * @returns their tokens, and ids of rows that exist in the opening.
 */
export function admitOutsiders(folder: string, slug: string): { tokens: Record<Outsider, string>; ids: Ids } {
  const { db, sqlite } = openInstallation(folder);
  try {
    const at = new Date();
    const opening = db.select({ id: openings.id }).from(openings).where(eq(openings.slug, slug)).get();
    if (!opening) throw new Error(`No opening ${slug}.`);
    const other = fixed(900);
    const elsewhere = { id: other, slug: "another-opening", title: "Another", department: "Another", createdAt: at };
    db.insert(openings).values(elsewhere).onConflictDoNothing().run();
    const tokens = OUTSIDERS.map((name, i) => {
      const email = `${name}@test.invalid`;
      const id = fixed(910 + i);
      db.insert(accounts).values({ id, email, name, passwordHash: "", createdAt: at }).onConflictDoNothing().run();
      const seat = { accountId: id, role: "chair", addedAt: at } as const;
      db.insert(seats)
        .values({
          ...seat,
          openingId: name === "stranger" ? other : opening.id,
          removedAt: name === "removed" ? at : null,
        })
        .onConflictDoNothing()
        .run();
      return [name, startSession(visitor(), id, "browser story")] as const;
    });
    db.update(accounts).set({ disabledAt: at }).where(eq(accounts.email, "disabled@test.invalid")).run();
    sqlite.prepare("UPDATE sessions SET expires_at = 1 WHERE account_id = ?").run(fixed(913));
    return { tokens: Object.fromEntries(tokens) as Record<Outsider, string>, ids: idsIn(sqlite, opening.id) };
  } finally {
    closeInstallation();
  }
}

type Ids = Record<"candidate" | "document" | "account" | "note" | "conflict" | "criterion", number>;

function idsIn(sqlite: Installation["sqlite"], openingId: number): Ids {
  const first = (sql: string) => (sqlite.prepare(sql).get(openingId) as { id: number }).id;
  return {
    candidate: first("SELECT id FROM candidates WHERE opening_id = ? ORDER BY id"),
    document: first("SELECT id FROM documents WHERE opening_id = ? ORDER BY id"),
    account: first("SELECT account_id AS id FROM seats WHERE opening_id = ? AND role = 'member' ORDER BY id"),
    note: first("SELECT id FROM notes WHERE opening_id = ? ORDER BY id"),
    conflict: first("SELECT id FROM conflicts WHERE opening_id = ? ORDER BY id"),
    criterion: first("SELECT c.key AS id FROM criteria c JOIN rubrics r ON r.id = c.rubric_id WHERE r.opening_id = ?"),
  };
}

/** Whatever the log of a running Shortlist says happened four years before. Its chain does not hold any more. */
export function letYearsPass(folder: string): void {
  const { sqlite } = openInstallation(folder);
  try {
    sqlite.prepare("UPDATE events SET at = at - ?").run(4 * 365 * 86_400_000);
  } finally {
    closeInstallation();
  }
}

/** All rows of a data folder in one hash, except what counts sign-ins: two that are equal hold the same. */
export function contentOf(folder: string): string {
  const { sqlite } = openInstallation(folder);
  try {
    const hash = createHash("sha256");
    const tables = sqlite
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")
      .pluck()
      .all() as string[];
    for (const table of tables.filter((name) => !["sessions", "sign_in_attempts", "sqlite_stat1"].includes(name)))
      for (const row of sqlite.prepare(`SELECT * FROM "${table}"`).raw().iterate())
        hash.update(`${table}${JSON.stringify(row)}\n`);
    return hash.digest("hex");
  } finally {
    closeInstallation();
  }
}
