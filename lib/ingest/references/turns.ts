import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { type Passage, part, passageOf } from "#lib/ingest/passages/passage.ts";
import { type TurnLine, turnLines } from "#lib/ingest/references/line-turns.ts";
import type { ListEntry } from "#lib/ingest/references/list-entry.ts";
import { cutByTurns } from "#lib/ingest/references/turn-cut.ts";

/** Fewer lines hold no two entries of several lines each. */
const FEWEST = 4;
/** The turns of the lines must explain a list this much better than its blocks do. */
const MARGIN = 1;

/**
 * The entries of a list whose blocks do not show them, by the turns its lines take ("title", "people", "place", "title", …);
 * null where the entries as they were `read` explain the list as well.
 */
export function turnsIn(document: ReadDocument, blocks: Block[], read: ListEntry[]): Passage[] | null {
  if (blocks.some(({ kind }) => kind !== "paragraph" && kind !== "heading")) return null;
  // Headings of one rank tell the entries apart; where the people below a title are one, too, they do not.
  const ranks = new Set(blocks.filter(({ kind }) => kind === "heading").map(({ level }) => level));
  if (ranks.size === 1) return null;
  if (blocks.reduce((sum, block) => sum + block.lines.length, 0) < FEWEST) return null;
  const all = turnLines(document, blocks, read);
  // Above the first entry stand remarks on the list.
  const lines = all.slice(
    Math.max(
      0,
      all.findIndex(({ aside }) => !aside),
    ),
  );
  const { groups, cost } = cutByTurns(lines);
  if (groups.length < 2 || cost(groups) + MARGIN >= cost(asRead(lines, read))) return null;
  const whole = passageOf(document, blocks);
  return groups.map((group) =>
    part(whole, { start: group[0]?.passage.span.start ?? 0, end: group.at(-1)?.passage.span.end ?? 0 }),
  );
}

/** The same lines in the groups that entries have made of them; what is in none goes on with the lines above. */
function asRead(lines: TurnLine[], read: ListEntry[]): TurnLine[][] {
  const groups = Map.groupBy(lines, (line) => {
    const { start, end } = line.passage.span;
    const entry = read.findLastIndex(({ passage }) => passage.span.start < end);
    const isIn = (read[entry]?.passage.span.end ?? 0) > start;
    return line.year && !isIn ? `year ${start}` : `${entry}`;
  });
  return [...groups.values()];
}
