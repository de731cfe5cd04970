import { listCandidates } from "#db/candidates.ts";
import { installation } from "#db/client.ts";
import { countReaders, listOwnReading } from "#db/own-reading.ts";
import { rankingFor } from "#db/ranking.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import { listVenues } from "#db/venues.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { calibrate } from "#lib/reviews/calibration.ts";
import { rankChances } from "#lib/reviews/rank-chances.ts";
import { wholeMarks } from "#lib/reviews/rank-pool.ts";
import { reviewColumns, withFigures } from "#lib/tables/candidate-figures.ts";
import { candidatesTable } from "#lib/tables/candidates.ts";
import { csvLines } from "#lib/tables/csv.ts";
import { statementsOf } from "./counting.ts";
import { say, timesOf } from "./timing.ts";
import type { World } from "./world.ts";

/** What pages over all candidates ask of the database. */
export function measureLists(viewer: SeatedViewer, { openingId, candidates }: World): void {
  const n = candidates.length;
  const line = (name: string, work: () => unknown, floor: string[] = [], target = "") =>
    say({
      ...{ name, n, of: "candidates", target },
      times: timesOf(work),
      floor: floor.length > 0 ? floorOf(floor, openingId) : [],
      remark: `${statementsOf(work)} statements`,
    });
  line("candidates with figures", () => withFigures(listCandidates(viewer), listReviewFigures(viewer)), [
    ...CANDIDATES,
    ...REVIEWS,
  ]);
  line("  candidates alone", () => listCandidates(viewer), CANDIDATES);
  line("  review figures alone", () => listReviewFigures(viewer), REVIEWS);
  line("  a reader's own states, for queue, desk and overview", () => listOwnReading(viewer));
  line("  readers of each file, for the queue", () => countReaders(viewer));
  line("every visible review with its texts", () => listVisibleReviews(viewer), REVIEW_TEXTS);
  line("ranking by raw mean", () => rankingFor(viewer), REVIEWS);
  line("venues", () => listVenues(viewer), VENUES);
  line("candidates as CSV", () => candidatesCsv(viewer), [...CANDIDATES, ...REVIEWS], "a third of HotCRP: 4–103 ms");
  if (n <= 200) measureDraws(viewer, n);
}

function candidatesCsv(viewer: SeatedViewer): number {
  const rows = withFigures(listCandidates(viewer), listReviewFigures(viewer));
  let letters = 0;
  for (const piece of csvLines(candidatesTable(reviewColumns(viewer)).columns, rows)) letters += piece.length;
  return letters;
}

function measureDraws(viewer: SeatedViewer, n: number): void {
  const marks = wholeMarks(listVisibleReviews(viewer));
  const work = () => {
    const found = calibrate(marks);
    if (found.kind === "adjusted") rankChances(found.model, "bench");
    else throw new Error("The reviews of the bench must be tied together.");
  };
  say({ name: "adjusted ranking, 2,000 draws", n, of: "candidates", times: timesOf(work), target: "≤ 30 ms" });
}

const CANDIDATES = [
  "SELECT id, name, stage, figures FROM candidates WHERE opening_id = ? AND removed_at IS NULL",
  "SELECT t.candidate_id, t.tag FROM candidates c JOIN tags t ON t.candidate_id = c.id WHERE c.opening_id = ?",
];
const REVIEWS = [
  `SELECT r.id, r.candidate_id, r.reviewer_id, r.round, r.recommendation FROM candidates c
   JOIN reviews r ON r.candidate_id = c.id WHERE c.opening_id = ? AND r.submitted_at IS NOT NULL`,
  `SELECT s.review_id, s.criterion_key, s.value FROM reviews r JOIN scores s ON s.review_id = r.id
   WHERE r.opening_id = ? AND r.submitted_at IS NOT NULL`,
];
const REVIEW_TEXTS = [
  `SELECT r.*, a.name FROM candidates c JOIN reviews r ON r.candidate_id = c.id JOIN accounts a ON a.id = r.reviewer_id
   WHERE c.opening_id = ? AND r.submitted_at IS NOT NULL`,
  `SELECT s.* FROM reviews r JOIN scores s ON s.review_id = r.id WHERE r.opening_id = ?`,
];
const VENUES = [
  `SELECT venue, work_key, year, first_author, candidate_id FROM publications
   WHERE opening_id = ? AND venue IS NOT NULL AND counted_as IN (0, 1, 2, 5, 6)`,
];

/** The floor: prepared once, fetched, left as arrays. */
function floorOf(sql: string[], openingId: number): number[] {
  const { sqlite } = installation();
  const statements = sql.map((one) => sqlite.prepare(one).raw());
  return timesOf(() => {
    for (const statement of statements) statement.all(openingId);
  }, 400);
}
