"use client";

import { useMemo } from "react";
import type { Query } from "#lib/tables/query.ts";

/** What of a query says how its rows are laid out, whichever they are. */
export type Layout = Pick<Query, "sort" | "group" | "columns" | "pinned" | "widths">;

/** The layout a query asks for: the same object until a part of it changes, so that what only lays out rows can rest. */
export function useLayout({ sort, group, columns, pinned, widths }: Query): Layout {
  return useMemo(() => ({ sort, group, columns, pinned, widths }), [sort, group, columns, pinned, widths]);
}
