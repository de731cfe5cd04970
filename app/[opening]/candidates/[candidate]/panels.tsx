import type { ReactNode } from "react";
import { decidingFor } from "#app/[opening]/publications/deciding.ts";
import { saveEntryAction } from "#app/[opening]/shortlist/actions.ts";
import type { DecidingActs } from "#components/candidate/deciding.tsx";
import { DecisionsPanel } from "#components/decision/decisions-panel.tsx";
import type { Reveal } from "#components/document/reveal-dialog.tsx";
import { LiveCandidate } from "#components/review/live-candidate.tsx";
import { NotesPanel } from "#components/review/notes-panel.tsx";
import type { PassageNotes } from "#components/review/passage-note.tsx";
import { ReviewsPanel } from "#components/review/reviews-panel.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { getLastLook } from "#db/looks.ts";
import { listNews } from "#db/news.ts";
import { listMentionable, listNotes } from "#db/notes.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import { listCriteria } from "#db/rubrics.ts";
import { listShortlist } from "#db/shortlist.ts";
import { getStage, listStageMoves } from "#db/stages.ts";
import { listAllTags, listTags } from "#db/tags.ts";
import { isDiscussed, refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { readingOf } from "#lib/tables/candidates.ts";
import {
  addNoteAction,
  addTagAction,
  moveCandidateAction,
  removeNoteAction,
  removeTagAction,
  revealPlaceAction,
  saveLookAction,
  saveNoteAction,
} from "./_panels/actions.ts";
import { buildHistory } from "./history.tsx";
import { passagesOf } from "./passages.ts";

/** What the page of a candidate shows of the committee's work, each as far as the viewer may see and do it. */
export interface Panels {
  /** What is new, and the ear for what comes. */
  live: ReactNode;
  passages: PassageNotes | null;
  /** What it takes to look beneath a mask; null for all but the chair. */
  reveal: Reveal | null;
  /** What it takes to decide between documents and versions; null for those who may not. */
  deciding: DecidingActs | null;
  reviews: ReactNode;
  notes: ReactNode;
  decisions: ReactNode;
  /** What the record keeps of the candidate. */
  history: ReactNode;
}

/**
 * Reads and builds the panels of a candidate's page.
 * @throws {NotFound} when the candidate is not the viewer's to see.
 */
export function buildPanels(viewer: SeatedViewer, slug: string, candidateId: number): Panels {
  const subject = { openingId: viewer.seat.openingId, candidateId };
  const figures = listReviewFigures(viewer, candidateId).get(candidateId);
  const sealed = refusal(viewer, "review.read-others", { ...subject, ownSubmitted: figures?.mine === "submitted" });
  // Before the discussion nothing is marked as new: others' words are sealed.
  const looked = isDiscussed(viewer) ? (getLastLook(viewer, candidateId) ?? new Date(0)) : null;
  const people = listMentionable(viewer, candidateId);
  return {
    passages: passagesOf(viewer, slug, candidateId, people),
    deciding: decidingFor(viewer, candidateId),
    reveal: refusal(viewer, "document.reveal", subject) === null ? { slug, act: revealPlaceAction } : null,
    live: isDiscussed(viewer) && (
      <LiveCandidate
        key={candidateId}
        slug={slug}
        candidateId={candidateId}
        news={listNews(viewer).find((one) => one.candidateId === candidateId) ?? null}
        look={saveLookAction}
      />
    ),
    reviews: (
      <ReviewsPanel
        slug={slug}
        candidateId={candidateId}
        criteria={listCriteria(viewer)}
        reviews={listVisibleReviews(viewer, candidateId)}
        viewerId={viewer.accountId}
        looked={looked}
        mine={readingOf(figures)}
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
        people={people}
        viewerName={viewer.name}
        looked={looked}
        discussed={looked !== null}
        sealed={sealed !== null}
        refused={sentence(refusal(viewer, "note.write", subject))}
        add={addNoteAction}
        save={saveNoteAction}
        remove={removeNoteAction}
      />
    ),
    decisions: buildDecisions(viewer, slug, candidateId),
    history: buildHistory(viewer, slug, candidateId),
  };
}

function buildDecisions(viewer: SeatedViewer, slug: string, candidateId: number): ReactNode {
  const subject = { openingId: viewer.seat.openingId, candidateId };
  const mayMove = refusal(viewer, "candidate.move", subject) === null;
  const listed = refusal(viewer, "shortlist.read", subject) === null ? listShortlist(viewer) : [];
  return (
    <DecisionsPanel
      slug={slug}
      candidateId={candidateId}
      stage={getStage(viewer, candidateId)}
      moves={listStageMoves(viewer, candidateId)}
      tags={listTags(viewer, candidateId)}
      knownTags={listAllTags(viewer)}
      mayTag={refusal(viewer, "candidate.tag", subject) === null}
      mayMove={mayMove}
      entry={listed.find((row) => row.candidateId === candidateId) ?? null}
      surroundings={mayMove ? surroundingsOf(viewer, candidateId) : null}
      move={moveCandidateAction}
      addTag={addTagAction}
      removeTag={removeTagAction}
      shortlist={saveEntryAction}
    />
  );
}

/** What was written of others, and their names: a reason shall not be copied, nor tell of somebody else. */
function surroundingsOf(viewer: SeatedViewer, candidateId: number) {
  const others = listStageMoves(viewer).filter((move) => move.candidateId !== candidateId);
  return {
    otherReasons: others.flatMap((move) => [move.reasonFor ?? "", move.reasonAgainst ?? ""]).filter(Boolean),
    otherNames: listCandidateNames(viewer)
      .filter(({ id }) => id !== candidateId)
      .map(({ name }) => name),
  };
}

const sentence = (reason: keyof typeof REFUSALS | null): string | null => reason && REFUSALS[reason];
