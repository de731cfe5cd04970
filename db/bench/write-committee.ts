import type BetterSqlite3 from "better-sqlite3";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import type { Random } from "#lib/reviews/random.ts";
import { inserter } from "./insert.ts";
import { inventInstitution, inventName } from "./invented.ts";

/** Everything is written as of this moment. */
export const WRITTEN_AT = Date.UTC(2026, 10, 2);
const MEMBERS = 12;

export interface Opening {
  slug: string;
  openingId: number;
  members: { accountId: number; email: string }[];
}

/** Of every opening this many new people; the others serve on neighbouring ones too, as a faculty does. */
const NEW_MEMBERS = 4;

/**
 * An opening in independent review with reviews open to all, twelve people and a locked rubric of five criteria.
 * @param of how many openings there will be: of many, everybody serves on three.
 */
export function addCommittee(sqlite: BetterSqlite3.Database, random: Random, at: number, of: number): Opening {
  const openingId = 1_000 + at;
  const slug = `opening-${at + 1}`;
  inserter(sqlite, "openings", "id slug title department phase seal created_at")(
    openingId,
    slug,
    `Assistant Professor, Group ${at + 1}`,
    "Computing",
    "independent",
    "always",
    WRITTEN_AT,
  );
  const account = inserter(sqlite, "accounts", "id email name password_hash created_at");
  const known = sqlite.prepare("SELECT 1 FROM accounts WHERE id = ?");
  const seat = inserter(sqlite, "seats", "id opening_id account_id role affiliation added_at");
  const unconnected = inserter(sqlite, "clearances", "id opening_id account_id at");
  const members = Array.from({ length: MEMBERS }, (_, place) => {
    const person = of < MEMBERS / NEW_MEMBERS ? at * MEMBERS + place : (at * NEW_MEMBERS + place) % (of * NEW_MEMBERS);
    const accountId = 10_000 + person;
    const email = `member-${person + 1}@bench.invalid`;
    if (!known.get(accountId)) account(accountId, email, inventName(random), "", WRITTEN_AT);
    const role = place === 0 ? "chair" : "member";
    seat(1_000_000 + at * MEMBERS + place, openingId, accountId, role, inventInstitution(random), WRITTEN_AT);
    // Said of all candidates, who are as old: otherwise each file would open with the question, and that would be measured.
    unconnected(2_000_000 + at * MEMBERS + place, openingId, accountId, WRITTEN_AT);
    return { accountId, email };
  });
  addRubric(sqlite, openingId, members[0]?.accountId ?? 0);
  return { slug, openingId, members };
}

function addRubric(sqlite: BetterSqlite3.Database, openingId: number, lockedBy: number): void {
  const rubricId = openingId * 10;
  inserter(sqlite, "rubrics", "id opening_id version created_at locked_at locked_by")(
    rubricId,
    openingId,
    1,
    WRITTEN_AT,
    WRITTEN_AT,
    lockedBy,
  );
  const criterion = inserter(
    sqlite,
    "criteria",
    "id rubric_id position key name description weight independent levels",
  );
  for (const [at, one] of DEFAULT_RUBRIC.entries()) {
    const { id, name, description, weight, independent, levels } = one;
    const independence = independent ? 1 : 0;
    criterion(rubricId + at, rubricId, at + 1, id, name, description, weight, independence, JSON.stringify(levels));
  }
}
