import type { PassageNotes } from "#components/review/passage-note.tsx";
import { isDiscussed, refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { addNoteAction } from "./_panels/actions.ts";

/**
 * What it takes to note on a passage of a candidate's files; null when the viewer writes no notes on them.
 * @param people who may be mentioned there.
 */
export function passagesOf(
  viewer: SeatedViewer,
  slug: string,
  candidateId: number,
  people: PassageNotes["people"],
): PassageNotes | null {
  if (refusal(viewer, "note.write", { openingId: viewer.seat.openingId, candidateId })) return null;
  return {
    slug,
    viewerId: viewer.accountId,
    candidateId,
    usual: isDiscussed(viewer) ? "committee" : "private",
    people,
    add: addNoteAction,
  };
}
