/** Which columns of a table are shown where. */
export interface Arrangement {
  /** Column ids from left to right. */
  columns: readonly string[];
  /** Column ids that stay at the left while the others scroll: the first of `columns`, in their order. */
  pinned: readonly string[];
}

/** Those that stay come first, the others follow in their order. */
export function arrange(columns: readonly string[], pinned: readonly string[]): Arrangement {
  const staying = pinned.filter((id) => columns.includes(id));
  return { columns: [...staying, ...columns.filter((id) => !staying.includes(id))], pinned: staying };
}

/** The column stays at the left from now on, behind those that do already. */
export function pin({ columns, pinned }: Arrangement, id: string): Arrangement {
  return pinned.includes(id) ? { columns, pinned } : arrange(columns, [...pinned, id]);
}

/** The column scrolls with the others, the first of those that do. */
export function unpin({ columns, pinned }: Arrangement, id: string): Arrangement {
  const staying = pinned.filter((one) => one !== id);
  return arrange(staying.length === pinned.length ? columns : [id, ...columns.filter((one) => one !== id)], staying);
}

/** The column is shown as the last one. */
export function show({ columns, pinned }: Arrangement, id: string): Arrangement {
  return columns.includes(id) ? { columns, pinned } : { columns: [...columns, id], pinned };
}

/** The column is not shown; the only one there is stays. */
export function hide({ columns, pinned }: Arrangement, id: string): Arrangement {
  if (columns.length === 1) return { columns, pinned };
  return arrange(
    columns.filter((one) => one !== id),
    pinned,
  );
}

/**
 * The column one place further left (-1) or right (1). Between those that stay and those that scroll lies a place too:
 * stepping over it, a column begins or ceases to stay and no other moves.
 */
export function move({ columns, pinned }: Arrangement, id: string, by: -1 | 1): Arrangement {
  const at = columns.indexOf(id);
  const neighbour = columns[at + by];
  if (pinned.includes(id) && (neighbour === undefined || !pinned.includes(neighbour)))
    return by === 1 ? unpin({ columns, pinned }, id) : { columns, pinned };
  if (!pinned.includes(id) && (neighbour === undefined || pinned.includes(neighbour)))
    return by === -1 ? pin({ columns, pinned }, id) : { columns, pinned };
  const swapped = columns.map((one) => (one === id && neighbour ? neighbour : one === neighbour ? id : one));
  return { columns: swapped, pinned: swapped.slice(0, pinned.length) };
}
