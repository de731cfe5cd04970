import type { DecisionRecord, RecordedReview } from "#lib/record/decision-record.ts";
import type { RecordRanking } from "#lib/record/record-ranking.ts";
import type { ColumnKind } from "#lib/tables/column.ts";
import { csvLines } from "#lib/tables/csv.ts";

type Cell = string | number | boolean | null;

/** A table for scripts: columns named in snake case, no words of the screen. */
interface PlainTable<Row> {
  [column: string]: (row: Row) => Cell;
}

/** The candidates with every figure of the ranking and their place on the shortlist, one a line. */
export function candidatesTable(
  ranking: RecordRanking,
  shortlist: DecisionRecord["shortlist"],
  criteria: readonly { id: number }[],
): { csv: string; json: string } {
  const places = new Map(shortlist.map((one) => [one.candidateId, one.place]));
  const columns: PlainTable<RecordRanking["rows"][number]> = {
    candidate_id: (row) => row.candidateId,
    candidate: (row) => row.name,
    stage: (row) => row.stage,
    shortlist_place: (row) => places.get(row.candidateId) ?? null,
    rank: (row) => row.rank,
    tied: (row) => row.tied,
    reviews_in_mean: (row) => row.n,
    reviews_left_out: (row) => row.partial,
    mean: (row) => row.mean,
    median: (row) => row.median,
    range: (row) => row.range,
    discuss: (row) => row.discuss,
    rank_without_one_best: (row) => row.rankRange?.best ?? null,
    rank_without_one_worst: (row) => row.rankRange?.worst ?? null,
    adjusted: (row) => row.adjusted?.mark ?? null,
    adjusted_band_best: (row) => row.adjusted?.best ?? null,
    adjusted_band_worst: (row) => row.adjusted?.worst ?? null,
    adjusted_top: (row) => row.adjusted?.top ?? null,
  };
  for (const [at, { id }] of criteria.entries()) {
    columns[`criterion_${id}_mean`] = (row) => row.criteria[at]?.mean ?? null;
    columns[`criterion_${id}_n`] = (row) => row.criteria[at]?.n ?? null;
  }
  return write(columns, ranking.rows);
}

/** Every mark of every review, one a line. "unable" is unable to judge. */
export function scoresTable(reviews: readonly RecordedReview[]): { csv: string; json: string } {
  type Line = RecordedReview & { criterionId: number; value: Cell };
  const lines = reviews.flatMap((review): Line[] =>
    review.scores.map(({ criterionId, value }) => ({ ...review, criterionId, value })),
  );
  return write<Line>(
    {
      candidate_id: (line) => line.candidateId,
      candidate: (line) => line.candidate,
      reader_id: (line) => line.reviewerId,
      reader: (line) => line.reviewer,
      round: (line) => line.round,
      criterion_id: (line) => line.criterionId,
      value: (line) => line.value,
      recommendation: (line) => line.recommendation,
    },
    lines,
  );
}

function write<Row>(table: PlainTable<Row>, rows: readonly Row[]): { csv: string; json: string } {
  const columns = Object.entries(table).map(([id, value]) => ({ id, label: id, kind: "number" as ColumnKind, value }));
  const written = columns.map((column) => ({
    ...column,
    width: 12,
    text: (row: Row) => {
      const value = column.value(row);
      return typeof value === "boolean" ? (value ? "yes" : "no") : String(value ?? "");
    },
  }));
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ id, value }) => [id, value(row)])));
  return { csv: [...csvLines(written, rows)].join(""), json: `${JSON.stringify(objects, null, 2)}\n` };
}
