import type { Bulk } from "#components/candidate/selection-bar.tsx";
import { listStageMoves } from "#db/stages.ts";
import { listAllTags } from "#db/tags.ts";
import { refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { moveCandidatesAction, tagCandidatesAction } from "./actions.ts";

/** What the viewer may do with those they select. That they may not see somebody is asked again for each when it is done. */
export function bulkOf(viewer: SeatedViewer): Bulk {
  const { openingId } = viewer.seat;
  const somebody = { openingId, candidateId: 0 };
  const mayMove = refusal(viewer, "candidate.move", somebody) === null;
  const moves = mayMove ? listStageMoves(viewer) : [];
  return {
    move: mayMove ? moveCandidatesAction : null,
    tag: refusal(viewer, "candidate.tag", somebody) === null ? tagCandidatesAction : null,
    otherReasons: [...new Set(moves.flatMap((move) => [move.reasonFor ?? "", move.reasonAgainst ?? ""]))].filter(
      Boolean,
    ),
    knownTags: listAllTags(viewer),
  };
}
