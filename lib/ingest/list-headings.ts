import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { namesSection } from "#lib/ingest/headings.ts";
import { words } from "#lib/ingest/passage.ts";

const LONGEST = 60;
/** Below sections, wherever the page has any. */
const LEVEL = 2;

/**
 * Makes headings of the entries that head others: a CV written as one list ("• **Publications**" above a list of its own)
 * or as one table (a row with nothing but "**Education**"). One bold entry may be anything; two of a kind that say no more
 * than known headings do, each above what it heads, are headings.
 */
export function withListHeadings(document: ReadDocument): ReadDocument {
  const { blocks } = document;
  const heads = blocks.filter((block, at) => isHead(document, block, blocks[at + 1]));
  const found = heads.filter(
    (head) => heads.filter(({ kind, level }) => kind === head.kind && level === head.level).length >= 2,
  );
  if (found.length === 0) return document;
  const lifted = new Set(found);
  return {
    ...document,
    blocks: blocks.map((block) => (lifted.has(block) ? { ...block, kind: "heading" as const, level: LEVEL } : block)),
  };
}

function isHead(document: ReadDocument, block: Block, next: Block | undefined): boolean {
  const { kind, level, span, lines, marker, entry } = block;
  if ((kind !== "item" && kind !== "row") || lines.length > 1 || entry !== undefined || next === undefined)
    return false;
  if (span.end - span.start > LONGEST || document.text.slice(span.start, span.end).includes("\t")) return false;
  // A number counts entries; a heading with a number is known by its look.
  if (marker !== undefined && /[\p{L}\d]/u.test(marker)) return false;
  const heads =
    kind === "row" ? next.kind === "row" : next.kind !== "heading" && (next.kind !== "item" || next.level > level);
  if (!heads || !isBold(block)) return false;
  return namesSection(words(document.text, span));
}

function isBold({ span, runs }: Block): boolean {
  const bold = runs.reduce((sum, run) => sum + (run.bold === true ? run.span.end - run.span.start : 0), 0);
  return bold >= 0.9 * (span.end - span.start);
}
