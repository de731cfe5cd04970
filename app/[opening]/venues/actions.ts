"use server";

import { action } from "#app/_gate/action.ts";
import { nameVenues, undoVenueChange } from "#db/venue-names.ts";
import { watchVenue } from "#db/watched-venues.ts";
import { venueNaming, venueUndoing, venueWatching } from "#lib/tables/venue-name.ts";

export const nameVenuesAction = action(venueNaming, nameVenues);

export const undoVenueChangeAction = action(venueUndoing, (viewer, { id }) => undoVenueChange(viewer, id));

export const watchVenueAction = action(venueWatching, watchVenue);
