import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { PacketPage } from "#components/shortlist/packet-page.tsx";
import { listPacketFiles } from "#db/packet.ts";
import { refusal } from "#lib/access/policy.ts";

export const metadata: Metadata = { title: "Packet" };

export default async function Packet({ params }: PageProps<"/[opening]/shortlist/packet">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  if (refusal(viewer, "shortlist.read", { openingId: viewer.seat.openingId })) notFound();
  return <PacketPage slug={slug} candidates={listPacketFiles(viewer)} />;
}
