/** Rows that are selected, by id; they stay selected while the table is sorted or filtered. */
export type Selection = ReadonlySet<string>;

/**
 * The selection after one row's box was switched.
 * @param shown ids in the order they are shown.
 * @param from the row switched before, when the range from there is meant (Shift); null for this row alone.
 */
export function switchRow(selection: Selection, shown: readonly string[], id: string, from: string | null): Selection {
  const on = !selection.has(id);
  const start = from === null ? -1 : shown.indexOf(from);
  const end = shown.indexOf(id);
  const range = start < 0 || end < 0 ? [id] : shown.slice(Math.min(start, end), Math.max(start, end) + 1);
  return on ? new Set([...selection, ...range]) : without(selection, range);
}

/** All rows shown, or none of them when all were; what is selected but not shown stays as it is. */
export function switchAll(selection: Selection, shown: readonly string[]): Selection {
  return shownState(selection, shown) === "all" ? without(selection, shown) : new Set([...selection, ...shown]);
}

/** How many of the rows shown are selected. */
export function shownState(selection: Selection, shown: readonly string[]): "all" | "some" | "none" {
  const n = shown.filter((id) => selection.has(id)).length;
  return n === 0 ? "none" : n === shown.length ? "all" : "some";
}

function without(selection: Selection, ids: readonly string[]): Selection {
  const gone = new Set(ids);
  return new Set([...selection].filter((id) => !gone.has(id)));
}
