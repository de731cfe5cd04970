import { PHASE_NAMES } from "#lib/opening/opening.ts";
import { STAGE_NAMES, STAGES } from "#lib/opening/stage.ts";
import type { DecisionRecord } from "#lib/record/decision-record.ts";

/** What the archive says of itself to a person. */
export function readMe({ opening, events }: Pick<DecisionRecord, "opening" | "events">): string {
  const { title, department, phase, madeFor, recusedFrom, recusedFromAll, reviewsOpen, logIntact } = opening;
  const last = events.at(-1)?.at;
  const lines = [
    `Decision record: ${title}, ${department}`,
    "",
    `Made for ${madeFor.name}, chair, in the phase “${PHASE_NAMES[phase]}”. It holds what this chair may see${
      last ? `, up to ${last}` : ""
    }.`,
    "",
    "Left out",
    ...(recusedFromAll
      ? ["- The chair is recused from the whole opening: nothing on candidates is in this record."]
      : []),
    ...recusedFrom.map(
      ({ name }) => `- ${name}: recused. The chair is recused from this candidate; nothing of theirs is here.`,
    ),
    ...(reviewsOpen === "all"
      ? []
      : ["- Reviews that were sealed to the chair when this record was made, and what follows from them."]),
    "- What somebody wrote of a candidate from whom they were recused later: it is in no mean and in no list.",
    "- Drafts, private notes, and who voted how: ballots are counted here, not named.",
    "",
    "Files",
    ...FILES.map(([name, about]) => `- ${name}: ${about}`),
    "",
    "Words",
    "Files for scripts name stages by their keys, which never change. On the pages they are called:",
    ...STAGES.map((stage) => `- ${stage}: ${STAGE_NAMES[stage]}`),
    "",
    "Checking",
    "`npm run record:verify -- FILE.zip`, in a copy of Shortlist, computes every fingerprint, the chain of the log, the totals,",
    "the ranking, the tables and the order of each ballot anew from this archive alone, and says what does not follow.",
    "The record of the opening keeps the fingerprint of every archive that was made.",
    logIntact
      ? "When this one was made, every line of the installation’s own log followed from the line before."
      : "When this one was made, the installation’s own log did NOT follow from itself: it had been changed from outside.",
  ];
  return `${lines.join("\n")}\n`;
}

const FILES = [
  ["manifest.json", "the SHA-256 of every other file"],
  ["opening.json", "the search and its policies"],
  ["rubrics.json", "every version of the rubric, newest first"],
  ["committee.json", "who served when, and who stood in for a recused chair"],
  ["conflicts.json", "conflicts suggested, declared, confirmed, dismissed and withdrawn"],
  ["assignments.json", "who was asked to read whom"],
  ["candidates.json", "the candidates and where they stand"],
  ["reviews.json", "submitted reviews of both rounds"],
  ["ballots.json", "closed rounds of ballots, counted"],
  ["stage-moves.json", "every move with its reasons"],
  ["shortlist.json", "the shortlist with its reasons"],
  ["minutes.json", "minutes of the meetings"],
  ["documents.json", "the files of the candidates, by SHA-256"],
  ["reveals.json", "protected details that were looked at, and why"],
  [
    "events.jsonl",
    "who did what, oldest first; each hash is SHA-256 over the canonical JSON of [previous hash, event]",
  ],
  ["ranking.json", "the ranking, computed from the files above"],
  ["table.csv, table.json", "candidates with their figures, for scripts"],
  ["scores.csv, scores.json", "every mark of every review, for scripts"],
] as const;
