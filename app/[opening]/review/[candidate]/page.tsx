import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { passagesOf } from "#app/[opening]/candidates/[candidate]/passages.ts";
import { askedFirst } from "#app/[opening]/conflicts/asked-first.tsx";
import { PassageNotesProvider } from "#components/review/passages.tsx";
import { ReadingDesk } from "#components/review/reading-desk.tsx";
import { RecusedPage } from "#components/review/recused-page.tsx";
import { ReviewForm } from "#components/review/review-form.tsx";
import { listRecusals } from "#db/conflicts.ts";
import { getDeskPlace } from "#db/desk-places.ts";
import { getPageLayout } from "#db/document-pages.ts";
import { getDocumentText, listDocuments, wayToOriginal } from "#db/documents.ts";
import { listMentionable } from "#db/notes.ts";
import { getOwnReview } from "#db/own-reviews.ts";
import { getGlimpse } from "#db/profile.ts";
import { listOwnVersions } from "#db/review-versions.ts";
import { listCriteria } from "#db/rubrics.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { shownPages } from "#lib/ingest/corrections/page-layout.ts";
import { glanceOf } from "#lib/profile/glance.ts";
import { nextInQueue } from "#lib/reviews/queue.ts";
import { saveReviewAction, submitReviewAction } from "../actions.ts";
import { queueAtDesk } from "../queue.ts";

export const metadata: Metadata = { title: "Reading desk" };

export default async function ReadingDeskPage({ params, searchParams }: PageProps<"/[opening]/review/[candidate]">) {
  const { opening: slug, candidate } = await params;
  const { document } = await searchParams;
  const viewer = await seatedViewer(slug);
  if (viewer.seat.role === "observer") notFound();
  const candidateId = /^\d{1,15}$/.test(candidate) ? Number(candidate) : 0;
  const recused = listRecusals(viewer).find((row) => row.candidateId === candidateId);
  if (recused) return <RecusedPage slug={slug} viewerId={viewer.accountId} candidate={recused} />;
  const queue = queueAtDesk(viewer);
  const at = queue.findIndex((row) => row.candidateId === candidateId);
  const here = queue[at];
  if (!here) notFound();
  const asked = askedFirst(viewer, slug, here);
  if (asked) return asked;
  const closed = refusal(viewer, "review.write", { openingId: viewer.seat.openingId, candidateId });
  const next = nextInQueue(queue, candidateId);
  const left = getDeskPlace(viewer, candidateId);
  return (
    <PassageNotesProvider notes={passagesOf(viewer, slug, candidateId, listMentionable(viewer, candidateId))}>
      <ReadingDesk
        slug={slug}
        candidate={here}
        previous={queue[at - 1] ?? null}
        following={queue[at + 1] ?? null}
        {...documentsOf(viewer, candidateId, document === undefined ? left?.documentId : Number(document))}
        left={left}
        glance={glanceOf(getGlimpse(viewer, candidateId))}
        versions={listOwnVersions(viewer, candidateId)}
        criteria={listCriteria(viewer)}
      >
        <ReviewForm
          key={candidateId}
          slug={slug}
          viewerId={viewer.accountId}
          candidateId={candidateId}
          name={here.name}
          criteria={listCriteria(viewer)}
          own={getOwnReview(viewer, candidateId)}
          nextHref={next === null ? `/${slug}/review` : `/${slug}/review/${next}`}
          closed={closed && REFUSALS[closed]}
          save={saveReviewAction}
          submit={submitReviewAction}
        />
      </ReadingDesk>
    </PassageNotesProvider>
  );
}

/** The candidate's documents and the open one's text, masked before it leaves the server. */
function documentsOf(viewer: SeatedViewer, candidateId: number, wanted: number | null | undefined) {
  const documents = listDocuments(viewer, candidateId).map(({ id, fileName }) => ({ id, fileName }));
  const open = documents.find((one) => one.id === wanted) ?? documents[0];
  if (!open) return { documents, open: null };
  const document = getDocumentText(viewer, open.id);
  const layout = getPageLayout(viewer, open.id);
  return {
    documents,
    open: {
      ...open,
      segments: document.segments,
      blocks: document.blocks,
      pages: layout && shownPages(layout, null),
      original: wayToOriginal(viewer, document),
    },
  };
}
