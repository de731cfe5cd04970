import { listCandidateNames } from "#db/candidates.ts";
import { installation } from "#db/client.ts";
import { getProfile } from "#db/profile.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { statementsOf } from "./counting.ts";
import { say, timesOf } from "./timing.ts";
import type { World } from "./world.ts";

/** What one candidate's page asks of the database: to stay the same however many there are. */
export function measureCandidate(reader: () => SeatedViewer, { candidates }: World): void {
  const viewer = reader();
  const n = candidates.length;
  const seen = candidates.filter((id) => !viewer.seat.recusedFrom.has(id));
  const line = (name: string, work: (id: number) => unknown, floor: number[] = []) =>
    say({
      ...{ name, n, of: "candidates", floor },
      times: timesOf((turn) => work(seen[turn % seen.length] ?? 0), 500, 200),
      target: "flat in N",
      remark: `${statementsOf(() => work(seen[0] ?? 0))} statements`,
    });
  line("one candidate: profile", (id) => getProfile(viewer, id), floorOf(seen));
  line("one candidate: reviews and figures", (id) => [
    listVisibleReviews(viewer, id),
    listReviewFigures(viewer, id).get(id),
  ]);
  line("one candidate: neighbours", () => listCandidateNames(reader()));
}

function floorOf(ids: number[]): number[] {
  const { sqlite } = installation();
  const tables = ["profile_facts", "education", "positions", "activities", "publications", "documents"];
  const statements = tables.map((table) => sqlite.prepare(`SELECT * FROM ${table} WHERE candidate_id = ?`).raw());
  return timesOf((turn) => {
    for (const statement of statements) statement.all(ids[turn % ids.length]);
  }, 200);
}
