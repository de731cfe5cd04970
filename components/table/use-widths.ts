"use client";

import { type CSSProperties, useMemo, useState } from "react";
import type { Column } from "#lib/tables/column.ts";
import { fitWidth, type Query } from "#lib/tables/query.ts";
import type { Widen } from "./column-edge.tsx";
import type { ChangeQuery } from "./use-table-query.ts";

interface Widths {
  /** Pixels of the columns that were made wider or narrower. */
  set: Readonly<Record<string, number>>;
  /** Style of each shown column, from left to right. */
  columns: CSSProperties[];
  table: CSSProperties;
  widen: Widen;
}

/** Rem of the column of boxes. */
const PICKS = 2.25;

/**
 * How wide the shown columns are: those that were drawn wider or narrower stay as they are, the others share what is
 * left. While an edge is drawn nothing is kept; letting go is one step in the address.
 */
export function useWidths<Row>(
  columns: readonly Column<Row>[],
  query: Query,
  change: ChangeQuery,
  picks: boolean,
): Widths {
  const [drawn, setDrawn] = useState<{ id: string; pixels: number } | null>(null);
  const widen = useMemo<Widen>(
    () => ({
      onDrag: (id, pixels) => setDrawn(pixels === null ? null : { id, pixels: fitWidth(pixels) }),
      onSet: (id, pixels) => {
        setDrawn(null);
        change(({ widths: { [id]: _, ...others }, ...now }) => {
          return { ...now, widths: pixels === null ? others : { ...others, [id]: fitWidth(pixels) } };
        }, "typing");
      },
    }),
    [change],
  );
  const set = drawn ? { ...query.widths, [drawn.id]: drawn.pixels } : query.widths;
  return { set, ...stylesOf(columns, set, picks), widen };
}

/** In characters: as the column says, and never too narrow for its own head; the arrow stands in the padding. */
export function usualWidth(column: { label: string; width: number }): number {
  return Math.max(column.width, column.label.length * 1.1 + 2.6);
}

function stylesOf<Row>(columns: readonly Column<Row>[], set: Widths["set"], picks: boolean) {
  const free = columns.filter(({ id }) => !(id in set));
  const characters = free.reduce((sum, column) => sum + usualWidth(column), 0);
  const pixels = columns.reduce((sum, { id }) => sum + (set[id] ?? 0), 0);
  const fixed = `${pixels}px + ${picks ? PICKS : 0}rem`;
  const widthOf = (column: Column<Row>) => {
    const own = set[column.id];
    if (own !== undefined) return `${own}px`;
    const usual = usualWidth(column);
    // Shared by the table itself as long as no column has a width of its own.
    if (pixels === 0) return `${usual}ch`;
    return `max(${usual}ch, calc((100cqi - (${fixed})) * ${(usual / characters).toFixed(4)}))`;
  };
  const sum = `calc(${characters}ch + ${fixed})`;
  return {
    columns: columns.map((column) => ({ width: widthOf(column) })),
    table: free.length === 0 ? { width: sum } : { minWidth: sum },
  };
}
