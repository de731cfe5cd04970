import type { AssignmentProblem } from "#lib/reviews/assignment.ts";
import type { ReadingGroup } from "#lib/reviews/review-graph.ts";

export interface Names {
  candidate: (candidateId: number) => string;
  reader: (readerId: number) => string;
}

/** What was asked of a deal and cannot be met, in one sentence. */
export function problemText(problem: AssignmentProblem, names: Names): string {
  switch (problem.kind) {
    case "too-few-readers":
      return `${names.candidate(problem.candidateId)} has ${count(problem.given, "reader")} instead of ${problem.wanted}.`;
    case "no-bridge":
      return `${names.candidate(problem.candidateId)} is read inside one panel only.`;
    case "over-limit":
      return `${names.reader(problem.reviewerId)} has ${count(problem.load, "file")}, more than the limit of ${problem.limit}.`;
    case "kept-against-conflict":
      return `${names.reader(problem.reading.reviewerId)} had begun ${names.candidate(problem.reading.candidateId)}, and is recused.`;
    case "not-connected":
      return bridgeText(problem.bridges, names);
  }
}

function bridgeText(bridges: readonly { candidateId: number; reviewerId: number }[], names: Names): string {
  if (bridges.length === 0) return "No further reading could join the parts: conflicts forbid it.";
  const shown = bridges
    .slice(0, 4)
    .map((one) => `${names.reader(one.reviewerId)} reads ${names.candidate(one.candidateId)}`);
  const more = bridges.length - shown.length;
  return `To join the parts: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

/** Whether marks can be compared from one reader to the next: the graph of readers and files, in words. */
export function connectionText(groups: readonly ReadingGroup[], names: Names): string {
  const [main, ...rest] = groups;
  if (!main) return "Nobody is asked to read anything yet.";
  if (rest.length === 0)
    return `All ${count(main.reviewerIds.length, "reader")} are linked through files they share: their marks can be compared.`;
  const parts = groups.map(
    (group) => `${group.reviewerIds.map(names.reader).join(", ")} (${count(group.candidateIds.length, "file")})`,
  );
  return `The readers fall into ${groups.length} parts that share no file, so marks cannot be compared across them: ${parts.join(" · ")}.`;
}

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
