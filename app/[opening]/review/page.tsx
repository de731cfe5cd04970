import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { askConflicts } from "#app/[opening]/conflicts/asked-first.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { ProgressTable } from "#components/review/progress-table.tsx";
import { ReviewQueue } from "#components/review/review-queue.tsx";
import { listRecusals } from "#db/conflicts.ts";
import { isAskedFirst } from "#db/declarations.ts";
import { listDeskTimes } from "#db/desk-places.ts";
import { listProgress } from "#db/progress.ts";
import { listCriteria } from "#db/rubrics.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { orderQueue } from "#lib/reviews/queue.ts";
import { queueOf } from "./queue.ts";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params, searchParams }: PageProps<"/[opening]/review">) {
  const { opening: slug } = await params;
  const order = (await searchParams).order === "fewest" ? "fewest" : "mine";
  const viewer = await seatedViewer(slug);
  const { openingId, phase, role, rubricLocked } = viewer.seat;
  if (role === "observer") return <Progress viewer={viewer} />;
  const closed = refusal(viewer, "review.write", { openingId, candidateId: 0 });
  const watches = refusal(viewer, "progress.read", { openingId }) === null;
  return (
    <>
      <ReviewQueue
        slug={slug}
        rows={orderQueue(queueOf(viewer), order)}
        recusals={listRecusals(viewer)}
        times={listDeskTimes(viewer)}
        order={order}
        closed={closed && REFUSALS[closed]}
        rubricMissing={!rubricLocked && phase === "setup"}
        asking={closed === null && isAskedFirst(viewer)}
        criteria={listCriteria(viewer)}
      >
        {closed === null && askConflicts(viewer, slug)}
      </ReviewQueue>
      {watches && <ProgressTable rows={listProgress(viewer)} />}
    </>
  );
}

/** Observers do not score: whoever of them comes here finds what they may know of the reading. */
function Progress({ viewer }: { viewer: SeatedViewer }) {
  const { phase } = viewer.seat;
  return (
    <>
      <PageHead
        title="Review"
        lead={`${REFUSALS["not-reviewer"]}${phase === "setup" ? " Reading has not begun." : ""}`}
      />
      {phase !== "setup" && <ProgressTable rows={listProgress(viewer)} />}
    </>
  );
}
