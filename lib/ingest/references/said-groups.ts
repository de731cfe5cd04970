import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { PRESENTED, ROUND, SAID_BELOW } from "#lib/ingest/references/asides.ts";
import { groupBlocks } from "#lib/ingest/references/block-groups.ts";
import { textOf } from "#lib/ingest/references/block-looks.ts";

/** "Best paper award, SALT 2018", "Press coverage: Wall Post", items below a working paper. */
const SAID_OF_WORK =
  /^\s*(?:(?:best|outstanding) (?:\p{L}+ ){0,2}(?:award|prize)\b|(?:media|press) (?:coverage|mentions?)\b|(?:previously|formerly) )/iu;

/** What items below working papers say of them. */
const OF_WORK = [PRESENTED, ROUND, SAID_OF_WORK];

const tells = (text: string, ways: RegExp[]): boolean => ways.some((way) => way.test(text));

/** Longer ones tell more than what became of a paper. */
const MOST_LETTERS = 200;

/**
 * The groups of a list, each one entry, where what is said of a paper in blocks of its own ("• Winner, 2020 Salt Prize",
 * "• Reviewed in Harbour Notes" below a book) begins none and ends that of the paper. A list that begins so consists of
 * them ("Review: …" among book reviews): there they are as good as others.
 */
export function groupsWithWhatIsSaid(document: ReadDocument, blocks: Block[]): Block[][] {
  const areParagraphs = blocks[0]?.kind === "paragraph";
  const isSaid = ({ kind, span, lines }: Block) =>
    (kind === "item" || kind === "paragraph") &&
    lines.length <= 2 &&
    span.end - span.start <= MOST_LETTERS &&
    tells(textOf(document, { span }), kind === "item" && areParagraphs ? [SAID_BELOW, ...OF_WORK] : [SAID_BELOW]);
  const said = new Set(blocks.filter(isSaid));
  if (said.size === 0 || said.has(blocks[0] as Block)) return groupBlocks(document, blocks);
  const groups = groupBlocks(
    document,
    blocks.filter((block) => !said.has(block)),
  );
  return groups.map((group) => {
    const behind: Block[] = [];
    for (let at = blocks.indexOf(group.at(-1) as Block) + 1; said.has(blocks[at] as Block); at += 1)
      behind.push(blocks[at] as Block);
    return [...group, ...behind];
  });
}
