import { and, asc, desc, eq, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { unsealed } from "#db/reviews.ts";
import { readSaidWords } from "#db/said-words.ts";
import { candidates, stageMoves } from "#db/schema/candidates.ts";
import { accounts } from "#db/schema/people.ts";
import { shownName } from "#db/shown-name.ts";
import { shownStage } from "#db/shown-stage.ts";
import { write, writeEach } from "#db/write.ts";
import { permit, refusal } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Changed, MoveInput, MovesInput } from "#lib/opening/move.ts";
import { movesBeforeShortlist, type Stage } from "#lib/opening/stage.ts";

export interface StageMoveRow {
  candidateId: number;
  candidateName: string;
  from: Stage;
  to: Stage;
  /** Null while others' reviews of this candidate are sealed to the viewer: reasons quote them. */
  reasonFor: string | null;
  reasonAgainst: string | null;
  movedBy: string;
  at: Date;
}

/**
 * Stage moves of one candidate, or of all, newest first; those onto the shortlist and from there on, once the shortlist is
 * the viewer's to see.
 */
export function listStageMoves(viewer: SeatedViewer, candidateId?: number): StageMoveRow[] {
  // The chair gave the reasons and needs them for the next one.
  const reasons = viewer.seat.role === "chair" ? sql`1` : unsealed(viewer);
  const rows = database()
    .select({
      authorId: stageMoves.movedBy,
      candidateId: candidates.id,
      candidateName: shownName(viewer),
      from: stageMoves.from,
      to: stageMoves.to,
      reasonFor: sql<string | null>`CASE WHEN ${reasons} THEN ${stageMoves.reasonFor} END`,
      reasonAgainst: sql<string | null>`CASE WHEN ${reasons} THEN ${stageMoves.reasonAgainst} END`,
      movedBy: accounts.name,
      at: stageMoves.at,
    })
    .from(stageMoves)
    .innerJoin(candidates, eq(candidates.id, stageMoves.candidateId))
    .innerJoin(accounts, eq(accounts.id, stageMoves.movedBy))
    .where(and(visibleCandidate(viewer), candidateId === undefined ? undefined : eq(candidates.id, candidateId)))
    .orderBy(desc(stageMoves.at), asc(shownName(viewer)))
    .all();
  const said = readSaidWords(
    viewer,
    rows.map((row) => row.candidateId),
  );
  return toldMoves(viewer, rows).map(({ authorId, ...row }) => {
    const shown = (text: string | null) => text && said({ candidateId: row.candidateId, authorId, text });
    return { ...row, reasonFor: shown(row.reasonFor), reasonAgainst: shown(row.reasonAgainst) };
  });
}

/** The moves that are this viewer's to know, in the order given: newest first. */
function toldMoves<M extends Pick<StageMoveRow, "candidateId" | "from" | "to">>(
  viewer: SeatedViewer,
  newestFirst: readonly M[],
): M[] {
  const { openingId } = viewer.seat;
  if (refusal(viewer, "shortlist.read", { openingId }) === null) return [...newestFirst];
  const byCandidate = Map.groupBy(newestFirst.toReversed(), (move) => move.candidateId);
  const told = new Map([...byCandidate.values()].flatMap((moves) => [...movesBeforeShortlist(moves)]));
  return newestFirst.flatMap((move) => {
    if (refusal(viewer, "standing.read", { openingId, candidateId: move.candidateId }) === null) return [move];
    const from = told.get(move);
    return from ? [{ ...move, from }] : [];
  });
}

/** Where a candidate stands before this viewer. @throws {NotFound} when they are not the viewer's to see. */
export function getStage(viewer: SeatedViewer, candidateId: number): Stage {
  const row = database()
    .select({ stage: shownStage(viewer) })
    .from(candidates)
    .where(and(visibleCandidate(viewer), eq(candidates.id, candidateId)))
    .get();
  if (!row) throw new NotFound();
  return row.stage;
}

/** Moves a candidate to another stage, with reasons. @throws {Invalid} when they are there already. */
export function moveCandidate(viewer: SeatedViewer, input: MoveInput): void {
  const { openingId } = viewer.seat;
  const { candidateId, to, reasonFor, reasonAgainst } = input;
  const from = getStage(viewer, candidateId);
  const allowed = permit(viewer, "candidate.move", { openingId, candidateId });
  if (from === to) throw new Invalid("The candidate is at this stage already.", { to: "Already there." });
  write(
    allowed,
    (pen) => {
      pen.update(candidates).set({ stage: to }).where(eq(candidates.id, candidateId)).run();
      pen
        .insert(stageMoves)
        .values({ candidateId, from, to, reasonFor, reasonAgainst, movedBy: viewer.accountId, at: new Date() })
        .run();
    },
    () => ({ from, to }),
  );
}

/**
 * Moves several candidates to one stage with one reason, all or none. Who is there already is left alone and named; an id
 * that is not the viewer's to see answers like one that nobody has: it is passed over in silence.
 * @throws {Refused} when the viewer may not move candidates.
 */
export function moveCandidates(viewer: SeatedViewer, { ids, to, reasonFor, reasonAgainst }: MovesInput): Changed {
  const { openingId } = viewer.seat;
  const found = database()
    .select({ id: candidates.id, name: shownName(viewer), stage: candidates.stage })
    .from(candidates)
    .where(
      and(visibleCandidate(viewer), sql`${candidates.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),
    )
    .orderBy(asc(shownName(viewer)), asc(candidates.id))
    .all();
  const from = new Map(found.map(({ id, stage }) => [id, stage]));
  const there = found.filter(({ stage }) => stage === to);
  const permits = found.map(({ id }) => permit(viewer, "candidate.move", { openingId, candidateId: id }));
  const moving = permits.filter(({ subject }) => from.get(subject.candidateId) !== to);
  const at = new Date();
  const fromOf = (candidateId: number): Stage => from.get(candidateId) ?? "received";
  writeEach(
    moving,
    (pen, { subject: { candidateId } }) => {
      pen.update(candidates).set({ stage: to }).where(eq(candidates.id, candidateId)).run();
      const move = { candidateId, from: fromOf(candidateId), to, reasonFor, reasonAgainst };
      pen
        .insert(stageMoves)
        .values({ ...move, movedBy: viewer.accountId, at })
        .run();
    },
    ({ subject: { candidateId } }) => ({ from: fromOf(candidateId), to }),
  );
  return { changed: moving.length, skipped: there.map(({ name }) => name) };
}
