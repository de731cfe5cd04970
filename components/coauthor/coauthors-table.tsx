"use client";

import Link from "next/link";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { PageHead } from "#components/frame/page-head.tsx";
import { DataTable } from "#components/table/data-table.tsx";
import { FacetList } from "#components/table/facet-list.tsx";
import { NoRows } from "#components/table/no-rows.tsx";
import { TableFrame } from "#components/table/table-frame.tsx";
import { TableTools } from "#components/table/table-tools.tsx";
import { useTableQuery } from "#components/table/use-table-query.ts";
import { COAUTHORS, type CoauthorRow, MOST_COAUTHORS } from "#lib/tables/coauthors.ts";
import type { Column } from "#lib/tables/column.ts";
import { describeView } from "#lib/tables/describe.ts";
import { facetsOf } from "#lib/tables/facets.ts";
import { pick } from "#lib/tables/query.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import classes from "./coauthors-table.module.css";

interface CoauthorsTableProps {
  slug: string;
  rows: CoauthorRow[];
  /** People who are not listed. */
  others: number;
  /** The part of the address after "?". */
  search: string;
  /** The drawing; what it shows is in the table too. */
  children: ReactNode;
}

/** Who wrote with the candidates: all that matter, here at once. */
export function CoauthorsTable({ slug, rows, others, search, children }: CoauthorsTableProps) {
  const [query, change] = useTableQuery(COAUTHORS, search);
  const shown = useMemo(() => tabulate(COAUTHORS, rows, query), [rows, query]);
  const asked = useDeferredValue(query);
  const facets = useMemo(() => facetsOf(COAUTHORS, rows, asked), [rows, asked]);
  return (
    <>
      <PageHead title="Coauthors" lead={describeView(COAUTHORS, query, shown.length, rows.length)} />
      {children}
      <TableFrame
        tools={
          <TableTools
            slug={slug}
            table={COAUTHORS}
            query={query}
            onChange={change}
            facets={(words) => facetsOf(COAUTHORS, rows, { ...query, words })}
          />
        }
        facets={<FacetList facets={facets} onPick={(id, values) => change(pick(query, id, values))} />}
      >
        {shown.length > 0 ? (
          <DataTable
            table={COAUTHORS}
            rows={shown}
            query={query}
            idOf={(row) => row.key}
            cell={(column, row) => coauthorCell(slug, column, row)}
            onSort={(sort) => change({ ...query, sort: sort.length > 0 ? sort : COAUTHORS.defaultSort })}
            caption="Coauthors"
          />
        ) : (
          <NoRows query={query} onChange={change}>
            <p>No coauthors yet. They appear with the first accepted publications.</p>
          </NoRows>
        )}
        <p className={classes.below}>
          {others > 0 && notListed(rows.length, others)}
          Works of more than 30 authors are left out. People are told apart by their printed names.
        </p>
      </TableFrame>
    </>
  );
}

function notListed(listed: number, others: number): string {
  const people = others === 1 ? "person" : "people";
  if (listed < MOST_COAUTHORS) return `${others} more ${people} wrote one paper with one candidate. `;
  return `These are the ${listed} who connect most; ${others} more ${people} are not listed. `;
}

/** A coauthor leads to the papers, a candidate to their page. */
function coauthorCell(slug: string, column: Column<CoauthorRow>, row: CoauthorRow): ReactNode {
  if (column.id === "name")
    return (
      <Link
        href={`/${slug}/publications?${new URLSearchParams({ q: `authors:"${row.name.replaceAll('"', "")}"` })}`}
        prefetch={false}
        className={classes.link}
      >
        {row.name}
      </Link>
    );
  if (column.id === "part" && row.part === "other") return <span className={classes.quiet}>Coauthor</span>;
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
