import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { viewsOf } from "#app/[opening]/_views/views.ts";
import { CandidatesTable } from "#components/candidate/candidates-table.tsx";
import { Link } from "#components/frame/link.tsx";
import { listCandidateLines } from "#db/candidate-lines.ts";
import { listRecusals } from "#db/conflicts.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { mayBrowse, refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { reviewColumns } from "#lib/tables/candidate-figures.ts";
import { searchOf } from "#lib/tables/search.ts";
import { bulkOf } from "./bulk.ts";

export const metadata: Metadata = { title: "Candidates" };

export default async function CandidatesPage({ params, searchParams }: PageProps<"/[opening]/candidates">) {
  const { opening: slug } = await params;
  const search = searchOf(await searchParams);
  const viewer = await seatedViewer(slug);
  const mayImport = refusal(viewer, "document.import", { openingId: viewer.seat.openingId }) === null;
  return (
    <CandidatesTable
      slug={slug}
      packed={listCandidateLines(viewer)}
      reviews={reviewColumns(viewer)}
      hides={[...hiddenFrom(viewer)]}
      recused={listRecusals(viewer).map(({ name }) => name)}
      search={search}
      views={viewsOf(viewer, "candidates")}
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
