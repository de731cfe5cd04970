import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { getRubric } from "#db/rubrics.ts";
import { practiceReviews, practiceRounds } from "#db/schema/decisions.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { PRACTICE_FILES } from "#lib/practice/files.ts";
import type { PracticeInput, PracticeMark, PracticeSave } from "#lib/practice/practice.ts";
import type { Criterion } from "#lib/reviews/criteria.ts";
import { openCriteria } from "#lib/reviews/review.ts";
import { reviewInputFor } from "#lib/reviews/review-input.ts";

export interface Practice {
  /** Null: none is on. */
  round: { startedAt: Date; startedBy: string } | null;
  /** Of the rubric as it stands, draft or not. */
  criteria: Criterion[];
  files: PracticeFileState[];
}

export interface PracticeFileState {
  key: string;
  revision: number;
  mine: PracticeInput;
  submittedAt: Date | null;
  /** Readers who handed theirs in. */
  handedIn: number;
  /** Everybody's marks in the order of the criteria; null until the viewer's own review is handed in. */
  marks: PracticeMark[][] | null;
}

/** The practice round as the viewer may see it. @throws {Refused} for observers, and once set-up is over. */
export function getPractice(viewer: SeatedViewer): Practice {
  const { openingId } = viewer.seat;
  permit(viewer, "practice.score", { openingId });
  const round = roundOf(openingId);
  // A draft is the chair's until it is practised with.
  const criteria = (round || viewer.seat.role === "chair" ? getRubric(viewer)?.criteria : null) ?? [];
  const rows = round ? listPracticed(openingId) : [];
  return {
    round,
    criteria,
    files: PRACTICE_FILES.map(({ key }) => {
      const handedIn = rows.filter((row) => row.file === key && row.submittedAt !== null);
      const mine = rows.find((row) => row.file === key && row.reviewerId === viewer.accountId);
      return {
        key,
        revision: mine?.revision ?? 0,
        mine: mine?.content ?? { scores: [] },
        submittedAt: mine?.submittedAt ?? null,
        handedIn: handedIn.length,
        marks: mine?.submittedAt ? criteria.map((one) => marksOn(one, handedIn)) : null,
      };
    }),
  };
}

function roundOf(openingId: number): Practice["round"] {
  const row = database()
    .select({ startedAt: practiceRounds.startedAt, startedBy: accounts.name })
    .from(practiceRounds)
    .innerJoin(accounts, eq(accounts.id, practiceRounds.startedBy))
    .where(and(eq(practiceRounds.openingId, openingId), isNull(practiceRounds.endedAt)))
    .orderBy(desc(practiceRounds.startedAt))
    .get();
  return row ?? null;
}

/** What those who serve now have made of the files, by name. */
function listPracticed(openingId: number) {
  return database()
    .select({
      file: practiceReviews.file,
      reviewerId: accounts.id,
      reviewer: accounts.name,
      revision: practiceReviews.revision,
      content: practiceReviews.content,
      submittedAt: practiceReviews.submittedAt,
    })
    .from(practiceReviews)
    .innerJoin(accounts, eq(accounts.id, practiceReviews.reviewerId))
    .innerJoin(seats, and(eq(seats.accountId, accounts.id), eq(seats.openingId, practiceReviews.openingId)))
    .where(and(eq(practiceReviews.openingId, openingId), isNull(seats.removedAt)))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .all();
}

function marksOn({ id }: Criterion, rows: ReturnType<typeof listPracticed>): PracticeMark[] {
  return rows.flatMap(({ reviewer, content }) =>
    content.scores.flatMap(({ criterionId, value, evidence }) =>
      criterionId === id ? [{ reviewer, value, evidence }] : [],
    ),
  );
}

/** Starts a practice round over the files that come with Shortlist. @throws {Invalid} without a draft rubric, or once it is locked. */
export function startPractice(viewer: SeatedViewer): void {
  const { openingId, rubricLocked } = viewer.seat;
  const allowed = permit(viewer, "practice.hold", { openingId });
  if (!getRubric(viewer)) throw new Invalid("Draft the rubric first: practice is scored by it.");
  if (rubricLocked)
    throw new Invalid("The rubric is locked: practice comes before that, so that its words can still change.");
  if (roundOf(openingId)) throw new Invalid("A practice round is on already.");
  write(
    allowed,
    (pen) => {
      pen.insert(practiceRounds).values({ openingId, startedBy: viewer.accountId, startedAt: new Date() }).run();
    },
    () => ({ what: "started" }),
  );
}

/** Ends the round; what was scored in it is gone. */
export function endPractice(viewer: SeatedViewer): void {
  const { openingId } = viewer.seat;
  write(
    permit(viewer, "practice.hold", { openingId }),
    (pen) => clearPractice(pen, openingId),
    () => ({ what: "ended" }),
  );
}

/** Inside the caller's transaction: nothing of practice is left when review begins. */
export function clearPractice(pen: Pen, openingId: number): void {
  pen.delete(practiceReviews).where(eq(practiceReviews.openingId, openingId)).run();
  pen
    .update(practiceRounds)
    .set({ endedAt: new Date() })
    .where(and(eq(practiceRounds.openingId, openingId), isNull(practiceRounds.endedAt)))
    .run();
}

/** What a save answers: kept, or that another window was there first. */
export type PracticeSaved = { kind: "saved"; revision: number } | { kind: "stale" };

/**
 * Keeps the viewer's practice review of one file, and with `submit` hands it in: from then on they see the others'.
 * @throws {Refused} out of set-up; {Invalid} when no round is on, or a criterion is left open on handing in.
 */
export function savePractice(
  viewer: SeatedViewer,
  { file, revision, submit, review }: PracticeSave & { submit: boolean },
): PracticeSaved {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "practice.score", { openingId });
  const { round, criteria, files } = getPractice(viewer);
  const now = files.find((one) => one.key === file);
  if (!round || !now) throw new Invalid("No practice round is on.");
  check(criteria, review, submit);
  if (now.revision !== revision) return { kind: "stale" };
  const at = new Date();
  const change = { revision: revision + 1, content: review, savedAt: at, ...(submit ? { submittedAt: at } : {}) };
  write(
    allowed,
    (pen) => {
      pen
        .insert(practiceReviews)
        .values({ openingId, file, reviewerId: viewer.accountId, ...change })
        .onConflictDoUpdate({
          target: [practiceReviews.openingId, practiceReviews.file, practiceReviews.reviewerId],
          set: change,
        })
        .run();
    },
    () => ({ file, submitted: submit }),
  );
  return { kind: "saved", revision: revision + 1 };
}

function check(criteria: readonly Criterion[], review: PracticeInput, submit: boolean): void {
  const whole = { ...review, recommendation: null, comment: "", whatIRead: [], reason: "" };
  const parsed = reviewInputFor(criteria).safeParse(whole);
  if (!parsed.success) throw new Invalid(parsed.error.issues[0]?.message ?? "Please check the marks.");
  const open = submit ? openCriteria(criteria, review.scores) : [];
  if (open.length > 0)
    throw new Invalid(
      `Still missing: a mark or “unable to judge” for ${open.map((one) => `“${one.name}”`).join(", ")}.`,
    );
}
