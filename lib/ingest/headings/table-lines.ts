import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { namesColumns } from "#lib/ingest/headings/table-header.ts";
import { printedLines } from "#lib/ingest/passages/spans.ts";

const FEWEST_CELLS = 3;
const BAR = / \| /gu;

/**
 * A table typed into a text: below a line that names its columns ("From-To⇥Institute⇥Degree", "Dates | Position | Agency")
 * each line with as many cells or one fewer is a row of its own. Bars between cells become tabs.
 */
export function withRowsOfLines(document: ReadDocument): ReadDocument {
  if (document.kind !== "text") return document;
  let { text } = document;
  const blocks = document.blocks.flatMap((block): Block[] => {
    if (block.kind !== "paragraph" || block.lines.length < 2) return [block];
    const plain = text.slice(block.span.start, block.span.end);
    const tabbed = plain.replace(BAR, " \t ");
    const lines = printedLines(block);
    const whole = text.slice(0, block.span.start) + tabbed + text.slice(block.span.end);
    const [head, ...rest] = lines.map((span) => cellsIn(whole, span));
    const rows = rest.filter((cells) => cells >= Math.max(2, (head ?? 0) - 1));
    const first = lines[0];
    if (!first || (head ?? 0) < FEWEST_CELLS || rows.length * 2 < rest.length || !namesColumns(whole, { span: first }))
      return [block];
    text = whole;
    return lines.map((span, at) => {
      const isRow = at === 0 || (rest[at - 1] ?? 0) >= 2;
      const runs = block.runs.filter((run) => run.span.start >= span.start && run.span.end <= span.end);
      return { ...block, kind: isRow ? "row" : "paragraph", span, lines: [span.start], runs };
    });
  });
  return text === document.text && blocks.length === document.blocks.length ? document : { ...document, text, blocks };
}

const cellsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split("\t").length;
