import type { CutStation } from "#lib/ingest/entries/list-cost.ts";
import type { Line } from "#lib/ingest/entries/station-lines.ts";

/**
 * The stations of a list whose undated headings are all places or all posts, with the other half and its date below, once
 * or more: "### Kvam University" / "- Reader, 2018–" / "- Lecturer, 2015–2018", "#### Research Assistant" / "- Salt
 * Office (2007)" / "- Fen College (2012–2013)", the same with posts alone in bold paragraphs. Their rank does not matter. Empty for lists that are set otherwise.
 */
export function headedGroups(lines: Line[]): CutStation[] {
  const marked = lines.filter((line) => isMarked(line) && line.first);
  // "**Tide Assistant**" on a line of its own, above each place and its date: as good as a heading.
  const heads = marked.length > 0 ? marked : lines.filter((line, at) => isBoldPost(line, lines[at + 1]));
  const isHeading = (line: Line) => (marked.length > 0 ? isMarked(line) : heads.includes(line));
  if (heads.length < 2 || !lines[0] || !isHeading(lines[0])) return [];
  const arePlaces =
    marked.length > 0 && heads.every(({ said }) => said.has("name") && !said.has("role") && !said.has("date"));
  // Of headings of one rank a few may be posts that no word tells.
  const roles = heads.filter(({ said }) => said.has("role") && !said.has("name"));
  const arePosts =
    roles.length * 3 >= heads.length * 2 &&
    heads.every(({ said, named, block }) => !said.has("date") && !named && block.level === heads[0]?.block.level);
  if (!arePlaces && !arePosts) return [];
  const shallow = Math.min(...lines.filter(isItem).map(({ block }) => block.level));
  const opens = (line: Line) =>
    (!isItem(line) || (line.first && line.block.level === shallow)) &&
    line.said.has("date") &&
    (arePlaces ? line.said.has("role") : !line.said.has("role") && line.said.has("name"));
  const groups = heads.map((head, at) => {
    const own = lines.slice(
      lines.indexOf(head),
      at + 1 < heads.length ? lines.indexOf(heads[at + 1] ?? head) : undefined,
    );
    return groupOf(own, opens, isHeading, arePosts);
  });
  const isSteady = groups.every((stations) => stations.length > 0) && groups.some((stations) => stations.length > 1);
  return isSteady ? groups.flat() : [];
}

const isMarked = ({ block }: Line): boolean => block.kind === "heading";
const isBoldPost = (line: Line, next: Line | undefined): boolean =>
  line.first &&
  line.bold &&
  line.block !== next?.block &&
  line.block.kind === "paragraph" &&
  line.said.size === 1 &&
  line.said.has("role");
const isItem = ({ block }: Line): boolean => block.kind === "item";

/** Each line that opens a station with what stands below it; all share the heading and what stands between. */
function groupOf(
  own: Line[],
  opens: (line: Line) => boolean,
  isHeading: (line: Line) => boolean,
  isPost: boolean,
): CutStation[] {
  const first = own.findIndex((line) => !isHeading(line) && opens(line));
  if (first < 0) return [];
  const over = own.slice(0, first);
  const [lead, above] = isPost ? [over.filter(isHeading), over.filter((line) => !isHeading(line))] : [[], over];
  const stations: CutStation[] = [];
  for (const line of own.slice(first)) {
    if (opens(line))
      stations.push({ lines: [...lead, line], above, details: new Set(), ...(isPost ? {} : { isUnder: true }) });
    else {
      stations.at(-1)?.lines.push(line);
      stations.at(-1)?.details.add(line);
    }
  }
  return stations;
}
