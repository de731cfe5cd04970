import { and, asc, eq, isNotNull, ne, or } from "drizzle-orm";
import { database } from "#db/client.ts";
import { listRecusals } from "#db/conflicts.ts";
import { accounts } from "#db/schema/people.ts";
import { savedViews, sharedViews } from "#db/schema/tables.ts";
import { type Pen, write } from "#db/write.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { mayBrowse, permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import type { ViewChange, Viewed, ViewInput, ViewRow } from "#lib/tables/view.ts";

/**
 * The viewer's own views of a table and, for those who may browse it, the ones the chair shares, by name. A shared view that names somebody the viewer is
 * recused from is not there: the name of a view, or its filter, would say what is thought of them. Nor is one, where
 * something is hidden from the viewer, that filters by words or by more than the work itself.
 */
export function listViews(viewer: SeatedViewer, table: Viewed): ViewRow[] {
  const { openingId } = viewer.seat;
  const hidden = hiddenFrom(viewer).size > 0;
  const recused = listRecusals(viewer).map(({ name }) => foldWords(name));
  return database()
    .select({
      id: savedViews.id,
      name: savedViews.name,
      query: savedViews.query,
      accountId: savedViews.accountId,
      by: accounts.name,
      sharedAt: sharedViews.at,
    })
    .from(savedViews)
    .innerJoin(accounts, eq(accounts.id, savedViews.accountId))
    .leftJoin(sharedViews, eq(sharedViews.viewId, savedViews.id))
    .where(
      and(
        eq(savedViews.openingId, openingId),
        eq(savedViews.table, table),
        or(eq(savedViews.accountId, viewer.accountId), mayBrowse(viewer) ? isNotNull(sharedViews.at) : undefined),
      ),
    )
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .all()
    .map(({ accountId, by, sharedAt, ...view }) => {
      const own = accountId === viewer.accountId;
      return { ...view, shared: sharedAt !== null, own, by: own ? null : by };
    })
    .filter((view) => view.own || !recused.some((name) => saidBy(view).includes(name)))
    .filter((view) => view.own || !hidden || isBlind(view));
}

/** Density was a part of addresses once. What a view may go by without telling anything of what an opening can hide. */
const BLIND = new Set(
  "sort columns pinned group widths density stage tag reading kind status year latest first-author".split(" "),
);
const isBlind = ({ query }: Pick<ViewRow, "query">): boolean =>
  [...new URLSearchParams(query).keys()].every((key) => BLIND.has(key));

/** Keeps a view under a name; an own view of that name takes the new address. @returns its id. */
export function saveView(viewer: SeatedViewer, { table, name, query, shared }: ViewInput): { id: number } {
  const { openingId } = viewer.seat;
  const { accountId } = viewer;
  const allowed = permit(viewer, shared ? "view.share" : "view.save", { openingId });
  return write(
    allowed,
    (pen) => {
      const columns = [savedViews.openingId, savedViews.accountId, savedViews.table, savedViews.name];
      const row = pen
        .insert(savedViews)
        .values({ openingId, accountId, table, name, query, createdAt: new Date() })
        .onConflictDoUpdate({ target: columns, set: { query } })
        .returning({ id: savedViews.id })
        .get();
      share(pen, viewer, row.id, shared);
      return row;
    },
    () => ({ table }),
  );
}

/** Renames an own view, shares it or keeps it to oneself again. @throws {NotFound} for any other; {Invalid} when the name is taken. */
export function changeView(viewer: SeatedViewer, { id, name, shared }: ViewChange): void {
  const { openingId } = viewer.seat;
  const view = ownView(viewer, id);
  const taken = database()
    .select({ id: savedViews.id })
    .from(savedViews)
    .where(and(mine(viewer), eq(savedViews.table, view.table), eq(savedViews.name, name), ne(savedViews.id, id)))
    .get();
  if (taken) throw new Invalid("You have a view of this name.", { name: "You have a view of this name." });
  write(
    permit(viewer, shared ? "view.share" : "view.save", { openingId }),
    (pen) => {
      pen.update(savedViews).set({ name }).where(eq(savedViews.id, id)).run();
      share(pen, viewer, id, shared);
    },
    () => ({ table: view.table }),
  );
}

/** Removes an own view. @throws {NotFound} for any other. */
export function removeView(viewer: SeatedViewer, id: number): void {
  const { table } = ownView(viewer, id);
  write(
    permit(viewer, "view.save", { openingId: viewer.seat.openingId }),
    (pen) => {
      pen.delete(sharedViews).where(eq(sharedViews.viewId, id)).run();
      pen.delete(savedViews).where(eq(savedViews.id, id)).run();
    },
    () => ({ table, removed: true }),
  );
}

function share(pen: Pen, viewer: SeatedViewer, viewId: number, shared: boolean): void {
  if (shared)
    pen.insert(sharedViews).values({ viewId, sharedBy: viewer.accountId, at: new Date() }).onConflictDoNothing().run();
  else pen.delete(sharedViews).where(eq(sharedViews.viewId, viewId)).run();
}

const mine = (viewer: SeatedViewer) =>
  and(eq(savedViews.openingId, viewer.seat.openingId), eq(savedViews.accountId, viewer.accountId));

function ownView(viewer: SeatedViewer, id: number): { table: string } {
  const row = database()
    .select({ table: savedViews.table })
    .from(savedViews)
    .where(and(mine(viewer), eq(savedViews.id, id)))
    .get();
  if (!row) throw new NotFound();
  return row;
}

function saidBy({ name, query }: Pick<ViewRow, "name" | "query">): string {
  return foldWords([name, ...new URLSearchParams(query).values()].join(" "));
}
