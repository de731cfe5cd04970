import type { Block } from "#lib/ingest/document.ts";
import { findDegrees } from "#lib/ingest/entries/degree.ts";
import { isJobTitle } from "#lib/ingest/entries/job-title.ts";
import { isOrganization } from "#lib/ingest/entries/organization.ts";
import { type HeadingSense, senseOfSetHeading } from "#lib/ingest/headings.ts";
import { cleanName, isPersonName } from "#lib/ingest/owner-name.ts";

const FEWEST = 3;

/**
 * Bold lines of their own that head sections though not all of their words are known, in a document that marks no headings
 * and sets those it has so: "**Practical experience**" beside "**Education**", "**Publications**" and "**Teaching**". Where
 * more other bold lines stand between two known headings, they are titles or posts, and so may these be.
 * A single such line that names nobody and no place heads a section of its own, except among papers, where it is a title.
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
  let above: HeadingSense | undefined;
  const close = () => {
    const senses = between.map((line) => ({ line, sense: senseOfLine(line) }));
    const strange = senses.filter(({ sense }) => sense === null).length;
    const isLone = strange === 1 && above !== undefined && above.kind !== "publications";
    for (const { line, sense } of senses) {
      if (sense && strange * 2 <= senses.length) found.push({ line, sense });
      else if (!sense && isLone && isTopic(line.text)) found.push({ line, sense: { kind: "other" } });
    }
    between = [];
  };
  for (const line of lines) {
    const head = known.get(line.block);
    if (head && head.sense.year === undefined) {
      close();
      above = head.sense;
    } else if (!head && line.look === "bold" && line.block.kind === "paragraph") between.push(line);
  }
  close();
  return found;
}

function isTopic(text: string): boolean {
  return (
    /^\p{Lu}[^\d:;,.?!]+$/u.test(text) &&
    text.split(" ").length <= 5 &&
    !isJobTitle(text) &&
    !isOrganization(text) &&
    findDegrees(text).length === 0 &&
    !isPersonName(cleanName(text))
  );
}

function senseOfLine({ text }: { text: string }): HeadingSense | null {
  if (/\d|[,;?!]/.test(text) || !/^\p{Lu}/u.test(text) || isJobTitle(text)) return null;
  return senseOfSetHeading(text);
}
