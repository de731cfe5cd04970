import { and, eq, isNull } from "drizzle-orm";
import { giveAliases } from "#db/aliases.ts";
import { listImports } from "#db/desk.ts";
import { getDocument } from "#db/documents.ts";
import { keepCorrections, withdrawAll } from "#db/kept-corrections.ts";
import { rebuildProfile } from "#db/profiles.ts";
import { readingsOf, refreshReading } from "#db/readings.ts";
import { candidates } from "#db/schema/candidates.ts";
import { newId } from "#db/schema/columns.ts";
import { documents, drafts, imports } from "#db/schema/documents.ts";
import { announce } from "#db/signals.ts";
import { suggestFor } from "#db/suggestions.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { DraftSummary } from "#lib/ingest/sureness/summary.ts";
import { compareNames } from "#lib/profile/person-name.ts";

/** Whose a document is: a candidate of the opening, or a new one named as the draft says. */
export interface Whose {
  candidateId: number | "new";
}

/**
 * Accepts a draft: its facts become (part of) a candidate's profile, in one transaction.
 * @returns the candidate's id.
 * @throws {NotFound}; {Invalid} when it has not been read, is accepted already, or names nobody.
 */
export function acceptDraft(viewer: SeatedViewer, documentId: number, { candidateId }: Whose): { candidateId: number } {
  const { openingId } = viewer.seat;
  const document = getDocument(viewer, documentId);
  // A new candidate gets its id here, so that the log knows from the first line on whom it is about.
  const whose = candidateId === "new" ? { isNew: true, id: newId() } : { isNew: false, id: candidateId };
  const allowed = permit(viewer, "draft.accept", { openingId, candidateId: whose.id });
  if (document.candidateId !== null) throw new Invalid("This document is part of a profile already.");
  write(
    allowed,
    (pen) => {
      accept(pen, openingId, documentId, { ...whose, by: viewer.accountId });
      suggestFor(pen, openingId, { candidateIds: [whose.id] });
    },
    () => ({ documentId, new: whose.isNew }),
  );
  announce(`imports:${openingId}`);
  return { candidateId: whose.id };
}

/**
 * Accepts every draft the parser is sure of, each as a new candidate, in one transaction. A draft whose name looks like
 * a candidate's, or like another draft's, is left for a person to decide.
 * @param most drafts at a time: a page asks for a few, again and again, so that nobody else waits meanwhile.
 * @returns how many were accepted; how many sure ones there are `more`; how many are left for a person.
 */
export function acceptAll(
  viewer: SeatedViewer,
  most = Number.POSITIVE_INFINITY,
): { accepted: number; more: number; left: number } {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "draft.accept", { openingId, candidateId: null });
  const open = listImports(viewer).filter((row) => row.state === "draft");
  const taken: string[] = [];
  const all = open.toReversed().flatMap(({ documentId, summary, namesakes }) => {
    const name = summary?.name;
    if (!name || !summary.confident || namesakes.length > 0) return [];
    if (taken.some((other) => compareNames(other, name) !== "different")) return [];
    taken.push(name);
    return [documentId];
  });
  const sure = all.slice(0, most);
  if (sure.length > 0) {
    write(
      allowed,
      (pen) => {
        const by = viewer.accountId;
        const found = sure.map((documentId) => ({ documentId, isNew: true, id: newId(), by }));
        for (const { documentId, ...whose } of found) accept(pen, openingId, documentId, whose);
        suggestFor(pen, openingId, { candidateIds: found.map(({ id }) => id) });
      },
      () => ({ documents: sure }),
    );
    announce(`imports:${openingId}`);
  }
  return { accepted: sure.length, more: all.length - sure.length, left: open.length - all.length };
}

/**
 * Accepts drafts into the one candidate whose name is fully the same; others are left. One transaction for each
 * candidate.
 * @param most drafts at a time, as in `acceptAll`.
 */
export function acceptNamesakes(
  viewer: SeatedViewer,
  most = Number.POSITIVE_INFINITY,
): { accepted: number; more: number } {
  const { openingId } = viewer.seat;
  const all = listImports(viewer).flatMap(({ documentId, state, namesakes }) => {
    const [only, ...more] = namesakes.filter((namesake) => namesake.agreement === "same");
    return state === "draft" && only && more.length === 0 ? [{ documentId, candidateId: only.candidateId }] : [];
  });
  const same = all.slice(0, most);
  for (const [candidateId, group] of Map.groupBy(same, (row) => row.candidateId)) {
    write(
      permit(viewer, "draft.accept", { openingId, candidateId }),
      (pen) => {
        const whose = { isNew: false, id: candidateId, by: viewer.accountId };
        for (const { documentId } of group) accept(pen, openingId, documentId, whose);
        suggestFor(pen, openingId, { candidateIds: [candidateId] });
      },
      () => ({ documents: group.map(({ documentId }) => documentId) }),
    );
  }
  if (same.length > 0) announce(`imports:${openingId}`);
  return { accepted: same.length, more: all.length - same.length };
}

/** Files a draft under a candidate and rebuilds the profile, inside the caller's transaction. */
function accept(
  pen: Pen,
  openingId: number,
  documentId: number,
  whose: { isNew: boolean; id: number; by: number },
): void {
  const job = pen.select({ state: imports.state }).from(imports).where(eq(imports.documentId, documentId)).get();
  const draft = pen.select({ summary: drafts.summary }).from(drafts).where(eq(drafts.documentId, documentId)).get();
  if (!draft || job?.state !== "draft") throw new Invalid("This document has not been read yet.");
  const now = new Date();
  if (whose.isNew) addCandidate(pen, { id: whose.id, openingId, createdAt: now }, draft.summary);
  else forgetTypedName(pen, documentId, { name: known(pen, openingId, whose.id), by: whose.by });
  const filed = pen
    .update(documents)
    .set({ candidateId: whose.id })
    .where(and(eq(documents.id, documentId), isNull(documents.candidateId), isNull(documents.removedAt)))
    .run();
  if (filed.changes === 0) throw new Invalid("This document was accepted or removed by someone else meanwhile.");
  pen
    .update(imports)
    .set({ state: "accepted", message: null, updatedAt: now })
    .where(eq(imports.documentId, documentId))
    .run();
  rebuildProfile(pen, whose.id);
}

function addCandidate(pen: Pen, row: { id: number; openingId: number; createdAt: Date }, summary: string): void {
  const { name } = JSON.parse(summary) as DraftSummary;
  if (!name) throw new Invalid("No name was found in this document. Open it and give the name first.");
  pen
    .insert(candidates)
    .values({ ...row, name })
    .run();
  giveAliases(pen, row.openingId);
}

/**
 * A name that was typed at the desk so that the right candidate would be offered has done its work: it must not become the
 * newest of the candidate's names. What the reader took for a name before is then nobody's either.
 */
function forgetTypedName(pen: Pen, documentId: number, { name, by }: { name: string; by: number }): void {
  const [reading] = readingsOf(pen, [documentId]);
  const typed = reading?.corrections.filter(({ correction }) => correction.op === "set" && correction.place === "name");
  const said = reading?.draft.name?.value;
  if (!reading || !typed?.length || !said || compareNames(said, name) === "same") return;
  withdrawAll(
    pen,
    typed.map(({ id }) => id),
  );
  if (reading.found.name) keepCorrections(pen, documentId, by, [{ op: "remove", place: "name", at: null, was: null }]);
  refreshReading(pen, documentId);
}

/** The name of a candidate of the opening. */
function known(pen: Pen, openingId: number, candidateId: number): string {
  const row = pen
    .select({ name: candidates.name })
    .from(candidates)
    .where(and(eq(candidates.id, candidateId), eq(candidates.openingId, openingId), isNull(candidates.removedAt)))
    .get();
  if (!row) throw new NotFound();
  return row.name;
}
