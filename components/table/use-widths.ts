"use client";

import { type CSSProperties, useMemo, useState } from "react";
import type { Column } from "#lib/tables/column.ts";
import { fitWidth } from "#lib/tables/query.ts";
import type { Widen } from "./column-edge.tsx";
import { pinPlaces } from "./pin-places.ts";
import type { ChangeQuery } from "./use-table-query.ts";

interface Widths {
  /** Pixels of the columns that were made wider or narrower. */
  set: Readonly<Record<string, number>>;
  /** Style of each shown column, from left to right. */
  columns: CSSProperties[];
  /** Of the whole: its width, and the places of the columns that stay at the left. */
  table: CSSProperties;
  widen: Widen;
}

interface Around {
  /** There is a column of boxes. */
  picks: boolean;
  /** How many columns, from the first, stay at the left. */
  pinned: number;
}

/** On a narrow screen a column of more characters than this takes no more than a part of the table's window. */
const WIDE = 14;
const MOST = "75cqi";
const MOST_PINNED = "45cqi";

/** Rem of the column of boxes. */
const PICKS = 2.25;

/**
 * How wide the shown columns are: those that were drawn wider or narrower stay as they are, the others share what is
 * left. While an edge is drawn nothing is kept; letting go is one step in the address.
 * @param kept pixels of the columns that were made wider or narrower before.
 */
export function useWidths<Row>(
  columns: readonly Column<Row>[],
  kept: Widths["set"],
  change: ChangeQuery,
  { picks, pinned }: Around,
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
  const set = drawn ? { ...kept, [drawn.id]: drawn.pixels } : kept;
  return { set, ...stylesOf(columns, set, { picks, pinned }), widen };
}

/** In characters: as the column says, and never too narrow for its own head; the arrow stands in the padding. */
export function usualWidth(column: { label: string; width: number }): number {
  return Math.max(column.width, column.label.length * 1.1 + 2.6);
}

function stylesOf<Row>(columns: readonly Column<Row>[], set: Widths["set"], { picks, pinned }: Around) {
  const free = columns.filter(({ id }) => !(id in set));
  const characters = free.reduce((sum, column) => sum + usualWidth(column), 0);
  const usualOf = (column: Column<Row>) => {
    const usual = usualWidth(column);
    if (usual <= WIDE) return `${usual}ch`;
    return `min(${usual}ch, ${columns.indexOf(column) < pinned ? MOST_PINNED : MOST})`;
  };
  const pixels = columns.reduce((sum, { id }) => sum + (set[id] ?? 0), 0);
  const fixed = `${pixels}px + ${picks ? PICKS : 0}rem`;
  const widthOf = (column: Column<Row>) => {
    const own = set[column.id];
    if (own !== undefined) return `${own}px`;
    // Shared by the table itself as long as no column has a width of its own.
    if (pixels === 0) return usualOf(column);
    const share = (usualWidth(column) / characters).toFixed(4);
    return `max(${usualOf(column)}, calc((100cqi - (${fixed})) * ${share}))`;
  };
  const sum = `calc(${[fixed, ...free.map(usualOf)].join(" + ")})`;
  const widths = columns.map(widthOf);
  const table: CSSProperties = free.length === 0 ? { width: sum } : { minWidth: sum };
  return {
    columns: widths.map((width) => ({ width })),
    table: { ...table, ...pinPlaces(widths.slice(0, pinned), picks ? PICKS : 0) },
  };
}
