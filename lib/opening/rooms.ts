import { hiddenFrom } from "#lib/access/hidden.ts";
import { PHASE_RIGHTS } from "#lib/access/phase-rights.ts";
import { mayBrowse, refusal } from "#lib/access/policy.ts";
import type { Role, SeatedViewer } from "#lib/access/viewer.ts";

export const ROLE_NAMES: Record<Role, string> = { chair: "Chair", member: "Member", observer: "Observer" };

/** The rooms of the opening this viewer may enter, in the order of the work. */
export function roomsOf(viewer: SeatedViewer): { path: string; label: string }[] {
  const { openingId, role, phase } = viewer.seat;
  const browse = mayBrowse(viewer);
  const hides = hiddenFrom(viewer);
  const rooms: [string, string, boolean][] = [
    ["", "Overview", true],
    ["import", "Import", refusal(viewer, "document.import", { openingId }) === null],
    ["candidates", "Candidates", browse],
    ["publications", "Publications", browse],
    ["venues", "Venues", browse && !hides.has("venues")],
    ["coauthors", "Coauthors", browse && !hides.has("names")],
    ["rubric", "Rubric", true],
    ["practice", "Practice", refusal(viewer, "practice.score", { openingId }) === null],
    ["conflicts", "Conflicts", role !== "observer"],
    ["assignment", "Assignment", role === "chair" || phase !== "setup"],
    ["review", "Review", role !== "observer"],
    ["ranking", "Ranking", refusal(viewer, "ranking.read", { openingId }) === null && browse],
    ["shortlist", "Shortlist", refusal(viewer, "shortlist.read", { openingId }) === null && browse],
    ["meeting", "Meeting", refusal(viewer, "meeting.hold", { openingId }) === null && browse],
    ["ballot", "Ballot", PHASE_RIGHTS[phase].shortlistShown && refusal(viewer, "ballot.read", { openingId }) === null],
    ["record", "Record", true],
    ["settings", "Settings", role === "chair"],
  ];
  return rooms.filter(([, , open]) => open).map(([path, label]) => ({ path, label }));
}
