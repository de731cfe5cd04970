import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { AgendaPage } from "#components/meeting/agenda-page.tsx";
import { getAgenda } from "#db/meeting.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";

export const metadata: Metadata = { title: "Meeting" };

export default async function Meeting({ params }: PageProps<"/[opening]/meeting">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  const refused = refusal(viewer, "meeting.hold", { openingId: viewer.seat.openingId });
  return <AgendaPage slug={slug} refused={refused && REFUSALS[refused]} agenda={refused ? null : getAgenda(viewer)} />;
}
