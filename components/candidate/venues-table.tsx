"use client";

import Link from "next/link";
import { useCallback, useDeferredValue, useMemo } from "react";
import { PageHead } from "#components/frame/page-head.tsx";
import { DataTable } from "#components/table/data-table.tsx";
import { FacetList } from "#components/table/facet-list.tsx";
import { NoRows } from "#components/table/no-rows.tsx";
import { TableFrame } from "#components/table/table-frame.tsx";
import { TableTools } from "#components/table/table-tools.tsx";
import { useTableQuery } from "#components/table/use-table-query.ts";
import type { Views } from "#components/table/views-menu.tsx";
import type { Column } from "#lib/tables/column.ts";
import { describeView } from "#lib/tables/describe.ts";
import { facetsOf } from "#lib/tables/facets.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import { pick } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import type { VenueChangeRow } from "#lib/tables/venue-name.ts";
import { VENUES, type VenueRow } from "#lib/tables/venues.ts";
import type { NameVenues } from "./name-venues.tsx";
import classes from "./publication-cells.module.css";
import { useSelection } from "./use-selection.ts";
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
  const [query, change] = useTableQuery(VENUES, search);
  const shown = useMemo(() => tabulate(VENUES, rows, query), [rows, query]);
  const ids = useMemo(() => shown.map(idOf), [shown]);
  const all = useMemo(() => new Set(rows.map(idOf)), [rows]);
  const { selection, onSwitch, onAll, clear } = useSelection(ids, all);
  const cell = useCallback(
    (column: Column<VenueRow>, row: VenueRow) => venueCell(slug, column, row, watch),
    [slug, watch],
  );
  const asked = useDeferredValue(query);
  const facets = useMemo(() => facetsOf(VENUES, rows, asked), [rows, asked]);
  return (
    <>
      <PageHead title="Venues" lead={describeView(VENUES, query, shown.length, rows.length)} />
      <TableFrame
        tools={
          <TableTools
            slug={slug}
            table={VENUES}
            query={query}
            onChange={change}
            views={views}
            facets={(words) => facetsOf(VENUES, rows, { ...query, words })}
          />
        }
        facets={<FacetList facets={facets} onPick={(id, values) => change(pick(query, id, values))} />}
      >
        {shown.length > 0 ? (
          <DataTable
            table={VENUES}
            rows={shown}
            query={query}
            idOf={idOf}
            cell={cell}
            picks={name ? { selection, onSwitch, onAll, nameOf: idOf } : undefined}
            onSort={(sort) => change({ ...query, sort: sort.length > 0 ? sort : VENUES.defaultSort })}
            caption="Venues"
          />
        ) : (
          <NoRows query={query} onChange={change}>
            <p>No venues yet. They appear with the first accepted publications.</p>
          </NoRows>
        )}
        {name && (
          <VenueBar slug={slug} chosen={rows.filter((row) => selection.has(idOf(row)))} name={name} onClear={clear} />
        )}
        <VenueChanges slug={slug} changes={changes} undo={undo} />
      </TableFrame>
    </>
  );
}

/** A venue leads to its papers, a name to the candidate. */
function venueCell(slug: string, column: Column<VenueRow>, row: VenueRow, watch: WatchVenue | null): React.ReactNode {
  if (column.id === "watched") return <WatchStar slug={slug} venue={row.venue} watched={row.watched} watch={watch} />;
  if (column.id === "venue")
    return (
      <Link
        href={`/${slug}/publications?${new URLSearchParams({ venue: row.venue })}`}
        prefetch={false}
        className={`${classes.link} ${classes.cut}`}
      >
        {row.venue}
      </Link>
    );
  if (column.id !== "candidate") return undefined;
  return row.who.map(({ candidateId, name, papers }, at) => (
    <span key={candidateId}>
      {at > 0 && " · "}
      <Link href={`/${slug}/candidates/${candidateId}`} prefetch={false} className={classes.link}>
        {name}
      </Link>
      {papers > 1 && ` ${papers}`}
    </span>
  ));
}
