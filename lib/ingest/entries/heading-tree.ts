import type { CutStation } from "#lib/ingest/entries/list-cost.ts";
import type { Line } from "#lib/ingest/entries/station-lines.ts";

/** Where headings name the stations, each is the block that its heading was joined to; what stands below tells of it. */
export function headedStations(lines: Line[]): CutStation[] {
  const blocks = [...Map.groupBy(lines, ({ block }) => block)];
  if (!blocks[0]?.[0].station) return [];
  const stations: CutStation[] = [];
  for (const [block, own] of blocks) {
    const last = stations.at(-1);
    // "Warden" / "Tall Ships, Port Salt" / "2015–2017": a line that is nothing but the date tells when, wherever it stands.
    const tells = own.slice(2).filter(({ said }) => !(said.size === 1 && said.has("date")));
    if (block.station) stations.push({ lines: [...own], above: [], details: new Set(tells) });
    else if (last) {
      last.lines.push(...own);
      for (const line of own) last.details.add(line);
    }
  }
  return stations;
}

/**
 * The stations of a list whose places are headings and whose posts or degrees are headings one rank below:
 * "## Kvam University" / "### Lecturer, 2010–2012" / "### Fellow, 2008–2010". What stands below tells what was done there.
 * Or each is a heading of one rank that says when and what. Empty for lists that are set otherwise.
 */
export function headingTree(lines: Line[]): CutStation[] {
  const levels = [...new Set(lines.filter(isHeading).map(({ block }) => block.level))].sort();
  const [top, sub, ...more] = levels;
  if (top === undefined || more.length > 0) return [];
  if (sub === undefined) return datedHeadings(lines);
  if (!lines[0] || !isHeading(lines[0]) || lines[0].block.level !== top) return [];
  const stations: CutStation[] = [];
  let place: Line[] = [];
  for (const line of lines) {
    const level = isHeading(line) ? line.block.level : null;
    const last = stations.at(-1);
    if (level === top && line.first) {
      place = [line];
      stations.push({ lines: [line], above: [], details: new Set() });
    } else if (level === sub && line.first && last && opens(line, last, place))
      stations.push({ lines: [line], above: place, details: new Set() });
    else if (last) {
      last.lines.push(line);
      if (level === null) last.details.add(line);
    }
  }
  const told = stations.filter(isTold);
  return stations.length > 2 && told.length === stations.length ? stations : [];
}

/** "## Warden⇥Fen Works, 2014–2019" over what was done there. */
function datedHeadings(lines: Line[]): CutStation[] {
  const heads = [...Map.groupBy(lines.filter(isHeading), ({ block }) => block).values()];
  if (heads.length < 2 || !lines[0] || !isHeading(lines[0])) return [];
  const most = (what: "role" | "name") => heads.filter((own) => says(own, what)).length * 2 >= heads.length;
  // "### Warden, 2014–2019": where the heading leaves the place out, what stands below it tells more than was done.
  if (!heads.every((own) => says(own, "date")) || !most("role") || !most("name")) return [];
  const stations: CutStation[] = [];
  for (const line of lines) {
    if (isHeading(line) && line.first) stations.push({ lines: [line], above: [], details: new Set() });
    else {
      stations.at(-1)?.lines.push(line);
      if (!isHeading(line)) stations.at(-1)?.details.add(line);
    }
  }
  return stations;
}

const isHeading = ({ block }: Line): boolean => block.kind === "heading";

const says = (lines: Line[], piece: "date" | "role" | "name"): boolean => lines.some(({ said }) => said.has(piece));

/** A second dated heading below one place is a station that shares it; the first goes on with the heading of the place. */
function opens(line: Line, { lines, above }: CutStation, place: Line[]): boolean {
  const heads = lines.filter(isHeading);
  return says([line], "date") && (above.length > 0 || heads.length > place.length || says(heads, "date"));
}

/** Its headings say when. */
function isTold({ lines, above }: CutStation): boolean {
  return says([...lines.filter(isHeading), ...above], "date");
}
