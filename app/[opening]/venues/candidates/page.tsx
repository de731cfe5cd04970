import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { VenueMatrixPage } from "#components/candidate/venue-matrix.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { listVenues } from "#db/venues.ts";
import { pack } from "#lib/tables/pack.ts";
import { searchOf } from "#lib/tables/search.ts";
import { venueMatrix } from "#lib/tables/venue-matrix.ts";

export const metadata: Metadata = { title: "Who published where" };

export default async function VenueMatrix({ params, searchParams }: PageProps<"/[opening]/venues/candidates">) {
  const { opening: slug } = await params;
  const search = searchOf(await searchParams);
  const viewer = await seatedViewer(slug);
  const { venues, rows } = venueMatrix(listVenues(viewer), listCandidateNames(viewer));
  return <VenueMatrixPage slug={slug} venues={venues} packed={pack(rows)} search={search} />;
}
