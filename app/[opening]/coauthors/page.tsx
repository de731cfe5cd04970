import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { CoauthorNetwork } from "#components/coauthor/coauthor-network.tsx";
import { CoauthorsTable } from "#components/coauthor/coauthors-table.tsx";
import { listCoauthors } from "#db/coauthors.ts";
import { networkOf } from "#lib/coauthors/network.ts";
import { pack } from "#lib/tables/pack.ts";
import { searchOf } from "#lib/tables/search.ts";

export const metadata: Metadata = { title: "Coauthors" };

export default async function CoauthorsPage({ params, searchParams }: PageProps<"/[opening]/coauthors">) {
  const { opening: slug } = await params;
  const search = searchOf(await searchParams);
  const viewer = await seatedViewer(slug);
  const { rows, others, joint } = listCoauthors(viewer);
  const network = networkOf(rows, joint);
  return (
    <CoauthorsTable slug={slug} packed={pack(rows)} others={others} search={search}>
      <CoauthorNetwork packed={pack(network ? [network] : [])} />
    </CoauthorsTable>
  );
}
