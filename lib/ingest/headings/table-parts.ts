import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Fewer lines between the rows of a table, and they may be anything. */
const FEWEST = 2;
const LONGEST = 140;
/** Where no heading stands above. */
const TOP = 1;

/** "II. Works for teaching", "ІІІ. …" in Cyrillic letters, "1.2. Articles", "B) Reports", "б) works for teaching" */
const NUMBER = /^\s*([IVXІХ]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|\p{Lu}|\p{Ll}(?=\)))(?:[.)]\s+|\s[–—-]\s)(?=\p{L})/u;
const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/**
 * Makes headings of the lines that run across a table and head the rows below them: "II. Works after the doctorate" between
 * rows of works, "**1.2. Articles in other journals**" above rows that each begin with "1.2.". They are counted through, or
 * all bold and mostly what sections are called.
 */
export function withTableParts(document: ReadDocument): ReadDocument {
  const lines = tablesIn(document.blocks).flatMap((table) => {
    const all = table.filter(({ kind }) => kind === "paragraph");
    const rows = table.length - all.length;
    // Above the first row may stand what is said of the whole table.
    const inner = all[0] === table[0] ? all.slice(1) : all;
    return [all, inner].find((across) => headRows(document, across, rows)) ?? [];
  });
  if (lines.length === 0) return document;
  const heads = new Set(lines);
  let above = TOP;
  return {
    ...document,
    blocks: document.blocks.map((block): Block => {
      if (block.kind === "heading") above = block.level;
      return heads.has(block) ? { ...block, kind: "heading", level: Math.min(6, above + 1), parts: true } : block;
    }),
  };
}

/** Rows, and the paragraphs that stand between them or above the first. */
function tablesIn(blocks: readonly Block[]): Block[][] {
  const tables: Block[][] = [];
  let open: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]?.kind;
    const goesOn = block.kind === "row" || (block.kind === "paragraph" && next === "row");
    if (goesOn) open.push(block);
    else if (open.length > 0) {
      tables.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...tables, open] : tables;
}

function headRows(document: ReadDocument, across: readonly Block[], rows: number): boolean {
  if (across.length < FEWEST || rows < across.length || !across.every((line) => isShort(document, line))) return false;
  const texts = across.map(({ span }) => words(document.text, span));
  const numbers = texts.flatMap((text) => NUMBER.exec(text)?.[1] ?? []);
  const isCounted = numbers.length >= FEWEST && rises(numbers);
  if (numbers.length === texts.length) return isCounted;
  const known = texts.filter((text) => senseOfHeading(text, false) !== null).length;
  return across.every(isBold) && ((isCounted && numbers.length * 2 >= texts.length) || known * 2 >= texts.length);
}

const isShort = ({ text }: ReadDocument, { span, lines }: Block): boolean =>
  lines.length === 1 && span.end - span.start <= LONGEST && !text.slice(span.start, span.end).includes("\t");

/** "1.1", "1.2", "2.2" or "I", "II", "III" or "A", "B", each greater than the one before. */
function rises(numbers: readonly string[]): boolean {
  const plain = numbers.map((number) => number.replaceAll("І", "I").replaceAll("Х", "X"));
  const values = plain.map((number) => {
    if (plain.every((other) => ROMANS.includes(other))) return [ROMANS.indexOf(number)];
    return /^\d/.test(number) ? number.split(".").map(Number) : [number.codePointAt(0) ?? 0];
  });
  return values.every((value, at) => at === 0 || isGreater(value, values[at - 1] ?? []));
}

function isGreater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? -1);
}

function isBold({ span, runs }: Block): boolean {
  const bold = runs.reduce((sum, run) => sum + (run.bold === true ? run.span.end - run.span.start : 0), 0);
  return bold >= 0.9 * (span.end - span.start);
}
