import type { Surrounding } from "#components/candidate/neighbours.tsx";
import { listCandidateNames, listCandidates } from "#db/candidates.ts";
import { rankingFor } from "#db/ranking.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { placesIn } from "#lib/reviews/adjusted.ts";
import { reviewColumns, withFigures } from "#lib/tables/candidate-figures.ts";
import { candidatesTable } from "#lib/tables/candidates.ts";
import type { Table } from "#lib/tables/column.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { neighboursOf } from "#lib/tables/neighbours.ts";
import { parseQuery } from "#lib/tables/query.ts";
import { rankingTable } from "#lib/tables/ranking.ts";

/** Longest text of a view that is read; the filter box holds 500 letters. */
const LONGEST = 4000;

/**
 * Who stands before and after a candidate in the table the viewer came from: "candidates?sort=name" or "ranking?stage=longlist".
 * The rows and columns are those the table has for this viewer, so its order tells nothing it does not. Without a table, or
 * one the viewer has not, the order is the viewer's own shuffled one.
 */
export function surroundingOf(viewer: SeatedViewer, candidateId: number, view: string | undefined): Surrounding {
  const [room = "", ...search] = view && view.length <= LONGEST ? view.split("?") : [];
  const found = inTable(viewer, candidateId, room, search.join("?"));
  if (found && view) return { ...found, view };
  const names = listCandidateNames(viewer);
  const at = names.findIndex(({ id }) => id === candidateId);
  return { previous: names[at - 1] ?? null, next: names[at + 1] ?? null, place: null, shown: names.length, view: null };
}

type Found = Omit<Surrounding, "view"> | null;

function inTable(viewer: SeatedViewer, candidateId: number, room: string, search: string): Found {
  if (room === "candidates") {
    const table = narrowTable(candidatesTable(reviewColumns(viewer)), hiddenFrom(viewer));
    const rows = withFigures(listCandidates(viewer), listReviewFigures(viewer));
    return among(table, rows, search, candidateId, ({ id }) => id);
  }
  if (room !== "ranking" || refusal(viewer, "ranking.read", { openingId: viewer.seat.openingId })) return null;
  const { criteria, rows, withRanges, adjusted, reach } = rankingFor(viewer, placesIn(search));
  if (reach === "none") return null;
  const table = rankingTable(criteria, withRanges, adjusted.kind === "shown");
  return among(table, rows, search, candidateId, (row) => row.candidateId);
}

function among<Row extends { name: string }>(
  table: Table<Row>,
  rows: readonly Row[],
  search: string,
  candidateId: number,
  idOf: (row: Row) => number,
): Found {
  const found = neighboursOf(table, rows, parseQuery(table, search), (row) => idOf(row) === candidateId);
  if (!found) return null;
  const named = (row: Row | null) => row && { id: idOf(row), name: row.name };
  return { ...found, previous: named(found.previous), next: named(found.next) };
}
