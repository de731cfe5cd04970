import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { candidates } from "#db/schema/candidates.ts";
import { accounts } from "#db/schema/people.ts";
import { publications } from "#db/schema/publications.ts";
import { venueChanges, venueNames } from "#db/schema/tables.ts";
import { shownNames } from "#db/shown-venue.ts";
import { type Pen, write } from "#db/write.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { namesAfter, shownVenue, type VenueChangeRow, type VenueNaming } from "#lib/tables/venue-name.ts";

/**
 * Changes of names that hold, newest first. Of the names a change took, only those of venues of candidates the viewer may
 * see; a change that took none of these is not there. None where venues are hidden.
 */
export function listVenueChanges(viewer: SeatedViewer): VenueChangeRow[] {
  if (hiddenFrom(viewer).has("venues")) return [];
  const changes = database()
    .select({
      id: venueChanges.id,
      from: venueChanges.from,
      to: venueChanges.to,
      by: accounts.name,
      at: venueChanges.at,
    })
    .from(venueChanges)
    .innerJoin(accounts, eq(accounts.id, venueChanges.changedBy))
    .where(holding(viewer.seat.openingId))
    .orderBy(asc(venueChanges.place))
    .all();
  let shown = new Set(visiblePrinted(viewer));
  const seen: VenueChangeRow[] = [];
  for (const change of changes) {
    const from = change.from.filter((name) => shown.has(name));
    if (from.length === 0) continue;
    seen.push({ ...change, from });
    shown = new Set([...shown].filter((name) => !from.includes(name)).concat(change.to));
  }
  return seen.reverse();
}

/**
 * Calls venues by another name in this opening: one is renamed, several are merged. Names of venues the viewer cannot see
 * are left alone, as those that nobody has.
 * @throws {Refused} for observers and when the opening is closed; {Invalid} when nothing would change.
 */
export function nameVenues(viewer: SeatedViewer, { from, to }: VenueNaming): { changed: number } {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "venue.name", { openingId });
  const names = shownNames(openingId);
  const shown = new Set(visiblePrinted(viewer).map((venue) => shownVenue(names, venue)));
  const taken = [...new Set(from)].filter((name) => shown.has(name) && name !== to);
  if (taken.length === 0) throw new Invalid("This changes nothing.", { to: "It is called so already." });
  return write(
    allowed,
    (pen) => {
      const last = pen
        .select({ place: sql<number>`coalesce(max(${venueChanges.place}), 0)` })
        .from(venueChanges)
        .where(eq(venueChanges.openingId, openingId))
        .get();
      const place = (last?.place ?? 0) + 1;
      pen
        .insert(venueChanges)
        .values({ openingId, place, from: taken, to, changedBy: viewer.accountId, at: new Date() })
        .run();
      rewrite(pen, openingId);
      return { changed: taken.length };
    },
    ({ changed }) => ({ names: changed }),
  );
}

/** Undoes one change; those made after it stay. @throws {NotFound} when the viewer sees no such change. */
export function undoVenueChange(viewer: SeatedViewer, id: number): void {
  const { openingId } = viewer.seat;
  const allowed = permit(viewer, "venue.name", { openingId });
  if (!listVenueChanges(viewer).some((change) => change.id === id)) throw new NotFound();
  write(
    allowed,
    (pen) => {
      pen
        .update(venueChanges)
        .set({ undoneBy: viewer.accountId, undoneAt: new Date() })
        .where(eq(venueChanges.id, id))
        .run();
      rewrite(pen, openingId);
    },
    () => ({ undone: true }),
  );
}

const holding = (openingId: number) => and(eq(venueChanges.openingId, openingId), isNull(venueChanges.undoneAt));

/** Writes anew what the changes that hold come to. */
function rewrite(pen: Pen, openingId: number): void {
  const changes = pen
    .select({ from: venueChanges.from, to: venueChanges.to })
    .from(venueChanges)
    .where(holding(openingId))
    .orderBy(asc(venueChanges.place))
    .all();
  pen.delete(venueNames).where(eq(venueNames.openingId, openingId)).run();
  const rows = [...namesAfter(changes)].map(([printed, shown]) => ({ openingId, printed, shown }));
  if (rows.length > 0) pen.insert(venueNames).values(rows).run();
}

/** What documents of candidates the viewer may see call their venues. */
function visiblePrinted(viewer: SeatedViewer): string[] {
  return database()
    .selectDistinct({ venue: publications.venue })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(and(visibleCandidate(viewer), isNotNull(publications.venue)))
    .all()
    .flatMap(({ venue }) => venue ?? []);
}
