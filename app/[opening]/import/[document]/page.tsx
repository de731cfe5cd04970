import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { found } from "#app/_gate/found.ts";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { DraftDesk } from "#components/import/draft-desk.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { getDraft } from "#db/drafts.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import {
  acceptDraftAction,
  correctDraftAction,
  putBackAction,
  rereadAction,
  takeBackAction,
  withdrawCorrectionAction,
} from "../actions.ts";

export const metadata: Metadata = { title: "Check a document" };

export default async function DraftPage({ params }: PageProps<"/[opening]/import/[document]">) {
  const { opening: slug, document } = await params;
  const viewer = await seatedViewer(slug);
  if (!/^\d{1,15}$/.test(document)) notFound();
  const page = found(() => getDraft(viewer, Number(document)));
  const { openingId } = viewer.seat;
  const reason = refusal(viewer, "draft.accept", { openingId, candidateId: page.row.candidate?.id ?? null });
  return (
    <DraftDesk
      key={`${document} ${page.reading?.readAt}`}
      slug={slug}
      page={page}
      closed={reason && REFUSALS[reason]}
      people={page.row.state === "draft" ? listCandidateNames(viewer).toSorted(byName) : []}
      acts={{
        accept: acceptDraftAction,
        takeBack: takeBackAction,
        putBack: putBackAction,
        correct: correctDraftAction,
        withdraw: withdrawCorrectionAction,
        reread: rereadAction,
      }}
    />
  );
}

const byName = (a: { name: string }, b: { name: string }) => (foldWords(a.name) < foldWords(b.name) ? -1 : 1);
