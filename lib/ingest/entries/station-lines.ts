import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { withoutWraps } from "#lib/ingest/entries/line-wraps.ts";
import { markStyles, openingWords, ownPeriods } from "#lib/ingest/entries/segments.ts";
import { isPreface, partJoined, partTold } from "#lib/ingest/entries/told-lines.ts";
import { cellsOf, type Passage, passageOf } from "#lib/ingest/passages/passage.ts";
import { withoutLabel, withoutOtherAnswers } from "#lib/ingest/words/field-label.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isPlace, isSchool } from "#lib/ingest/words/organization.ts";

export type Piece = "place" | "date" | "name" | "role" | "detail" | "note";

/** A line of a list of stations and what stands in it. */
export interface Line {
  passage: Passage;
  block: Block;
  pieces: Set<Piece>;
  /** What stands in it even where it tells of what was done. */
  said: Set<Piece>;
  /** It holds a name that is known to be an institution's. */
  named: boolean;
  /** It begins with bold words. */
  bold: boolean;
  /** A dash inside a paragraph or a date inside a sentence: it tells what was done, whatever the list looks like. */
  told: boolean;
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
  /^\s*(?:导师|指导教师|研究方向|职责)|^\W*(?:vínculo institucional|outras informações|atividades)\W*$|^\W*(?:(?:ph\.?d\.?|doctoral|thesis|dissertation|master['’]?s?|bachelor['’]?s?|senior|formal|main|co-)?\s*(?:thesis|dissertation|title|topic|(?:co-?)?(?:advis|supervis)[oe]r(?:s|ship)?|mentors?(?!\s*,|\s(?:student|teacher)\b)|committee|referees|hosts?|duties|tasks|responsibilit(?:y|ies)|gpa|grade|major|minor|manager(?!\s*,)|collaborators?|pi|betreuer(?:in)?|directeur|directrice|note|mention|honou?rs(?!\s(?:bachelor|master|degree|diploma|[bm]\.?a|[bm]\.?sc)\b)|coursework|relevant courses|specialization|focus|area|abschlussarbeit|summa|magna|cum laude)\b|(?:highest|high|departmental|first[- ]class) honou?rs\b|(?:graduated\s)?with (?:(?:great|high|highest|first[- ]class|departmental) )?(?:distinction|honou?rs)\W*$|graduated (?:with|summa|magna|cum|top|first)\s|(?:to be )?(?:conferred|awarded|granted)\s+(?:on|in|with|by|[“"])|principal investigators?:\s(?:dr|prof)|advised by|supervised by|incl(?:uding|udes|\.)\s|under (?:the )?(?:supervision|guidance)|with (?:prof|dr)|(?:partly |partially )?(?:funded|financed|sponsored) by\s|(?:full|part)[- ]time(?:\s*\(\d{1,3}\s?%\))?\W*$|tenure[- ]track\W*$|minor in\s|speciali[sz]ation\s*:|first[- ]class honou?rs\W*$|project\s*:)/i;

/** "Led a team of four", "Taught two courses a year": what was done, in so few words that a name might be as long. */
const DEED =
  /^\W*(?!(?:Applied|Advanced|United|Integrated|Combined|Mixed|Limited|Allied|Unified|Associated|Related)\s)(?:\p{Lu}\p{Ll}+ed|Led|Taught|Wrote|Built|Ran|Held|Gave|Won|Made|Responsible for|Research (?:on|into))\s(?:\p{Ll}|\d)/u;

/** "Department of Theory and Practice in Teacher Education": a part of an institution, whatever words its name has. */
const UNIT =
  /^(?:the\s)?(?:department|faculty|school|division|institute|college|cent(?:re|er))\s(?:of|for)\s[^,;|\t(]+$/iu;

/** The lines of a section on education or employment; `role` tells a degree there, a title here. */
export function linesIn(document: ReadDocument, blocks: Block[], role: (text: string) => boolean): Line[] {
  const shown = blocks.filter((block) => block.kind !== "rule");
  const content = isPreface(document, shown) ? shown.slice(1) : shown;
  const shallow = Math.min(...content.filter((block) => block.kind === "item").map((block) => block.level), 9);
  // Where jobs are set as paragraphs or with other marks, dashes below them are what was done there.
  const marks = new Set(content.filter((block) => block.kind === "item").map((block) => block.marker ?? ""));
  const loose = content[0]?.kind !== "item" || marks.size > 1;
  const firstTold = content.findIndex(tellsRoles);
  const isForm = content.filter(tellsRoles).length > 1;
  const lines = content.flatMap((block, at) => {
    const isBelow =
      block.kind === "item" &&
      !isDateAbove(document, content[at - 1], block) &&
      !hasDateLine(document, block) &&
      (block.level > shallow || (loose && (content[0]?.kind !== "item" || /^[-–·*]?$/.test(block.marker ?? ""))));
    // Where a template says what each station was, words between two of them say what was done there.
    const isBetween = isForm && at > firstTold && block.kind !== "row" && !tellsRoles(block);
    return withoutWraps(document, passageOf(document, [block]))
      .map(withoutOtherAnswers)
      .flatMap((line) => partJoined(document, line, role))
      .flatMap(partTold)
      .map(({ line, tells }, index) => {
        const read = readLine(line, block, index === 0, role);
        const short = read.passage.text.split(/\s+/).length <= 6;
        const told = isBelow && (!read.said.has("date") || isToldDate(read.passage.text));
        const between = isBetween && !read.dated;
        if (tells || between || (told && !(read.said.has("role") && short)))
          return { ...read, pieces: new Set<Piece>(), told: read.told || between, under: true };
        return read;
      });
  });
  return withHeadedNames(lines);
}

/** "Kvam University, Norland." and "Port Salt Works, Norland." as headings of one rank: where one names an employer, all do. */
function withHeadedNames(lines: Line[]): Line[] {
  const headings = lines.filter(({ block, first }) => block.kind === "heading" && first);
  const ranks = new Set(headings.flatMap(({ pieces, block }) => (isOnly(pieces, "name") ? block.level : [])));
  for (const { pieces, block } of headings) {
    if (!ranks.has(block.level) || !isOnly(pieces, "place")) continue;
    pieces.delete("place");
    pieces.add("name");
  }
  return lines;
}

const isOnly = (pieces: Set<Piece>, piece: Piece): boolean => pieces.size === 1 && pieces.has(piece);

/** "Thesis⇥Slow tides, defended on 3 May 2014": a date behind other words of the remark is none of the station's. */
const tellsDay = (cells: number, line: Passage): boolean =>
  cells === 2 && ownPeriods(line.text).every(({ span }) => /\t.*\p{L}{3}/su.test(line.text.slice(0, span.start)));

function readLine(line: Passage, block: Block, first: boolean, role: (text: string) => boolean): Line {
  const { passage, piece, label } = withoutLabel(line);
  const cells = cellsOf(passage).map((cell) => piecesOf(markStyles(cell, cell.text), role));
  const pieces = new Set(cells.flatMap((found) => [...found.pieces]));
  // "Thesis: Slow tides⇥Olaf Stone, Ph.D., advisor": what stands beside a remark is of it, but for a date.
  if (cells.length > 1 && cells[0]?.pieces.has("note"))
    for (const piece of ["role", "name", ...(tellsDay(cells.length, passage) ? (["date"] as const) : [])] as const)
      pieces.delete(piece);
  if (piece !== null && !pieces.has("date")) {
    pieces.clear();
    pieces.add(piece);
  }
  const named = cells.some((cell) => cell.named);
  if (!tellsRoles(block) && passage.runs.some(({ role }) => role === "position")) {
    pieces.add("role");
    if (!named) pieces.delete("name");
  }
  // "runs a mill of salt" + "and part time staff": what goes on with "and" names no post of its own.
  if (!first && !pieces.has("date") && /^\s*(?:and|or|und|oder|et|ou|y|e)\s\p{Ll}/u.test(passage.text))
    pieces.delete("role");
  if (pieces.size > 1) for (const weak of ["note", "detail"] as const) pieces.delete(weak);
  // "**Harbour Supervisor**, Port Salt, Norland": bold words before the town are the name of a place.
  if (pieces.has("place") && pieces.size === 1 && isNameBeforeTown(passage)) pieces.add("name");
  // "MSc in Botany, Kvam University⇥Port Salt, Norland": the town beside it says nothing of the line.
  if (pieces.has("role") || pieces.has("name")) pieces.delete("place");
  const [run] = passage.runs;
  return {
    passage,
    block,
    pieces,
    said: pieces,
    named,
    first,
    begins: first && (block.kind !== "paragraph" || block.lines.length > 1),
    bold: run?.bold === true && run.span.start <= passage.span.start + 1,
    dated: findPeriods(passage.text.slice(0, 40))[0]?.span.start === 0,
    told:
      (!first && /^[-–—•○*·➤]\s/u.test(passage.text)) ||
      (passage.text.length > 90 && !pieces.has("role") && isToldDate(passage.text)),
    under: false,
    label,
  };
}

function isNameBeforeTown({ text, runs: [run], span }: Passage): boolean {
  if (!run?.bold || run.span.start > span.start || run.span.end >= span.end) return false;
  return /^,\s\p{Lu}[^,]*,\s\p{Lu}/u.test(text.slice(run.span.end - span.start));
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

/** "Warden" / "Fen Works" / "2016–2019": an item with a line that is nothing but a date is an entry, not what was done in one. */
function hasDateLine({ text }: ReadDocument, { lines, span }: Block): boolean {
  return lines.some((start, index) => {
    const line = text.slice(start, lines[index + 1] ?? span.end).trim();
    return index > 0 && line.length < 40 && findPeriods(line)[0]?.span.end === line.length && /^\P{L}*\d/u.test(line);
  });
}

/** "Took the night shift (2011–2012) while the harbour was rebuilt": a date inside a sentence dates no job. */
function isToldDate(text: string): boolean {
  const [first] = findPeriods(text);
  if (!first) return false;
  const before = text.slice(0, first.span.start).split(/\s+/).length;
  // "Planning the new locks, to be opened in the spring of 2013."
  if (before > 8 && /^\p{Lu}\p{Ll}+(?:ed|ing)\s.*\.\s*$/u.test(text)) return true;
  return before > 3 && text.slice(first.span.end).split(/\s+/).length > 3;
}

const REMARK = /^\s*\([^()]+\)[.,;]?\s*$/u;

/** What stands in a line or cell. Prose of many words without a date is a detail, whatever it names. */
function piecesOf(text: string, role: (text: string) => boolean): { pieces: Set<Piece>; named: boolean } {
  const words = text.trim().split(/\s+/).length;
  const found = new Set<Piece>();
  // "Minor in salt, B.S. in Tides at Fen College": the degree stands behind what was studied beside it.
  if (NOTE.test(text) && !(/^\W*(?:major|minor)\b/iu.test(text) && role(text)))
    return { pieces: new Set(["note"]), named: false };
  const periods = ownPeriods(text);
  // "(A printed copy is sent on request.)": a remark on a line of its own.
  if (
    periods.length === 0 &&
    words >= 5 &&
    REMARK.test(text) &&
    !role(text) &&
    !text.split(/[(),]/).some(isOrganization)
  )
    return { pieces: new Set(["note"]), named: false };
  if (periods.length > 0) found.add("date");
  if (words > 32) {
    const told = openingWords(text, periods);
    if (told && role(told)) return { pieces: new Set(["date", ...piecesOf(told, role).pieces]), named: false };
    return { pieces: periods.length > 0 && words < 60 ? found : new Set(["detail"]), named: false };
  }
  const rest = periods.reduce(
    (left, { span }) => left.slice(0, span.start) + " ".repeat(span.end - span.start) + left.slice(span.end),
    text,
  );
  if (role(rest) && !UNIT.test(rest.trim())) found.add("role");
  const segments = rest
    .split(/[,;|()–—]|\s[-/]\s|\.\s|\bat\b|\bin\b|\bfrom\b/)
    .map((segment) => segment.trim())
    .filter((segment) => segment.length > 1);
  // "M.Sc. in the School of Botany": beside a degree or title only a whole institution counts.
  const names = found.has("role") ? isSchool : isOrganization;
  const named = segments.some((segment) => names(segment) && !isJobTitle(segment));
  if (named) found.add("name");
  if (found.size === 0 && isPlace(text)) found.add("place");
  if (found.size === 0) found.add(words > 9 || /[.:]$/.test(text.trim()) || DEED.test(text) ? "detail" : "name");
  return { pieces: found, named };
}
