import { PHASES, type Phase } from "#lib/access/viewer.ts";

/** Whether this move ends independent review: then files with too few readers are asked about. */
export function endsReading(from: Phase, to: Phase): boolean {
  return from === "independent" && PHASES.indexOf(to) > PHASES.indexOf(from);
}

/** The sentence about files that fewer have read than the opening wants; empty when there are none. */
export function gapText(gap: number): string {
  if (gap === 0) return "";
  const files = gap === 1 ? "1 file has" : `${gap} files have`;
  return `${files} fewer readers than this opening wants. Ending independent review now needs a reason; it is kept in the record.`;
}
