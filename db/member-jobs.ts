import { and, asc, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import type { Job } from "#db/jobs.ts";
import { clearReading } from "#db/member-lists.ts";
import { originalPath } from "#db/originals.ts";
import { periodColumns } from "#db/period-columns.ts";
import { memberDocuments, memberPeople, memberStays, memberWorks } from "#db/schema/conflicts.ts";
import { announce } from "#db/signals.ts";
import { suggestForMember } from "#db/suggestions.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import type { Viewer } from "#lib/access/viewer.ts";
import type { ListState, Relation } from "#lib/conflicts/member-list.ts";
import { type MemberReading, readMember } from "#lib/conflicts/member-reading.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import { workKey } from "#lib/profile/same-work.ts";

/** A list of a committee member's own work, to be read. */
export interface MemberJob extends Job {
  accountId: number;
}

/** Takes the list that has waited longest; null when none waits. Only the program itself may. */
export function takeMemberList(viewer: Viewer): MemberJob | null {
  const next = database()
    .select()
    .from(memberDocuments)
    .where(and(eq(memberDocuments.state, "queued"), isNull(memberDocuments.removedAt)))
    .orderBy(asc(memberDocuments.updatedAt), asc(memberDocuments.id))
    .limit(1)
    .get();
  if (!next) return null;
  const { id: documentId, openingId, accountId, fileName } = next;
  const job = {
    documentId,
    openingId,
    accountId,
    fileName,
    path: originalPath(next.sha256),
    attempts: next.attempts + 1,
  };
  moveList(viewer, job, { state: "reading", attempts: job.attempts });
  return job;
}

/** Puts lists back into the queue that were being read when the program stopped. */
export function resumeMemberLists(viewer: Viewer): void {
  const cut = database()
    .select({ documentId: memberDocuments.id, openingId: memberDocuments.openingId })
    .from(memberDocuments)
    .where(eq(memberDocuments.state, "reading"))
    .all();
  for (const job of cut) moveList(viewer, job, { state: "queued" });
}

/** Puts one list back, to be tried again. */
export function requeueMemberList(viewer: Viewer, job: Pick<MemberJob, "documentId" | "openingId">): void {
  moveList(viewer, job, { state: "queued" });
  announce("queue");
}

/** Notes that a list could not be read, with a sentence for the member. */
export function failMemberList(
  viewer: Viewer,
  job: Pick<MemberJob, "documentId" | "openingId">,
  sentence: string,
): void {
  moveList(viewer, job, { state: "failed", message: sentence });
}

function moveList(
  viewer: Viewer,
  { documentId, openingId }: Pick<MemberJob, "documentId" | "openingId">,
  to: { state: ListState; message?: string; attempts?: number },
): void {
  write(
    permit(viewer, "document.store-draft", { openingId }),
    (pen) => {
      pen
        .update(memberDocuments)
        .set({ ...to, message: to.message ?? null, updatedAt: new Date() })
        .where(eq(memberDocuments.id, documentId))
        .run();
    },
    () => ({ memberList: documentId, state: to.state }),
  );
}

/**
 * Keeps what was read from a member's list and compares it with the candidates of every opening they serve on, in one
 * transaction. A list removed meanwhile is left alone.
 */
export function storeMemberReading(viewer: Viewer, { documentId, openingId }: MemberJob, draft: Draft): void {
  const reading = readMember(draft);
  write(
    permit(viewer, "document.store-draft", { openingId }),
    (pen) => {
      const document = pen.select().from(memberDocuments).where(eq(memberDocuments.id, documentId)).get();
      if (!document || document.removedAt) return "removed" as const;
      clearReading(pen, documentId);
      insertReading(pen, { documentId, accountId: document.accountId }, reading);
      pen
        .update(memberDocuments)
        .set({ state: "read", message: null, attempts: 0, updatedAt: new Date() })
        .where(eq(memberDocuments.id, documentId))
        .run();
      suggestForMember(pen, document.accountId);
      return "read" as const;
    },
    (state) => ({ memberList: documentId, state, publications: reading.works.length }),
  );
}

function insertReading(pen: Pen, whose: { documentId: number; accountId: number }, reading: MemberReading): void {
  for (const { title, authors, self, date } of reading.works)
    pen
      .insert(memberWorks)
      .values({ ...whose, title, workKey: workKey(title), authors: [...authors], self, year: date?.year ?? null })
      .run();
  for (const stay of reading.stays)
    pen
      .insert(memberStays)
      .values({ ...whose, institution: stay.institution, ...periodColumns(stay.period) })
      .run();
  const people: [Relation, string][] = [
    ...(reading.name === null ? [] : [["name", reading.name] as [Relation, string]]),
    ...reading.advisors.map((name): [Relation, string] => ["advisor", name]),
    ...reading.advisees.map((name): [Relation, string] => ["advisee", name]),
  ];
  for (const [relation, name] of people)
    pen
      .insert(memberPeople)
      .values({ ...whose, relation, name })
      .run();
}
