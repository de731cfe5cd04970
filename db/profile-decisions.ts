import { inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { getDocument } from "#db/documents.ts";
import { documentsOf, keepCorrections, withdrawAll } from "#db/kept-corrections.ts";
import { rebuildProfile } from "#db/profiles.ts";
import { readingsOf, refreshReading } from "#db/readings.ts";
import { documents } from "#db/schema/documents.ts";
import { announce } from "#db/signals.ts";
import { suggestFor } from "#db/suggestions.ts";
import { type Pen, writeEach } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { applyCorrections } from "#lib/ingest/corrections/correct.ts";
import type { Correction } from "#lib/ingest/corrections/correction.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type Anchor, anchorOf } from "#lib/ingest/passages/anchor.ts";
import type { Decided, Undoing } from "#lib/profile/decisions.ts";

/** What a person says of a line of an accepted document. */
export interface SaidOfLine extends Span {
  candidateId: number;
  documentId: number;
  say: (at: Anchor) => Correction;
}

/** For the record. */
export type Act = "hold" | "join" | "part" | "correct" | "undo";

/**
 * Keeps what a person says of profiles as corrections of the documents: they hold after every re-reading, and profiles
 * follow at once. One line in the record for each candidate; all or none.
 * @throws {Refused} where one of the candidates is not the viewer's to correct; {Invalid} when a line is not there.
 */
export function sayOfProfiles(viewer: SeatedViewer, act: Act, lines: readonly SaidOfLine[]): Decided {
  const { openingId } = viewer.seat;
  const byCandidate = Map.groupBy(lines, ({ candidateId }) => candidateId);
  const permits = [...byCandidate.keys()].map((candidateId) =>
    permit(viewer, "draft.correct", { openingId, candidateId }),
  );
  const made: number[] = [];
  writeEach(
    permits,
    (pen, { subject }) => {
      const own = byCandidate.get(subject.candidateId ?? 0) ?? [];
      const kept = [...Map.groupBy(own, ({ documentId }) => documentId)].flatMap(([documentId, said]) =>
        correctLines(pen, viewer.accountId, documentId, said),
      );
      made.push(...kept);
      followUp(pen, openingId, subject.candidateId ?? 0);
      return kept;
    },
    (_, kept) => ({ op: act, corrections: kept }),
  );
  announce(`imports:${openingId}`);
  return { corrections: made };
}

function correctLines(pen: Pen, by: number, documentId: number, said: readonly SaidOfLine[]): number[] {
  const [reading] = readingsOf(pen, [documentId]);
  if (!reading) throw new Invalid("This document has not been read yet.");
  const { text } = reading.draft;
  const wanted = said.map(({ start, end, say }) => say(anchorOf(text, { start, end })));
  if (applyCorrections(reading.draft, wanted).unplaced.length > 0)
    throw new Invalid("This line is no longer there. Please load the page again.");
  const kept = keepCorrections(pen, documentId, by, wanted);
  refreshReading(pen, documentId);
  return kept;
}

/** Undoes decisions: the corrections are kept as withdrawn, and the profiles are as they were before. */
export function undoDecisions(viewer: SeatedViewer, { corrections }: Undoing): void {
  const { openingId } = viewer.seat;
  const found = documentsOf(database(), corrections);
  if (found.length === 0) throw new NotFound();
  const owners = new Map(
    database()
      .select({ id: documents.id, candidateId: documents.candidateId })
      .from(documents)
      .where(inArray(documents.id, [...new Set(found.map(({ documentId }) => documentId))]))
      .all()
      .map(({ id, candidateId }) => [id, candidateId]),
  );
  for (const documentId of owners.keys()) getDocument(viewer, documentId);
  const byCandidate = Map.groupBy(found, ({ documentId }) => owners.get(documentId) ?? 0);
  writeEach(
    [...byCandidate.keys()].map((candidateId) => permit(viewer, "draft.correct", { openingId, candidateId })),
    (pen, { subject }) => {
      const own = byCandidate.get(subject.candidateId ?? 0) ?? [];
      const ids = own.map(({ id }) => id);
      withdrawAll(pen, ids);
      for (const documentId of new Set(own.map((one) => one.documentId))) refreshReading(pen, documentId);
      followUp(pen, openingId, subject.candidateId ?? 0);
      return ids;
    },
    (_, ids) => ({ op: "undo" satisfies Act, corrections: ids }),
  );
  announce(`imports:${openingId}`);
}

function followUp(pen: Pen, openingId: number, candidateId: number): void {
  rebuildProfile(pen, candidateId);
  suggestFor(pen, openingId, { candidateIds: [candidateId] });
}
