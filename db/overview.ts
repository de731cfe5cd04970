import { and, count, eq, isNull } from "drizzle-orm";
import { listOutOfTheRunning, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { countUndecided } from "#db/conflicts.ts";
import { listOwnReading } from "#db/own-reading.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, imports } from "#db/schema/documents.ts";
import { shownStage } from "#db/shown-stage.ts";
import { refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { inTheRunning, STAGES, type Stage } from "#lib/opening/stage.ts";

export interface Overview {
  /** Candidates the viewer may see, by stage; empty stages are left out. */
  stages: { stage: Stage; n: number }[];
  /** The viewer's own reading of files in the running; null for observers. */
  mine: { submitted: number; drafts: number; unread: number } | null;
  /** Files by state of their reading; null for everyone but the chair. */
  files: { draft: number; failed: number; reading: number; accepted: number } | null;
  /** Suggested conflicts to decide: about the viewer, and about others where it is the viewer who decides. */
  undecided: { own: number; others: number };
}

/** What the front page of an opening says: counts over what the viewer may see, and nothing beyond. */
export function getOverview(viewer: SeatedViewer): Overview {
  const stage = shownStage(viewer);
  const rows = database()
    .select({ stage, n: count() })
    .from(candidates)
    .where(visibleCandidate(viewer))
    .groupBy(stage)
    .all();
  const stages = STAGES.flatMap((one) => rows.filter((row) => row.stage === one));
  const { own, all } = viewer.seat.phase === "closed" ? { own: 0, all: 0 } : countUndecided(viewer);
  return {
    stages,
    mine: ownReading(viewer, stages),
    files: fileStates(viewer),
    undecided: { own, others: all - own },
  };
}

function ownReading(viewer: SeatedViewer, stages: Overview["stages"]): Overview["mine"] {
  if (viewer.seat.role === "observer") return null;
  const out = listOutOfTheRunning(viewer);
  const states = [...listOwnReading(viewer)].flatMap(([id, reading]) => (out.has(id) ? [] : [reading.mine]));
  const submitted = states.filter((state) => state === "submitted").length;
  const drafts = states.filter((state) => state === "draft").length;
  const all = stages.reduce((sum, { stage, n }) => sum + (inTheRunning(stage) ? n : 0), 0);
  return { submitted, drafts, unread: Math.max(0, all - submitted - drafts) };
}

function fileStates(viewer: SeatedViewer): Overview["files"] {
  const { openingId } = viewer.seat;
  if (refusal(viewer, "document.import", { openingId })) return null;
  const rows = database()
    .select({ state: imports.state, n: count() })
    .from(imports)
    .innerJoin(documents, eq(documents.id, imports.documentId))
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(eq(documents.openingId, openingId), isNull(documents.removedAt)))
    .groupBy(imports.state)
    .all();
  const of = (...states: string[]) =>
    rows.filter((row) => states.includes(row.state)).reduce((sum, { n }) => sum + n, 0);
  return { draft: of("draft"), failed: of("failed"), reading: of("queued", "reading"), accepted: of("accepted") };
}
