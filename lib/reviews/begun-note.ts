import { NOTE_AUDIENCES, type NoteAudience } from "#lib/reviews/note.ts";
import { WORKING_COPIES } from "#lib/reviews/working-copy.ts";

/** A note that is not yet added: its words, and whom they are for. */
export interface BegunNote {
  text: string;
  audience: NoteAudience;
}

/**
 * What a form goes on with: the words kept and those typed before the page woke up, and the audience that was chosen
 * last; one that only stood there as usual gives way to one that was kept.
 */
export function goOnWith(blank: BegunNote, kept: BegunNote | null, early: BegunNote | null): BegunNote {
  const text = [kept?.text, early?.text].filter(Boolean).join("\n");
  const chosen = early && (early.text !== "" || early.audience !== blank.audience || !kept);
  return { text, audience: (chosen ? early : (kept ?? blank)).audience };
}

/** Where one person's begun note is kept in their browser. */
export const noteCopyKey = (viewerId: number, about: string): string => `${WORKING_COPIES}${viewerId}/note/${about}`;

/** Reads a kept note; null when there is none or it cannot be read. Never words without whom they are for. */
export function readBegunNote(kept: string): BegunNote | null {
  try {
    const { text, audience } = JSON.parse(kept) as Record<keyof BegunNote, unknown>;
    const known = NOTE_AUDIENCES.find((one) => one === audience);
    return typeof text === "string" && known ? { text, audience: known } : null;
  } catch {
    return null;
  }
}
