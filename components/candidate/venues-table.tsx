"use client";

import { useCallback, useMemo } from "react";
import { Link } from "#components/frame/link.tsx";
import { SoftLink } from "#components/frame/soft-link.tsx";
import type { Views } from "#components/table/views-menu.tsx";
import { WholeTable } from "#components/table/whole-table.tsx";
import type { Column } from "#lib/tables/column.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import type { VenueChangeRow } from "#lib/tables/venue-name.ts";
import { VENUES, type VenueRow } from "#lib/tables/venues.ts";
import type { NameVenues } from "./name-venues.tsx";
import { NamesWithPapers } from "./names-with-papers.tsx";
import classes from "./publication-cells.module.css";
import { VenueBar } from "./venue-bar.tsx";
import { type UndoVenueChange, VenueChanges } from "./venue-changes.tsx";
import { WatchStar, type WatchVenue } from "./watch-star.tsx";

interface VenuesTableProps {
  slug: string;
  packed: Packed<VenueRow>;
  search: string;
  views: Views;
  changes: readonly VenueChangeRow[];
  /** Null for those who may only look. */
  name: NameVenues | null;
  undo: UndoVenueChange | null;
  watch: WatchVenue | null;
}

const idOf = (row: VenueRow) => row.venue;

/** Where the pool has published: all venues, here at once. */
export function VenuesTable({ slug, packed, search, views, changes, name, undo, watch }: VenuesTableProps) {
  const rows = useMemo(() => unpack(packed), [packed]);
  const cell = useCallback(
    (column: Column<VenueRow>, row: VenueRow) => venueCell(slug, column, row, watch),
    [slug, watch],
  );
  return (
    <WholeTable
      {...{ slug, rows, search, idOf, cell, views }}
      title="Venues"
      table={VENUES}
      lead={() => <Link href={`/${slug}/venues/candidates`}>By candidate</Link>}
      picks={name ? { nameOf: idOf, bar: (picked) => <VenueBar {...{ slug, name, ...picked }} /> } : undefined}
      empty={<p>No venues yet. They appear with the first accepted publications.</p>}
    >
      <VenueChanges slug={slug} changes={changes} undo={undo} />
    </WholeTable>
  );
}

/** A venue leads to its papers, a name to the candidate. */
function venueCell(slug: string, column: Column<VenueRow>, row: VenueRow, watch: WatchVenue | null): React.ReactNode {
  if (column.id === "watched") return <WatchStar slug={slug} venue={row.venue} watched={row.watched} watch={watch} />;
  if (column.id === "venue")
    return (
      <SoftLink
        href={`/${slug}/publications?${new URLSearchParams({ venue: row.venue })}`}
        className={`${classes.link} ${classes.cut}`}
      >
        {row.venue}
      </SoftLink>
    );
  return column.id === "candidate" ? <NamesWithPapers slug={slug} who={row.who} /> : undefined;
}
