"use server";

import { action } from "#app/_gate/action.ts";
import { saveLook } from "#db/looks.ts";
import { addNote, removeNote, saveNote } from "#db/note-acts.ts";
import { revealPlace } from "#db/reveals.ts";
import { moveCandidate } from "#db/stages.ts";
import { addTag, removeTag } from "#db/tags.ts";
import { moveInput, tagInput } from "#lib/opening/move.ts";
import { revealInput } from "#lib/opening/reveal.ts";
import { lookInput } from "#lib/reviews/news.ts";
import { noteChange, noteInput, noteRemoval } from "#lib/reviews/note-input.ts";

export const addNoteAction = action(noteInput, addNote);

export const saveNoteAction = action(noteChange, (viewer, { noteId, text }) => saveNote(viewer, noteId, text));

export const removeNoteAction = action(noteRemoval, (viewer, { noteId }) => removeNote(viewer, noteId));

export const moveCandidateAction = action(moveInput, moveCandidate);

export const addTagAction = action(tagInput, (viewer, { candidateId, tag }) => addTag(viewer, candidateId, tag));

export const removeTagAction = action(tagInput, (viewer, { candidateId, tag }) => removeTag(viewer, candidateId, tag));

/** The page stays as it is: what was looked at is shown in its own window alone. */
export const revealPlaceAction = action(revealInput, revealPlace, { refresh: false });

export const saveLookAction = action(lookInput, (viewer, { candidateId }) => saveLook(viewer, candidateId), {
  refresh: false,
});
