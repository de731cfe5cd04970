import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { BallotPage } from "#components/ballot/ballot-page.tsx";
import { listResults } from "#db/ballot-results.ts";
import { getBallot, listBallots, listVoters } from "#db/ballots.ts";
import { listStanding } from "#db/ranking.ts";
import { listShortlist } from "#db/shortlist.ts";
import { getOwnPaper, listOwnPapers } from "#db/votes.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { inTheRunning } from "#lib/opening/stage.ts";
import {
  addBallotNameAction,
  castPaperAction,
  closeRoundAction,
  openBallotAction,
  openRevisionAction,
  savePaperAction,
  withdrawBallotAction,
} from "./actions.ts";

export const metadata: Metadata = { title: "Ballot" };

export default async function Ballot({ params, searchParams }: PageProps<"/[opening]/ballot">) {
  const { opening: slug } = await params;
  const { ballot } = await searchParams;
  const viewer = await seatedViewer(slug);
  const { openingId } = viewer.seat;
  if (refusal(viewer, "ballot.read", { openingId })) notFound();
  const ballots = listBallots(viewer);
  const shown = ballots.find((one) => String(one.id) === ballot) ?? ballots[0];
  const voting = refusal(viewer, "ballot.vote", { openingId, candidateId: null });
  const holds = refusal(viewer, "ballot.hold", { openingId }) === null;
  return (
    <BallotPage
      slug={slug}
      ballots={ballots.map(({ id, openedAt, open }) => ({ id, openedAt, open }))}
      shown={shown ? { ballot: shown, ...read(viewer, shown.id, holds) } : null}
      closed={voting && REFUSALS[voting]}
      chair={holds ? { names: namesToPropose(viewer) } : null}
      acts={{
        open: openBallotAction,
        addName: addBallotNameAction,
        close: closeRoundAction,
        revise: openRevisionAction,
        withdraw: withdrawBallotAction,
        save: savePaperAction,
        cast: castPaperAction,
      }}
    />
  );
}

function read(viewer: SeatedViewer, ballotId: number, holds: boolean) {
  const mayVote = refusal(viewer, "ballot.vote", { openingId: viewer.seat.openingId, candidateId: null }) === null;
  return {
    paper: mayVote ? getOwnPaper(viewer, ballotId) : null,
    own: listOwnPapers(viewer, ballotId),
    voters: holds ? listVoters(viewer, ballotId) : [],
    results: getBallot(viewer, ballotId).names.length > 0 ? listResults(viewer, ballotId) : [],
  };
}

/** Everyone in the running whom the chair may see, those on the shortlist first and in its order. */
function namesToPropose(viewer: SeatedViewer) {
  const listed = listShortlist(viewer)
    .filter((one) => inTheRunning(one.stage))
    .map(({ candidateId, name }) => ({ candidateId, name, shortlisted: true }));
  const ids = new Set(listed.map((one) => one.candidateId));
  const others = listStanding(viewer)
    .filter(({ candidateId, stage }) => !ids.has(candidateId) && inTheRunning(stage))
    .map(({ candidateId, name }) => ({ candidateId, name, shortlisted: false }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return [...listed, ...others];
}
