import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { speaksOfOne } from "#lib/ingest/headings/heading-lines.ts";
import { cellsOf, part, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

const LONGEST = 60;
/** Below sections, wherever the page has any. */
const LEVEL = 2;

/** So many known headings of one kind and level, and what is set as they are heads something as well. */
const ENOUGH = 3;

/**
 * Makes headings of the entries that head others: a CV written as one list ("• **Publications**" above a list of its own)
 * or as one table (a row with nothing but "**Education**", or "Education" in large letters above rows of several cells), or as
 * a form with headings in its margin. One such entry may be anything; two of a kind that say no more than known headings do, each above what it heads, are headings;
 * with more of them, so is what else is set alike ("• **Lectures and seminars at meetings abroad**").
 */
export function withListHeadings(document: ReadDocument): ReadDocument {
  const { blocks } = document;
  const alone = blocks.filter((block, at) => isAloneInMargin(document, block, blocks[at + 1]));
  const inMargin = alone.some((block) => namesOne(document, block)) ? alone : [];
  const heads = blocks.filter((block, at) => isHead(document, block, blocks[at + 1]));
  const found = heads.filter(
    (head) => heads.filter(({ kind, level }) => kind === head.kind && level === head.level).length >= 2,
  );
  found.push(...alike(document, found), ...inMargin);
  if (found.length === 0) return document;
  const lifted = new Set(found);
  const form = inMargin[0]?.span.start ?? Number.POSITIVE_INFINITY;
  let level = LEVEL;
  return {
    ...document,
    blocks: blocks.flatMap((block): Block[] => {
      // Below a section that the source ranks low, as "\\subsection*" is, too.
      if (block.kind === "heading") level = Math.max(LEVEL, block.level + 1);
      if (lifted.has(block)) return [{ ...block, kind: "heading", level }];
      return block.kind === "row" && block.span.start > form ? besideHeading(document, block) : [block];
    }),
  };
}

/** Bold items between the headings found, each above what it heads, where they are no more than those. */
function alike(document: ReadDocument, found: readonly Block[]): Block[] {
  const items = found.filter(({ kind }) => kind === "item");
  const levels = new Set(items.map(({ level }) => level));
  if (items.length < ENOUGH || levels.size !== 1) return [];
  const stretch = stretchOf(document.blocks);
  const stretches = new Set(items.map(stretch));
  const others = document.blocks.filter(
    (block, at) =>
      block.kind === "item" &&
      stretches.has(stretch(block)) &&
      levels.has(block.level) &&
      !found.includes(block) &&
      headsNext(block, document.blocks[at + 1]) &&
      isBold(block) &&
      isShort(document, block) &&
      /^\p{Lu}[^\d:;.]*$/u.test(document.text.slice(block.span.start, block.span.end)),
  );
  return others.length <= items.length ? others : [];
}

/** The number of headings above a block: what heads one list says nothing of the lists below other headings. */
function stretchOf(blocks: readonly Block[]): (block: Block) => number {
  const numbers = new Map<Block, number>();
  let headings = 0;
  for (const block of blocks) {
    if (block.kind === "heading") headings += 1;
    numbers.set(block, headings);
  }
  return (block) => numbers.get(block) ?? 0;
}

/** "Memberships⇥Tide Society": in a form with headings in its margin, such a row has one too. */
function besideHeading(document: ReadDocument, block: Block): Block[] {
  const passage = passageOf(document, [block]);
  const [first, ...rest] = cellsOf(passage);
  if (!first || rest.length !== 1 || !namesSection(first.text)) return [block];
  const own = part(passage, { start: first.span.end, end: block.span.end });
  return [
    { ...block, kind: "heading", level: LEVEL, span: first.span, runs: first.runs, lines: first.lines },
    { ...block, kind: "paragraph", level: 0, span: own.span, runs: own.runs, lines: own.lines },
  ];
}

/** A form sets its headings in the margin of a table, above a list of what they head, bold or not. */
function isAloneInMargin({ text }: ReadDocument, { kind, span, lines }: Block, next: Block | undefined): boolean {
  if (kind !== "row" || next?.kind !== "item" || lines.length > 1 || span.end - span.start > LONGEST) return false;
  const words = text.slice(span.start, span.end);
  return /^\p{Lu}/u.test(words) && !/[\t\d.;,]/.test(words);
}

function isHead(document: ReadDocument, block: Block, next: Block | undefined): boolean {
  const { kind, marker } = block;
  if ((kind !== "item" && kind !== "row") || next === undefined) return false;
  // A number counts entries; a heading with a number is known by its look.
  if (marker !== undefined && /[\p{L}\d]/u.test(marker)) return false;
  const heads = kind === "row" ? next.kind === "row" : headsNext(block, next);
  // "and duties:" goes on with the label above.
  const stands = kind === "row" && /^\p{Lu}[^:]*$/u.test(document.text.slice(block.span.start, block.span.end));
  const isSet = isBold(block) || (stands && hasCells(document, next));
  return heads && isSet && namesOne(document, block) && !speaksOfOne(words(document.text, block.span));
}

/** What stands below an item that heads is no entry beside it. */
const headsNext = ({ level }: Block, next: Block | undefined): boolean =>
  next !== undefined && next.kind !== "heading" && (next.kind !== "item" || next.level > level);

const hasCells = ({ text }: ReadDocument, { span }: Block): boolean => text.slice(span.start, span.end).includes("\t");

/** One short line that says no more than a known heading does. */
function namesOne(document: ReadDocument, block: Block): boolean {
  return isShort(document, block) && namesSection(words(document.text, block.span));
}

function isShort({ text }: ReadDocument, { span, lines, entry }: Block): boolean {
  if (lines.length > 1 || entry !== undefined || span.end - span.start > LONGEST) return false;
  return !text.slice(span.start, span.end).includes("\t");
}

function isBold({ span, runs }: Block): boolean {
  const bold = runs.reduce((sum, run) => sum + (run.bold === true ? run.span.end - run.span.start : 0), 0);
  return bold >= 0.9 * (span.end - span.start);
}
