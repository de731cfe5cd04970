import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf, words } from "#lib/ingest/passages/passage.ts";
import { YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";
import { areLabels } from "#lib/ingest/words/labels.ts";

/** The blocks cut in front of each that starts an entry; the first always does. */
export function startAt(blocks: Block[], starts: (block: Block, before: Block | undefined) => boolean): Block[][] {
  const groups: Block[][] = [];
  blocks.forEach((block, index) => {
    const last = groups.at(-1);
    if (!last || starts(block, blocks[index - 1])) groups.push([block]);
    else last.push(block);
  });
  return groups;
}

/** The words of a block as they are printed. */
export const textOf = (document: ReadDocument, { span }: Pick<Block, "span">): string =>
  document.text.slice(span.start, span.end);

/** "2019" alone. */
export function isYear(document: ReadDocument, block: Block): boolean {
  return YEAR_ONLY.test(words(document.text, block.span));
}

/** How the first words of a block are set: "B" bold, "L" linked, "I" italic, "Q" quoted. */
export function firstLook(document: ReadDocument, block: Block | undefined): string {
  if (!block) return "";
  const text = document.text.slice(block.span.start, block.span.end);
  if (/^\s*[“"]/.test(text)) return "Q";
  const run = block.runs.find((other) => other.span.start <= block.span.start + 2);
  if (!run || areLabels(passageOf(document, [block]))) return "";
  return run.bold ? "B" : run.href !== undefined ? "L" : run.italic ? "I" : (run.size ?? 1) > 1.05 ? "S" : "";
}

/** Its first line is set in one style from the beginning to the end. */
export function isWhollySet(block: Block): boolean {
  const end = block.lines[1] ?? block.span.end;
  const run = block.runs.find((other) => other.span.start <= block.span.start + 2);
  return run !== undefined && run.span.end >= end - 3;
}

/** The look that at least 70 % of blocks begin with, or "". */
export function commonLook(document: ReadDocument, blocks: Block[]): string {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(firstLook(document, block), (counts.get(firstLook(document, block)) ?? 0) + 1);
  counts.delete("");
  const [look = "", times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return times >= 2 && times * 10 >= blocks.length * (blocks.some((block) => block.kind === "item") ? 6 : 2)
    ? look
    : "";
}
