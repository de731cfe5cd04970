import { and, asc, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused, notRecused, shownEvidence } from "#db/conflicts.ts";
import { assignments } from "#db/schema/assignments.ts";
import { candidates } from "#db/schema/candidates.ts";
import { conflicts, delegations } from "#db/schema/conflicts.ts";
import { documents } from "#db/schema/documents.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { RecordedConflict, RecordedDocument, RecordedMember } from "#lib/record/decision-record.ts";

const by = alias(accounts, "acting_accounts");

/** The committee past and present, by name. For the decision record, as everything here. */
export function listServed(viewer: SeatedViewer): RecordedMember[] {
  const { openingId } = archivist(viewer);
  return database()
    .select({
      accountId: accounts.id,
      name: accounts.name,
      role: seats.role,
      affiliation: seats.affiliation,
      addedAt: seats.addedAt,
      removedAt: seats.removedAt,
    })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .where(eq(seats.openingId, openingId))
    .orderBy(asc(accounts.name), asc(accounts.id))
    .all();
}

/** Who stood in for a recused chair and when: over candidates this chair sees, and their own recusals. */
export function listStandIns(viewer: SeatedViewer) {
  const { openingId } = archivist(viewer);
  return database()
    .select({
      candidateId: candidates.id,
      candidate: candidates.name,
      delegate: accounts.name,
      namedBy: by.name,
      at: delegations.at,
      endedAt: delegations.endedAt,
    })
    .from(delegations)
    .innerJoin(candidates, eq(candidates.id, delegations.candidateId))
    .innerJoin(accounts, eq(accounts.id, delegations.accountId))
    .innerJoin(by, eq(by.id, delegations.namedBy))
    .where(
      and(
        eq(delegations.openingId, openingId),
        or(visibleCandidate(viewer), eq(delegations.namedBy, sql`${viewer.accountId}`)),
      ),
    )
    .orderBy(asc(delegations.at), asc(delegations.id))
    .all();
}

/** Every conflict of the opening, withdrawn ones too, but for those about candidates the chair is recused from. */
export function listConflictHistory(viewer: SeatedViewer): RecordedConflict[] {
  const { openingId } = archivist(viewer);
  return database()
    .select({
      accountId: conflicts.accountId,
      member: accounts.name,
      candidateId: conflicts.candidateId,
      candidate: candidates.name,
      kind: conflicts.kind,
      scope: conflicts.scope,
      state: conflicts.state,
      evidence: conflicts.evidence,
      decisionReason: conflicts.decisionReason,
      createdAt: conflicts.createdAt,
      decidedAt: conflicts.decidedAt,
      withdrawnAt: conflicts.withdrawnAt,
    })
    .from(conflicts)
    .innerJoin(accounts, eq(accounts.id, conflicts.accountId))
    .leftJoin(candidates, eq(candidates.id, conflicts.candidateId))
    .where(
      and(
        eq(conflicts.openingId, openingId),
        or(isNull(conflicts.candidateId), and(notRecused(viewer, conflicts.candidateId), isNull(candidates.removedAt))),
        // A suggestion about somebody who is recused anyway is no longer asked.
        or(
          ne(conflicts.state, "suggested"),
          accountNotRecused(conflicts.accountId, conflicts.openingId, conflicts.candidateId),
        ),
      ),
    )
    .orderBy(asc(conflicts.createdAt), asc(conflicts.id))
    .all()
    .map((row) => (row.state === "declared" ? row : { ...row, evidence: shownEvidence(viewer, row.evidence) }));
}

/** Who was asked to read whom, what was taken back too. */
export function listAssignmentHistory(viewer: SeatedViewer) {
  const { openingId } = archivist(viewer);
  return database()
    .select({
      candidateId: candidates.id,
      candidate: candidates.name,
      readerId: accounts.id,
      reader: accounts.name,
      assignedBy: by.name,
      at: assignments.at,
      withdrawnAt: assignments.withdrawnAt,
    })
    .from(assignments)
    .innerJoin(candidates, eq(candidates.id, assignments.candidateId))
    .innerJoin(accounts, eq(accounts.id, assignments.readerId))
    .innerJoin(by, eq(by.id, assignments.assignedBy))
    .where(and(eq(assignments.openingId, openingId), visibleCandidate(viewer)))
    .orderBy(asc(assignments.at), asc(candidates.name), asc(accounts.name), asc(assignments.id))
    .all();
}

/** The candidates’ files by their hashes, removed ones too. */
export function listFileHashes(viewer: SeatedViewer): RecordedDocument[] {
  const { openingId } = archivist(viewer);
  return database()
    .select({
      documentId: documents.id,
      candidateId: documents.candidateId,
      fileName: documents.fileName,
      kind: documents.kind,
      bytes: documents.size,
      sha256: documents.sha256,
      addedAt: documents.addedAt,
      removedAt: documents.removedAt,
    })
    .from(documents)
    .innerJoin(candidates, eq(candidates.id, documents.candidateId))
    .where(and(eq(documents.openingId, openingId), visibleCandidate(viewer)) as SQL)
    .orderBy(asc(documents.addedAt), asc(documents.id))
    .all();
}

function archivist(viewer: SeatedViewer): { openingId: number } {
  const { openingId } = viewer.seat;
  permit(viewer, "record.archive", { openingId });
  return { openingId };
}
