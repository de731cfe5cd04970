import { inTheRunning, type Stage } from "#lib/opening/stage.ts";
import type { TopBand } from "#lib/reviews/adjusted.ts";
import type { Disagreement } from "#lib/reviews/disagreement.ts";

/** Why a candidate is talked about when: what the readers have left open comes first. */
export const AGENDA_PARTS = ["close", "apart", "settled", "unread", "out"] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

export const AGENDA_NAMES: Record<AgendaPart, string> = {
  close: "Too close to call",
  apart: "Readers disagree",
  settled: "The others",
  unread: "Without a whole review",
  out: "No longer in the running",
};

interface Standing {
  candidateId: number;
  name: string;
  stage: Stage;
  rank: number | null;
  range: number | null;
  discuss: Disagreement["why"];
  adjusted: { top: TopBand } | null;
}

export interface AgendaItem {
  candidateId: number;
  name: string;
  part: AgendaPart;
}

/**
 * The agenda of a meeting: first those for whom the readers might as well have come out otherwise, by name, since their order
 * means nothing; then those on whom readers are apart, the widest first; then the rest by rank. Whoever has just been let go
 * and is still on the wall stands last.
 */
export function agendaOf(rows: readonly Standing[]): AgendaItem[] {
  const byName = new Intl.Collator("en").compare;
  const places = rows.map((row) => ({ row, part: partOf(row) }));
  return places
    .toSorted(
      (a, b) =>
        AGENDA_PARTS.indexOf(a.part) - AGENDA_PARTS.indexOf(b.part) ||
        weight(a.part, b.row, a.row) ||
        byName(a.row.name, b.row.name),
    )
    .map(({ row: { candidateId, name }, part }) => ({ candidateId, name, part }));
}

function partOf({ stage, rank, discuss, adjusted }: Standing): AgendaPart {
  if (!inTheRunning(stage)) return "out";
  if (rank === null) return "unread";
  if (adjusted?.top === "open") return "close";
  return discuss === null ? "settled" : "apart";
}

/** Below zero when `b` comes after `a` within one part. */
function weight(part: AgendaPart, b: Standing, a: Standing): number {
  if (part === "apart")
    return Number(b.discuss === "wide-range") - Number(a.discuss === "wide-range") || (b.range ?? 0) - (a.range ?? 0);
  return part === "settled" ? (a.rank ?? 0) - (b.rank ?? 0) : 0;
}
