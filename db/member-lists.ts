import { and, asc, desc, eq, isNull, ne } from "drizzle-orm";
import { database } from "#db/client.ts";
import { type Original, requireKept } from "#db/originals.ts";
import { memberDocuments, memberPeople, memberStays, memberWorks } from "#db/schema/conflicts.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { announce } from "#db/signals.ts";
import { suggestForMember } from "#db/suggestions.ts";
import { type Detail, type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { ListPart, MemberList, PersonInput, StayInput } from "#lib/conflicts/member-list.ts";
import { cleanFileName } from "#lib/ingest/intake/intake.ts";

/**
 * What a committee member's own lists say of them: one's own, or for the chair a member's.
 * @throws {NotFound} for someone who does not serve on the opening as chair or member.
 */
export function getMemberList(viewer: SeatedViewer, accountId: number): MemberList {
  permit(viewer, "member-list.read", { openingId: viewer.seat.openingId, accountId });
  const { name, affiliation } = findReviewer(viewer, accountId);
  const db = database();
  const documents = db
    .select({
      id: memberDocuments.id,
      fileName: memberDocuments.fileName,
      state: memberDocuments.state,
      message: memberDocuments.message,
    })
    .from(memberDocuments)
    .where(and(eq(memberDocuments.accountId, accountId), isNull(memberDocuments.removedAt)))
    .orderBy(asc(memberDocuments.addedAt))
    .all();
  const works = db
    .select({
      id: memberWorks.id,
      title: memberWorks.title,
      workKey: memberWorks.workKey,
      authors: memberWorks.authors,
      year: memberWorks.year,
    })
    .from(memberWorks)
    .where(eq(memberWorks.accountId, accountId))
    .orderBy(desc(memberWorks.year), asc(memberWorks.title), asc(memberWorks.id))
    .all();
  const stays = db
    .select({
      id: memberStays.id,
      institution: memberStays.institution,
      startYear: memberStays.startYear,
      endYear: memberStays.endYear,
      ongoing: memberStays.ongoing,
    })
    .from(memberStays)
    .where(eq(memberStays.accountId, accountId))
    .orderBy(desc(memberStays.ongoing), desc(memberStays.startYear), asc(memberStays.id))
    .all();
  const people = db
    .select({ id: memberPeople.id, relation: memberPeople.relation, name: memberPeople.name })
    .from(memberPeople)
    .where(eq(memberPeople.accountId, accountId))
    .orderBy(asc(memberPeople.relation), asc(memberPeople.name))
    .all();
  // The same work in two lists is shown once.
  const once = [...new Map(works.toReversed().map(({ workKey, ...work }) => [workKey, work])).values()].toReversed();
  return { accountId, name, affiliation, documents, works: once, stays, people };
}

/** Gives a file of the member's own work, kept already, to be read. The same bytes are one list. */
export function addMemberList(
  viewer: SeatedViewer,
  accountId: number,
  file: { fileName: string; original: Original },
): { documentId: number; already: boolean } {
  const { openingId } = viewer.seat;
  const fileName = cleanFileName(file.fileName);
  const answer = change(
    viewer,
    accountId,
    (pen) => {
      requireKept(file.original);
      const known = pen
        .select({ id: memberDocuments.id, removedAt: memberDocuments.removedAt })
        .from(memberDocuments)
        .where(and(eq(memberDocuments.accountId, accountId), eq(memberDocuments.sha256, file.original.sha256)))
        .get();
      if (known && known.removedAt === null) return { documentId: known.id, already: true };
      const now = new Date();
      const fresh = {
        ...file.original,
        accountId,
        openingId,
        fileName,
        state: "queued" as const,
        message: null,
        attempts: 0,
        addedBy: viewer.accountId,
        addedAt: now,
        updatedAt: now,
        removedAt: null,
      };
      const { id } = known
        ? pen.update(memberDocuments).set(fresh).where(eq(memberDocuments.id, known.id)).returning().get()
        : pen.insert(memberDocuments).values(fresh).returning().get();
      return { documentId: id, already: false };
    },
    { fileName },
  );
  if (!answer.already) announce("queue");
  return answer;
}

/** Takes one line that is wrong out of a member's list, or a whole document with all that was read from it. */
export function removeFromList(viewer: SeatedViewer, accountId: number, part: ListPart, id: number): void {
  change(
    viewer,
    accountId,
    (pen) => {
      if (removePart(pen, accountId, part, id) === 0) throw new NotFound();
      suggestForMember(pen, accountId);
    },
    { removed: part },
  );
}

function removePart(pen: Pen, accountId: number, part: ListPart, id: number): number {
  if (part === "document") {
    clearReading(pen, id);
    return pen
      .update(memberDocuments)
      .set({ removedAt: new Date() })
      .where(
        and(eq(memberDocuments.id, id), eq(memberDocuments.accountId, accountId), isNull(memberDocuments.removedAt)),
      )
      .run().changes;
  }
  if (part === "work") {
    const work = pen
      .select({ workKey: memberWorks.workKey })
      .from(memberWorks)
      .where(and(eq(memberWorks.id, id), eq(memberWorks.accountId, accountId)))
      .get();
    if (!work) return 0;
    return pen
      .delete(memberWorks)
      .where(and(eq(memberWorks.accountId, accountId), eq(memberWorks.workKey, work.workKey)))
      .run().changes;
  }
  const table = part === "stay" ? memberStays : memberPeople;
  return pen
    .delete(table)
    .where(and(eq(table.id, id), eq(table.accountId, accountId)))
    .run().changes;
}

/** Forgets what was read from one document, inside the caller's transaction. */
export function clearReading(pen: Pen, documentId: number): void {
  for (const table of [memberWorks, memberStays, memberPeople])
    pen.delete(table).where(eq(table.documentId, documentId)).run();
}

/** Adds a place typed by hand. */
export function addStay(viewer: SeatedViewer, { accountId, ...stay }: StayInput): void {
  change(
    viewer,
    accountId,
    (pen) => {
      pen
        .insert(memberStays)
        .values({ accountId, ...stay, ongoing: stay.endYear === null })
        .run();
      suggestForMember(pen, accountId);
    },
    { added: "stay" },
  );
}

/** Adds an advisor or advisee typed by hand. */
export function addPerson(viewer: SeatedViewer, input: PersonInput): void {
  change(
    viewer,
    input.accountId,
    (pen) => {
      pen.insert(memberPeople).values(input).run();
      suggestForMember(pen, input.accountId);
    },
    { added: input.relation },
  );
}

/** Says where a member is now, on this committee. */
export function saveAffiliation(viewer: SeatedViewer, accountId: number, affiliation: string): void {
  const { openingId } = viewer.seat;
  change(
    viewer,
    accountId,
    (pen) => {
      pen
        .update(seats)
        .set({ affiliation })
        .where(and(eq(seats.openingId, openingId), eq(seats.accountId, accountId)))
        .run();
      suggestForMember(pen, accountId);
    },
    { changed: "affiliation" },
  );
}

function change<T>(
  viewer: SeatedViewer,
  accountId: number,
  run: Parameters<typeof write<T>>[1],
  detail: Detail,
): ReturnType<typeof write<T>> {
  const allowed = permit(viewer, "member-list.edit", { openingId: viewer.seat.openingId, accountId });
  findReviewer(viewer, accountId);
  return write<T>(allowed, run, () => ({ accountId, ...detail }));
}

/** Chair or member of the viewer's opening. */
function findReviewer(viewer: SeatedViewer, accountId: number): { name: string; affiliation: string } {
  const row = database()
    .select({ name: accounts.name, affiliation: seats.affiliation })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .where(
      and(
        eq(seats.openingId, viewer.seat.openingId),
        eq(seats.accountId, accountId),
        isNull(seats.removedAt),
        ne(seats.role, "observer"),
      ),
    )
    .get();
  if (!row) throw new NotFound();
  return row;
}
