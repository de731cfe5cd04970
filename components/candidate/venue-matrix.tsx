"use client";

import { type ReactNode, useCallback, useMemo } from "react";
import { Link } from "#components/frame/link.tsx";
import { SoftLink } from "#components/frame/soft-link.tsx";
import { WholeTable } from "#components/table/whole-table.tsx";
import type { Column } from "#lib/tables/column.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import { countWords, type MatrixRow, type MatrixVenue, matrixTable } from "#lib/tables/venue-matrix.ts";
import tableClasses from "./candidates-table.module.css";
import classes from "./publication-cells.module.css";

interface VenueMatrixPageProps {
  slug: string;
  venues: readonly MatrixVenue[];
  packed: Packed<MatrixRow>;
  /** The part of the address after "?". */
  search: string;
}

const idOf = (row: MatrixRow) => String(row.candidateId);

/** Who published where: a candidate a row, a venue a column. */
export function VenueMatrixPage({ slug, venues, packed, search }: VenueMatrixPageProps) {
  const rows = useMemo(() => unpack(packed), [packed]);
  const table = useMemo(() => matrixTable(venues), [venues]);
  const cell = useCallback(
    (column: Column<MatrixRow>, row: MatrixRow) => matrixCell(slug, venues, column, row),
    [slug, venues],
  );
  return (
    <WholeTable
      {...{ slug, table, rows, search, idOf, cell }}
      title="Who published where"
      example={`${venues[0]?.id ?? "papers"}:2..`}
      lead={() => <Link href={`/${slug}/venues`}>By venue</Link>}
      empty={<p>No candidates yet. They appear with the first accepted files.</p>}
    >
      <p className={tableClasses.recused}>
        Papers at a venue, in brackets those as first author or sharing the first place. Venues to watch come first,
        then those with most papers; more of them are under Columns, and “In words” says each row as a sentence.
      </p>
    </WholeTable>
  );
}

function matrixCell(
  slug: string,
  venues: readonly MatrixVenue[],
  column: Column<MatrixRow>,
  row: MatrixRow,
): ReactNode | undefined {
  if (column.id === "name")
    return (
      <SoftLink href={`/${slug}/candidates/${row.candidateId}`} className={classes.link}>
        {row.name}
      </SoftLink>
    );
  if (column.value(row) === 0) return <span className={tableClasses.none}>–</span>;
  const at = venues.findIndex(({ id }) => id === column.id);
  if (at < 0) return undefined;
  const search = new URLSearchParams({ candidate: row.name, venue: venues[at]?.venue ?? "" });
  return (
    <SoftLink href={`/${slug}/publications?${search}`} className={classes.link} label={countWords(row, at)}>
      {row.papers[at]}
      {row.first[at] ? <span className={tableClasses.none}> ({row.first[at]})</span> : null}
    </SoftLink>
  );
}
