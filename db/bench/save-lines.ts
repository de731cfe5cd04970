import { installation } from "#db/client.ts";
import { getOwnReview } from "#db/own-reviews.ts";
import { saveReview, submitReview } from "#db/review-saves.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import { seededRandom } from "#lib/reviews/random.ts";
import type { ReviewInput } from "#lib/reviews/review.ts";
import { statementsOf } from "./counting.ts";
import { inventRemark } from "./invented.ts";
import { say, timesOf } from "./timing.ts";
import type { World } from "./world.ts";

/** Durable saves of a review: each one is on disk when it returns. */
export function measureSaves(viewer: SeatedViewer, { candidates }: World): void {
  const n = candidates.length;
  const mine = candidates.filter((id) => !viewer.seat.recusedFrom.has(id));
  const random = seededRandom("saves");
  const texts = Array.from({ length: 16 }, () => inventRemark(random, 8));
  const write = (store: typeof saveReview) => (turn: number) => {
    const id = mine[turn % mine.length] ?? 0;
    store(viewer, id, review(texts, turn), getOwnReview(viewer, id).revision);
  };
  const line = (name: string, store: typeof saveReview) =>
    say({
      ...{ name, n, of: "candidates", target: "≥ 500 a second (2 ms)" },
      times: timesOf(write(store), 1_500, 400),
      floor: commitsOf(),
      remark: `${statementsOf(() => write(store)(0))} statements`,
    });
  line("save a draft review, durably", saveReview);
  line("submit a review, durably", submitReview);
}

function review(texts: string[], turn: number): ReviewInput {
  const text = (at: number) => texts[(turn + at) % texts.length] ?? "";
  return {
    scores: DEFAULT_RUBRIC.map(({ id }, at) => ({
      criterionId: id,
      value: 1 + ((turn + at) % 5),
      evidence: at === 0 ? text(1) : "",
    })),
    recommendation: "discuss",
    comment: text(0),
    whatIRead: ["cv", "papers"],
    reason: "",
  };
}

/** The floor: one small row, committed with `synchronous = FULL`. */
function commitsOf(): number[] {
  const { sqlite } = installation();
  sqlite.exec("CREATE TABLE IF NOT EXISTS bench_commits (id INTEGER PRIMARY KEY, text TEXT)");
  const insert = sqlite.prepare("INSERT INTO bench_commits (text) VALUES ('one small row')");
  const times = timesOf(() => insert.run(), 300, 400);
  sqlite.exec("DROP TABLE bench_commits");
  return times;
}
