import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { visibleDocument } from "#db/documents.ts";
import { hasMasks, shownFileName } from "#db/masks.ts";
import { candidates } from "#db/schema/candidates.ts";
import { corrections, documents } from "#db/schema/documents.ts";
import { shownName } from "#db/shown-name.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Correction } from "#lib/ingest/corrections/correction.ts";
import { describeCorrection, nameCorrection } from "#lib/ingest/corrections/describe-correction.ts";

/** What lines of the log point at by number, in words their reader may know now; what they may not know is left out. */
export interface EventSubjects {
  /** Names of files, as the viewer is shown them. */
  files: string[];
  /** What was corrected. */
  changes: string[];
  /** Whose place on the shortlist changed. */
  moved: { name: string; from: number; to: number }[];
}

interface Logged {
  actorId: number | null;
  detail: Record<string, unknown>;
}

/**
 * What these lines of the log point at, in their order: three queries at most, whatever the number of lines.
 * @param hidesSomebody whether there is anybody the viewer must not know of.
 */
export function subjectsOf(viewer: SeatedViewer, lines: readonly Logged[], hidesSomebody: boolean): EventSubjects[] {
  const files = fileNames(viewer, lines.flatMap(filesIn), hidesSomebody);
  const changes = correctionWords(
    viewer,
    lines.flatMap(({ detail }) => numbers(detail.corrections)),
  );
  const names = candidateNames(
    viewer,
    lines.flatMap(({ detail }) => numbers(detail.candidates)),
  );
  return lines.map((line) => ({
    files: filesIn(line).flatMap((id) => files.get(id) ?? []),
    changes: numbers(line.detail.corrections).flatMap((id) => changes.get(id) ?? []),
    // Places are counted over what the actor saw: a gap would tell of somebody the reader must not know of.
    moved: hidesSomebody && line.actorId !== viewer.accountId ? [] : movesIn(line, names),
  }));
}

function filesIn({ detail: { documentId, documents: several } }: Logged): number[] {
  return typeof documentId === "number" ? [documentId] : numbers(several);
}

function movesIn({ detail }: Logged, names: ReadonlyMap<number, string>): EventSubjects["moved"] {
  const [from, to] = [numbers(detail.from), numbers(detail.to)];
  return numbers(detail.candidates).flatMap((id, at) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ name, from: from[at] ?? 0, to: to[at] ?? 0 }];
  });
}

const numbers = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((one): one is number => typeof one === "number") : [];

/** SQL: the id is one of these. */
const among = (ids: readonly number[]) => sql`(SELECT value FROM json_each(${JSON.stringify([...new Set(ids)])}))`;

/** Files the viewer may see; at the import desk also removed ones, unless one may belong to somebody hidden from the viewer. */
function fileNames(viewer: SeatedViewer, ids: readonly number[], hidesSomebody: boolean): Map<number, string> {
  if (ids.length === 0) return new Map();
  const { openingId } = viewer.seat;
  const atDesk = refusal(viewer, "document.read", { openingId, candidateId: null }) === null && !hidesSomebody;
  const removed = and(eq(documents.openingId, openingId), isNotNull(documents.removedAt));
  const rows = database()
    .select({ id: documents.id, fileName: shownFileName(viewer) })
    .from(documents)
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(or(visibleDocument(viewer), atDesk ? removed : undefined), sql`${documents.id} IN ${among(ids)}`))
    .all();
  return new Map(rows.map(({ id, fileName }) => [id, fileName]));
}

/**
 * Corrections in words. They quote what a fact said: where anything is hidden from the viewer, or masked in the file for
 * those who do not correct it, only what kind of fact it was is told.
 */
function correctionWords(viewer: SeatedViewer, ids: readonly number[]): Map<number, string> {
  if (ids.length === 0) return new Map();
  const rows = database()
    .select({ id: corrections.id, correction: corrections.correction, masked: hasMasks(viewer) })
    .from(corrections)
    .innerJoin(documents, eq(documents.id, corrections.documentId))
    .leftJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(visibleDocument(viewer), sql`${corrections.id} IN ${among(ids)}`))
    .all();
  const hides = hiddenFrom(viewer).size > 0;
  const corrects = viewer.seat.role === "chair";
  return new Map(
    rows.map(({ id, correction, masked }) => {
      const made = JSON.parse(correction) as Correction;
      return [id, hides || (masked && !corrects) ? nameCorrection(made) : describeCorrection(made)];
    }),
  );
}

/** Names for the order of the shortlist, for those who may see it. */
function candidateNames(viewer: SeatedViewer, ids: readonly number[]): Map<number, string> {
  if (ids.length === 0 || refusal(viewer, "shortlist.read", { openingId: viewer.seat.openingId })) return new Map();
  const rows = database()
    .select({ id: candidates.id, name: shownName(viewer) })
    .from(candidates)
    .where(and(visibleCandidate(viewer), sql`${candidates.id} IN ${among(ids)}`))
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
