import { findPeriods } from "#lib/ingest/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { findDegrees } from "#lib/ingest/entries/degree.ts";
import { evenStations } from "#lib/ingest/entries/even-stations.ts";
import { withoutLabel } from "#lib/ingest/entries/field-label.ts";
import { isJobTitle } from "#lib/ingest/entries/job-title.ts";
import { withoutWraps } from "#lib/ingest/entries/line-wraps.ts";
import { isOrganization, isPlace, isSchool } from "#lib/ingest/entries/organization.ts";
import { markStyles, openingWords, ownPeriods } from "#lib/ingest/entries/segments.ts";
import { isPreface, partTold } from "#lib/ingest/entries/told-lines.ts";
import { cellsOf, type Passage, passageOf } from "#lib/ingest/passage.ts";

/** The lines of one station of a life: a degree or a job. `above` holds the lines it shares with stations before it. */
export interface Station {
  lines: Passage[];
  above: Passage[];
  /** Those of `lines` that stand below the entry, one level deeper: what was done there, not where. */
  details: Passage[];
}

type Piece = "place" | "date" | "name" | "role" | "detail" | "note";

interface Line {
  passage: Passage;
  block: Block;
  pieces: Set<Piece>;
  /** The first line of its block. */
  first: boolean;
  /** The line begins an item, heading or row. */
  begins: boolean;
  /** Its first words are a date. */
  dated: boolean;
  /** The line is an item inside an item, and says no date of its own. */
  under: boolean;
  /** The label of a form that stood before it. */
  label: string | null;
}

const NOTE =
  /^\s*(?:导师|指导教师|研究方向|职责)|^\W*(?:(?:ph\.?d\.?|doctoral|thesis|dissertation|master['’]?s?|bachelor['’]?s?|senior|co-)?\s*(?:thesis|dissertation|title|topic|advis[oe]rs?|supervisors?|mentors?|committee|referees|hosts?|duties|tasks|responsibilit(?:y|ies)|gpa|grade|major|minor|manager|collaborators?|pi|betreuer(?:in)?|directeur|directrice|note|mention|honou?rs|coursework|relevant courses|specialization|focus|area|abschlussarbeit|summa|magna|cum laude)\b|(?:highest|high|departmental|first[- ]class) honou?rs\b|advised by|supervised by|under (?:the )?(?:supervision|guidance)|with (?:prof|dr))/i;

/**
 * Cuts a section on education or employment into stations. The kind of piece that comes first in the section
 * (a date, an institution, a title) begins each of them; a second degree or title under one institution is a station
 * of its own that shares the institution's line.
 */
export function stationsOf(document: ReadDocument, blocks: Block[], role: (text: string) => boolean): Station[] {
  const lines = linesIn(document, blocks, role);
  const even = evenStations(lines);
  if (even.length > 0) return even.map((own) => asStation({ lines: own, above: [] }));
  const opening = openingLabel(lines);
  if (opening !== null) asForm(lines);
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
    else if (begins === "shared") stations.push({ lines: [line], above: sharedLines(current) });
    else current.lines.push(line);
  }
  shareInRows(stations);
  return stations.map(asStation);
}

function asStation({ lines, above }: { lines: Line[]; above: Line[] }): Station {
  return {
    lines: lines.map((line) => line.passage),
    above: above.map((line) => line.passage),
    details: lines.filter((line, index) => index > 0 && line.under).map((line) => line.passage),
  };
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

/** The label that begins each station of a form: "Period: 2015–2019" + "Employer: Harbour Office". Null for other lists. */
function openingLabel(lines: Line[]): string | null {
  const labels = lines.flatMap(({ label }) => label ?? []);
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

function linesIn(document: ReadDocument, blocks: Block[], role: (text: string) => boolean): Line[] {
  const shown = blocks.filter((block) => block.kind !== "rule");
  const content = isPreface(document, shown) ? shown.slice(1) : shown;
  const shallow = Math.min(...content.filter((block) => block.kind === "item").map((block) => block.level), 9);
  // Where jobs are set as paragraphs or with other marks, dashes below them are what was done there.
  const marks = new Set(content.filter((block) => block.kind === "item").map((block) => block.marker ?? ""));
  const loose = content[0]?.kind !== "item" || marks.size > 1;
  const firstTold = content.findIndex(tellsRoles);
  const isForm = content.filter(tellsRoles).length > 1;
  return content.flatMap((block, at) =>
    withoutWraps(document, passageOf(document, [block]))
      .flatMap(partTold)
      .map(({ line, tells }, index): Line => {
        const { passage, piece, label } = withoutLabel(line);
        const pieces = new Set(cellsOf(passage).flatMap((cell) => [...piecesOf(markStyles(cell, cell.text), role)]));
        if (piece !== null && !pieces.has("date")) {
          pieces.clear();
          pieces.add(piece);
        }
        if (pieces.size > 1) for (const weak of ["note", "detail"] as const) pieces.delete(weak);
        // "MSc in Botany, Kvam University⇥Port Salt, Norland": the town beside it says nothing of the line.
        if (pieces.has("role") || pieces.has("name")) pieces.delete("place");
        const under =
          block.kind === "item" &&
          !isDateAbove(document, content[at - 1], block) &&
          (block.level > shallow || (loose && (content[0]?.kind !== "item" || /^[-–·*]?$/.test(block.marker ?? ""))));
        const short = passage.text.split(/\s+/).length <= 6;
        const dated = findPeriods(passage.text.slice(0, 40))[0]?.span.start === 0;
        // Where a template says what each station was, words between two of them say what was done there.
        const between = isForm && at > firstTold && block.kind !== "row" && !tellsRoles(block) && !dated;
        const told =
          tells ||
          between ||
          (under && (!pieces.has("date") || isToldDate(passage.text)) && !(pieces.has("role") && short));
        if (told) pieces.clear();
        const begins = index === 0 && (block.kind !== "paragraph" || block.lines.length > 1);
        return { passage, block, pieces, first: index === 0, begins, dated, under: told, label };
      }),
  );
}

/** A line that a template of the source made: it says which of its words are the post and which the place. */
function tellsRoles({ runs }: Block): boolean {
  return runs.some(({ role }) => role === "organization" || role === "institution");
}

/** "• 2019 – 2021:" with the post one level deeper: the date alone is no entry, what follows it says what it was. */
function isDateAbove(document: ReadDocument, above: Block | undefined, block: Block): boolean {
  if (above?.kind !== "item" || above.level >= block.level) return false;
  const text = document.text.slice(above.span.start, above.span.end);
  const [found] = findPeriods(text);
  return found !== undefined && !/\p{L}{2}/u.test(text.slice(0, found.span.start) + text.slice(found.span.end));
}

/** "Took the night shift (2011–2012) while the harbour was rebuilt": a date inside a sentence dates no job. */
function isToldDate(text: string): boolean {
  const [first] = findPeriods(text);
  if (!first) return false;
  const before = text.slice(0, first.span.start).split(/\s+/).length;
  return before > 3 && text.slice(first.span.end).split(/\s+/).length > 3;
}

/** What stands in a line or cell. Prose of many words without a date is a detail, whatever it names. */
function piecesOf(text: string, role: (text: string) => boolean): Set<Piece> {
  const words = text.trim().split(/\s+/).length;
  const found = new Set<Piece>();
  if (NOTE.test(text)) return new Set(["note"]);
  const periods = ownPeriods(text);
  if (periods.length > 0) found.add("date");
  if (words > 32) {
    const told = openingWords(text, periods);
    if (told && role(told)) return new Set(["date", ...piecesOf(told, role)]);
    return periods.length > 0 && words < 60 ? found : new Set(["detail"]);
  }
  const rest = periods.reduce(
    (left, { span }) => left.slice(0, span.start) + " ".repeat(span.end - span.start) + left.slice(span.end),
    text,
  );
  if (role(rest)) found.add("role");
  const segments = rest
    .split(/[,;|()–—]|\s-\s|\.\s|\bat\b|\bin\b|\bfrom\b/)
    .map((segment) => segment.trim())
    .filter((segment) => segment.length > 1);
  // "M.Sc. in the School of Botany": beside a degree or title only a whole institution counts.
  const names = found.has("role") ? isSchool : isOrganization;
  if (segments.some((segment) => names(segment) && !isJobTitle(segment))) found.add("name");
  if (found.size === 0 && isPlace(text)) found.add("place");
  if (found.size === 0) found.add(words > 9 || /[.:]$/.test(text.trim()) ? "detail" : "name");
  return found;
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
