"use server";

import { action } from "#app/_gate/action.ts";
import { nameVenues, undoVenueChange } from "#db/venue-names.ts";
import { venueNaming, venueUndoing } from "#lib/tables/venue-name.ts";

export const nameVenuesAction = action(venueNaming, nameVenues);

export const undoVenueChangeAction = action(venueUndoing, (viewer, { id }) => undoVenueChange(viewer, id));
