import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { ShortlistDocument } from "#components/shortlist/shortlist-document.tsx";
import { getComparison } from "#db/compare.ts";
import { getOpening } from "#db/openings.ts";
import { rankingFor } from "#db/ranking.ts";
import { listShortlist } from "#db/shortlist.ts";
import { refusal } from "#lib/access/policy.ts";

export const metadata: Metadata = { title: "Shortlist, to print" };

export default async function ShortlistToPrint({ params }: PageProps<"/[opening]/shortlist/print">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  if (refusal(viewer, "shortlist.read", { openingId: viewer.seat.openingId })) notFound();
  const { title, department } = getOpening(viewer);
  const entries = listShortlist(viewer);
  const { criteria, rows } = rankingFor(viewer);
  const facts = getComparison(
    viewer,
    entries.map((one) => one.candidateId),
  );
  return (
    <ShortlistDocument
      slug={slug}
      heading={{ title, department }}
      criteria={criteria.map(({ id, name }) => ({ id, name }))}
      pages={entries.map((entry) => ({
        entry,
        facts: facts.find((one) => one.id === entry.candidateId) ?? null,
        figures: rows.find((one) => one.candidateId === entry.candidateId) ?? null,
      }))}
    />
  );
}
