import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { declareConflictAction, declareNoneAction } from "#app/[opening]/conflicts/actions.ts";
import { ClearanceBanner } from "#components/conflict/clearance-banner.tsx";
import { ProgressTable } from "#components/review/progress-table.tsx";
import { ReviewQueue } from "#components/review/review-queue.tsx";
import { listOpenSuggestions, listRecusals } from "#db/conflicts.ts";
import { listUncleared } from "#db/declarations.ts";
import { listDeskTimes } from "#db/desk-places.ts";
import { listProgress } from "#db/progress.ts";
import { listCriteria } from "#db/rubrics.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { orderQueue } from "#lib/reviews/queue.ts";
import { pack } from "#lib/tables/pack.ts";
import { queueOf } from "./queue.ts";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params, searchParams }: PageProps<"/[opening]/review">) {
  const { opening: slug } = await params;
  const order = (await searchParams).order === "fewest" ? "fewest" : "mine";
  const viewer = await seatedViewer(slug);
  const { openingId, phase, rubricLocked } = viewer.seat;
  const closed = refusal(viewer, "review.write", { openingId, candidateId: 0 });
  const uncleared = closed === null ? listUncleared(viewer) : [];
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
        asking={uncleared.length > 0}
        criteria={listCriteria(viewer)}
      >
        <ClearanceBanner
          slug={slug}
          packed={pack(uncleared)}
          suggestions={closed === null ? listOpenSuggestions(viewer) : []}
          declare={declareConflictAction}
          declareNone={declareNoneAction}
          accountId={viewer.accountId}
        />
      </ReviewQueue>
      {watches && <ProgressTable rows={listProgress(viewer)} />}
    </>
  );
}
