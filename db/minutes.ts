import { and, asc, desc, eq, gt, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { addNote, removeNote, saveNote } from "#db/note-acts.ts";
import { visibleNotes } from "#db/notes.ts";
import { candidates } from "#db/schema/candidates.ts";
import { minutes } from "#db/schema/decisions.ts";
import { accounts } from "#db/schema/people.ts";
import { notes } from "#db/schema/reviews.ts";
import { shownName } from "#db/shown-name.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { MinutesInput } from "#lib/opening/meeting.ts";

export interface MinutesRow {
  candidateId: number;
  candidate: string;
  writtenBy: string;
  at: Date;
  text: string;
}

/** Minutes of meetings the viewer may read, oldest first. They are notes to the committee, and as open as those. */
export function listMinutes(viewer: SeatedViewer): MinutesRow[] {
  return database()
    .select({
      candidateId: candidates.id,
      candidate: shownName(viewer),
      writtenBy: accounts.name,
      at: minutes.at,
      text: notes.text,
    })
    .from(minutes)
    .innerJoin(notes, eq(notes.id, minutes.noteId))
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .innerJoin(accounts, eq(accounts.id, notes.authorId))
    .where(visibleNotes(viewer))
    .orderBy(asc(minutes.at), asc(minutes.noteId))
    .all();
}

/** A meeting is of one day: what was written longer ago is the minutes of an earlier one. */
const MEETING_HOURS = 18;

export interface OpenMinutes {
  noteId: number;
  text: string;
  savedAt: Date;
}

/** SQL, for queries over `minutes` joined with `notes` and `candidates`: the viewer's own of the meeting that is on. */
function ofThisMeeting(viewer: SeatedViewer): SQL {
  permit(viewer, "meeting.hold", { openingId: viewer.seat.openingId });
  const since = new Date(Date.now() - MEETING_HOURS * 3_600_000);
  return and(visibleNotes(viewer), eq(notes.authorId, viewer.accountId), gt(minutes.at, since)) as SQL;
}

/** Candidates on whom the viewer has written minutes in the meeting that is on. */
export function listTalkedAbout(viewer: SeatedViewer): number[] {
  const rows = database()
    .selectDistinct({ candidateId: minutes.candidateId })
    .from(minutes)
    .innerJoin(notes, eq(notes.id, minutes.noteId))
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .where(ofThisMeeting(viewer))
    .orderBy(asc(minutes.candidateId))
    .all();
  return rows.map((row) => row.candidateId);
}

/** What the viewer has written in the meeting that is on; null before the first word. */
export function getOpenMinutes(viewer: SeatedViewer, candidateId: number): OpenMinutes | null {
  const row = database()
    .select({ noteId: notes.id, text: notes.text, createdAt: notes.createdAt, editedAt: notes.editedAt })
    .from(minutes)
    .innerJoin(notes, eq(notes.id, minutes.noteId))
    .innerJoin(candidates, eq(candidates.id, notes.candidateId))
    .where(and(ofThisMeeting(viewer), eq(minutes.candidateId, candidateId)))
    .orderBy(desc(minutes.at), desc(minutes.noteId))
    .get();
  return row ? { noteId: row.noteId, text: row.text, savedAt: row.editedAt ?? row.createdAt } : null;
}

/** What a save answers: kept, or that another window wrote in between, with its words. */
export type MinutesSaved = { kind: "saved"; savedAt: Date } | { kind: "stale"; text: string };

/**
 * Keeps the minutes on one candidate: one note to the committee, from the first word on.
 * @param input `was`: the words the form started from.
 * @throws {Refused} for anyone but the chair, and before the discussion; {NotFound} for a candidate they may not see.
 */
export function saveMinutes(viewer: SeatedViewer, { candidateId, was, text }: MinutesInput): MinutesSaved {
  const { openingId } = viewer.seat;
  const now = getOpenMinutes(viewer, candidateId);
  if (now?.text === text) return { kind: "saved", savedAt: now.savedAt };
  if ((now?.text ?? "") !== was) return { kind: "stale", text: now?.text ?? "" };
  if (now && text.trim() === "") removeNote(viewer, now.noteId);
  else if (now) saveNote(viewer, now.noteId, text);
  else if (text.trim() !== "")
    addNote(viewer, { candidateId, audience: "committee", text }, (pen, noteId) =>
      pen.insert(minutes).values({ noteId, openingId, candidateId, at: new Date() }).run(),
    );
  return { kind: "saved", savedAt: new Date() };
}
