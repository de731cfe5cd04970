import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Heading } from "#lib/ingest/headings/inherited-sense.ts";
import { isSetApart } from "#lib/ingest/headings/numbered-headings.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { normalizeHeading } from "#lib/ingest/words/normal-heading.ts";

const FEWEST = 3;
const LONGEST = 140;

/** "(a) Positions held", "(b) Talks and seminars" */
const LETTER = /^\s*\(([a-z])\)\s+(?=\p{Lu})/u;

/** A line that its letter and its look make a heading. */
interface LetteredLine {
  block: Block;
  text: string;
  letter: number;
}

/**
 * Adds the headings of a form that letters the parts of its sections through, "(a)", "(b)", "(c)" and "(a)" again below the
 * next, each set apart, whatever the words: "(b) Presentation of papers at meetings of societies".
 */
export function addLettered(document: ReadDocument, found: Map<Block, Heading>, rank: number): void {
  for (const { block, text } of letteredLines(document)) {
    const before = found.get(block);
    const sense = before?.sense ?? senseOfHeading(text, false) ?? { kind: "other" as const };
    found.set(block, { block, text, level: Math.min(8, rank + 1), sense, plain: before?.plain ?? false });
  }
}

/** Lines whose letters go on from the one before or begin again, half of them headings by their words. */
function letteredLines(document: ReadDocument): LetteredLine[] {
  let last = -1;
  const lines: LetteredLine[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const line = letteredLine(document, block, document.blocks[index + 1]);
    if (!line || (line.letter !== 0 && line.letter !== last + 1)) continue;
    last = line.letter;
    lines.push(line);
  }
  const known = lines.filter(({ text }) => senseOfHeading(text, false) !== null);
  return lines.length >= FEWEST && known.length * 2 >= lines.length ? lines : [];
}

/** In a text without looks, a known heading right above the first item of a list is set apart by that. */
const headsList = (document: ReadDocument, block: Block, next: Block | undefined): boolean =>
  document.kind === "text" &&
  block.kind === "paragraph" &&
  next?.kind === "item" &&
  senseOfHeading(words(document.text, block.span), false) !== null;

function letteredLine(document: ReadDocument, block: Block, next: Block | undefined): LetteredLine | null {
  const { kind, span, marker = "" } = block;
  if (kind === "rule" || kind === "row" || block.lines.length > 2) return null;
  const printed = document.text.slice(span.start, span.end);
  const [whole = "", letter = ""] = LETTER.exec(kind === "item" ? `${marker} ${printed}` : printed) ?? [];
  if (letter === "" || printed.length > LONGEST || /[.;,]$|@|https?:|(?<!\d)(?:19|20)\d\d(?!\d)/u.test(printed))
    return null;
  const start = kind === "item" ? span.start : span.start + whole.length;
  if (!isSetApart(block, { start, end: span.end }) && !headsList(document, block, next)) return null;
  const text = words(document.text, span);
  return normalizeHeading(text).length < 3 ? null : { block, text, letter: letter.charCodeAt(0) - 97 };
}
