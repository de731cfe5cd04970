import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { datesAbove } from "#lib/ingest/entries/dates-above.ts";
import { employersIn } from "#lib/ingest/entries/employers.ts";
import { evenStations } from "#lib/ingest/entries/even-stations.ts";
import { formStations } from "#lib/ingest/entries/form-stations.ts";
import { headedGroups } from "#lib/ingest/entries/headed-groups.ts";
import { headedStations, headingTree } from "#lib/ingest/entries/heading-tree.ts";
import type { CutStation } from "#lib/ingest/entries/list-cost.ts";
import { bestCut, withDetails } from "#lib/ingest/entries/list-shape.ts";
import { type Line, linesIn, type Piece } from "#lib/ingest/entries/station-lines.ts";
import { undatedPosts } from "#lib/ingest/entries/undated-posts.ts";
import { wholeLines } from "#lib/ingest/entries/whole-lines.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";

/** The lines of one station of a life: a degree or a job. `above` holds the lines it shares with stations before it. */
export interface Station {
  lines: Passage[];
  above: Passage[];
  /** Those of `lines` that stand below the entry, one level deeper: what was done there, not where. */
  details: Passage[];
  /** The lines above name the place of it, whatever its own lines name. */
  isUnder?: true;
  /** Rows that each date a part of it. */
  rows?: Passage[];
}

/**
 * Cuts a section on education or employment into stations: by the shape that repeats itself in the list where one does,
 * else going from line to line.
 */
export function stationsOf(document: ReadDocument, blocks: Block[], role: (text: string) => boolean): Station[] {
  const lines = linesIn(document, blocks, role);
  const below = datesAbove(lines);
  if (below.length > 0) return below.map((own) => asStation(withDetails({ lines: own, above: [] }, isUnder)));
  const headed = headedStations(lines);
  if (headed.length > 0) return headed.map(asStation);
  const forms = formStations(lines);
  if (forms.length > 0) return forms.map(asStation);
  const tree = headingTree(lines);
  if (tree.length > 0) return tree.map(asStation);
  const groups = headedGroups(lines);
  if (groups.length > 0) return groups.map(asStation);
  const under = employersIn(lines);
  if (under.length > 0) return under.map(asStation);
  const undated = undatedPosts(lines);
  if (undated.length > 0) return undated.map(asStation);
  const even = evenStations(lines);
  if (even.length > 0) return even.map((own) => asStation(withDetails({ lines: own, above: [] }, isUnder)));
  const whole = wholeLines(lines);
  if (whole.length > 0) return whole.map(asStation);
  const opening = openingLabel(lines);
  if (opening !== null) asForm(lines);
  const read = readInOrder(lines, opening).map((station) => withDetails(station, isUnder));
  return (opening === null ? bestCut(lines, read) : read).map(asStation);
}

/**
 * The stations as one finds them going from line to line. The kind of piece that comes first in the section (a date, an
 * institution, a title) begins each of them; a second degree or title under one institution is a station of its own that
 * shares the institution's line.
 */
function readInOrder(lines: Line[], opening: string | null): { lines: Line[]; above: Line[] }[] {
  const stations: { lines: Line[]; above: Line[] }[] = [];
  const first = lines.find((line) => line.pieces.has("date") || line.pieces.has("name") || line.pieces.has("role"));
  if (!first) return [];
  const lead: Piece =
    first.pieces.has("date") && first.pieces.size === 1
      ? "date"
      : first.pieces.has("name") && !first.pieces.has("role")
        ? "name"
        : first.pieces.has("role") && !first.pieces.has("name")
          ? "role"
          : "name";
  for (const line of lines) {
    const current = stations.at(-1);
    if (!current) {
      stations.push({ lines: [line], above: [] });
      continue;
    }
    const begins =
      opening === null
        ? beginsStation(line, current.lines, lead, current.above.length > 0)
        : line.label === opening && current.lines.some(({ label }) => label !== null)
          ? "new"
          : null;
    if (begins === "new") stations.push({ lines: [line], above: [] });
    else if (begins === "shared")
      stations.push({ lines: [line], above: isBeside(line, current.lines[0]) ? [] : sharedLines(current) });
    else current.lines.push(line);
  }
  shareInRows(stations);
  return stations;
}

/** Headings of one rank, each dated: the second does not stand below the place that the first names. */
const isBeside = (line: Line, first?: Line): boolean => rankOf(line) > 0 && rankOf(line) === rankOf(first);
const rankOf = (line?: Line) => (line?.block.kind === "heading" && line.pieces.has("date") ? line.block.level : 0);

/** A degree that was glued to the item above it goes on in that item. */
const isUnder = ({ under, block }: Line, head: Line | undefined): boolean =>
  under && (block !== head?.block || head.first);

function asStation({ lines, above, details, ...rest }: CutStation): Station {
  const passages = (all: Line[]) => all.map(({ passage }) => passage);
  return { ...rest, lines: passages(lines), above: passages(above), details: passages([...details]) };
}

/**
 * "2010–2014⇥Lecturer, Botany" / "Curator, Herbarium" / "Kvam University": the posts of one row share the date beside the
 * first of them and the place below the last.
 */
function shareInRows(stations: { lines: Line[]; above: Line[] }[]): void {
  for (const [index, first] of stations.entries()) {
    const dated = first.lines[0];
    if (dated?.block.kind !== "row" || !dated.pieces.has("date")) continue;
    const rest = stations.slice(index + 1);
    const to = rest.findIndex(({ lines }) => lines[0]?.block !== dated.block || lines[0]?.pieces.has("date"));
    const others = to < 0 ? rest : rest.slice(0, to);
    const places = (others.at(-1)?.lines ?? []).filter(
      ({ pieces, block }) => block === dated.block && pieces.size === 1 && pieces.has("name"),
    );
    if (places.length === 0 || others.some(({ lines }) => !lines[0]?.pieces.has("role"))) continue;
    for (const station of [first, ...others.slice(0, -1)])
      if (!station.lines.some((line) => places.includes(line))) station.lines.push(...places);
    for (const station of others) if (station.above.length === 0) station.above = [dated];
  }
}

/**
 * The label that begins each station of a form: "Period: 2015–2019" + "Employer: Harbour Office". Null for other lists, such
 * as those that label nothing but their dates: these close what began above them.
 */
function openingLabel(lines: Line[]): string | null {
  const labelled = lines.filter(({ label }) => label !== null);
  if (labelled.every(({ pieces }) => pieces.has("date"))) return null;
  const labels = labelled.flatMap(({ label }) => label ?? []);
  return new Set(labels).size >= 2 && labels.length * 4 >= lines.length ? (labels[0] ?? null) : null;
}

/** In a form the labelled lines say when, what and where; the others say what was done. */
function asForm(lines: Line[]): void {
  for (const line of lines) {
    if (line.label !== null || line.pieces.has("note")) continue;
    line.pieces.clear();
    line.under = true;
  }
}

function sharedLines({ lines, above }: { lines: Line[]; above: Line[] }): Line[] {
  const own = lines.filter((line, index) => line.pieces.has("name") && !line.pieces.has("role") && index < 2);
  return own.length > 0 ? own.slice(0, 1) : above;
}

function beginsStation(line: Line, current: Line[], lead: Piece, shares: boolean): "new" | "shared" | null {
  const has = (piece: Piece) => (piece === "name" && shares) || current.some((other) => other.pieces.has(piece));
  const { pieces } = line;
  if (pieces.size === 0 || pieces.has("note") || pieces.has("detail") || pieces.has("place")) return null;
  // "Harbour Labs   2022" / "Research Intern, Tides group   Port Salt": the second line of a paragraph says what was done there.
  if (!line.begins && line.block === current[0]?.block && pieces.has("role") && !pieces.has("date"))
    if (has("date") && !has("role")) return null;
  // "Lecturer. Kvam University. 2007–2016." below "Fellow. Harbour Centre. 2001–07.": both paragraphs say all there is.
  const opens = current[0]?.first && current[0].pieces.has("role");
  if (opens && line.first && pieces.has("role") && pieces.has("name")) {
    if (pieces.has("date") && has("date")) return "new";
    // "PhD in Botany, Fen College, in progress" + "BSc in Botany, Kvam University": so do those that leave out the year.
    if (current[0]?.pieces.has("name")) return "new";
  }
  // An item below a line of its own says when and what, if that line did not.
  if (line.block.kind === "item" && current[0]?.block.kind !== "item" && pieces.has("date") && !has("date"))
    return null;
  const complete = has("date") && (has("name") || has("role"));
  // "2012–2016 Fellow, …" below "2016–2018 Lecturer, …": where dates come first, each begins a station.
  if (line.dated && current[0]?.dated && complete && (pieces.has("role") || pieces.has("name"))) return "new";
  if (line.begins && pieces.has("date") && (pieces.has("name") || pieces.has("role")) && has("date"))
    return pieces.has("name") || lead !== "name" ? "new" : "shared";
  if (pieces.has(lead) && has(lead) && (complete || current.every((other) => other.pieces.size > 0))) {
    if (lead === "name" && pieces.has("role") && !pieces.has("name")) return null;
    // "Department of Botany" right below its university is one place, as is a group below an institute.
    if (
      lead === "name" &&
      current.length === 1 &&
      current[0]?.pieces.size === 1 &&
      !pieces.has("date") &&
      !pieces.has("role") &&
      !line.begins
    )
      return null;
    if (lead !== "date" && !complete && !line.begins) return null;
    return "new";
  }
  if (
    lead === "name" &&
    pieces.has("role") &&
    !pieces.has("name") &&
    has("role") &&
    has("date") &&
    (pieces.has("date") || line.begins)
  )
    return "shared";
  if (lead === "role" && pieces.has("name") && has("name") && has("role") && has("date") && line.begins) return "new";
  return null;
}

/** For education: a degree stands in the line. */
export function namesDegree(text: string): boolean {
  return findDegrees(text).length > 0;
}
