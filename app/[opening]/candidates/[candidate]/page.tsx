import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { askedFirst } from "#app/[opening]/conflicts/asked-first.tsx";
import { CandidatePage } from "#components/candidate/candidate-page.tsx";
import type { OpenDocument } from "#components/candidate/document-panel.tsx";
import { RecusedPage } from "#components/review/recused-page.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { listRecusals } from "#db/conflicts.ts";
import { getPageLayout } from "#db/document-pages.ts";
import { getDocumentText, wayToOriginal } from "#db/documents.ts";
import { getProfile } from "#db/profile.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { shownPages } from "#lib/ingest/corrections/page-layout.ts";
import { mainDocument } from "#lib/profile/main-document.ts";
import type { CandidateProfile } from "#lib/profile/profile.ts";
import { timelineOf } from "#lib/profile/timeline.ts";
import { buildPanels } from "./panels.tsx";
import { surroundingOf } from "./view.ts";

export const metadata: Metadata = { title: "Candidate" };

export default async function CandidateRoom(props: PageProps<"/[opening]/candidates/[candidate]">) {
  const { opening: slug, candidate } = await props.params;
  const search = await props.searchParams;
  const viewer = await seatedViewer(slug);
  const candidateId = /^\d{1,15}$/.test(candidate) ? Number(candidate) : 0;
  const recused = listRecusals(viewer).find((row) => row.candidateId === candidateId);
  if (recused) return <RecusedPage slug={slug} viewerId={viewer.accountId} candidate={recused} />;
  const here = listCandidateNames(viewer).find(({ id }) => id === candidateId);
  if (!here) notFound();
  // The chair answers for the files, whoever reads them: asked at the desk like every reader.
  const asked = viewer.seat.role === "chair" ? null : askedFirst(viewer, slug, { candidateId, name: here.name });
  if (asked) return asked;
  const profile = getProfile(viewer, candidateId);
  return (
    <CandidatePage
      slug={slug}
      profile={profile}
      timeline={timelineOf(profile, new Date().getFullYear())}
      document={openDocument(viewer, profile, search)}
      surrounding={surroundingOf(viewer, candidateId, [search.view].flat()[0])}
      {...buildPanels(viewer, slug, candidateId)}
    />
  );
}

/** The document the address names, else the one most was read from; masked before it leaves. A place that is none is left out. */
function openDocument(
  viewer: SeatedViewer,
  profile: CandidateProfile,
  search: Record<string, string | string[] | undefined>,
): OpenDocument | null {
  const named = profile.documents.find(({ id }) => String(id) === search.document);
  const chosen = named ?? mainDocument(profile);
  if (!chosen) return null;
  const document = getDocumentText(viewer, chosen.id);
  const { segments, blocks } = document;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(named ? String(search.at) : "") ?? [];
  const asked = { start: Number(start), end: Number(end) };
  const at = asked.start < asked.end && asked.end <= (segments?.at(-1)?.end ?? 0) ? asked : null;
  const layout = getPageLayout(viewer, chosen.id);
  return {
    ...chosen,
    segments,
    blocks,
    original: wayToOriginal(viewer, document),
    pages: layout && shownPages(layout, at),
    at,
    asked: named !== undefined,
  };
}
