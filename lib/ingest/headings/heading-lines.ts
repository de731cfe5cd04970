import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { headsInSmall } from "#lib/ingest/headings/small-headings.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { namesSection, senseOfHeading } from "#lib/ingest/words/headings.ts";
import { closeUp } from "#lib/ingest/words/letterspaced.ts";

/**
 * Parts headings from the lines they are glued to, where no blank line stands between:
 * "Education" + "2015–2019: PhD, Kvam University" in one block become two.
 */
export function partHeadingLines(document: ReadDocument): ReadDocument {
  const look = {
    capitals: headsInCapitals(document),
    small: headsInSmall(document),
    marked: headsPapersByMark(document),
  };
  let amongStations = false;
  const blocks = document.blocks.flatMap((block) => {
    if (block.kind === "heading") amongStations = headsStations(document, block);
    return partBlock(document, block, look, amongStations);
  });
  return { ...document, blocks };
}

/** A heading over degrees or posts, of a document whose source marks its headings. */
function headsStations({ kind, text }: ReadDocument, { span }: Block): boolean {
  const sense = kind === "text" || kind === "pdf" ? null : senseOfHeading(words(text, span), true);
  return sense?.kind === "education" || sense?.kind === "employment";
}

/** Known headings in capitals, several of them: then a first line in capitals heads its block whatever it says. */
function headsInCapitals(document: ReadDocument): boolean {
  if (document.kind !== "text") return false;
  const known = document.blocks.filter((block) => {
    const span = { start: block.span.start, end: block.lines[1] ?? block.span.end };
    return isInCapitals(words(document.text, span)) && isHeadingLine(document, span);
  });
  return known.length >= 3;
}

function isInCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, "");
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** How a document prints its headings where they show themselves by their letters alone. */
interface Letters {
  capitals: boolean;
  small: boolean;
  /** The source marks what heads its papers: a plain line "Submitted" below one of them says how far that paper got. */
  marked: boolean;
}

function headsPapersByMark({ kind, text, blocks }: ReadDocument): boolean {
  return (
    kind === "markdown" &&
    blocks.some(
      (block) => block.kind === "heading" && senseOfHeading(words(text, block.span), false)?.kind === "publications",
    )
  );
}

/** What has more letters is no label in a menu. */
const LONGEST_LABEL = 40;

function partBlock(document: ReadDocument, block: Block, look: Letters, amongStations: boolean): Block[] {
  if (
    block.lines.length < 2 ||
    block.kind === "heading" ||
    (block.kind === "row" && document.text.slice(block.span.start, block.span.end).includes("\t")) ||
    block.entry !== undefined ||
    block.station
  )
    return [block];
  // Where the format itself tells title from authors, its lines are one entry.
  if (block.runs.some(({ role }) => role === "title" || role === "author")) return [block];
  const ends = [...block.lines.slice(1), block.span.end];
  // "code", linked, below the line of a paper; a menu begins with a link too.
  const isLong = (ends[0] ?? 0) - (block.lines[0] ?? 0) > LONGEST_LABEL;
  const isHeading = block.lines.map((start, index) => {
    // "Research interests" above the words of the same cell; further down a line that wraps may begin with a known word.
    if (block.kind === "row" && index > 0) return false;
    const span = { start, end: ends[index] ?? start };
    if ((block.kind === "item" || (index > 0 && isLong)) && isLinked(document, block, span)) return false;
    const text = words(document.text, span);
    const shouted = look.capitals && index === 0 && block !== document.blocks[0] && isInCapitals(text);
    if (isLabel(document, block, index, text)) return false;
    if (index > 0 && look.marked && !isSet(block, span) && senseOfHeading(text, true)?.status !== undefined)
      return false;
    if (amongStations && isStationLine(document, block, span)) return false;
    return isHeadingLine(document, span, look.small) || (shouted && text.length <= 60 && !/[\d@\t.;:]/.test(text));
  });
  // "Slow Tides" + "In preparation": the last line of an item says how far the paper got, links below it aside.
  const last = block.lines.findLastIndex(
    (start, index) => !isLinked(document, block, { start, end: ends[index] ?? start }),
  );
  if (block.kind === "item" && last > 0 && isStatus(document, { start: block.lines[last] ?? 0, end: ends[last] ?? 0 }))
    isHeading[last] = false;
  if (!isHeading.includes(true)) return [block];
  const cuts = block.lines.filter((_, index) => index === 0 || isHeading[index] || isHeading[index - 1]);
  return cuts.map((start, index) => slice(document, block, start, cuts[index + 1] ?? block.span.end, index));
}

/** "2019–2021   Lecturer, Kvam University" / "Courses:" above a list: what is listed there belongs to the dated entry. */
function isLabel(document: ReadDocument, block: Block, index: number, text: string): boolean {
  if (index === 0 || index !== block.lines.length - 1 || !text.endsWith(":")) return false;
  // Behind the last of a numbered list a new one begins.
  if (block.kind === "item" && /\d/.test(block.marker ?? "")) return false;
  return findPeriods(document.text.slice(block.span.start, block.lines[index] ?? block.span.end)).length > 0;
}

/**
 * "Docencia" / "Kvam University" / "2018–2020" below "## Employment": a line that nothing sets apart from the others of
 * a dated paragraph says what somebody was there.
 */
function isStationLine({ text }: ReadDocument, block: Block, { start, end }: Span): boolean {
  // "Key skills:" among posts is what was learnt there.
  if (text.slice(start, end).trimEnd().endsWith(":")) return true;
  if (isRepeated(text, text.slice(start, end).trim()) && !isSet(block, { start, end })) return true;
  const others = text.slice(block.span.start, start) + text.slice(end, block.span.end);
  // Nobody works as "Refereed publications".
  return (
    !isSet(block, { start, end }) &&
    !/publi[ck]/i.test(text.slice(start, end)) &&
    block.lines.length <= 4 &&
    findPeriods(others).length > 0 &&
    !isInCapitals(text.slice(start, end))
  );
}

/** "Keywords" below one post and once more below another: a section has one heading, the details of posts their labels. */
function isRepeated(text: string, line: string): boolean {
  const first = text.indexOf(`\n${line}\n`);
  return first >= 0 && text.indexOf(`\n${line}\n`, first + 1) >= 0;
}

/** Bold, underlined or large, and no more than the line. */
const isSet = ({ runs }: Block, { start, end }: Span): boolean =>
  runs.some(
    ({ span, bold, underline, size = 1 }) =>
      (bold || underline || size > 1.1) && span.start < end && start < span.end && span.end <= end + 1,
  );

/** "M21 – Articles in journals", "A1: Books": the code of a type of works. */
const CODE = /^\p{Lu}\d{1,2}(?:\/\p{Lu}\d{1,2})?\s?[:–—-]\s+(?=\p{L}{3})/u;

/** Only known words, few of them, and nothing behind them. */
function isHeadingLine(document: ReadDocument, span: { start: number; end: number }, small = false): boolean {
  const printed = words(document.text, span).replace(CODE, "");
  const text = closeUp(printed) ?? printed;
  // "2020 and before" between the papers of a page
  if (/^(?:19|20)\d{2} (?:and|&|or) (?:earlier|before|older)$/i.test(text)) return true;
  if (
    text.length > 60 ||
    text.split(" ").length > 7 ||
    // "[media:" + "[1], [2]]": a bracket that closes further down
    /^\W*[[(][^\])]*$/u.test(text) ||
    !(small ? /^\p{L}/u : /^(?:[a-z\d]{1,2}[.)]\s+)?[^\p{Ll}\d]/u).test(text) ||
    /[.;,]$|\d|:\s*\S/.test(text.replace(/^\d{1,2}[.)]\s/, ""))
  )
    return false;
  // "Oral presentation" below a paper is how it was given.
  if (/^(?:oral|spotlight|poster|contributed|invited)(?: (?:presentation|talk|paper))?$/i.test(text)) return false;
  return !speaksOfOne(text) && namesSection(text);
}

/**
 * "PhD thesis" below a degree says what the next line is, "Preprint" above a title and "PDF Poster" below one what it is:
 * of a list a heading speaks in the plural.
 */
export const speaksOfOne = (text: string): boolean =>
  /\b(?:thes[ei]s|dissertation|preprint|article|poster|talk|slides|chapter|video)[^\p{L}:]*$/iu.test(text);

function isStatus(document: ReadDocument, line: Span): boolean {
  return senseOfHeading(words(document.text, line), true)?.status !== undefined;
}

/** "Paper / Code", each a link: what goes with the lines above. */
function isLinked(document: ReadDocument, block: Block, { start, end }: Span): boolean {
  const linked = block.runs.filter(({ href, span }) => href !== undefined && span.start < end && start < span.end);
  if (linked.length === 0) return false;
  let rest = document.text.slice(start, end);
  for (const { span } of linked)
    rest = rest.replace(document.text.slice(Math.max(start, span.start), Math.min(end, span.end)), " ");
  return !/[\p{L}\d]/u.test(rest);
}

function slice(document: ReadDocument, block: Block, start: number, end: number, index: number): Block {
  const last = start + document.text.slice(start, end).trimEnd().length;
  const { marker, ...plain } = block;
  return {
    ...plain,
    ...(index === 0 && marker !== undefined ? { marker } : {}),
    kind: index === 0 && block.kind !== "row" ? block.kind : "paragraph",
    level: index === 0 ? block.level : 0,
    span: { start, end: last },
    runs: block.runs.filter((run) => run.span.start < last && start < run.span.end),
    lines: block.lines.filter((line) => line >= start && line < last),
  };
}
