import { and, eq } from "drizzle-orm";
import { getCandidateName } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { listMembers } from "#db/committee.ts";
import { checkedPlace } from "#db/note-places.ts";
import { listMentionable, listNotes, visibleNotes } from "#db/notes.ts";
import { candidates } from "#db/schema/candidates.ts";
import { noteMentions, notes } from "#db/schema/reviews.ts";
import { type Pen, write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { mentionsIn } from "#lib/reviews/mentions.ts";
import type { NoteAudience, NoteInput } from "#lib/reviews/note.ts";

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
    () => ({ what, audience }),
  );
}
