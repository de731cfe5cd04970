import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { isYear, startAt } from "#lib/ingest/references/block-looks.ts";
import { citedCards } from "#lib/ingest/references/cited-cards.ts";
import { headedReferences } from "#lib/ingest/references/headed-references.ts";
import { groupItems } from "#lib/ingest/references/item-groups.ts";
import { groupParagraphs } from "#lib/ingest/references/paragraph-groups.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { rowStarts, rowsAboveNotes } from "#lib/ingest/references/row-starts.ts";
import { areNoted, headItems, isTitleAbove, withoutToldBelow } from "#lib/ingest/references/titles-above-items.ts";
import { labelledStarts } from "#lib/ingest/references/year-labels.ts";
import { areLabels } from "#lib/ingest/words/labels.ts";

/** Cuts the blocks of a list into the groups that are one entry each. */
export function groupBlocks(document: ReadDocument, blocks: Block[]): Block[][] {
  // "• PDF", "• Code" below a title are no entries.
  const items = blocks.filter((block) => block.kind === "item" && !areLabels(passageOf(document, [block])));
  const headings = blocks.filter((block) => block.kind === "heading");
  const subtitles = subtitlesIn(blocks);
  const isHead = (block: Block) => block.kind === "heading" && !subtitles.has(block);
  const parts = headings.length >= 1 ? startAt(blocks, isHead) : [];
  // Between papers under headings of their own stands one that its format sets as an item; below a topic all are so set.
  const areTopics = parts.some((group) => isTopic(document, group));
  const heads = (block: Block) => isHead(block) || (block.kind === "item" && isToldPaper(block));
  const topics = areTopics || headings.length === 0 ? parts : startAt(blocks, heads);
  const headed = headedReferences(document, topics);
  if (headed) return headed;
  if (areTopics)
    return topics.flatMap((group) => {
      const below = group.filter((block) => block.kind !== "heading");
      return below.length > 0 ? groupBlocks(document, below) : [];
    });
  const cards = citedCards(document, topics);
  if (cards) return cards;
  if (headings.length >= 2 && headings.every(isToldTitle)) return topics;
  const named = namedStarts(document, blocks);
  if (named) return startAt(blocks, (block) => named.has(block));
  const labelled = labelledStarts(document, blocks);
  if (labelled) return startAt(blocks, (block) => labelled.has(block));
  const told = withoutToldBelow(document, blocks);
  if (told) return startAt(told, (block) => block.kind === "paragraph");
  if (headItems(document, blocks)) return startAt(blocks, (block) => block.kind !== "item");
  if (isTitleAbove(document, blocks)) return [blocks];
  const noted = rowsAboveNotes(document, blocks);
  if (noted) return startAt(noted, () => true);
  if (areNoted(document, blocks)) return startAt(blocks, (block) => block.kind === "paragraph");
  if (items.length >= 2 && items.length * 3 >= blocks.length) return groupItems(document, blocks, items);
  // A year may stand above the only title.
  const first = blocks.find((block) => !isYear(document, block));
  if (headings.length * 6 >= blocks.length && (headings.length >= 2 || first?.kind === "heading")) return topics;
  const rows = rowStarts(document, blocks);
  if (rows) return startAt(blocks, (block) => rows.has(block));
  if (blocks.filter((block) => block.kind === "row").length * 2 >= blocks.length)
    return startAt(blocks, (block) => block.kind === "row" || block.kind === "item");
  return groupParagraphs(document, blocks);
}

/** "### Slow tides?" right above "#### Evidence from salt walls", more than once: the second is the subtitle of the first. */
function subtitlesIn(blocks: Block[]): Set<Block> {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const isBelow = (block: Block) => {
    const before = blocks[blocks.indexOf(block) - 1];
    return before?.kind === "heading" && before.level < block.level;
  };
  const below = headings.filter(isBelow);
  const [first] = below;
  const areAll = headings.every((block) => block.level !== first?.level || isBelow(block));
  return new Set(below.length >= 2 && areAll ? below : []);
}

/** What stands below most of its headings has told that they are titles. */
const isToldTitle = ({ span, runs }: Block): boolean =>
  runs.some((run) => run.role === "title" && run.span.start === span.start);

/** "SUBMITTED Slow tides", the words told to be a state and a title. */
const isToldPaper = ({ span, runs }: Block): boolean =>
  runs.some(({ role }) => role === "title") &&
  runs.some(({ role, span: { start } }) => start === span.start && (role === "title" || role === "status"));

/** Paragraphs that the page itself names titles, where one stands first and no title stands elsewhere; and years between them. */
function namedStarts(document: ReadDocument, blocks: Block[]): Set<Block> | null {
  const years = blocks.filter((block) => isYear(document, block));
  const rest = blocks.filter((block) => !years.includes(block));
  const named = rest.filter(isToldTitle);
  const isElsewhere = ({ runs }: Block) => runs.some(({ role }) => role === "title" || role === "author");
  if (named.length < 2 || rest[0] !== named[0] || blocks.some(({ kind }) => kind !== "paragraph")) return null;
  if (named.some(({ runs }) => runs.some(({ role }) => role !== "title" && role !== undefined))) return null;
  return rest.some((block) => !named.includes(block) && isElsewhere(block)) ? null : new Set([...named, ...years]);
}

/** "Tidal machines" above two or more references of their own is a topic; above one it would be its title. */
function isTopic(document: ReadDocument, [heading, ...below]: Block[]): boolean {
  if (heading?.kind !== "heading") return false;
  const entries = below.filter(
    (block) =>
      block.lines.length >= 3 ||
      (block.kind === "item" && isToldPaper(block)) ||
      pieceKind(passageOf(document, [block])) === "whole",
  );
  return entries.length >= 2 && entries.length * 3 >= below.length * 2;
}
