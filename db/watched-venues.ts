import { and, eq, inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { watchedVenues } from "#db/schema/tables.ts";
import { shownNames } from "#db/shown-venue.ts";
import { listVenues } from "#db/venues.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { shownVenue, type VenueWatching } from "#lib/tables/venue-name.ts";

/**
 * Puts a venue on the opening's list to watch, or takes it off. It stays there when it is renamed.
 * @throws {Refused} for all but the chair; {NotFound} when the viewer sees no such venue.
 */
export function watchVenue(viewer: SeatedViewer, { venue, watched }: VenueWatching): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "venue.watch", { openingId });
  if (!listVenues(viewer).some((row) => row.venue === venue)) throw new NotFound();
  const names = shownNames(openingId);
  const kept = database()
    .select({ venue: watchedVenues.venue })
    .from(watchedVenues)
    .where(eq(watchedVenues.openingId, openingId))
    .all()
    .map((row) => row.venue)
    .filter((name) => shownVenue(names, name) === venue);
  write(
    allowed,
    (pen) => {
      pen
        .delete(watchedVenues)
        .where(and(eq(watchedVenues.openingId, openingId), inArray(watchedVenues.venue, kept)))
        .run();
      if (watched)
        pen.insert(watchedVenues).values({ openingId, venue, addedBy: viewer.accountId, at: new Date() }).run();
    },
    () => ({ watched }),
  );
}
