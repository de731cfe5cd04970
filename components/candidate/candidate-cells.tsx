import type { ReactNode } from "react";
import { SoftLink } from "#components/frame/soft-link.tsx";
import { type CandidateRow, READING_NAMES, readingOf } from "#lib/tables/candidates.ts";
import { type Column, textOf } from "#lib/tables/column.ts";
import classes from "./candidates-table.module.css";

/** The most frequent of a candidate's venues; how many more there are is said behind them. */
const FEW_VENUES = 3;

/** Cells of the table of candidates that are more than their text. */
export function candidateCell(slug: string, column: Column<CandidateRow>, row: CandidateRow): ReactNode | undefined {
  if (column.id === "name")
    return (
      <SoftLink from="candidates" href={`/${slug}/candidates/${row.id}`} className={classes.link}>
        {row.name}
      </SoftLink>
    );
  if (column.id === "tag")
    return row.tags.map((tag) => (
      <span key={tag} className={classes.tag}>
        {tag}
      </span>
    ));
  if (column.id === "reading") {
    const reading = readingOf(row.figures);
    return (
      <span className={classes.reading} data-state={reading}>
        {READING_NAMES[reading]}
      </span>
    );
  }
  if (column.id === "venue" && row.venues.length > FEW_VENUES)
    return (
      <span title={textOf(column, row)}>
        {textOf(column, { ...row, venues: row.venues.slice(0, FEW_VENUES) })}{" "}
        <span className={classes.none}>+{row.venues.length - FEW_VENUES}</span>
      </span>
    );
  const value = column.value(row);
  if (column.kind === "count" && value === 0) return <span className={classes.none}>–</span>;
  return undefined;
}
