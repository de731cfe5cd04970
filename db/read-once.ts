import { installation } from "#db/client.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/**
 * The same read, asked of the database once for each viewer as long as nothing has been written: a viewer is made for one
 * request, and several parts of a page need to know the same. Within a transaction it is asked each time, for that may be
 * undone. Whoever takes the answer must not change it.
 */
export function readOnce<T>(read: (viewer: SeatedViewer) => T): (viewer: SeatedViewer) => T {
  const kept = new WeakMap<SeatedViewer, { sqlite: object; changes: number; answer: T }>();
  return (viewer) => {
    const { sqlite } = installation();
    if (sqlite.inTransaction) return read(viewer);
    const changes = sqlite.prepare("SELECT total_changes()").pluck().get() as number;
    const known = kept.get(viewer);
    if (known && known.sqlite === sqlite && known.changes === changes) return known.answer;
    const answer = read(viewer);
    kept.set(viewer, { sqlite, changes, answer });
    return answer;
  };
}
