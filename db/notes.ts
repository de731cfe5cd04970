import { and, asc, count, desc, eq, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { accountNotRecused } from "#db/conflicts.ts";
import { scopeOf } from "#db/flat-sql.ts";
import { sinceLook } from "#db/looks.ts";
import { quotesOf } from "#db/note-places.ts";
import { unsealed } from "#db/reviews.ts";
import { foundInWords, readSaidWords } from "#db/said-words.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts, seats } from "#db/schema/people.ts";
import { noteMentions, notes } from "#db/schema/reviews.ts";
import { idsWith, limitOf, type WrittenHit, who } from "#db/search-index.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Named } from "#lib/reviews/mentions.ts";
import type { NotePlace, ShownNote } from "#lib/reviews/note.ts";
import type { SearchTerm } from "#lib/search/words.ts";

/**
 * SQL, for queries that join `notes` with `candidates`: the viewer's own notes, and others' notes to the committee. These
 * sway as much as a score does, so they open together with others' reviews.
 */
export const visibleNotes = scopeOf(
  (viewer) =>
    and(
      visibleCandidate(viewer),
      isNull(notes.removedAt),
      accountNotRecused(notes.authorId, candidates.openingId, candidates.id),
      or(eq(notes.authorId, viewer.accountId), and(eq(notes.audience, "committee"), unsealed(viewer))),
    ) as SQL,
);

/** Notes on a candidate that the viewer may read, oldest first. */
export function listNotes(viewer: SeatedViewer, candidateId: number): ShownNote[] {
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
  const said = readSaidWords(viewer, [candidateId]);
  return rows.map((row, at) => ({ ...row, text: said({ ...row, candidateId }), place: quoted[at] ?? null }));
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
  const rows = database()
    .select({
      id: notes.id,
      ...who(viewer),
      authorId: notes.authorId,
      authorName: accounts.name,
      text: notes.text,
    })
    .from(notes)
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .innerJoin(accounts, eq(accounts.id, notes.authorId))
    .where(and(visibleNotes(viewer), inArray(notes.id, idsWith("note", viewer, terms))))
    .orderBy(desc(notes.createdAt), asc(notes.id))
    .limit(limitOf({ viewer, terms, limit }))
    .all();
  return foundInWords(viewer, rows, terms, limit);
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
