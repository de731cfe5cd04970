import { and, eq } from "drizzle-orm";
import { type AssignmentTable, fingerprint, getAssignment, putReadings } from "#db/assignment-table.ts";
import { listReaders } from "#db/assignments.ts";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readerTerms } from "#db/schema/assignments.ts";
import { candidates } from "#db/schema/candidates.ts";
import { profileFacts } from "#db/schema/profile.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { AssignmentProblem } from "#lib/reviews/assignment.ts";
import { type PlanInput, type ReaderTerms, readingChanges } from "#lib/reviews/assignment-acts.ts";
import { assignConnected } from "#lib/reviews/connected-deal.ts";
import { pairKey, type Reading, type ReadingGroup, readingGroups } from "#lib/reviews/review-graph.ts";

/** A balanced deal to look at. Nothing is written by making one. */
export interface AssignmentPlan {
  /** Of the state and the deal: it is applied only while both are as they were looked at. */
  fingerprint: string;
  readings: Reading[];
  /** Files by reader, before and after, with those begun among the latter. */
  loads: { readerId: number; before: number; after: number; begun: number }[];
  added: number;
  removed: number;
  problems: AssignmentProblem[];
  /** The parts of the graph of readers and files; one is well. */
  groups: ReadingGroup[];
  panelOfFile: [candidateId: number, panel: number][];
}

/** What a balanced deal on these terms would change, and what it cannot meet. */
export function planAssignment(viewer: SeatedViewer, input: PlanInput): AssignmentPlan {
  permit(viewer, "assignment.edit", { openingId: viewer.seat.openingId });
  return planOf(viewer, getAssignment(viewer), input);
}

/**
 * Applies a deal that was looked at, in one transaction, and keeps its terms for the next.
 * @throws {Invalid} when it would come out differently by now.
 */
export function applyPlan(viewer: SeatedViewer, input: { plan: PlanInput; fingerprint: string }): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "assignment.edit", { openingId });
  const table = getAssignment(viewer);
  const plan = planOf(viewer, table, input.plan);
  if (plan.fingerprint !== input.fingerprint)
    throw new Invalid(
      "Something has changed since this preview, for example a conflict or a review begun. Please preview it again.",
    );
  write(
    allowed,
    (pen) => {
      putReadings(pen, viewer, table, plan.readings);
      putTerms(pen, openingId, table, input.plan.terms);
    },
    () => ({ how: "balanced", seed: input.plan.seed, readersPerFile: input.plan.readersPerFile }),
  );
}

/** The terms of the last deal that was applied; readers without any take part, without limit or panel. By reader's name. */
export function listTerms(viewer: SeatedViewer): ReaderTerms[] {
  const { openingId } = viewer.seat;
  permit(viewer, "assignment.read", { openingId });
  const stored = database().select().from(readerTerms).where(eq(readerTerms.openingId, openingId)).all();
  return listReaders(viewer).map(({ readerId }) => {
    const { takesPart, panel, mostFiles, words } = stored.find((one) => one.readerId === readerId) ?? NO_TERMS;
    return { readerId, takesPart, panel, mostFiles, words };
  });
}

const NO_TERMS = { takesPart: true, panel: null, mostFiles: null, words: "" };

function planOf(viewer: SeatedViewer, table: AssignmentTable, input: PlanInput): AssignmentPlan {
  const seated = new Set(table.readers.map((one) => one.readerId));
  if (input.terms.some((one) => !seated.has(one.readerId)))
    throw new Invalid("The committee has changed meanwhile. Please load the page again.");
  const interests = listInterests(viewer);
  const files = table.files.filter((one) => one.inTheRunning);
  const running = new Set(files.map((one) => one.candidateId));
  const deal = assignConnected({
    readers: input.terms.filter((one) => one.takesPart).map(readerOf),
    files: files.map(({ candidateId }) => ({ id: candidateId, interests: interests.get(candidateId) ?? [] })),
    readersPerFile: input.readersPerFile,
    blocked: table.blocked,
    kept: table.begun.filter((one) => running.has(one.candidateId)),
    preferShared: input.preferShared,
    bridge: input.bridge,
    seed: input.seed,
  });
  // Files out of the running are not dealt: whoever was asked to read them stays asked.
  const readings = [...deal.readings, ...table.assigned.filter((one) => !running.has(one.candidateId))].sort(byIds);
  const { added, removed } = readingChanges(table.assigned, readings);
  return {
    fingerprint: fingerprint([table.version, readings]),
    readings,
    loads: loadsOf(table, readings),
    added: added.length,
    removed: removed.length,
    problems: deal.problems,
    groups: readingGroups(deal.readings),
    panelOfFile: [...deal.panelOfFile],
  };
}

const byIds = (a: Reading, b: Reading) => a.candidateId - b.candidateId || a.reviewerId - b.reviewerId;

function readerOf({ readerId, panel, mostFiles, words }: ReaderTerms) {
  return {
    id: readerId,
    interests: words.split(/[,;\n]/),
    ...(panel === null ? {} : { panel }),
    ...(mostFiles === null ? {} : { limit: mostFiles }),
  };
}

function loadsOf(table: AssignmentTable, readings: readonly Reading[]): AssignmentPlan["loads"] {
  const begun = new Set(table.begun.map(pairKey));
  return table.readers.map(({ readerId }) => {
    const own = readings.filter((one) => one.reviewerId === readerId);
    return {
      readerId,
      before: table.assigned.filter((one) => one.reviewerId === readerId).length,
      after: own.length,
      begun: own.filter((one) => begun.has(pairKey(one))).length,
    };
  });
}

/** Research interests found in the files the viewer may see. */
function listInterests(viewer: SeatedViewer): Map<number, string[]> {
  const rows = database()
    .select({ candidateId: profileFacts.candidateId, value: profileFacts.value })
    .from(profileFacts)
    .innerJoin(candidates, eq(candidates.id, profileFacts.candidateId))
    .where(and(visibleCandidate(viewer), eq(profileFacts.field, "interest")))
    .orderBy(profileFacts.id)
    .all();
  const found = new Map<number, string[]>();
  for (const { candidateId, value } of rows) found.set(candidateId, [...(found.get(candidateId) ?? []), value]);
  return found;
}

function putTerms(pen: Pen, openingId: number, table: AssignmentTable, terms: readonly ReaderTerms[]): void {
  const seated = new Set(table.readers.map((one) => one.readerId));
  for (const { readerId, ...rest } of terms.filter((one) => seated.has(one.readerId)))
    pen
      .insert(readerTerms)
      .values({ openingId, readerId, ...rest })
      .onConflictDoUpdate({ target: [readerTerms.openingId, readerTerms.readerId], set: rest })
      .run();
}
