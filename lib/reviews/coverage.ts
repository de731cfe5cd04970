import { PHASES, type Phase } from "#lib/access/viewer.ts";

/** Whether this move ends independent review: then what it leaves open is asked about. */
export function endsReading(from: Phase, to: Phase): boolean {
  return from === "independent" && PHASES.indexOf(to) > PHASES.indexOf(from);
}

/** What ending independent review would leave open. */
export interface LooseEnds {
  /** Files that fewer have read than the opening wants. */
  gap: number;
  /** Suggested conflicts that nobody has confirmed or dismissed. */
  undecided: number;
}

/** The sentences about what is left open; empty when nothing is. */
export function looseEndsText({ gap, undecided }: LooseEnds): string {
  if (gap + undecided === 0) return "";
  const files = gap === 1 ? "1 file has" : `${gap} files have`;
  const conflicts = undecided === 1 ? "1 suggested conflict is" : `${undecided} suggested conflicts are`;
  return [
    ...(gap > 0 ? [`${files} fewer readers than this opening wants.`] : []),
    ...(undecided > 0
      ? [`${conflicts} not decided: until then everyone named there reads what the others wrote.`]
      : []),
    "Ending independent review now needs a reason; it is kept in the record.",
  ].join(" ");
}
