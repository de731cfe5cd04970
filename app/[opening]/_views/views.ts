import type { Views } from "#components/table/views-menu.tsx";
import { listViews } from "#db/views.ts";
import { refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { Viewed } from "#lib/tables/view.ts";
import { changeViewAction, removeViewAction, saveViewAction } from "./actions.ts";

/** The saved views of a table as its menu needs them. */
export function viewsOf(viewer: SeatedViewer, table: Viewed): Views {
  const { openingId } = viewer.seat;
  return {
    table,
    rows: listViews(viewer, table),
    mayShare: refusal(viewer, "view.share", { openingId }) === null,
    save: saveViewAction,
    change: changeViewAction,
    remove: removeViewAction,
  };
}
