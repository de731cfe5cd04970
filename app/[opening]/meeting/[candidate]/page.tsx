import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { found } from "#app/_gate/found.ts";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { moveCandidateAction } from "#app/[opening]/candidates/[candidate]/_panels/actions.ts";
import { saveEntryAction } from "#app/[opening]/shortlist/actions.ts";
import { TalkPage } from "#components/meeting/talk-page.tsx";
import { getTalk } from "#db/meeting.ts";
import { refusal } from "#lib/access/policy.ts";
import { saveMinutesAction } from "../actions.ts";

export const metadata: Metadata = { title: "Meeting" };

export default async function Talk({ params }: PageProps<"/[opening]/meeting/[candidate]">) {
  const { opening: slug, candidate } = await params;
  const viewer = await seatedViewer(slug);
  const refused = refusal(viewer, "meeting.hold", { openingId: viewer.seat.openingId });
  if (refused || !/^\d{1,15}$/.test(candidate)) notFound();
  const talk = found(() => getTalk(viewer, Number(candidate)));
  return (
    <TalkPage
      key={candidate}
      slug={slug}
      {...talk}
      saveMinutes={saveMinutesAction}
      move={moveCandidateAction}
      shortlist={saveEntryAction}
    />
  );
}
