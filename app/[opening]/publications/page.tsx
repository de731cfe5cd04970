import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { viewsOf } from "#app/[opening]/_views/views.ts";
import { PublicationsTable } from "#components/candidate/publications-table.tsx";
import { listPublicationFacets } from "#db/publication-facets.ts";
import { listPublicationGroups } from "#db/publication-groups.ts";
import { countAllWorks, listPublications, PAGE_ROWS } from "#db/publications.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { shownBy } from "#lib/tables/facets.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { pack } from "#lib/tables/pack.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { parseQuery } from "#lib/tables/query.ts";
import { searchOf } from "#lib/tables/search.ts";
import { decidingFor } from "./deciding.ts";

export const metadata: Metadata = { title: "Publications" };

export default async function PublicationsPage({ params, searchParams }: PageProps<"/[opening]/publications">) {
  const { opening: slug } = await params;
  const search = searchOf(await searchParams);
  const viewer = await seatedViewer(slug);
  const hides = hiddenFrom(viewer);
  const query = parseQuery(narrowTable(PUBLICATIONS, hides), search);
  const facets = listPublicationFacets(viewer, query);
  // Every work counts as one kind, so the counts of kinds tell how many there are without another walk over them.
  const kinds = facets.find(({ id }) => id === "kind");
  const all = countAllWorks(viewer);
  return (
    <PublicationsTable
      slug={slug}
      hides={[...hides]}
      rows={listPublications(viewer, query)}
      packedFacets={pack(facets)}
      groupCounts={listPublicationGroups(viewer, query)}
      shown={kinds ? shownBy(kinds) : all}
      all={all}
      pageRows={PAGE_ROWS}
      search={search}
      views={viewsOf(viewer, "publications")}
      deciding={decidingFor(viewer, null)}
    />
  );
}
