import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { namesPost } from "#lib/ingest/headings/station-heading.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { type SectionKind, senseOfHeading } from "#lib/ingest/words/headings.ts";

const LONGEST_LINE = 160;
/** "Warden, Fen Works", "Warden | Fen Works" */
const SAYS_PLACE = /[\p{L}\d)](?:,| [|@–—-]| at| bei| chez) \p{L}/u;
/** Place, date and grade, each on a line of its own. */
const MOST_LINES = 3;
const SHORT_LINE = 60;

/**
 * Joins posts and degrees that are set as headings with the dated line right below, wherever several headings of one rank
 * in one section are so: "### Warden" above "**Fen Works** | 2019–2021". What stands in a heading's place heads nothing.
 */
export function joinRoleHeadings(document: ReadDocument): ReadDocument {
  const roles = roleHeadings(document);
  if (roles.size === 0) return document;
  const blocks = document.blocks.flatMap((block, at) => {
    const [above, next] = [document.blocks[at - 1], document.blocks[at + 1]];
    if (above && roles.has(above)) return [];
    return roles.has(block) && next ? [together(block, next)] : [block];
  });
  return { ...document, blocks };
}

function roleHeadings(document: ReadDocument): Set<Block> {
  const roles = new Set<Block>();
  const { blocks, text } = document;
  let over: { level: number; kind: SectionKind } | null = null;
  let ranks = new Map<number, Block[]>();
  const close = () => {
    const isNamed = (block: Block) => over !== null && namesStation(words(text, block.span), over.kind);
    for (const heads of ranks.values())
      if (heads.length >= 2 && heads.filter(isNamed).length * 2 >= heads.length)
        for (const head of heads) roles.add(head);
    ranks = new Map();
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "heading") continue;
    if (over === null || block.level <= over.level) {
      close();
      const kind = senseOfHeading(words(text, block.span), true)?.kind;
      over = kind === "employment" || kind === "education" ? { level: block.level, kind } : null;
    } else if (isDatedLine(document, blocks[at + 1], SAYS_PLACE.test(words(text, block.span))))
      ranks.set(block.level, [...(ranks.get(block.level) ?? []), block]);
  }
  close();
  return roles;
}

function namesStation(heading: string, kind: SectionKind): boolean {
  if (kind !== "education") return namesPost(heading);
  const [degree] = findDegrees(heading);
  // "PhD in Botany", "Tidal Botany MSc"
  return degree !== undefined && (degree.start === 0 || degree.end === heading.trim().length);
}

/**
 * A paragraph whose first line is short and says when, and where, unless the heading above it does so itself: the line below it may tell of the work. Of a
 * paragraph of few short lines any may say when.
 */
function isDatedLine({ text }: ReadDocument, block: Block | undefined, isPlaced: boolean): boolean {
  if (block?.kind !== "paragraph") return false;
  const lines = block.lines.map((start, at) => text.slice(start, block.lines[at + 1] ?? block.span.end).trim());
  const said = lines.length <= MOST_LINES ? lines.filter((line) => line.length <= SHORT_LINE) : [];
  const line = (said.length === lines.length ? lines : lines.slice(0, 1)).join(" ");
  const [period] = line.length > LONGEST_LINE ? [] : findPeriods(line);
  return (
    period !== undefined &&
    (isPlaced || /\p{L}{2}/u.test(line.slice(0, period.span.start) + line.slice(period.span.end)))
  );
}

function together(heading: Block, line: Block): Block {
  return {
    ...line,
    station: true,
    span: { start: heading.span.start, end: line.span.end },
    runs: [...heading.runs, ...line.runs],
    lines: [heading.span.start, ...line.lines],
  };
}
