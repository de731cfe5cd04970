import { and, asc, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { countUndecided } from "#db/conflicts.ts";
import { clearPractice } from "#db/practice.ts";
import { coverageGap } from "#db/progress.ts";
import { readOnce } from "#db/read-once.ts";
import { isPurged } from "#db/retention.ts";
import { openings, seats } from "#db/schema/people.ts";
import { suggestFor } from "#db/suggestions.ts";
import { type Pen, write } from "#db/write.ts";
import { PHASE_RIGHTS } from "#lib/access/phase-rights.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import { PHASES, type Phase, type Role, type Seal, type SeatedViewer, type Viewer } from "#lib/access/viewer.ts";
import { type OpeningInput, type PhaseInput, type PolicyInput, slugOf } from "#lib/opening/opening.ts";
import { endsReading, type LooseEnds, looseEndsText } from "#lib/reviews/coverage.ts";

/** Writes a new opening inside the caller's transaction (set-up and `createOpening`). */
export function addOpening(pen: Pen, input: OpeningInput): { id: number; slug: string } {
  const taken = (slug: string) =>
    pen.select({ id: openings.id }).from(openings).where(eq(openings.slug, slug)).get() !== undefined;
  return pen
    .insert(openings)
    .values({
      slug: slugOf(input.title, taken),
      title: input.title,
      department: input.department,
      createdAt: new Date(),
    })
    .returning({ id: openings.id, slug: openings.slug })
    .get();
}

/** A further opening; its creator becomes its chair and may hand the chair on. */
export function createOpening(viewer: Viewer, input: OpeningInput): { id: number; slug: string } {
  return write(
    permit(viewer, "opening.create", null),
    (pen) => {
      if (viewer.accountId === null) throw new NotFound();
      const opening = addOpening(pen, input);
      pen
        .insert(seats)
        .values({ openingId: opening.id, accountId: viewer.accountId, role: "chair", addedAt: new Date() })
        .run();
      return opening;
    },
    (opening) => ({ openingId: opening.id }),
  );
}

export interface OpeningRow {
  id: number;
  slug: string;
  title: string;
  department: string;
  phase: Phase;
  role: Role;
}

/** The openings the viewer serves on, by title. */
export function listOpenings(viewer: Viewer): OpeningRow[] {
  if (viewer.accountId === null) return [];
  return database()
    .select({
      id: openings.id,
      slug: openings.slug,
      title: openings.title,
      department: openings.department,
      phase: openings.phase,
      role: seats.role,
    })
    .from(openings)
    .innerJoin(seats, eq(seats.openingId, openings.id))
    .where(and(eq(seats.accountId, viewer.accountId), isNull(seats.removedAt)))
    .orderBy(asc(openings.title))
    .all();
}

export interface Opening {
  id: number;
  slug: string;
  title: string;
  department: string;
  phase: Phase;
  seal: Seal;
  observersBrowse: boolean;
  readersPerFile: number;
  conflictMonths: number;
  adjustedRanking: boolean;
  /** The reviews have been open to all: how they are ranked stays as it is. */
  rankingSettled: boolean;
}

/** The opening the viewer sits on. */
export const getOpening = readOnce(
  (viewer): Opening => {
    const found = database()
      .select({
        id: openings.id,
        slug: openings.slug,
        title: openings.title,
        department: openings.department,
        phase: openings.phase,
        seal: openings.seal,
        observersBrowse: openings.observersBrowse,
        readersPerFile: openings.readersPerFile,
        conflictMonths: openings.conflictMonths,
        adjustedSince: openings.adjustedRankingAt,
        discussionAt: openings.discussionAt,
      })
      .from(openings)
      .where(eq(openings.id, viewer.seat.openingId))
      .get();
    if (!found) throw new NotFound();
    const { adjustedSince, discussionAt, ...opening } = found;
    const rankingSettled = discussionAt !== null || opensReviews(found.phase);
    return { ...opening, adjustedRanking: adjustedSince !== null, rankingSettled };
  },
  ["openings"],
);

/**
 * Saves title, department, seal and the other policies of the opening. Another window for conflicts looks at everyone anew.
 * @throws {Invalid} for changing how reviews are ranked after they were open to all.
 */
export function savePolicies(viewer: SeatedViewer, { adjustedRanking, ...input }: PolicyInput): void {
  const { openingId } = viewer.seat;
  const now = getOpening(viewer);
  const changes = adjustedRanking !== now.adjustedRanking;
  if (changes && now.rankingSettled) throw new Invalid(RANKING_SETTLED, { adjustedRanking: RANKING_SETTLED });
  const adjusting = adjustedRanking
    ? { adjustedRankingAt: new Date(), adjustedRankingBy: viewer.accountId }
    : { adjustedRankingAt: null, adjustedRankingBy: null };
  write(
    permit(viewer, "opening.configure", { openingId }),
    (pen) => {
      pen
        .update(openings)
        .set({ ...input, ...(changes ? adjusting : {}) })
        .where(eq(openings.id, openingId))
        .run();
      if (input.conflictMonths !== now.conflictMonths) suggestFor(pen, openingId);
    },
    () => ({
      seal: input.seal,
      observersBrowse: input.observersBrowse,
      readersPerFile: input.readersPerFile,
      conflictMonths: input.conflictMonths,
      ...(changes ? { adjustedRanking } : {}),
    }),
  );
}

const RANKING_SETTLED = "The reviews have been open to the committee, so how they are ranked stays as it is.";

const opensReviews = (phase: Phase): boolean => PHASE_RIGHTS[phase].othersReviews === "always";

/** What the chair would leave open by ending independent review now, as far as it is theirs to know. */
export function looseEnds(viewer: SeatedViewer): LooseEnds {
  return { gap: coverageGap(viewer), undecided: countUndecided(viewer).all };
}

/**
 * Moves the opening to another phase. Going back, closing, and ending independent review while files lack readers need
 * a reason, which the log keeps; any other move needs no more than the chair's word.
 * @throws {Invalid} when the reason is missing or scoring would start without a locked rubric.
 */
export function movePhase(viewer: SeatedViewer, input: PhaseInput): void {
  const { openingId, phase, rubricLocked } = viewer.seat;
  const allowed = permit(viewer, "opening.move-phase", { openingId });
  if (input.to === phase) return;
  if (isPurged(openingId)) throw new Invalid("This opening was purged: it stays closed.", { to: "It stays closed." });
  const back = PHASES.indexOf(input.to) < PHASES.indexOf(phase);
  if (!rubricLocked && input.to !== "setup")
    throw new Invalid("Lock the rubric first: reviewers need it to score.", { to: "The rubric is not locked." });
  const open = endsReading(phase, input.to) && input.reason.length < 3 ? looseEndsText(looseEnds(viewer)) : "";
  if (open !== "") throw new Invalid(open, { reason: "A reason is needed." });
  if ((back || input.to === "closed") && input.reason.length < 3)
    throw new Invalid("Please give a reason; it is kept in the record.", { reason: "A reason is needed." });
  write(
    allowed,
    (pen) => {
      pen.update(openings).set({ phase: input.to }).where(eq(openings.id, openingId)).run();
      if (input.to !== "setup") clearPractice(pen, openingId);
      if (opensReviews(input.to))
        pen
          .update(openings)
          .set({ discussionAt: new Date() })
          .where(and(eq(openings.id, openingId), isNull(openings.discussionAt)))
          .run();
    },
    () => ({ from: phase, to: input.to, reason: input.reason }),
  );
}
