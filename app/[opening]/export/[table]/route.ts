import { handle } from "#app/_gate/handle.ts";
import { send } from "#app/[opening]/export/_send.ts";
import { listResults } from "#db/ballot-results.ts";
import { listBallots } from "#db/ballots.ts";
import { listCandidateNames, listCandidates } from "#db/candidates.ts";
import { listCoauthors } from "#db/coauthors.ts";
import { listAllPublications } from "#db/publications.ts";
import { rankingFor } from "#db/ranking.ts";
import { listAssignmentHistory } from "#db/record-rows.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { listVenues } from "#db/venues.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { placesIn } from "#lib/reviews/adjusted.ts";
import { ASSIGNMENTS } from "#lib/tables/assignments.ts";
import { BALLOTS, ballotLines } from "#lib/tables/ballots.ts";
import { bibtexLines } from "#lib/tables/bibtex.ts";
import { reviewColumns, withFigures } from "#lib/tables/candidate-figures.ts";
import { candidatesTable } from "#lib/tables/candidates.ts";
import { COAUTHORS } from "#lib/tables/coauthors.ts";
import type { Table } from "#lib/tables/column.ts";
import { type FileFormat, formatIn } from "#lib/tables/file-format.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { defaultQuery, fileColumns, parseQuery, type Query } from "#lib/tables/query.ts";
import { rankingTable } from "#lib/tables/ranking.ts";
import { tabulate } from "#lib/tables/tabulate.ts";
import { matrixTable, venueMatrix } from "#lib/tables/venue-matrix.ts";
import { VENUES } from "#lib/tables/venues.ts";
import { writeFile } from "#lib/tables/write-file.ts";

/** A table as a file: the query of the address decides rows, order and columns exactly as on the screen. */
export const GET = handle<{ opening: string; table: string }>((viewer, request, params) => {
  permit(viewer, "export.make", { openingId: viewer.seat.openingId });
  const { searchParams } = new URL(request.url);
  const file = { format: formatIn(searchParams), name: params.opening };
  if (params.table === "candidates") return candidates(viewer, searchParams, file);
  if (params.table === "publications") {
    const table = narrowTable(PUBLICATIONS, hiddenFrom(viewer));
    const query = parseQuery(table, searchParams);
    const works = listAllPublications(viewer, query);
    return searchParams.get("format") === "bib"
      ? send(bibtexLines(works), "application/x-bibtex; charset=utf-8", `${params.opening}-publications.bib`)
      : answer(table, query, works, file);
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
  if (params.table === "ballots") {
    const lines = listBallots(viewer).flatMap((ballot) => ballotLines(ballot, listResults(viewer, ballot.id)));
    return answer(BALLOTS, defaultQuery(BALLOTS), lines, file);
  }
  if (params.table === "assignments")
    return answer(ASSIGNMENTS, defaultQuery(ASSIGNMENTS), listAssignmentHistory(viewer), file);
  if (params.table !== "venues") throw new NotFound();
  const query = parseQuery(VENUES, searchParams);
  return answer(VENUES, query, tabulate(VENUES, listVenues(viewer), query), file);
});

interface File {
  format: FileFormat;
  /** Of the opening, as in its address. */
  name: string;
}

function candidates(viewer: SeatedViewer, search: URLSearchParams, file: File): Response {
  const table = narrowTable(candidatesTable(reviewColumns(viewer)), hiddenFrom(viewer));
  const query = parseQuery(table, search);
  const rows = withFigures(listCandidates(viewer), listReviewFigures(viewer));
  return answer(table, query, tabulate(table, rows, query), file);
}

function answer<Row>(table: Table<Row>, query: Query, rows: Row[], { format, name }: File): Response {
  const { type, body } = writeFile(format, table.noun.many, fileColumns(table, query), rows);
  return send(body, type, `${name}-${table.id}.${format}`);
}
