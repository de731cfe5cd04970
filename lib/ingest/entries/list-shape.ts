import { type CutStation, costOfCut } from "#lib/ingest/entries/list-cost.ts";
import { openersOf } from "#lib/ingest/entries/list-openers.ts";
import type { Line } from "#lib/ingest/entries/station-lines.ts";

/** Another shape must explain the list this much better than reading it line by line did. */
const MARGIN = 0.35;

/**
 * Lists of stations repeat one shape: each item, each bold line, each heading of a rank, each dated line begins one.
 * Cuts the whole list in every such way and gives the cut in which the stations are most alike: each with one date,
 * one degree or title and one institution. `asRead` is the cut made line by line, kept unless another is clearly better.
 */
export function bestCut(lines: Line[], asRead: CutStation[]): CutStation[] {
  const isDated = lines.some(({ said }) => said.has("date"));
  let best = { stations: asRead, cost: costOfCut(asRead, isDated, null) - MARGIN };
  for (const opens of openersOf(lines)) {
    const stations = cutAt(lines, opens);
    const cost = costOfCut(stations, isDated, opens);
    if (cost < best.cost) best = { stations, cost };
  }
  return best.stations;
}

function cutAt(lines: Line[], opens: Set<Line>): CutStation[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    if (!current || (opens.has(line) && current.some(({ said }) => said.size > 0))) groups.push([line]);
    else current.push(line);
  }
  return groups.flatMap(postsIn).map((station) => withDetails(station, isBelow));
}

/** "Kvam University" + "Professor, 2012–" + "Lecturer, 2008–2012": the posts of one place are stations that share its line. */
function postsIn(group: Line[]): { lines: Line[]; above: Line[] }[] {
  const starts = [...group.keys()].filter((index) => isPost(group[index]));
  const head = group.slice(0, starts[0] ?? 0);
  const shares = head.some(({ said }) => said.has("name")) && !head.some(({ said }) => said.has("role"));
  if (starts.length < 2 || !shares) return [{ lines: group, above: [] }];
  return starts.map((start, index) => {
    const own = group.slice(start, starts[index + 1]);
    return index === 0 ? { lines: [...head, ...own], above: [] } : { lines: own, above: head };
  });
}

function isPost(line: Line | undefined): boolean {
  return line !== undefined && (line.first || line.begins) && line.said.has("role") && line.said.has("date");
}

/** Lines below the entry are what was done there, but for the first that says what the entry itself leaves out. */
export function withDetails(
  { lines, above }: { lines: Line[]; above: Line[] },
  isBelow: (line: Line, head: Line | undefined) => boolean,
): CutStation {
  const below = lines.filter((line, index) => index > 0 && isBelow(line, lines[0]));
  const details = new Set(below);
  for (const piece of ["role", "date"] as const) {
    if (above.some(({ said }) => said.has(piece)) || lines.some((line) => !details.has(line) && line.said.has(piece)))
      continue;
    const found = below.slice(0, 3).find((line) => line.said.has(piece) && !(piece === "date" && line.dated));
    if (found && found.passage.text.split(/\s+/).length <= 16 && !/.{60}\.$/u.test(found.passage.text))
      details.delete(found);
  }
  return { lines, above, details };
}

/** Items below what is none, items of a deeper rank, dashes inside a paragraph. */
function isBelow(line: Line, head: Line | undefined): boolean {
  if (line.told) return true;
  if (!head || line.block === head.block || line.block.kind !== "item") return false;
  return head.block.kind !== "item" || !head.first || line.block.level > head.block.level;
}
