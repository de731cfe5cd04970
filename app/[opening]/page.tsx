import { seatedViewer } from "#app/_gate/viewer.ts";
import { Overview } from "#components/overview/overview.tsx";
import { getOpening } from "#db/openings.ts";
import { getOverview } from "#db/overview.ts";

export default async function OverviewPage({ params }: PageProps<"/[opening]">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  return <Overview slug={slug} role={viewer.seat.role} opening={getOpening(viewer)} figures={getOverview(viewer)} />;
}
