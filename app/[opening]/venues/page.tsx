import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { viewsOf } from "#app/[opening]/_views/views.ts";
import { VenuesTable } from "#components/candidate/venues-table.tsx";
import { listVenueChanges } from "#db/venue-names.ts";
import { listVenues } from "#db/venues.ts";
import { refusal } from "#lib/access/policy.ts";
import { pack } from "#lib/tables/pack.ts";
import { searchOf } from "#lib/tables/search.ts";
import { nameVenuesAction, undoVenueChangeAction, watchVenueAction } from "./actions.ts";

export const metadata: Metadata = { title: "Venues" };

export default async function VenuesPage({ params, searchParams }: PageProps<"/[opening]/venues">) {
  const { opening: slug } = await params;
  const search = searchOf(await searchParams);
  const viewer = await seatedViewer(slug);
  const mayName = refusal(viewer, "venue.name", { openingId: viewer.seat.openingId }) === null;
  return (
    <VenuesTable
      slug={slug}
      packed={pack(listVenues(viewer))}
      search={search}
      views={viewsOf(viewer, "venues")}
      changes={listVenueChanges(viewer)}
      name={mayName ? nameVenuesAction : null}
      watch={refusal(viewer, "venue.watch", { openingId: viewer.seat.openingId }) === null ? watchVenueAction : null}
      undo={mayName ? undoVenueChangeAction : null}
    />
  );
}
