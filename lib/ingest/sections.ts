import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { levelOf, rankBelowMarked } from "#lib/ingest/headings/heading-rank.ts";
import { areSpoken, type Heading, inherit } from "#lib/ingest/headings/inherited-sense.ts";
import { addLettered } from "#lib/ingest/headings/lettered-headings.ts";
import { addNumbered } from "#lib/ingest/headings/numbered-headings.ts";
import { setHeadings } from "#lib/ingest/headings/set-headings.ts";
import { headsInSmall } from "#lib/ingest/headings/small-headings.ts";
import { isDatedPostHeading, isStationHeading } from "#lib/ingest/headings/station-heading.ts";
import { titleOfPage } from "#lib/ingest/headings/title-of-page.ts";
import { passageOf, words } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { withoutRemark } from "#lib/ingest/words/heading-remark.ts";
import { PARTS_POSTS } from "#lib/ingest/words/heading-words.ts";
import { type HeadingSense, senseOfHeading } from "#lib/ingest/words/headings.ts";
import { areButtons, isLabelsOnly } from "#lib/ingest/words/labels.ts";
import { normalizeHeading } from "#lib/ingest/words/normal-heading.ts";
import { cleanName, isPersonName } from "#lib/ingest/words/owner-name.ts";
import { isPaperHeading } from "#lib/ingest/words/paper-heading.ts";

/** A heading and the blocks up to the next one; sub-headings open parts of their own and inherit what they do not say. */
export interface SectionPart {
  heading: string;
  /** Headings above this one, outermost first. */
  above: string[];
  sense: HeadingSense;
  blocks: Block[];
  span: Span;
}

/** How a heading is set: only headings that look alike are compared. */
type Look = `h${number}` | "caps" | "bold" | "large" | "plain";

/** A block that may be a heading by its shape. */
interface Candidate {
  block: Block;
  text: string;
  look: Look;
  index: number;
}

const LONGEST_HEADING = 70;
/** Of what its format marks as a heading, or a colon at its end as one of a form. */
const LONGEST_MARKED = 90;
/** "Module 4: How have you contributed to broader audiences and towards wider benefit?" */
const LONGEST_QUESTION = 220;

/** Cuts a document into parts by its headings. The first part, before any heading, is the head. */
export function sectionsOf(document: ReadDocument): SectionPart[] {
  const headings = findHeadings(document);
  const parts: SectionPart[] = [];
  const page = titleOfPage(document, [...headings.values()]);
  let open: Heading[] = page ? [page] : [];
  let withTalks = false;
  let parted: HeadingSense | null = null;
  let level = -1;
  let part = newPart("", [], page?.sense ?? { kind: "head" }, 0);
  for (const [index, block] of document.blocks.entries()) {
    const heading = headings.get(block);
    const over = heading ? open.filter((above) => isAbove(above, heading)) : open;
    const isTitle = heading?.sense.kind === "other" && isPaperHeading(document, document.blocks[index + 1], part.sense);
    const isStation =
      heading && (isStationHeading(heading.text, inherit(over)) || isDatedPostHeading(document, index, inherit(over)));
    if (!heading || isTitle || isStation) {
      part.blocks.push(block);
      part.span.end = Math.max(part.span.end, block.span.end);
      continue;
    }
    parts.push(part);
    open = [...over, heading];
    // "Presentations" directly above "Conference papers", both set alike: the second divides the first, as "Master theses"
    // does "Supervision".
    // So does "Refereed" alone, whatever "Presentations" already held.
    const isSorted =
      part.sense.kind === "talks" &&
      /^(?:non[- ]?|un)?(?:refereed|(?:peer[- ])?reviewed|contributed)$/.test(normalizeHeading(heading.text));
    const isDivided =
      part.sense.kind === "talks"
        ? areSpoken(heading)
        : part.sense.kind === "advising" && heading.sense.publicationKind === "thesis";
    const divides = isSorted || (part.blocks.length === 0 && isDivided) || partsPosts(part.sense, heading);
    if (!isStrange(heading) || heading.level !== level) parted = null;
    else if (isEmptyList(part)) parted = part.sense;
    const said = divides ? part.sense : (parted ?? inherit(open));
    level = heading.level;
    // "Publications and talks" alone above "Journals", "Conference contributions" and more, all set alike.
    withTalks = (withTalks && isOfPapers(said)) || (part.blocks.length === 0 && part.sense.withTalks === true);
    const sense = withTalks && said.kind === "publications" ? { ...said, withTalks: true as const } : said;
    part = newPart(
      heading.text,
      open.slice(0, -1).map((above) => above.text),
      sense,
      block.span.start,
    );
    part.span.end = block.span.end;
    if (heading.inline) part.blocks.push(block);
  }
  parts.push(part);
  return parts;
}

/** "Slow tides", "Public harbours": words of no vocabulary. */
const isStrange = ({ text, sense }: Heading): boolean =>
  sense.kind === "other" && sense.year === undefined && senseOfHeading(text, false) === null;

/** "Publications" right above "Slow tides" and "Salt", all set alike: topics of the papers below them, for none stand above. */
const isEmptyList = ({ heading, blocks, sense }: SectionPart): boolean =>
  heading !== "" && blocks.length === 0 && sense.kind === "publications" && sense.status === undefined;

/** "Experience" above "Academic" and "Industry", all set alike: below each stand posts. */
const partsPosts = (over: HeadingSense, { text, sense }: Heading): boolean =>
  over.kind === "employment" && sense.kind === "other" && PARTS_POSTS.test(normalizeHeading(text));

const isOfPapers = ({ kind }: HeadingSense): boolean => ["publications", "talks", "other"].includes(kind);

/** A year stands below whatever is open, but not below a heading that the source ranks lower than it. */
function isAbove(above: Heading, heading: Heading): boolean {
  const rank = heading.block.kind === "heading" ? heading.block.level : heading.level;
  return above.level < heading.level && (above.block.kind !== "heading" || above.block.level <= rank);
}

function newPart(heading: string, above: string[], sense: HeadingSense, start: number): SectionPart {
  return { heading, above, sense, blocks: [], span: { start, end: start } };
}

function findHeadings(document: ReadDocument): Map<Block, Heading> {
  const candidates = document.blocks.flatMap((block, index): Candidate[] => {
    const text = withoutRemark(words(document.text, block.span));
    const look = lookOf(document, block, text);
    return look === null ? [] : [{ block, text, look, index }];
  });
  const rank = rankBelowMarked(candidates);
  const small = headsInSmall(document);
  const found = new Map<Block, Heading>();
  const looks = new Map<Look, number>();
  for (const { block, text, look, index } of candidates) {
    const named = senseOfHeading(text, look === "plain" || look === "bold" || isLinked(block));
    const sense = named ?? (block.parts ? { kind: "other" as const } : null);
    if (look === "plain" && sense?.status !== undefined) {
      const above = [...found.values()].findLast((heading) => heading.block.kind === "heading");
      // "In preparation" below a paper under "## In preparation" says it of the paper.
      const isSaid =
        above !== undefined && above.sense.status === sense.status && above.block !== document.blocks[index - 1];
      if (isSaid || isBelowTitle(document.blocks[index - 1], found)) continue;
    }
    if (index < FIRST_BLOCKS && OF_WHOLE.test(normalizeHeading(text))) continue;
    if (!sense || (look === "plain" && (sense.year !== undefined || !(small || isTitleCase(text))))) continue;
    const located = sense.year === undefined ? sense : { ...sense, yearSpan: block.span };
    const plain = senseOfHeading(text, true) !== null;
    found.set(block, { block, text, level: levelOf(block, look, sense, rank), sense: located, plain });
    looks.set(look, (looks.get(look) ?? 0) + 1);
  }
  addLettered(document, found, Math.max(3, rank));
  for (const { line, sense } of setHeadings(candidates, found))
    found.set(line.block, { block: line.block, text: line.text, level: 3, sense, plain: false });
  addNumbered(document, found, Math.max(3, rank));
  for (const candidate of candidates) {
    const isUnknown = goesOnLettered(candidate, found) || isUnknownHeading(document, candidate, looks);
    if (found.has(candidate.block) || !isUnknown) continue;
    const { block, text, look } = candidate;
    // A heading by its place may use more words than the vocabulary knows: "Technology and community engagement".
    const said = text.replace(LETTERED, "$2");
    const sense = ((look === "plain" || said !== text) && senseOfHeading(said, false)) || { kind: "other" as const };
    found.set(block, { block, text, level: levelOf(block, look, { kind: "other" }, rank), sense, plain: false });
  }
  return found;
}

/** Above these stands the title of the document, and perhaps a picture or a date. */
const FIRST_BLOCKS = 3;
/** "Curriculum Vitae and List of Publications" above all: what the document is, and no section of it. */
const OF_WHOLE =
  /\b(?:curriculum vitae|c\.?v\.?|r[ée]sum[ée]|vita|lebenslauf)\b.*\s(?:and|&|with|et|und|mit|y|e|incl\.?|including)\s|이력서.*및|履歴書.*(?:及び|および|・)|简历.*(?:及|和|与)/iu;

/** "D. Miscellanea" */
const LETTERED = /^([C-Z])[.)]\s+(\p{Lu}[\p{L} ,&/-]{1,50}?):?$/u;

/** "D. Miscellanea" behind the headings "B. Chapters" and "C. Preprints", "M. FUN" behind "K. TALKS" and "L. SERVICE". */
function goesOnLettered({ text }: Candidate, found: Map<Block, Heading>): boolean {
  const letter = LETTERED.exec(text)?.[1];
  if (letter === undefined) return false;
  const heads = (by: number) => {
    const before = String.fromCharCode(letter.charCodeAt(0) - by);
    return [...found.values()].some((other) => /^[A-Z][.)]\s/u.test(other.text) && other.text.startsWith(before));
  };
  return heads(1) && heads(2);
}

/** "### Slow tides of the north" / "Under review": what the source marks as a heading and no section is called is a title. */
const isBelowTitle = (before: Block | undefined, found: Map<Block, Heading>): boolean =>
  before?.kind === "heading" && !found.has(before);

/** A heading that is one link is the title of a work on its card, unless it says no more than a heading does. */
function isLinked({ kind, span, runs }: Block): boolean {
  const linked = runs.reduce((sum, run) => sum + (run.href === undefined ? 0 : run.span.end - run.span.start), 0);
  return kind === "heading" && linked >= 0.9 * (span.end - span.start);
}

/** "IV.⇥PUBLICATIONS" */
const NUMBERING = /^\s*(?:[IVXLC]+|[A-Za-z]|\d{1,2}(?:\.\d{1,2})*)[.)]?\t/;

/** "– Publications: [3], [15]" below a post, "Papers: C2, J4", "Publications: 23": numbers, of entries that stand elsewhere. */
const POINTS_ELSEWHERE = /\p{L}:\s*(?:[[(]?\p{Lu}{0,3}\.?\d{1,3}[\])]?(?:\s?[,;&–-]\s?|\s(?:and\s)?|\.?$))+$/u;

/** The address of another site; "#papers", "news.html" lead to a section of this one. */
const OTHER_SITE = /^https?:/iu;

/** Null when a block cannot be a heading: long, many lines, a sentence, a list item with more to say. */
function lookOf(document: ReadDocument, block: Block, text: string): Look | null {
  if (block.parts) return `h${block.level}`;
  const marked = block.kind === "heading" || text.endsWith(":") ? LONGEST_MARKED : LONGEST_HEADING;
  const longest = /^module \d:.*\?$/i.test(text) ? LONGEST_QUESTION : marked;
  if (block.kind === "rule" || !/[\p{L}\d]/u.test(text) || text.length > longest || block.lines.length > 2) return null;
  // "SUBMITTED Slow tides of the north", the first word told to be a state: a paper.
  if (block.runs.some(({ role, span }) => role === "status" && span.start === block.span.start)) return null;
  // An address is a line of the letter head, whatever its rank.
  if (block.kind === "heading") return /\S@\S/.test(text) ? null : `h${block.level}`;
  // "Committee:" below a degree names who sat on it.
  if (/^(?:(?:thesis|dissertation|doctoral|ph\.?d\.?) )?(?:committee|supervisors?|advis[oe]rs?):$/i.test(text))
    return null;
  // "[Talk](https://…)" beside the picture of a paper: a button.
  if (isLabelsOnly(text) && areButtons(passageOf(document, [block]), OTHER_SITE)) return null;
  const whole = document.text.slice(block.span.start, block.span.end);
  // "Contact: reed@kvam.example · kvam.example · Tide Scholar": what stands behind the label is no remark on a section.
  if (/^[\p{L} ]{3,24}:.*\S@\S/u.test(whole)) return null;
  const source = withoutRemark(whole.replace(NUMBERING, ""));
  if (block.kind === "row" || POINTS_ELSEWHERE.test(text) || /[.;,]$/.test(text) || /@|https?:|\t/.test(source))
    return null;
  // "REFEREED PAPERS (own name in bold)": what stands in brackets is no part of the heading's look.
  const letters = text.replace(/\([^)]*\)|\s(?:and|of|the|in|for|or)(?=\s)/g, "").replace(/[^\p{L}]/gu, "");
  if (block.kind === "item" && !/^[\divxIVX]+[.)]?$/.test(block.marker ?? "")) return null;
  if (letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return "caps";
  const set = (test: (run: Block["runs"][number]) => boolean) =>
    block.runs.filter(test).reduce((sum, run) => sum + run.span.end - run.span.start, 0) >=
    0.9 * text.replace(/[:\s]+$/, "").length;
  // The reader of PDFs has weighed sizes itself.
  if (document.kind !== "pdf" && set((run) => (run.size ?? 1) >= 1.12)) return "large";
  if (set((run) => run.bold === true || run.underline === true)) return "bold";
  return block.kind === "item" ? null : "plain";
}

/** Words of no vocabulary are a heading only where the document sets its known headings the same way. */
function isUnknownHeading(
  document: ReadDocument,
  { block, text, look, index }: Candidate,
  looks: Map<Look, number>,
): boolean {
  if (look === "plain" && (looks.get(look) ?? 0) >= 3) return standsBetweenLists(document, text, index);
  if (look === "plain" || look === "bold" || index === 0 || (index < 4 && isPersonName(cleanName(text)))) return false;
  if (/^h\d$/.test(look) && headsTitles(document, index)) return true;
  // One known heading of the same rank is enough where the source marks headings; looks alone may deceive.
  const isRanked = /^h[12]$/.test(look) || (/^h\d$/.test(look) && headsReferences(document, text, index));
  // "Miscellaneous (essays, television)": what stands in brackets is a remark.
  const bare = text.replace(/\s*\([^()]*\)/gu, "");
  if ((looks.get(look) ?? 0) < (isRanked ? 1 : 2) || bare.split(" ").length > 8 || /\d{4}|,/.test(bare)) return false;
  const next = document.blocks[index + 1];
  // Whole pages are set in small letters: "vita" is a heading there, "and of the salt in walls" is a line broken off.
  const isSmall = /^[a-z]/.test(text) && !(/^h[1-3]$/.test(look) && bare.split(" ").length <= 2);
  return next !== undefined && block.kind !== "item" && !isSmall && normalizeHeading(text).length > 2;
}

/** "## Harbours and salt" above items that begin with linked titles of their own: a topic, not the title of a paper. */
function headsTitles({ text, blocks }: ReadDocument, index: number): boolean {
  const next = blocks[index + 1];
  const [run] = next?.runs ?? [];
  if (next?.kind !== "item" || run?.span.start !== next.span.start || words(text, run.span).length < 20) return false;
  return run.href !== undefined || run.role === "title";
}

/** "During my PhD" above a whole reference: a few words that are no title. */
function headsReferences(document: ReadDocument, text: string, index: number): boolean {
  const next = document.blocks[index + 1];
  const isPlain = next?.kind === "paragraph" || next?.kind === "item";
  return isPlain && text.split(" ").length <= 4 && pieceKind(passageOf(document, [next])) === "whole";
}

/** "Safety Certificates" alone between the end of one list and the beginning of the next. */
function standsBetweenLists(document: ReadDocument, text: string, index: number): boolean {
  const around = [document.blocks[index - 1], document.blocks[index + 1]];
  const words = text.split(" ");
  return (
    around.every((block) => block?.kind === "item") &&
    words.length <= 6 &&
    !/[\d,:]/.test(text) &&
    words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word)) &&
    !isPersonName(cleanName(text))
  );
}

function isTitleCase(text: string): boolean {
  return /^[^\p{Ll}]/u.test(text);
}
