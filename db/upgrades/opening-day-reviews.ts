import { ACCOUNT, CANDIDATE, DAY, HOUR, OPENING } from "#db/upgrades/cast.ts";
import type { Put } from "#db/upgrades/old-database.ts";

export function putRubrics(put: Put): void {
  const levels = [1, 2, 3, 4, 5].map((value) => ({
    value,
    label: `Level ${value}`,
    text: `What ${value} looks like.`,
  }));
  for (const version of [1, 2]) {
    put("rubrics", {
      ...{ id: version, opening_id: OPENING, version, reason: version === 2 ? "Clearer words." : "" },
      ...{ created_at: DAY + version, locked_at: DAY + version, locked_by: ACCOUNT.chair },
    });
    for (const [i, name] of ["Research", "Mentoring", "Teaching"].entries())
      put("criteria", {
        ...{ id: version * 10 + i, rubric_id: version, position: i + 1, key: i + 1, name, weight: i === 0 ? 2 : 1 },
        ...{ description: `${name}, judged from the file.`, independent: i === 1, levels },
      });
  }
}

/** Both readers have read the first two; the chair has begun on the third. Keys of the rubric's second version. */
export function putReviews(put: Put): void {
  const given = [
    [CANDIDATE.runa, ACCOUNT.member, 5, true],
    [CANDIDATE.runa, ACCOUNT.second, 4, true],
    [CANDIDATE.isak, ACCOUNT.member, 3, true],
    [CANDIDATE.isak, ACCOUNT.second, 2, true],
    [CANDIDATE.sol, ACCOUNT.chair, 4, false],
  ] as const;
  for (const [i, [candidate, reviewer, level, submitted]] of given.entries()) {
    const id = i + 1;
    const comment = `Wrote of ${["tides", "fog", "gauges", "sediment", "moorings"][i]}.`;
    put("reviews", {
      ...{
        id,
        opening_id: OPENING,
        candidate_id: candidate,
        reviewer_id: reviewer,
        revision: 2,
        comment,
        read: ["cv"],
      },
      ...{
        recommendation: "interview",
        started_at: DAY,
        saved_at: DAY + HOUR,
        submitted_at: submitted ? DAY + HOUR : null,
      },
    });
    const scores = [1, 2, 3].map((key) => ({ key, value: key === 3 ? null : level, evidence: `Page ${key}.` }));
    for (const { key, ...score } of scores) put("scores", { review_id: id, criterion_key: key, ...score });
    for (const revision of [1, 2])
      put("review_revisions", {
        ...{ review_id: id, revision, at: DAY + revision, submitted: submitted && revision === 2 },
        content: {
          scores: scores.map(({ key, value, evidence }) => ({
            criterionId: 19 + key,
            value: value ?? "unable",
            evidence,
          })),
          ...{ recommendation: "interview", comment, whatIRead: ["cv"] },
        },
      });
  }
}

export function putNotes(put: Put): void {
  const notes = [
    { audience: "private", text: "Ask about the moorings." },
    { audience: "committee", text: "The census is cited widely.", document_id: 21, start: 0, end: 11 },
    { audience: "committee", text: "Said by mistake.", removed_at: DAY + HOUR },
  ];
  for (const [i, note] of notes.entries())
    put("notes", {
      ...{ id: i + 1, opening_id: OPENING, candidate_id: CANDIDATE.runa, author_id: ACCOUNT.member, created_at: DAY },
      ...note,
    });
}

export function putConflicts(put: Put): void {
  const conflicts = [
    { account_id: ACCOUNT.second, candidate_id: CANDIDATE.sol, kind: "advisor", scope: "candidate", state: "declared" },
    {
      account_id: ACCOUNT.member,
      candidate_id: CANDIDATE.isak,
      kind: "coauthor",
      scope: "candidate",
      state: "suggested",
    },
    { account_id: 5, candidate_id: null, kind: "family", scope: "opening", state: "declared", withdrawn_at: DAY },
  ];
  for (const [i, conflict] of conflicts.entries())
    put("conflicts", {
      ...{ id: i + 1, opening_id: OPENING, evidence: "As told.", created_at: DAY, ...conflict },
      ...(conflict.state === "declared" && { decided_by: conflict.account_id, decided_at: DAY }),
    });
}
