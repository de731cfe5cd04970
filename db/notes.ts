import { and, asc, count, desc, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { getCandidateName, visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { unsealed } from "#db/reviews.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts } from "#db/schema/people.ts";
import { notes } from "#db/schema/reviews.ts";
import { idsWith, WHO, type WrittenHit } from "#db/search-index.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { NoteAudience, NoteInput } from "#lib/reviews/note.ts";
import type { SearchTerm } from "#lib/search/words.ts";

/**
 * SQL, for queries that join `notes` with `candidates`: the viewer's own notes, and others' notes to the committee. These
 * sway as much as a score does, so they open together with others' reviews.
 */
function visibleNotes(viewer: SeatedViewer): SQL {
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
  /** The passage of a document the note is anchored to, in that document's text. */
  documentId: number | null;
  start: number | null;
  end: number | null;
  createdAt: Date;
  editedAt: Date | null;
}

/** Notes on a candidate that the viewer may read, oldest first. */
export function listNotes(viewer: SeatedViewer, candidateId: number): NoteRow[] {
  return database()
    .select({
      id: notes.id,
      authorId: notes.authorId,
      authorName: accounts.name,
      audience: notes.audience,
      text: notes.text,
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
    .all();
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

/** Adds a note by the viewer. @throws {NotFound} when the candidate is not theirs to see. */
export function addNote(viewer: SeatedViewer, input: NoteInput): void {
  const { openingId } = viewer.seat;
  const { candidateId, audience } = input;
  getCandidateName(viewer, candidateId);
  write(
    permit(viewer, "note.write", { openingId, candidateId }),
    (pen) => {
      pen
        .insert(notes)
        .values({ ...input, openingId, authorId: viewer.accountId, createdAt: new Date() })
        .run();
    },
    () => ({ audience }),
  );
}

/** Changes the words of the viewer's own note. */
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
    .select({ candidateId: notes.candidateId, authorId: notes.authorId })
    .from(notes)
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .where(and(visibleNotes(viewer), eq(notes.id, noteId)))
    .get();
  if (!found) throw new NotFound();
  write(
    permit(viewer, "note.change", { openingId, ...found }),
    (pen) => {
      pen.update(notes).set(values).where(eq(notes.id, noteId)).run();
    },
    () => ({ what }),
  );
}
