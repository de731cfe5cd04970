"use client";

import { useCallback, useMemo, useState } from "react";
import { PageHead } from "#components/frame/page-head.tsx";
import { DataTable } from "#components/table/data-table.tsx";
import { FacetList } from "#components/table/facet-list.tsx";
import { NoRows } from "#components/table/no-rows.tsx";
import { Pager } from "#components/table/pager.tsx";
import { TableFrame } from "#components/table/table-frame.tsx";
import { TableTools } from "#components/table/table-tools.tsx";
import { useSelection } from "#components/table/use-selection.ts";
import { useServerQuery } from "#components/table/use-table-query.ts";
import type { Views } from "#components/table/views-menu.tsx";
import type { Hideable } from "#lib/access/viewer.ts";
import type { Column } from "#lib/tables/column.ts";
import { describeView } from "#lib/tables/describe.ts";
import type { Facet } from "#lib/tables/facets.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import type { PublicationRow } from "#lib/tables/publication-row.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { pick } from "#lib/tables/query.ts";
import { type DecidingActs, DecidingProvider } from "./deciding.tsx";
import { publicationCell } from "./publication-cells.tsx";
import { WorkBar } from "./work-bar.tsx";

interface PublicationsTableProps {
  slug: string;
  /** What is not shown to the viewer. */
  hides: readonly Hideable[];
  /** Those of the page the address names. */
  rows: PublicationRow[];
  packedFacets: Packed<Facet>;
  /** Works in each group on all pages, by what it is called. */
  groupCounts: Record<string, number>;
  shown: number;
  all: number;
  pageRows: number;
  search: string;
  views: Views;
  /** What it takes to decide on works; null for those who may only look. */
  deciding: DecidingActs | null;
}

const idOf = (row: PublicationRow) => String(row.id);
const nameOf = (row: PublicationRow) => row.title;

/** Milliseconds without a letter before the server is asked. */
const PATIENCE = 250;

/** All publications of the pool, sorted, filtered and paged by the server. */
export function PublicationsTable(props: PublicationsTableProps) {
  const { slug, hides, groupCounts, rows, packedFacets, shown, all, pageRows, search, views, deciding } = props;
  const table = useMemo(() => narrowTable(PUBLICATIONS, new Set(hides)), [hides]);
  const facets = useMemo(() => unpack(packedFacets), [packedFacets]);
  const [query, change, waiting, unread] = useServerQuery(table, search);
  // A value half written finds nothing; then those of the rows before it was begun are still offered.
  const ids = useMemo(() => rows.map(idOf), [rows]);
  const { selection, onSwitch, onAll, clear } = useSelection(
    ids,
    useMemo(() => new Set(ids), [ids]),
  );
  const cell = useCallback(
    (column: Column<PublicationRow>, row: PublicationRow) => publicationCell(slug, column, row),
    [slug],
  );
  const onPick = useCallback((id: string, values: string[]) => change((now) => pick(now, id, values)), [change]);
  const [offered, setOffered] = useState(facets);
  if (shown > 0 && offered !== facets) setOffered(facets);
  const offer = useCallback(() => offered, [offered]);
  return (
    <DecidingProvider slug={slug} acts={deciding}>
      <PageHead title="Publications" lead={describeView(table, query, shown, all)} />
      <TableFrame
        waiting={waiting}
        tools={
          <TableTools
            slug={slug}
            table={table}
            query={query}
            unread={unread}
            onChange={change}
            views={views}
            facets={offer}
            patience={PATIENCE}
          />
        }
        facets={all > 0 && <FacetList facets={facets} onPick={onPick} />}
      >
        {rows.length > 0 ? (
          <DataTable
            table={table}
            rows={rows}
            query={query}
            idOf={idOf}
            picks={deciding ? { selection, onSwitch, onAll, nameOf } : undefined}
            cell={cell}
            groupCounts={groupCounts}
            onChange={change}
            caption="Publications"
            wraps
          />
        ) : (
          <NoRows query={query} onChange={change}>
            <p>No publications yet. They appear as soon as a candidate’s file is accepted.</p>
          </NoRows>
        )}
        <Pager page={query.page} pageRows={pageRows} shown={shown} onPage={(page) => change({ ...query, page })} />
        <WorkBar chosen={rows.filter((row) => selection.has(idOf(row)))} onClear={clear} />
      </TableFrame>
    </DecidingProvider>
  );
}
