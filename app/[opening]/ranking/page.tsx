import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { moveCandidateAction } from "#app/[opening]/candidates/[candidate]/_panels/actions.ts";
import { saveEntryAction } from "#app/[opening]/shortlist/actions.ts";
import { RankingPage } from "#components/ranking/ranking-page.tsx";
import { ProgressTable } from "#components/review/progress-table.tsx";
import { listProgress } from "#db/progress.ts";
import { rankingFor } from "#db/ranking.ts";
import { listStageMoves } from "#db/stages.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { placesIn } from "#lib/reviews/adjusted.ts";
import { pack } from "#lib/tables/pack.ts";
import { searchOf } from "#lib/tables/search.ts";

export const metadata: Metadata = { title: "Ranking" };

export default async function Ranking({ params, searchParams }: PageProps<"/[opening]/ranking">) {
  const { opening: slug } = await params;
  const search = searchOf(await searchParams);
  const viewer = await seatedViewer(slug);
  const { openingId, role, phase } = viewer.seat;
  const refused = refusal(viewer, "ranking.read", { openingId });
  const decides = role === "chair" && phase !== "closed";
  const { rows, ...ranking } = refused ? NOTHING : rankingFor(viewer, placesIn(search));
  return (
    <>
      <RankingPage
        slug={slug}
        {...ranking}
        packed={pack(rows)}
        refused={refused && REFUSALS[refused]}
        search={search}
        reasons={decides ? reasonsOf(listStageMoves(viewer)) : null}
        move={moveCandidateAction}
        shortlist={saveEntryAction}
      />
      {role === "observer" && <ProgressTable rows={listProgress(viewer)} />}
    </>
  );
}

const NOTHING = {
  criteria: [],
  agreement: [],
  rows: [],
  reach: "none" as const,
  withRanges: false,
  adjusted: { kind: "off" as const },
};

/** Reasons given so far, by candidate, for the check of the next one. */
function reasonsOf(moves: { candidateId: number; reasonFor: string | null; reasonAgainst: string | null }[]) {
  return moves.flatMap(({ candidateId, reasonFor, reasonAgainst }) =>
    [reasonFor, reasonAgainst].flatMap((reason) => (reason ? [{ candidateId, reason }] : [])),
  );
}
