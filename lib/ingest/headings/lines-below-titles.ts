import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Headings of one rank below titles: how many there are, and those that only tell of the title above. */
interface Rank {
  all: number;
  lines: Block[];
}

/** "Authors: Ada Reed and Carl Fell", "Published in: Harbour Letters", "Date: May 2021" */
const LABELLED =
  /^(?:authors?|by|published(?: (?:in|to|at|on|by))?|(?:publication )?date(?: published| of publication)?|venue|journal|conference|doi|year|status)\s*:\s*\S/iu;
const FEWEST = 2;

/**
 * A page of papers whose titles are headings, and the lines below each title headings of a lower rank, as site builders set
 * them: "### Slow tides of the north" / "#### Ada Reed, Carl Fell" / "#### May 2021". The lower ones are lines of their
 * paper. Most of the headings of a rank decide for all of them.
 */
export function withLinesBelowTitles(document: ReadDocument): ReadDocument {
  const told = linesBelowTitles(document);
  if (told.size === 0) return document;
  const blocks = document.blocks.map((block) =>
    told.has(block) ? { ...block, kind: "paragraph" as const, level: 0 } : block,
  );
  return { ...document, blocks };
}

function linesBelowTitles(document: ReadDocument): Set<Block> {
  const ranks = new Map<number, Rank>();
  let inPapers = senseOfHeading(document.meta.title ?? "", true)?.kind === "publications";
  let title: Block | null = null;
  let isOpen = false;
  for (const block of document.blocks) {
    if (block.kind !== "heading") {
      isOpen = false;
      continue;
    }
    const text = words(document.text, block.span);
    const sense = LABELLED.test(text) ? null : senseOfHeading(text, true);
    if (sense) {
      inPapers = sense.kind === "publications";
      title = null;
    } else if (!inPapers) continue;
    else if (!title || block.level <= title.level) {
      title = block;
      isOpen = true;
    } else {
      const rank = ranks.get(block.level) ?? { all: 0, lines: [] };
      rank.all += 1;
      if (isOpen && isLine(document, block, text)) rank.lines.push(block);
      else isOpen = false;
      ranks.set(block.level, rank);
    }
  }
  const sure = [...ranks.values()].filter(({ all, lines }) => lines.length >= FEWEST && lines.length * 3 >= all * 2);
  return new Set(sure.flatMap(({ lines }) => lines));
}

/** People, a place, a date, or what a label says is one of them. */
function isLine(document: ReadDocument, block: Block, text: string): boolean {
  const [line] = linesOf(passageOf(document, [block]));
  return LABELLED.test(text) || (line !== undefined && /^(?:people|venue)$/.test(pieceKind(line)));
}
