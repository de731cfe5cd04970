import { type CountedTable, writesOf } from "#db/changes.ts";
import { type Installation, installation } from "#db/client.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/**
 * The same read, asked of the database once for each viewer as long as nothing it is made of has been written: several
 * parts of a page need to know the same, and so does the next page of the same viewer (a viewer stands for one person
 * with one set of rights). Within a transaction it is asked each time, for that may be undone. Whoever takes the answer
 * must not change it.
 * @param tables all that `read` looks at, where it can be said; otherwise anything written counts.
 */
export function readOnce<T>(
  read: (viewer: SeatedViewer) => T,
  tables?: readonly CountedTable[],
): (viewer: SeatedViewer) => T {
  const kept = new WeakMap<SeatedViewer, { sqlite: object; state: string; answer: T }>();
  return (viewer) => {
    const open = installation();
    if (open.sqlite.inTransaction) return read(viewer);
    const state = stateOf(open, tables);
    const known = kept.get(viewer);
    if (known && known.sqlite === open.sqlite && known.state === state) return known.answer;
    const answer = read(viewer);
    kept.set(viewer, { sqlite: open.sqlite, state, answer });
    return answer;
  };
}

function stateOf({ sqlite, changes }: Installation, tables: readonly CountedTable[] | undefined): string {
  return writesOf(sqlite, tables?.map((table) => changes[table]).join(" "));
}
