import type { Block } from "#lib/ingest/document.ts";
import { type HeadingSense, senseOfSetHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

const FEWEST = 3;

/**
 * Bold lines of their own that head sections though not all of their words are known, in a document that marks no headings
 * and sets those it has so: "**Practical experience**" beside "**Education**", "**Publications**" and "**Teaching**". Where
 * more other bold lines stand between two known headings, they are titles or posts, and so may these be.
 * @param lines lines that may be headings, in order; `known` tells what those say that are.
 */
export function setHeadings<T extends { block: Block; text: string; look: string }>(
  lines: readonly T[],
  known: ReadonlyMap<Block, { sense: HeadingSense }>,
): { line: T; sense: HeadingSense }[] {
  const heads = lines.filter(({ block }) => known.has(block));
  if (heads.some(({ block }) => block.kind === "heading")) return [];
  if (heads.filter(({ look, text }) => look === "bold" && !/\d/.test(text)).length < FEWEST) return [];
  const found: { line: T; sense: HeadingSense }[] = [];
  let between: T[] = [];
  const close = () => {
    const senses = between.flatMap((line) => {
      const sense = senseOfLine(line);
      return sense ? [{ line, sense }] : [];
    });
    if (senses.length * 2 >= between.length) found.push(...senses);
    between = [];
  };
  for (const line of lines) {
    const head = known.get(line.block);
    if (head && head.sense.year === undefined) close();
    else if (!head && line.look === "bold" && line.block.kind === "paragraph") between.push(line);
  }
  close();
  return found;
}

function senseOfLine({ text }: { text: string }): HeadingSense | null {
  if (/\d|[,;?!]/.test(text) || !/^\p{Lu}/u.test(text) || isJobTitle(text)) return null;
  return senseOfSetHeading(text);
}
