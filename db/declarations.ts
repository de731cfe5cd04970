import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readOnce } from "#db/read-once.ts";
import { candidates } from "#db/schema/candidates.ts";
import { clearances, conflicts } from "#db/schema/conflicts.ts";
import { write } from "#db/write.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { permit, refusal } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { DeclarationInput } from "#lib/conflicts/declaration.ts";

/**
 * Declares a conflict for the viewer (or, by the chair, for a member). It takes effect with the next request.
 * @throws {NotFound} when the candidate is not one of the opening's.
 */
export function declareConflict(viewer: SeatedViewer, accountId: number, input: DeclarationInput): void {
  const { openingId } = viewer.seat;
  const candidateId = input.scope === "opening" ? null : meantBy(viewer, input);
  write(
    permit(viewer, "conflict.declare", { openingId, candidateId, accountId }),
    (pen) => {
      if (candidateId !== null) {
        const known = pen
          .select({ id: candidates.id })
          .from(candidates)
          .where(and(eq(candidates.id, candidateId), eq(candidates.openingId, openingId), isNull(candidates.removedAt)))
          .get();
        if (!known) throw new NotFound();
      } else if (input.scope !== "opening") throw new Invalid("Please say which candidate.", { candidateId: "Whom?" });
      const now = new Date();
      pen
        .insert(conflicts)
        .values({
          openingId,
          accountId,
          candidateId,
          kind: input.kind,
          scope: input.scope,
          state: "declared",
          evidence: input.statement,
          decidedBy: viewer.accountId,
          createdAt: now,
          decidedAt: now,
        })
        .run();
    },
    () => ({ accountId, kind: input.kind, scope: input.scope }),
  );
}

/** Whom a declaration is about. Where names are hidden, candidates are named: a file that is at hand has no name to declare. */
function meantBy(viewer: SeatedViewer, { candidateId, candidateName }: DeclarationInput): number | null {
  if (!hiddenFrom(viewer).has("names")) return candidateId;
  if (candidateId !== null) throw new NotFound();
  const found = readRoster(viewer).filter(({ name }) => name === candidateName);
  if (candidateName && found.length === 0) throw new NotFound();
  if (found.length > 1) throw new Invalid("Two candidates have this name. Please ask the chair to declare it for you.");
  return found[0]?.id ?? null;
}

export interface RosterRow {
  /** Null where the name must not lead to a file. */
  candidateId: number | null;
  name: string;
}

/**
 * The names of all candidates the viewer may see, by name: for declaring conflicts, which comes before the first file is
 * opened. Observers declare none. The one place where names are read that are hidden everywhere else; there they lead to no file.
 */
export function listRoster(viewer: SeatedViewer): RosterRow[] {
  return readRoster(viewer).map((row) => rosterRow(viewer, row));
}

const readRoster = readOnce(
  (viewer) =>
    database()
      .select({ id: candidates.id, name: candidates.name, since: candidates.createdAt })
      .from(candidates)
      .where(viewer.seat.role === "observer" ? sql`0` : visibleCandidate(viewer))
      .orderBy(sql`${candidates.name} COLLATE NOCASE`, asc(candidates.createdAt))
      .all(),
  ["candidates", "conflicts"],
);

function rosterRow(viewer: SeatedViewer, { id, name }: { id: number; name: string }): RosterRow {
  return { candidateId: hiddenFrom(viewer).has("names") ? null : id, name };
}

/** Candidates the viewer has not yet said anything about: those who came after their last "none to declare", by name. */
export function listUncleared(viewer: SeatedViewer): RosterRow[] {
  return readUncleared(viewer).map((row) => rosterRow(viewer, row));
}

/** Whether the viewer has yet to say if they are connected with this candidate, or with any: before the file is opened. */
export function isAskedFirst(viewer: SeatedViewer, candidateId?: number): boolean {
  return readUncleared(viewer).some(({ id }) => candidateId === undefined || id === candidateId);
}

/** Nobody is asked in set-up, when the chair imports and corrects, nor once the opening is closed. */
function readUncleared(viewer: SeatedViewer) {
  const { phase, openingId } = viewer.seat;
  if (phase === "setup" || refusal(viewer, "conflict.clear", { openingId }) !== null) return [];
  const last = database()
    .select({ at: clearances.at })
    .from(clearances)
    .where(and(eq(clearances.accountId, viewer.accountId), eq(clearances.openingId, viewer.seat.openingId)))
    .orderBy(desc(clearances.at))
    .limit(1)
    .get();
  return readRoster(viewer).filter(({ since }) => !last || since > last.at);
}

/** "I have no conflicts to declare" (beyond those declared), said of everyone who is a candidate now. */
export function declareNone(viewer: SeatedViewer): void {
  const { openingId } = viewer.seat;
  write(permit(viewer, "conflict.clear", { openingId }), (pen) => {
    pen.insert(clearances).values({ openingId, accountId: viewer.accountId, at: new Date() }).run();
  });
}
