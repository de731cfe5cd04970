import { handle } from "#app/_gate/handle.ts";
import { listCandidateNames, listCandidates } from "#db/candidates.ts";
import { listCoauthors } from "#db/coauthors.ts";
import { listAllPublications } from "#db/publications.ts";
import { rankingFor } from "#db/ranking.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { listVenues } from "#db/venues.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { placesIn } from "#lib/reviews/adjusted.ts";
import { reviewColumns, withFigures } from "#lib/tables/candidate-figures.ts";
import { candidatesTable } from "#lib/tables/candidates.ts";
import { COAUTHORS } from "#lib/tables/coauthors.ts";
import type { Table } from "#lib/tables/column.ts";
import { csvLines } from "#lib/tables/csv.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { fileColumns, parseQuery, type Query } from "#lib/tables/query.ts";
import { rankingTable } from "#lib/tables/ranking.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import { matrixTable, venueMatrix } from "#lib/tables/venue-matrix.ts";
import { VENUES } from "#lib/tables/venues.ts";
import { writeXlsx } from "#lib/tables/xlsx.ts";

/** A table as a file: the query of the address decides rows, order and columns exactly as on the screen. */
export const GET = handle<{ opening: string; table: string }>((viewer, request, params) => {
  permit(viewer, "export.make", { openingId: viewer.seat.openingId });
  const { searchParams } = new URL(request.url);
  const file = { format: searchParams.get("format") === "xlsx" ? "xlsx" : "csv", name: params.opening } as const;
  if (params.table === "candidates") return candidates(viewer, searchParams, file);
  if (params.table === "publications") {
    const query = parseQuery(PUBLICATIONS, searchParams);
    return answer(PUBLICATIONS, query, listAllPublications(viewer, query), file);
  }
  if (params.table === "ranking") {
    const { criteria, rows, withRanges, adjusted } = rankingFor(viewer, placesIn(searchParams));
    const table = rankingTable(criteria, withRanges, adjusted.kind === "shown");
    const query = parseQuery(table, searchParams);
    return answer(table, query, tabulate(table, rows, query), file);
  }
  if (params.table === "coauthors") {
    const query = parseQuery(COAUTHORS, searchParams);
    return answer(COAUTHORS, query, tabulate(COAUTHORS, listCoauthors(viewer).rows, query), file);
  }
  if (params.table === "venue-matrix") {
    const matrix = venueMatrix(listVenues(viewer), listCandidateNames(viewer));
    const table = matrixTable(matrix.venues);
    const query = parseQuery(table, searchParams);
    return answer(table, query, tabulate(table, matrix.rows, query), file);
  }
  if (params.table !== "venues") throw new NotFound();
  const query = parseQuery(VENUES, searchParams);
  return answer(VENUES, query, tabulate(VENUES, listVenues(viewer), query), file);
});

interface File {
  format: "csv" | "xlsx";
  /** Of the opening, as in its address. */
  name: string;
}

function candidates(viewer: SeatedViewer, search: URLSearchParams, file: File): Response {
  const table = candidatesTable(reviewColumns(viewer));
  const query = parseQuery(table, search);
  const rows = withFigures(listCandidates(viewer), listReviewFigures(viewer));
  return answer(table, query, tabulate(table, rows, query), file);
}

function answer<Row>(table: Table<Row>, query: Query, rows: Row[], { format, name }: File): Response {
  const columns = fileColumns(table, query);
  const headers = {
    "content-disposition": `attachment; filename="${name}-${table.id}.${format}"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  };
  if (format === "csv")
    return new Response(streamOf(csvLines(columns, rows)), {
      headers: { ...headers, "content-type": "text/csv; charset=utf-8" },
    });
  return new Response(new Uint8Array(writeXlsx(table.noun.many, columns, rows)), {
    headers: { ...headers, "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  });
}

const LINES_A_PIECE = 200;

/** The lines of a file as they are asked for, some hundred at a time. */
function streamOf(lines: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const piece: string[] = [];
      while (piece.length < LINES_A_PIECE) {
        const line = lines.next();
        if (line.done) break;
        piece.push(line.value);
      }
      if (piece.length > 0) controller.enqueue(encoder.encode(piece.join("")));
      if (piece.length < LINES_A_PIECE) controller.close();
    },
  });
}
