import type { CutStation } from "#lib/ingest/entries/list-cost.ts";
import type { Line } from "#lib/ingest/entries/station-lines.ts";

/**
 * The stations of a list in which each entry names one thing and the lines below it, one level deeper, say the others by
 * labels: "- **Lecturer**" / "  - Institution: Fen College" / "  - Dates: 2016–2019". Lines below it without a known label
 * tell what was done there. Empty for other lists.
 */
export function formStations(lines: Line[]): CutStation[] {
  const [first] = lines;
  if (!first || first.label !== null) return [];
  const stations: CutStation[] = [];
  for (const line of lines) {
    const last = stations.at(-1);
    if (line.first && rankOf(line) <= rankOf(first)) stations.push({ lines: [line], above: [], details: new Set() });
    else if (last) {
      last.lines.push(line);
      if (line.label === null && line.block !== last.lines[0]?.block) last.details.add(line);
    }
  }
  const labels = new Set(lines.flatMap(({ label }) => label ?? []));
  const filled = stations.filter(({ lines: [head, ...below] }) => head?.label === null && below.some(isLabelled));
  return stations.length >= 2 && labels.size >= 2 && filled.length === stations.length ? stations : [];
}

const isLabelled = ({ label }: Line): boolean => label !== null;

/** Headings stand above paragraphs, and these above items, each rank of them above the next. */
function rankOf({ block }: Line): number {
  if (block.kind === "item") return 20 + block.level;
  return block.kind === "heading" ? block.level : 10;
}
