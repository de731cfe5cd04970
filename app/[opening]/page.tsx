import { seatedViewer } from "#app/_gate/viewer.ts";
import { Overview } from "#components/overview/overview.tsx";
import { ProgressTable } from "#components/review/progress-table.tsx";
import { listNews } from "#db/news.ts";
import { getOpening } from "#db/openings.ts";
import { getOverview } from "#db/overview.ts";
import { listProgress } from "#db/progress.ts";
import { refusal } from "#lib/access/policy.ts";

export default async function OverviewPage({ params }: PageProps<"/[opening]">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  const { openingId, role, phase } = viewer.seat;
  const watches = phase !== "setup" && refusal(viewer, "progress.read", { openingId }) === null;
  return (
    <Overview
      slug={slug}
      role={role}
      opening={getOpening(viewer)}
      figures={getOverview(viewer)}
      news={listNews(viewer)}
      progress={watches && <ProgressTable rows={listProgress(viewer)} />}
    />
  );
}
