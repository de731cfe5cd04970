"use client";

import { memo, useMemo, useRef } from "react";
import { SoftLink } from "#components/frame/soft-link.tsx";
import { usePageWindow } from "#components/table/use-page-window.ts";
import { formatMean } from "#lib/reviews/aggregate.ts";
import { readingTime } from "#lib/reviews/desk-place.ts";
import type { QueueRow } from "#lib/reviews/queue.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import { ReadingMark, ReadingWords } from "./reading-mark.tsx";
import classes from "./review-queue.module.css";

/** A file in the queue, and the seconds it lay open before the reader. */
export interface QueueLine extends QueueRow {
  seconds: number;
}

interface QueueTableProps {
  slug: string;
  packed: Packed<QueueLine>;
  /** Candidates the viewer is recused from: their names and nothing else. */
  recusals: readonly { candidateId: number; name: string }[];
}

/** Pixels of a row. */
const ROW = 35;

/** The files to read, one a row; of a long queue those in view are drawn. */
export function QueueTable({ slug, packed, recusals }: QueueTableProps) {
  const rows = useMemo(() => unpack(packed), [packed]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, last, before, after, long, measure } = usePageWindow(body, rows.length, ROW);
  return (
    <table className={classes.table} aria-rowcount={long ? rows.length + recusals.length + 1 : undefined}>
      <thead>
        <tr>
          <th scope="col">Candidate</th>
          <th scope="col" title="How long a file lay open before you; only you see it">
            My reading
          </th>
          <th scope="col" className={classes.number}>
            My score
          </th>
          <th scope="col" className={classes.number}>
            Readers
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Space height={before} />
        {rows.slice(first, last).map((row, at) => (
          <QueueRowLine
            key={row.candidateId}
            slug={slug}
            row={row}
            place={long ? first + at : null}
            measure={measure ?? undefined}
          />
        ))}
        <Space height={after} />
        {recusals.map(({ candidateId, name }) => (
          <tr key={candidateId} className={classes.recused}>
            <th scope="row">{name}</th>
            <td>
              <ReadingMark state="recused" />
              Recused
            </td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  slug: string;
  row: QueueLine;
  /** From 0, where only some rows are drawn. */
  place: number | null;
  measure: ((row: HTMLElement | null) => void) | undefined;
}

const QueueRowLine = memo(function Line({ slug, row, place, measure }: LineProps) {
  const numbered = place === null ? {} : { "data-index": place, "aria-rowindex": place + 2 };
  return (
    <tr ref={measure} {...numbered}>
      <th scope="row">
        <SoftLink href={`/${slug}/review/${row.candidateId}`}>{row.name}</SoftLink>
        {row.assigned && row.running && <span className={classes.quiet}> assigned to you</span>}
        {!row.running && <span className={classes.quiet}> no longer in the running</span>}
      </th>
      <td>
        <ReadingWords reading={row} />
        <span className={classes.quiet}> {readingTime(row.seconds)}</span>
      </td>
      <td className={classes.number}>{row.mine === "none" ? "" : formatMean(row.myTotal)}</td>
      <td className={classes.number}>{row.open ? row.n : <span className={classes.quiet}>sealed</span>}</td>
    </tr>
  );
});

function Space({ height }: { height: number }) {
  if (height === 0) return null;
  return (
    <tr className={classes.space}>
      <td colSpan={4} style={{ height }} />
    </tr>
  );
}
