import { type SQL, sql } from "drizzle-orm";
import { publications } from "#db/schema/candidates.ts";
import { shownName } from "#db/shown-name.ts";
import { SHOWN_VENUE } from "#db/shown-venue.ts";
import { hiddenFrom, tellsWho } from "#lib/access/hidden.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

const p = publications;

/** The columns of a publication that something may be hidden in, as this viewer may read, filter and order by them. */
export function shownPublication(viewer: SeatedViewer) {
  const hides = hiddenFrom(viewer);
  const venues = hides.has("venues");
  const links = hides.size > 0 && tellsWho(hides);
  return {
    hides,
    candidateName: shownName(viewer),
    authorsText: hides.has("names") ? sql<string>`''` : p.authorsText,
    venue: venues ? NOTHING : p.venue,
    shownVenue: venues ? (NOTHING as SQL) : SHOWN_VENUE,
    venueAsPrinted: venues ? NOTHING : p.venueAsPrinted,
    host: venues ? NOTHING : p.host,
    // "Best paper at …" and "Appeared at …" name a venue too.
    distinction: venues ? NOTHING : p.distinction,
    workshopVersion: venues ? NOTHING : p.workshopVersion,
    // The year of a thesis is that of a degree.
    year: hides.has("graduation dates")
      ? sql<number | null>`(CASE WHEN ${p.kind} <> 'thesis' THEN ${p.year} END)`
      : p.year,
    links: links ? sql<{ url: string; label: string }[]>`'[]'`.mapWith(p.links) : p.links,
  };
}

export type ShownPublication = ReturnType<typeof shownPublication>;

const NOTHING = sql<string | null>`NULL`;
