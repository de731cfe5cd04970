import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type HeadingSense, normalizeHeading, senseOfHeading } from "#lib/ingest/headings.ts";
import { cleanName, isPersonName } from "#lib/ingest/owner-name.ts";
import { words } from "#lib/ingest/passage.ts";

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

interface Heading {
  block: Block;
  text: string;
  level: number;
  sense: HeadingSense;
}

const LONGEST_HEADING = 70;

/** Cuts a document into parts by its headings. The first part, before any heading, is the head. */
export function sectionsOf(document: ReadDocument): SectionPart[] {
  const headings = findHeadings(document);
  const parts: SectionPart[] = [];
  const page = titleOfPage(document, [...headings.values()]);
  let open: Heading[] = page ? [page] : [];
  let part = newPart("", [], page?.sense ?? { kind: "head" }, 0);
  for (const block of document.blocks) {
    const heading = headings.get(block);
    if (!heading) {
      part.blocks.push(block);
      part.span.end = Math.max(part.span.end, block.span.end);
      continue;
    }
    parts.push(part);
    open = [...open.filter((above) => above.level < heading.level), heading];
    // "Presentations" directly above "Conference papers", both set alike: the second divides the first.
    const divides = part.blocks.length === 0 && part.sense.kind === "talks" && areSpoken(heading);
    const sense = divides ? part.sense : inherit(open);
    part = newPart(
      heading.text,
      open.slice(0, -1).map((above) => above.text),
      sense,
      block.span.start,
    );
    part.span.end = block.span.end;
  }
  parts.push(part);
  return parts;
}

/** "title: Publications" in the front matter heads a page that prints no such heading itself. */
function titleOfPage(document: ReadDocument, headings: Heading[]): Heading | null {
  if (headings.some(({ sense }) => sense.kind === "publications" && sense.year === undefined)) return null;
  const text = document.meta.title ?? "";
  const sense = document.kind === "markdown" && !/^\W*research\W*$/i.test(text) ? senseOfHeading(text, true) : null;
  const block = document.blocks[0];
  return sense?.kind === "publications" && sense.year === undefined && block ? { block, text, level: 0, sense } : null;
}

function newPart(heading: string, above: string[], sense: HeadingSense, start: number): SectionPart {
  return { heading, above, sense, blocks: [], span: { start, end: start } };
}

/** "Publications" > "Under review" > "2024": what an inner heading leaves open, the outer one says. */
function inherit(open: Heading[]): HeadingSense {
  const inner = open.at(-1)?.sense ?? { kind: "other" as const };
  const outer = open.at(-2);
  if (!outer) return inner;
  const above = inherit(open.slice(0, -1));
  if (inner.kind === "other") return above;
  if (inner.kind === "publications" && above.kind === "publications") {
    // "In preparation", then "2023", both set alike: what has a year is out, and it stands beside, not below.
    const beside =
      inner.year !== undefined &&
      open.at(-1)?.block.kind === "heading" &&
      open.at(-1)?.block.level === outer.block.level;
    const { status, publicationKind, ...rest } = above;
    return beside && status !== undefined && status !== "published" ? { ...rest, ...inner } : { ...above, ...inner };
  }
  // "Outreach" > "Articles", "Funded projects" > "Industry": written for the public, paid by industry.
  const outreach = /\b(?:outreach|public engagement|press|media|science communication)\b/i.test(outer.text);
  if (inner.kind === "publications" && outreach && above.kind !== "publications") return above;
  if (inner.kind === "employment" && above.kind === "grants") return above;
  // "Talks" > "2023", "Service" > "Conferences", "Teaching" > "Workshops": the outer heading decides what these lines are.
  const weak =
    inner.kind === "publications" &&
    (inner.year !== undefined ||
      !/publi|paper|article/i.test(open.at(-1)?.text ?? "") ||
      (above.kind === "talks" && areSpoken(open.at(-1))));
  // Degrees and posts have no papers of their own: such a heading only looks smaller than theirs.
  const named = /\p{L}{3}/u.test(open.at(-1)?.text ?? "");
  const apart = named && inner.year === undefined && ["education", "employment", "interests"].includes(above.kind);
  if (weak && !apart && !["head", "other", "biography", "news"].includes(above.kind)) return above;
  return inner;
}

/** "Presentations" > "Conference papers": such papers were read aloud. */
function areSpoken(heading: Heading | undefined): boolean {
  return heading?.sense.kind === "publications" && !/publi|journal|proceeding|article/i.test(heading.text);
}

function findHeadings(document: ReadDocument): Map<Block, Heading> {
  const candidates = document.blocks.flatMap((block, index) => {
    const text = words(document.text, block.span);
    const look = lookOf(document, block, text);
    return look === null ? [] : [{ block, text, look, index }];
  });
  const found = new Map<Block, Heading>();
  const looks = new Map<Look, number>();
  for (const { block, text, look } of candidates) {
    const sense = senseOfHeading(text, look === "plain" || look === "bold");
    if (!sense || (look === "plain" && (sense.year !== undefined || !isTitleCase(text)))) continue;
    const located = sense.year === undefined ? sense : { ...sense, yearSpan: block.span };
    found.set(block, { block, text, level: levelOf(block, look, sense), sense: located });
    looks.set(look, (looks.get(look) ?? 0) + 1);
  }
  for (const candidate of candidates) {
    if (found.has(candidate.block) || !isUnknownHeading(document, candidate, looks)) continue;
    const { block, text, look } = candidate;
    // A heading by its place may use more words than the vocabulary knows: "Technology and community engagement".
    const sense = (look === "plain" && senseOfHeading(text, false)) || { kind: "other" as const };
    found.set(block, { block, text, level: levelOf(block, look, { kind: "other" }), sense });
  }
  return found;
}

/** "IV.⇥PUBLICATIONS" */
const NUMBERING = /^\s*(?:[IVXLC]+|[A-Za-z]|\d{1,2}(?:\.\d{1,2})*)[.)]?\t/;

/** Null when a block cannot be a heading: long, many lines, a sentence, a list item with more to say. */
function lookOf(document: ReadDocument, block: Block, text: string): Look | null {
  if (block.kind === "rule" || text === "" || text.length > LONGEST_HEADING || block.lines.length > 2) return null;
  if (block.kind === "heading") return `h${block.level}`;
  // "Committee:" below a degree names who sat on it.
  if (/^(?:(?:thesis|dissertation|doctoral|ph\.?d\.?) )?(?:committee|supervisors?|advis[oe]rs?):$/i.test(text))
    return null;
  if (
    block.kind === "row" ||
    /[.;,]$/.test(text) ||
    /@|https?:|\t/.test(document.text.slice(block.span.start, block.span.end).replace(NUMBERING, ""))
  )
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
  { block, text, look, index }: { block: Block; text: string; look: Look; index: number },
  looks: Map<Look, number>,
): boolean {
  if (look === "plain" && (looks.get(look) ?? 0) >= 3) return standsBetweenLists(document, text, index);
  if (look === "plain" || look === "bold" || index === 0 || (index < 4 && isPersonName(cleanName(text)))) return false;
  // One known heading of the same rank is enough where the source marks headings; looks alone may deceive.
  if ((looks.get(look) ?? 0) < (/^h[12]$/.test(look) ? 1 : 2) || text.split(" ").length > 8 || /\d{4}|,/.test(text))
    return false;
  const next = document.blocks[index + 1];
  return next !== undefined && block.kind !== "item" && !/^[a-z]/.test(text) && normalizeHeading(text).length > 2;
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

function levelOf(block: Block, look: Look, sense: HeadingSense): number {
  if (sense.year !== undefined) return 9;
  if (block.kind === "heading") return block.level;
  if (look === "caps" || look === "large") return 2;
  return 3;
}

function isTitleCase(text: string): boolean {
  return /^[^\p{Ll}]/u.test(text);
}
