import { and, asc, count, desc, eq, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { getCandidateName, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { listMembers } from "#db/committee.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { sinceLook } from "#db/looks.ts";
import { checkedPlace, quotesOf } from "#db/note-places.ts";
import { unsealed } from "#db/reviews.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { noteMentions, notes } from "#db/schema/reviews.ts";
import { idsWith, WHO, type WrittenHit } from "#db/search-index.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { mentionsIn, type Named } from "#lib/reviews/mentions.ts";
import type { NoteAudience, NoteInput, NotePlace, QuotedPlace } from "#lib/reviews/note.ts";
import type { SearchTerm } from "#lib/search/words.ts";

/**
 * SQL, for queries that join `notes` with `candidates`: the viewer's own notes, and others' notes to the committee. These
 * sway as much as a score does, so they open together with others' reviews.
 */
export function visibleNotes(viewer: SeatedViewer): SQL {
  return and(
    visibleCandidate(viewer),
    isNull(notes.removedAt),
    accountNotRecused(notes.authorId, candidates.openingId, candidates.id),
    or(eq(notes.authorId, viewer.accountId), and(eq(notes.audience, "committee"), unsealed(viewer))),
  ) as SQL;
}

export interface NoteRow {
  id: number;
  authorId: number;
  authorName: string;
  audience: NoteAudience;
  text: string;
  /** The note this one answers. */
  replyTo: number | null;
  /** The passage of a document the note is anchored to. */
  place: QuotedPlace | null;
  createdAt: Date;
  editedAt: Date | null;
}

/** Notes on a candidate that the viewer may read, oldest first. */
export function listNotes(viewer: SeatedViewer, candidateId: number): NoteRow[] {
  const rows = database()
    .select({
      id: notes.id,
      authorId: notes.authorId,
      authorName: accounts.name,
      audience: notes.audience,
      text: notes.text,
      replyTo: notes.replyTo,
      documentId: notes.documentId,
      start: notes.start,
      end: notes.end,
      createdAt: notes.createdAt,
      editedAt: notes.editedAt,
    })
    .from(notes)
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .innerJoin(accounts, eq(accounts.id, notes.authorId))
    .where(and(visibleNotes(viewer), eq(notes.candidateId, candidateId)))
    .orderBy(asc(notes.createdAt), asc(notes.id))
    .all()
    .map(({ documentId, start, end, ...row }) => ({ ...row, place: placeOf(documentId, start, end) }));
  const quoted = quotesOf(viewer, rows);
  return rows.map((row, at) => ({ ...row, place: quoted[at] ?? null }));
}

function placeOf(documentId: number | null, start: number | null, end: number | null): NotePlace | null {
  return documentId === null || start === null || end === null ? null : { documentId, start, end };
}

/** How many notes the viewer may read of each candidate; candidates without any are left out. */
export function listNoteCounts(viewer: SeatedViewer): Map<number, number> {
  const rows = database()
    .select({ candidateId: notes.candidateId, n: count() })
    .from(notes)
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .where(visibleNotes(viewer))
    .groupBy(notes.candidateId)
    .all();
  return new Map(rows.map((row) => [row.candidateId, row.n]));
}

/**
 * How many of others' notes the viewer may read were written or reworded since they last looked, by candidate, and how
 * many of those speak to the viewer by name.
 */
export function countNewNotes(viewer: SeatedViewer): Map<number, { n: number; mentions: number }> {
  const rows = database()
    .select({ candidateId: notes.candidateId, n: count(), mentions: count(noteMentions.noteId) })
    .from(notes)
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .leftJoin(noteMentions, and(eq(noteMentions.noteId, notes.id), eq(noteMentions.accountId, viewer.accountId)))
    .where(
      and(
        visibleNotes(viewer),
        ne(notes.authorId, viewer.accountId),
        sinceLook(viewer, sql`coalesce(${notes.editedAt}, ${notes.createdAt})`),
      ),
    )
    .groupBy(notes.candidateId)
    .all();
  return new Map(rows.map(({ candidateId, ...counts }) => [candidateId, counts]));
}

/** Notes the viewer may read in which all terms stand, newest first. */
export function searchNotes(viewer: SeatedViewer, terms: readonly SearchTerm[], limit: number): WrittenHit[] {
  return database()
    .select({
      id: notes.id,
      ...WHO,
      authorName: accounts.name,
      text: notes.text,
    })
    .from(notes)
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .innerJoin(accounts, eq(accounts.id, notes.authorId))
    .where(and(visibleNotes(viewer), inArray(notes.id, idsWith("note", viewer, terms))))
    .orderBy(desc(notes.createdAt), asc(notes.id))
    .limit(limit)
    .all();
}

/** Who can be spoken to in a note on this candidate: the committee but the viewer, and but whoever is recused from it. */
export function listMentionable(viewer: SeatedViewer, candidateId: number): Named[] {
  return database()
    .select({ accountId: accounts.id, name: accounts.name })
    .from(seats)
    .innerJoin(accounts, eq(accounts.id, seats.accountId))
    .innerJoin(candidates, eq(candidates.id, candidateId))
    .where(
      and(
        visibleCandidate(viewer),
        eq(seats.openingId, viewer.seat.openingId),
        isNull(seats.removedAt),
        ne(seats.role, "observer"),
        ne(seats.accountId, viewer.accountId),
        accountNotRecused(seats.accountId, candidates.openingId, candidates.id),
      ),
    )
    .orderBy(asc(accounts.name), asc(accounts.id))
    .all();
}

/**
 * Adds a note by the viewer. What it says to someone by name is theirs to be told.
 * @param also what stands or falls with the note.
 * @throws {NotFound} when the candidate, or the note it answers, is not theirs to see; {Invalid} when it speaks to someone
 * who takes no part.
 */
export function addNote(
  viewer: SeatedViewer,
  { replyTo, place, ...input }: NoteInput,
  also: (pen: Pen, noteId: number) => void = () => undefined,
): void {
  const { openingId } = viewer.seat;
  const { candidateId, audience, text } = input;
  getCandidateName(viewer, candidateId);
  const allowed = permit(viewer, "note.write", { openingId, candidateId });
  const told = mentioned(viewer, candidateId, audience, text);
  const answered = replyTo === undefined ? null : threadOf(viewer, candidateId, replyTo);
  const anchor = place ? checkedPlace(viewer, candidateId, place) : {};
  write(
    allowed,
    (pen) => {
      const { id } = pen
        .insert(notes)
        .values({
          ...input,
          ...anchor,
          openingId,
          authorId: viewer.accountId,
          replyTo: answered,
          createdAt: new Date(),
        })
        .returning({ id: notes.id })
        .get();
      putMentions(pen, id, told);
      also(pen, id);
    },
    () => ({ audience }),
  );
}

/** The accounts a note speaks to. A note for oneself speaks to nobody. */
function mentioned(viewer: SeatedViewer, candidateId: number, audience: NoteAudience, text: string): number[] {
  if (audience === "private") return [];
  const people = listMembers(viewer).filter((one) => one.role !== "observer" && one.accountId !== viewer.accountId);
  const told = mentionsIn(text, people);
  const reachable = new Set(told.length > 0 ? listMentionable(viewer, candidateId).map((one) => one.accountId) : []);
  const apart = people.find((one) => told.includes(one.accountId) && !reachable.has(one.accountId));
  if (apart) {
    const message = `${apart.name} takes no part in the discussion of this candidate, so they cannot be mentioned here.`;
    throw new Invalid(message, { text: message });
  }
  return told;
}

/** The note at the head of the thread that `noteId` belongs to. */
function threadOf(viewer: SeatedViewer, candidateId: number, noteId: number): number {
  const found = listNotes(viewer, candidateId).find((one) => one.id === noteId && one.audience === "committee");
  if (!found) throw new NotFound();
  return found.replyTo ?? found.id;
}

function putMentions(pen: Pen, noteId: number, told: readonly number[]): void {
  pen.delete(noteMentions).where(eq(noteMentions.noteId, noteId)).run();
  if (told.length > 0)
    pen
      .insert(noteMentions)
      .values(told.map((accountId) => ({ noteId, accountId })))
      .run();
}

/** Changes the words of the viewer's own note. @throws {Invalid} when they speak to someone who takes no part. */
export function saveNote(viewer: SeatedViewer, noteId: number, text: string): void {
  change(viewer, noteId, { text, editedAt: new Date() }, "changed");
}

/** Takes the viewer's own note away. */
export function removeNote(viewer: SeatedViewer, noteId: number): void {
  change(viewer, noteId, { removedAt: new Date() }, "removed");
}

function change(
  viewer: SeatedViewer,
  noteId: number,
  values: { text?: string; editedAt?: Date; removedAt?: Date },
  what: "changed" | "removed",
): void {
  const { openingId } = viewer.seat;
  const found = database()
    .select({ candidateId: notes.candidateId, authorId: notes.authorId, audience: notes.audience })
    .from(notes)
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .where(and(visibleNotes(viewer), eq(notes.id, noteId)))
    .get();
  if (!found) throw new NotFound();
  const { candidateId, authorId, audience } = found;
  const allowed = permit(viewer, "note.change", { openingId, candidateId, authorId });
  const told = values.text === undefined ? null : mentioned(viewer, candidateId, audience, values.text);
  write(
    allowed,
    (pen) => {
      pen.update(notes).set(values).where(eq(notes.id, noteId)).run();
      if (told) putMentions(pen, noteId, told);
    },
    () => ({ what }),
  );
}
