import type { ReactNode } from "react";
import { saveEntryAction } from "#app/[opening]/shortlist/actions.ts";
import { DecisionsPanel } from "#components/decision/decisions-panel.tsx";
import { NotesPanel } from "#components/review/notes-panel.tsx";
import { ReviewsPanel } from "#components/review/reviews-panel.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { listNotes } from "#db/notes.ts";
import { listReviewFigures, listVisibleReviews } from "#db/reviews.ts";
import { listCriteria } from "#db/rubrics.ts";
import { listShortlist } from "#db/shortlist.ts";
import { getStage, listStageMoves } from "#db/stages.ts";
import { listAllTags, listTags } from "#db/tags.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import {
  addNoteAction,
  addTagAction,
  moveCandidateAction,
  removeNoteAction,
  removeTagAction,
  saveNoteAction,
} from "./_panels/actions.ts";

/** What the page of a candidate shows of the committee's work, each as far as the viewer may see and do it. */
export interface Panels {
  reviews: ReactNode;
  notes: ReactNode;
  decisions: ReactNode;
}

/**
 * Reads and builds the three panels of a candidate's page.
 * @throws {NotFound} when the candidate is not the viewer's to see.
 */
export function buildPanels(viewer: SeatedViewer, slug: string, candidateId: number): Panels {
  const subject = { openingId: viewer.seat.openingId, candidateId };
  const figures = listReviewFigures(viewer, candidateId).get(candidateId);
  const sealed = refusal(viewer, "review.read-others", { ...subject, ownSubmitted: figures?.mine === "submitted" });
  return {
    reviews: (
      <ReviewsPanel
        slug={slug}
        candidateId={candidateId}
        criteria={listCriteria(viewer)}
        reviews={listVisibleReviews(viewer, candidateId)}
        viewerId={viewer.accountId}
        mine={figures?.mine ?? "none"}
        sealed={sealed}
        mayReview={refusal(viewer, "review.write", subject) === null}
      />
    ),
    notes: (
      <NotesPanel
        slug={slug}
        candidateId={candidateId}
        viewerId={viewer.accountId}
        notes={listNotes(viewer, candidateId)}
        sealed={sealed !== null}
        refused={sentence(refusal(viewer, "note.write", subject))}
        add={addNoteAction}
        save={saveNoteAction}
        remove={removeNoteAction}
      />
    ),
    decisions: buildDecisions(viewer, slug, candidateId),
  };
}

function buildDecisions(viewer: SeatedViewer, slug: string, candidateId: number): ReactNode {
  const subject = { openingId: viewer.seat.openingId, candidateId };
  const mayMove = refusal(viewer, "candidate.move", subject) === null;
  const moves = listStageMoves(viewer);
  const others = moves.filter((move) => move.candidateId !== candidateId);
  const listed = refusal(viewer, "shortlist.read", subject) === null ? listShortlist(viewer) : [];
  return (
    <DecisionsPanel
      slug={slug}
      candidateId={candidateId}
      stage={getStage(viewer, candidateId)}
      moves={moves.filter((move) => move.candidateId === candidateId)}
      tags={listTags(viewer, candidateId)}
      knownTags={listAllTags(viewer)}
      mayTag={refusal(viewer, "candidate.tag", subject) === null}
      mayMove={mayMove}
      entry={listed.find((row) => row.candidateId === candidateId) ?? null}
      surroundings={
        mayMove
          ? {
              otherReasons: others.flatMap((move) => [move.reasonFor ?? "", move.reasonAgainst ?? ""]).filter(Boolean),
              otherNames: listCandidateNames(viewer)
                .filter(({ id }) => id !== candidateId)
                .map(({ name }) => name),
            }
          : null
      }
      move={moveCandidateAction}
      addTag={addTagAction}
      removeTag={removeTagAction}
      shortlist={saveEntryAction}
    />
  );
}

const sentence = (reason: keyof typeof REFUSALS | null): string | null => reason && REFUSALS[reason];
