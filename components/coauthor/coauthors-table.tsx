"use client";

import { type ReactNode, useCallback, useMemo } from "react";
import { NamesWithPapers } from "#components/candidate/names-with-papers.tsx";
import { SoftLink } from "#components/frame/soft-link.tsx";
import { WholeTable } from "#components/table/whole-table.tsx";
import { COAUTHORS, type CoauthorRow, MOST_COAUTHORS } from "#lib/tables/coauthors.ts";
import type { Column } from "#lib/tables/column.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import classes from "./coauthors-table.module.css";

interface CoauthorsTableProps {
  slug: string;
  packed: Packed<CoauthorRow>;
  /** People who are not listed. */
  others: number;
  /** The part of the address after "?". */
  search: string;
  /** The drawing; what it shows is in the table too. */
  children: ReactNode;
}

const idOf = (row: CoauthorRow) => row.key;

/** Who wrote with the candidates: all that matter, here at once. */
export function CoauthorsTable({ slug, packed, others, search, children }: CoauthorsTableProps) {
  const rows = useMemo(() => unpack(packed), [packed]);
  const cell = useCallback((column: Column<CoauthorRow>, row: CoauthorRow) => coauthorCell(slug, column, row), [slug]);
  return (
    <WholeTable
      {...{ slug, rows, search, idOf, cell }}
      title="Coauthors"
      table={COAUTHORS}
      above={children}
      empty={<p>No coauthors yet. They appear with the first accepted publications.</p>}
    >
      <p className={classes.below}>
        {others > 0 && notListed(rows.length, others)}
        Works of more than 30 authors are left out. People are told apart by their printed names.
      </p>
    </WholeTable>
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
      <SoftLink
        href={`/${slug}/publications?${new URLSearchParams({ q: `authors:"${row.name.replaceAll('"', "")}"` })}`}
        className={classes.link}
      >
        {row.name}
      </SoftLink>
    );
  if (column.id === "part" && row.part === "other") return <span className={classes.quiet}>Coauthor</span>;
  return column.id === "candidate" ? <NamesWithPapers slug={slug} who={row.who} /> : undefined;
}
