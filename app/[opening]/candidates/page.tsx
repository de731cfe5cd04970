import type { Metadata } from "next";
import Link from "next/link";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { CandidatesTable } from "#components/candidate/candidates-table.tsx";
import type { Bulk } from "#components/candidate/selection-bar.tsx";
import { listCandidates } from "#db/candidates.ts";
import { listRecusals } from "#db/conflicts.ts";
import { listReviewFigures } from "#db/reviews.ts";
import { listStageMoves } from "#db/stages.ts";
import { listAllTags } from "#db/tags.ts";
import { mayBrowse, refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { reviewColumns, withFigures } from "#lib/tables/candidate-figures.ts";
import { pack } from "#lib/tables/pack.ts";
import { searchOf } from "#lib/tables/search.ts";
import { moveCandidatesAction, tagCandidatesAction } from "./actions.ts";

export const metadata: Metadata = { title: "Candidates" };

export default async function CandidatesPage({ params, searchParams }: PageProps<"/[opening]/candidates">) {
  const { opening: slug } = await params;
  const search = searchOf(await searchParams);
  const viewer = await seatedViewer(slug);
  const mayImport = refusal(viewer, "document.import", { openingId: viewer.seat.openingId }) === null;
  return (
    <CandidatesTable
      slug={slug}
      packed={pack(withFigures(listCandidates(viewer), listReviewFigures(viewer)))}
      reviews={reviewColumns(viewer)}
      recused={listRecusals(viewer).map(({ name }) => name)}
      search={search}
      bulk={bulkOf(viewer)}
      empty={
        mayImport ? (
          <p>
            Nobody has been imported yet. <Link href={`/${slug}/import`}>Drop the first files</Link>.
          </p>
        ) : (
          <p>{mayBrowse(viewer) ? "There are no candidates yet." : REFUSALS["setup-phase"]}</p>
        )
      }
    />
  );
}

/** What the viewer may do with those they select. That they may not see somebody is asked again for each when it is done. */
function bulkOf(viewer: SeatedViewer): Bulk {
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
