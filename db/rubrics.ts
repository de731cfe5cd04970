import { and, asc, count, desc, eq, isNotNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { preparedOnce } from "#db/prepared.ts";
import { readOnce } from "#db/read-once.ts";
import { accounts } from "#db/schema/people.ts";
import { criteria, rubrics } from "#db/schema/reviews.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Criterion, RubricInput } from "#lib/reviews/criteria.ts";

/** Whether scoring may begin on an opening. For the gate. */
export function hasLockedRubric(openingId: number): boolean {
  return (lockedRubrics().get({ openingId })?.n ?? 0) > 0;
}

const lockedRubrics = preparedOnce((db) =>
  db
    .select({ n: count() })
    .from(rubrics)
    .where(and(eq(rubrics.openingId, sql.placeholder("openingId")), isNotNull(rubrics.lockedAt)))
    .prepare(),
);

export interface Rubric {
  version: number;
  /** Why this version differs from the one before; empty for the first. */
  reason: string;
  createdAt: Date;
  /** Null: a draft, nobody scores by it yet. */
  lockedAt: Date | null;
  lockedBy: string | null;
  criteria: Criterion[];
}

/** The rubric in force (or the draft of the first one); null when none has been written. */
export function getRubric(viewer: SeatedViewer): Rubric | null {
  return listRubrics(viewer)[0] ?? null;
}

/** Every version of the opening's rubric, newest first. */
export function listRubrics(viewer: SeatedViewer): Rubric[] {
  const mine = eq(rubrics.openingId, viewer.seat.openingId);
  const versions = database()
    .select({
      id: rubrics.id,
      version: rubrics.version,
      reason: rubrics.reason,
      createdAt: rubrics.createdAt,
      lockedAt: rubrics.lockedAt,
      lockedBy: accounts.name,
    })
    .from(rubrics)
    .leftJoin(accounts, eq(accounts.id, rubrics.lockedBy))
    .where(mine)
    .orderBy(desc(rubrics.version))
    .all();
  const rows = database()
    .select({
      rubricId: criteria.rubricId,
      id: criteria.key,
      name: criteria.name,
      description: criteria.description,
      weight: criteria.weight,
      independent: criteria.independent,
      levels: criteria.levels,
    })
    .from(criteria)
    .innerJoin(rubrics, eq(rubrics.id, criteria.rubricId))
    .where(mine)
    .orderBy(asc(criteria.position))
    .all();
  const byRubric = Map.groupBy(rows, (row) => row.rubricId);
  return versions.map(({ id, ...version }) => ({
    ...version,
    criteria: (byRubric.get(id) ?? []).map(({ rubricId: _, ...criterion }) => criterion),
  }));
}

/** The criteria reviews are written by; empty before a rubric is locked. */
export const listCriteria = readOnce(
  (viewer): Criterion[] => listRubrics(viewer).find((one) => one.lockedAt !== null)?.criteria ?? [],
  ["accounts", "criteria", "rubrics"],
);

/** Saves the draft of the first version. @throws {Refused} once it is locked. */
export function saveRubric(viewer: SeatedViewer, input: RubricInput): void {
  const { openingId } = viewer.seat;
  write(
    permit(viewer, "rubric.edit", { openingId }),
    (pen) => storeDraft(pen, openingId, input),
    () => ({ criteria: input.criteria.length }),
  );
}

function storeDraft(pen: Pen, openingId: number, input: RubricInput): void {
  const draft = pen.select({ id: rubrics.id }).from(rubrics).where(eq(rubrics.openingId, openingId)).get();
  const rubricId = draft?.id ?? addVersion(pen, openingId, 1, "");
  pen.delete(criteria).where(eq(criteria.rubricId, rubricId)).run();
  addCriteria(pen, rubricId, input);
}

/** Saves and locks the first version: from now on scores may be given by it. @throws {Invalid} when it is locked already. */
export function lockRubric(viewer: SeatedViewer, input: RubricInput): void {
  const { openingId, rubricLocked } = viewer.seat;
  const allowed = permit(viewer, "rubric.lock", { openingId });
  if (rubricLocked) throw new Invalid("The rubric is locked already. Make a new version, with a reason, to change it.");
  write(
    allowed,
    (pen) => {
      storeDraft(pen, openingId, input);
      pen
        .update(rubrics)
        .set({ lockedAt: new Date(), lockedBy: viewer.accountId })
        .where(eq(rubrics.openingId, openingId))
        .run();
    },
    () => ({ version: 1 }),
  );
}

/**
 * Changes a locked rubric: a new locked version beside the old ones. Scores stay with their criterion by its key.
 * @throws {Invalid} when nothing is locked yet or the reason is missing.
 */
export function reviseRubric(viewer: SeatedViewer, input: RubricInput, reason: string): void {
  const { openingId, rubricLocked } = viewer.seat;
  const allowed = permit(viewer, "rubric.revise", { openingId });
  if (!rubricLocked) throw new Invalid("Lock the first version before making a second.");
  if (reason.length < 3)
    throw new Invalid("Please give a reason; it is kept in the record.", { reason: "A reason is needed." });
  write(
    allowed,
    (pen) => {
      const last = pen
        .select({ version: rubrics.version })
        .from(rubrics)
        .where(eq(rubrics.openingId, openingId))
        .orderBy(desc(rubrics.version))
        .get();
      const version = (last?.version ?? 0) + 1;
      addCriteria(pen, addVersion(pen, openingId, version, reason, viewer.accountId), input);
      return version;
    },
    (version) => ({ version, reason }),
  );
}

function addVersion(pen: Pen, openingId: number, version: number, reason: string, lockedBy: number | null = null) {
  const now = new Date();
  return pen
    .insert(rubrics)
    .values({ openingId, version, reason, createdAt: now, lockedAt: lockedBy === null ? null : now, lockedBy })
    .returning({ id: rubrics.id })
    .get().id;
}

function addCriteria(pen: Pen, rubricId: number, input: RubricInput): void {
  const rows = input.criteria.map(({ id: key, ...one }, at) => ({ ...one, rubricId, key, position: at + 1 }));
  pen.insert(criteria).values(rows).run();
}
