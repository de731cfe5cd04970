import type BetterSqlite3 from "better-sqlite3";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import type { Random } from "#lib/reviews/random.ts";
import { RECOMMENDATIONS } from "#lib/reviews/review.ts";
import { inserter } from "./insert.ts";
import { inventRemark, pick } from "./invented.ts";
import { dealt, scatteredIds } from "./scatter.ts";
import type { Person } from "./write-candidates.ts";
import { type Opening, WRITTEN_AT } from "./write-committee.ts";

const READERS = 3;
const TEXT_SENTENCES = 8;

/** Three submitted reviews of every candidate, by members in turn: five marks and two texts, and the version kept of it. */
export function addReviews(
  sqlite: BetterSqlite3.Database,
  random: Random,
  openings: Opening[],
  people: Person[],
): void {
  const committees = new Map(openings.map(({ openingId, members }) => [openingId, members]));
  const store = reviewWriter(sqlite);
  const ids = scatteredIds(random);
  const count = people.length * READERS;
  for (let at = 0; at < count; at += 1) {
    const turn = dealt(at, count);
    const person = people[Math.floor(turn / READERS)];
    const members = committees.get(person?.openingId ?? 0);
    if (!person || !members) continue;
    const place = Math.floor(turn / READERS);
    // Steps differ from dozen to dozen, so that all readers are tied together by shared files.
    const step = 1 + (Math.floor(place / members.length) % 5);
    const reader = members[(place + (turn % READERS) * step) % members.length];
    if (reader) store(ids.next().value, person, reader.accountId, inventReview(random));
  }
}

type Review = ReturnType<typeof inventReview>;

function inventReview(random: Random) {
  const scores = DEFAULT_RUBRIC.map(({ id }, at) => ({
    criterionId: id,
    value: 1 + Math.floor(random.uniform() * 5),
    evidence: at === 0 ? inventRemark(random, TEXT_SENTENCES) : "",
  }));
  const comment = inventRemark(random, TEXT_SENTENCES);
  return { scores, recommendation: pick(random, RECOMMENDATIONS), comment, whatIRead: ["cv", "papers"], reason: "" };
}

function reviewWriter(sqlite: BetterSqlite3.Database) {
  const review = inserter(
    sqlite,
    "reviews",
    "id opening_id candidate_id reviewer_id revision recommendation comment read started_at saved_at submitted_at",
  );
  const score = inserter(sqlite, "scores", "review_id criterion_key value evidence");
  const revision = inserter(sqlite, "review_revisions", "review_id revision at submitted content");
  return (id: number, { id: candidateId, openingId }: Person, reviewerId: number, one: Review) => {
    const { recommendation, comment, whatIRead } = one;
    const read = JSON.stringify(whatIRead);
    const when = [WRITTEN_AT, WRITTEN_AT, WRITTEN_AT] as const;
    review(id, openingId, candidateId, reviewerId, 1, recommendation, comment, read, ...when);
    for (const { criterionId, value, evidence } of one.scores) score(id, criterionId, value, evidence);
    revision(id, 1, WRITTEN_AT, 1, JSON.stringify(one));
  };
}
